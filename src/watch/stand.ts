import type { VerdictKind } from '../domain/verdict.js'
import { type Judged, judged, type Moment, told } from './judge.js'
import type { Frame, Metric } from './metric.js'
import type { CheckStanding, Standing } from './standing.js'
import type { CheckWatch, Watching } from './watching.js'

/** Nothing passes before such a part of the watch is over: a service that has just begun has not shown much of itself. */
const EARLIEST = 1 / 6
/** How many metrics of a check are told of. */
const MOST_LISTED = 20
/** Checks that are not key fail the deployment together from this share of their weight on. */
const TOGETHER = 0.5

/** How a watch stands now: see `Standing`. */
export function standing(watching: Watching, now: number): Standing {
  const { judgedChecks, ...decision } = judgedAll(watching, now)
  return { ...decision, checks: judgedChecks.map(standingOf) }
}

/** The verdict alone, which costs less: for every look, while `standing` is for showing. */
export function decision(watching: Watching, now: number): Omit<Standing, 'checks'> {
  const { is, isDecided, tookMs } = judgedAll(watching, now)
  return tookMs === undefined ? { is, isDecided } : { is, isDecided, tookMs }
}

interface JudgedCheck {
  readonly watch: CheckWatch
  readonly frame: Frame
  readonly metrics: readonly (readonly [Metric, Judged])[]
  readonly is: VerdictKind
  /** When it was sure that it is worse, and whether failed states in a row made it so. */
  readonly failedAt: number
  readonly isDown: boolean
}

function judgedAll(
  { plan, checks }: Watching,
  now: number
): Omit<Standing, 'checks'> & { judgedChecks: readonly JudgedCheck[] } {
  const isLate = now - plan.startedAt >= EARLIEST * (plan.endsAt - plan.startedAt)
  const moment = { now, isOver: now >= plan.endsAt, isLate }
  const judgedChecks = checks.map((watch) => judgedCheck(watch, { check: watch.check, past: watch.past, plan }, moment))
  const failedAt = whenFailed(judgedChecks)
  if (failedAt !== undefined) return { is: 'fail', isDecided: true, tookMs: failedAt - plan.startedAt, judgedChecks }
  const is = together(judgedChecks.map((check) => (check.is === 'fail' ? 'warn' : check.is)))
  const isEarly = judgedChecks.length > 0 && judgedChecks.every((check) => check.is === 'pass')
  if (!moment.isOver && !isEarly) return { is, isDecided: false, judgedChecks }
  return { is, isDecided: true, tookMs: Math.min(now, plan.endsAt) - plan.startedAt, judgedChecks }
}

function judgedCheck(watch: CheckWatch, frame: Frame, moment: Moment): JudgedCheck {
  const metrics = [...watch.metrics.values()].map((metric) => [metric, judged(metric, watch, frame, moment)] as const)
  const all = metrics.map(([, one]) => one)
  const failed = all.filter(({ is }) => is === 'fail')
  // Metrics that are judged by the way count where they are bad.
  const main = all.filter(({ isAside, is }) => !isAside || is === 'fail' || is === 'warn')
  const is = failed.length > 0 ? 'fail' : together(main.map(({ is }) => is))
  // Before the end, only countable things can rule harm out: of a gauge it is known at the end.
  const isReady = moment.isOver || metrics.some(([{ counted }, one]) => counted !== undefined && one.is === 'pass')
  return {
    watch,
    frame,
    metrics,
    is: is === 'pass' && !isReady ? 'inconclusive' : is,
    failedAt: Math.min(...failed.map(({ at }) => at ?? moment.now)),
    isDown: failed.some(({ why }) => why === 'floor')
  }
}

/** What is not fail, together: a part that could not be measured keeps the whole from being good. */
function together(all: readonly VerdictKind[]): VerdictKind {
  if (all.every((is) => is === 'no-data')) return 'no-data'
  if (all.some((is) => is === 'inconclusive' || is === 'no-data')) return 'inconclusive'
  return all.includes('warn') ? 'warn' : 'pass'
}

/** When checks failed that fail the deployment: one that is key, one that is down, or others that weigh enough together. */
function whenFailed(checks: readonly JudgedCheck[]): number | undefined {
  const failed = checks.filter(({ is }) => is === 'fail').sort((one, other) => one.failedAt - other.failedAt)
  const all = checks.reduce((sum, { watch }) => sum + (watch.check.key ? 0 : watch.check.weight), 0)
  let weight = 0
  for (const { watch, isDown, failedAt } of failed) {
    if (watch.check.key || isDown) return failedAt
    weight += watch.check.weight
    if (weight >= TOGETHER * all) return failedAt
  }
  return undefined
}

const BADNESS: readonly VerdictKind[] = ['fail', 'warn', 'inconclusive', 'no-data', 'pass']

function standingOf({ watch, frame, metrics, is }: JudgedCheck): CheckStanding {
  const worst = [...metrics].sort(
    ([one, how], [other, otherHow]) =>
      BADNESS.indexOf(how.is) - BADNESS.indexOf(otherHow.is) ||
      (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
  )
  return {
    name: watch.check.name,
    is,
    isKey: watch.check.key,
    weight: watch.check.weight,
    looks: watch.looks,
    unknownLooks: watch.unknownLooks,
    metrics: worst.slice(0, MOST_LISTED).map(([metric, how]) => told(metric, how, frame)),
    unlisted: Math.max(0, metrics.length - MOST_LISTED),
    unjudged: watch.unjudged
  }
}

/** A watch in words: one verdict with its findings, as every writer of `report/` takes it. */
import type { Finding, Measure } from '../../domain/finding.js'
import { cut, harmless } from '../../domain/harmless.js'
import { name, say, type Prose } from '../../domain/prose.js'
import type { Trust } from '../../domain/trust.js'
import type { Verdict, VerdictKind } from '../../domain/verdict.js'
import { duration } from '../../report/numbers.js'
import type { WatchPage, WatchRow } from '../../report/watch-table.js'
import type { CheckStanding, MetricStanding } from '../../watch/standing.js'
import { counted } from '../counted.js'
import { told } from '../told.js'
import { unusualFinding } from './unusual-words.js'
import type { Watched } from './ports.js'
import { leakSaid, metricSaid, whySaid } from './words.js'

export interface Watchman {
  readonly environment: string
  readonly trust: Trust
  /** What could not be set up or read, beside the checks. */
  readonly unseen: readonly Prose[]
}

/** The verdict, the table of all checks, and the course of the worst. */
export function watchPage(watched: Watched, watchman: Watchman): WatchPage {
  const { checks } = watched.standing
  const worst = worstOf(checks)
  const [metric] = worst?.metrics ?? []
  const points = worst === undefined || metric === undefined ? [] : pointsOf(watched, worst, metric)
  return {
    verdict: watchVerdict(watched, watchman),
    rows: checks.map(rowOf),
    ...(worst === undefined || metric === undefined || points.length === 0
      ? {}
      : { course: { check: worst.name, metric: metric.metric, unit: unitOf(metric), points } })
  }
}

export function watchVerdict(watched: Watched, { environment, trust, unseen }: Watchman): Verdict {
  const { is, standing } = watched
  const judged = standing.checks.flatMap((check) =>
    check.metrics
      .filter((metric) => metric.is === 'fail' || metric.is === 'warn')
      .map((metric) => findingOf(metric, { check, watched, environment, trust }))
  )
  const findings = [...judged, ...(watched.unusual ?? []).map((one) => unusualFinding(one, { environment, trust }))]
  return {
    is,
    headline: headline(watched, environment),
    findings: [...findings].sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level)),
    unseen: [...unseen, ...standing.checks.flatMap((check) => unseenOf(check, watched))]
  }
}

const LEVELS: readonly Finding['level'][] = ['fail', 'warn', 'note']

/** One line a check, for a log and a terminal. */
export const checkLines = ({ standing }: Pick<Watched, 'standing'>): readonly Prose[] =>
  standing.checks.map(({ name: check, is, metrics: [worst] }) =>
    worst === undefined ? say`${name(check)}: ${is}` : say`${name(check)}: ${is}. ${metricSaid(worst)}`
  )

function headline({ is, ending, standing, plan, endedAt, unusual = [] }: Watched, environment: string): Prose {
  const where = name(environment)
  const { checks } = standing
  const after = duration(Math.max(0, standing.tookMs ?? endedAt - plan.startedAt))
  if (ending.is === 'stopped') return say`the watch of ${where} was cancelled after ${after}, so nothing was decided`
  if (ending.is === 'superseded')
    return say`deployment ${ending.by} came to ${where} while it was watched, so nothing was decided of the one before`
  if (checks.length === 0) return say`no check of ${where} is configured, so nothing was seen`
  const all = counted(checks.length, 'check')
  if (is === 'pass') return say`${where} is as well as before by ${all}, after ${after}`
  if (is === 'no-data') return say`nothing of ${where} was seen by ${all} in ${after}`
  const meant = checks.filter((check) =>
    is === 'inconclusive'
      ? isUndecided(check.is)
      : check.is === is || check.is === 'fail' || (is === 'warn' && unusual.some((one) => one.check === check.name))
  )
  const names = listed(meant)
  if (is === 'fail') return say`${where} is worse by ${names}, after ${after}`
  if (is === 'warn') return say`${where} is worth a look by ${names}, after ${after}`
  return say`what ${names} saw of ${where} in ${after} decides nothing`
}

const isUndecided = (is: VerdictKind): boolean => is === 'inconclusive' || is === 'no-data'

const MOST_NAMED = 3

function listed(checks: readonly CheckStanding[]): Prose {
  const more = checks.length - MOST_NAMED
  const names = checks.slice(0, MOST_NAMED).flatMap(({ name: check }, at) => [...(at === 0 ? [] : [', ']), name(check)])
  return more > 0 ? [...names, ` and ${more} more`] : names
}

interface Context {
  readonly check: CheckStanding
  readonly watched: Watched
  readonly environment: string
  readonly trust: Trust
}

function findingOf(metric: MetricStanding, { check, watched, environment, trust }: Context): Finding {
  const points = pointsOf(watched, check, metric)
  const unit = unitOf(metric)
  const measures = measuresOf(metric, points.at(-1)?.value, unit)
  const why = watched.lastWhy.get(check.name)
  const { ratio, leak } = metric
  return {
    detector: 'watch',
    level: metric.is === 'fail' && watched.is === 'fail' ? 'fail' : 'warn',
    subject: { what: 'check', workflow: environment, job: check.name, step: metric.metric },
    headline: say`${name(check.name)} ${metric.is === 'fail' ? 'is worse' : 'is worth a look'}: ${metricSaid(metric)}`,
    ...measures,
    ...(ratio !== undefined && Number.isFinite(ratio.high) && leak === undefined ? { change: ratio } : {}),
    evidence: [
      ...(metric.why === undefined ? [] : [whySaid(metric)]),
      ...(leak === undefined ? [] : [leakSaid(leak)]),
      ...(why === undefined ? [] : [say`It said last: ${name(cut(harmless(why), 200))}.`])
    ],
    fingerprint: `watch/${environment}/${check.name}/${metric.metric}`,
    trust
  }
}

function measuresOf(
  { n, bad, baseline, against }: MetricStanding,
  last: number | undefined,
  unit: Measure['unit']
): Pick<Finding, 'now' | 'usual'> {
  if (bad === undefined) return last === undefined ? {} : { now: { value: last, unit } }
  if (n === 0) return {}
  const usual = against === 'limit' || baseline.n === 0 ? undefined : (baseline.bad ?? 0) / baseline.n
  return {
    now: { value: bad / n, unit: 'ratio' },
    ...(usual === undefined ? {} : { usual: { value: usual, unit: 'ratio' } })
  }
}

const unitOf = ({ bad, metric }: MetricStanding): Measure['unit'] =>
  bad !== undefined ? 'ratio' : metric.endsWith(' (time)') ? 'ms' : 'count'

const pointsOf = ({ points }: Watched, check: CheckStanding, { metric }: MetricStanding) =>
  points.get(check.name)?.get(metric)?.kept ?? []

const WORST: readonly VerdictKind[] = ['fail', 'warn', 'inconclusive', 'pass', 'no-data']

const worstOf = (checks: readonly CheckStanding[]): CheckStanding | undefined =>
  [...checks]
    .sort((one, other) => WORST.indexOf(one.is) - WORST.indexOf(other.is))
    .find(({ metrics }) => metrics.length > 0)

const rowOf = ({ name: check, is, looks, unknownLooks, metrics: [worst] }: CheckStanding): WatchRow => ({
  check,
  is,
  looks,
  unknownLooks,
  ...(worst === undefined ? {} : { worst })
})

/** What a check could not see, so that its silence is not taken for health. */
function unseenOf(check: CheckStanding, { pastUnknown, lookUnknown }: Watched): readonly Prose[] {
  const { looks, unknownLooks } = check
  const because = lookUnknown.get(check.name)
  const before = pastUnknown.get(check.name)
  const all = looks + unknownLooks
  return [
    ...(before === undefined ? [] : [say`What was usual of ${name(check.name)}: ${told(before.message)}`]),
    ...(unknownLooks === 0
      ? []
      : [
          say`${name(check.name)} gave no answer in ${unknownLooks} of ${counted(all, 'look')}${because === undefined ? '.' : say`: ${told(because.message)}`}`
        ]),
    ...(check.is === 'no-data' && looks > 0
      ? [say`${name(check.name)} saw nothing in ${counted(looks, 'look')}.`]
      : []),
    ...(check.unjudged === 0 ? [] : [say`${name(check.name)} has ${check.unjudged} metrics more than are judged.`])
  ]
}

import type { Answer } from '../domain/answer.js'
import type { Reading } from '../domain/reading.js'
import { ALERTS, itemsOf, newAlerts, type Item } from './items.js'
import { added, type Metric, metricOf } from './metric.js'
import { type CheckPast, grouped, type Past, pastOf } from './pasts.js'
import type { Check, WatchPlan } from './plan.js'

/** A watch so far: nothing in it changes, and it stays as small however long it goes on. */
export interface Watching {
  readonly plan: WatchPlan
  readonly checks: readonly CheckWatch[]
}

export interface CheckWatch {
  readonly check: Check
  readonly past: CheckPast
  readonly looks: number
  readonly unknownLooks: number
  /** Up to here the source was asked. */
  readonly until: number
  readonly metrics: ReadonlyMap<string, Metric>
  /** How many times metrics have turned up that were not there before. */
  readonly batches: number
  /** Metrics beyond the most that are judged. */
  readonly unjudged: number
}

/** One answer of a source to "what was it from then until now?". */
export interface Look {
  readonly check: string
  readonly answer: Answer<readonly Reading[]>
  readonly from: number
  readonly until: number
}

/** More metrics than this of one check are not judged: the share of false alarms that is left for each were too small. */
export const MOST_METRICS = 1000

/** Begins a watch, with what the sources said of the time before. */
export function watching(plan: WatchPlan, pasts: readonly Past[]): Watching {
  const checks = plan.checks.map((check): CheckWatch => {
    const past = pastOf(check, pasts, plan)
    const begun = {
      check,
      past,
      looks: 0,
      unknownLooks: 0,
      until: -Infinity,
      metrics: new Map(),
      batches: 0,
      unjudged: 0
    }
    return withMetrics(begun, [...past.counted.keys(), ...past.gauges.keys()], plan)
  })
  return { plan, checks }
}

/** Takes in one answer. Of a check that is not in the plan, or of a time already seen, it changes nothing. */
export function seen(watching: Watching, look: Look): Watching {
  const { plan } = watching
  return {
    plan,
    checks: watching.checks.map((one) =>
      one.check.name === look.check && look.until > one.until ? taken(one, look, plan) : one
    )
  }
}

function taken(watch: CheckWatch, { answer, until }: Look, plan: WatchPlan): CheckWatch {
  if (answer.is === 'unknown') return { ...watch, until, unknownLooks: watch.unknownLooks + 1 }
  const { usable, unusable } = itemsOf(answer.value)
  const items = [
    ...usable.filter((item) => item.from >= plan.startedAt),
    ...alertsIn(answer.value, watch, { until, plan })
  ]
  const groups = grouped(items)
  const looked = withMetrics({ ...watch, until, looks: watch.looks + 1 }, [...groups.keys()], plan)
  const metrics = new Map(looked.metrics)
  for (const [name, count] of unusable) {
    const metric = metrics.get(name)
    if (metric !== undefined) metrics.set(name, { ...metric, unusable: metric.unusable + count })
  }
  for (const [name, all] of groups) {
    const metric = metrics.get(name)
    if (metric !== undefined) metrics.set(name, added(metric, all, { check: watch.check, past: watch.past, plan }))
  }
  return { ...looked, metrics }
}

/** A look at a source of alerts is a state: bad while any is new. */
function alertsIn(
  readings: readonly Reading[],
  { check, past }: CheckWatch,
  { until, plan }: { readonly until: number; readonly plan: WatchPlan }
): readonly Item[] {
  const isSilent = check.silence === 'well' && readings.length === 0
  if (!isSilent && !readings.some(({ is }) => is === 'alert')) return []
  const isBad = newAlerts(readings, { known: past.alerts, startedAt: plan.startedAt }).length > 0
  return [{ is: 'counted', metric: ALERTS, from: until, until, bad: isBad ? 1 : 0, total: 1, isState: true }]
}

/**
 * Shares out what false alarms are allowed among metrics before anything of them is known: evenly among checks, and among
 * the metrics that a check begins with. Those that turn up later share a fiftieth, those that turn up later still a fiftieth of it.
 */
function withMetrics(watch: CheckWatch, names: readonly string[], { checks }: WatchPlan): CheckWatch {
  const fresh = [...new Set(names)].filter((name) => !watch.metrics.has(name)).sort()
  if (fresh.length === 0) return watch
  const judged = fresh.slice(0, MOST_METRICS - watch.metrics.size)
  const share = (0.98 * 0.02 ** watch.batches) / judged.length / checks.length
  const added = judged.map((name) => [name, metricOf(name, share)] as const)
  return {
    ...watch,
    metrics: new Map([...watch.metrics, ...added]),
    batches: watch.batches + (judged.length > 0 ? 1 : 0),
    unjudged: Math.max(watch.unjudged, fresh.length - judged.length)
  }
}

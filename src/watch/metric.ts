import { count, type Counted, harmEvidence, NOTHING_COUNTED, sparedEvidence, type Yardstick } from './counted.js'
import { type Gauge, gaugeEvidence, NOTHING_SHOWN, show } from './gauge.js'
import type { Item } from './items.js'
import { type CheckPast, follows } from './pasts.js'
import type { Check, WatchPlan } from './plan.js'
import type { Why } from './standing.js'

/** One metric of one check so far. */
export interface Metric {
  readonly name: string
  /** Its part of the false alarms that are allowed. */
  readonly share: number
  /** Looks that told something of it. */
  readonly looks: number
  readonly unusable: number
  readonly until: number
  readonly counted?: Counted
  readonly gauge?: Gauge
  /** When it became certain that it is worse, and by what. It stays so. */
  readonly surely?: { readonly at: number; readonly why: Why }
}

export const metricOf = (name: string, share: number): Metric => ({
  name,
  share,
  looks: 0,
  unusable: 0,
  until: -Infinity
})

export interface Frame {
  readonly check: Check
  readonly past: CheckPast
  readonly plan: WatchPlan
}

/** What the countable things of a metric are held against. */
export const yardstickOf = (name: string, { check, past, plan }: Frame): Yardstick => ({
  past: past.counted.get(name),
  tolerate: check.tolerate,
  harm: plan.harm,
  most: Math.min(Math.max(check.most, 1e-6), 0.99)
})

/** Adds the items of one look. Those of a time already seen are counted as unusable. */
export function added(metric: Metric, items: readonly Item[], frame: Frame): Metric {
  let next = metric
  for (const item of items) {
    if (next.until > -Infinity && !follows(item, next.until)) next = { ...next, unusable: next.unusable + 1 }
    else next = { ...withItem(next, item, frame), until: item.until }
  }
  return next === metric || next.until === metric.until ? next : decided({ ...next, looks: metric.looks + 1 }, frame)
}

/** A metric is countable or a gauge: which, its first item says; others are unusable. */
function withItem(metric: Metric, item: Item, frame: Frame): Metric {
  if (item.is === 'gauge') {
    if (metric.counted !== undefined) return { ...metric, unusable: metric.unusable + 1 }
    return { ...metric, gauge: show(metric.gauge ?? NOTHING_SHOWN, item, frame.past.gauges.get(metric.name)) }
  }
  if (metric.gauge !== undefined) return { ...metric, unusable: metric.unusable + 1 }
  const { beside, ...alone } = item
  const isBeside = frame.check.baseline === 'beside' && beside !== undefined
  const counted = count(metric.counted ?? NOTHING_COUNTED, isBeside ? item : alone, yardstickOf(metric.name, frame))
  const failedInARow = !item.isState ? counted.failedInARow : item.bad > 0 ? counted.failedInARow + 1 : 0
  const row = decidedRow({ ...metric, counted: { ...counted, failedInARow } }, item, frame)
  return row
}

/** Failed states in a row act at once, unless as many failed before the deployment. */
function decidedRow(metric: Metric, { until }: Item, { check, past }: Frame): Metric {
  const { floor } = check
  if (metric.surely !== undefined || floor <= 0 || (metric.counted?.failedInARow ?? 0) < floor) return metric
  const before = past.counted.get(metric.name)?.failedInARow ?? 0
  return before >= floor ? metric : { ...metric, surely: { at: until, why: 'floor' } }
}

/** Fewer looks decide nothing. */
export const LEAST_LOOKS = 2
/** Fewer values of a gauge decide nothing. */
export const LEAST_VALUES = 5

function decided(metric: Metric, frame: Frame): Metric {
  if (metric.surely !== undefined || metric.looks < LEAST_LOOKS || !isEnough(metric, frame.check)) return metric
  const isSure = evidenceOf(metric, frame) >= thresholdOf(metric, frame.plan)
  return isSure ? { ...metric, surely: { at: metric.until, why: 'evidence' } } : metric
}

export function isEnough({ counted, gauge }: Metric, { needs }: Check): boolean {
  return counted === undefined ? (gauge?.samples.seen ?? 0) >= LEAST_VALUES : counted.total >= needs
}

/** The logarithm of the e-value for harm. */
export function evidenceOf({ name, counted, gauge }: Metric, frame: Frame): number {
  if (counted !== undefined) return harmEvidence(counted, yardstickOf(name, frame))
  return gauge === undefined ? 0 : gaugeEvidence(gauge, frame.past.gauges.get(name))
}

/** What it must reach. */
export const thresholdOf = ({ share }: Metric, { alpha }: WatchPlan): number => -Math.log(alpha * share)

/** Whether harm of the size that matters is ruled out now. */
export function isSpared(metric: Metric, frame: Frame): boolean {
  const { name, counted } = metric
  if (counted === undefined || metric.looks < LEAST_LOOKS || !isEnough(metric, frame.check)) return false
  return sparedEvidence(counted, yardstickOf(name, frame)) >= -Math.log(frame.plan.beta)
}

import type { VerdictKind } from '../domain/verdict.js'
import { besidePast, gaugeRatio, gaugeSureness, type GaugePast } from './gauge.js'
import { ratioInterval } from './interval.js'
import { leakIn } from './leak.js'
import {
  evidenceOf,
  type Frame,
  isEnough,
  isSpared,
  LEAST_LOOKS,
  type Metric,
  thresholdOf,
  yardstickOf
} from './metric.js'
import type { Leak, MetricStanding, Why } from './standing.js'
import type { CheckWatch } from './watching.js'

/** What is made of one metric. */
export interface Judged {
  readonly is: VerdictKind
  readonly why?: Why
  readonly at?: number
  readonly leak?: Leak
  /** The metric is judged only where there is something to hold it against: it never stands in the way of a pass. */
  readonly isAside: boolean
}

export interface Moment {
  readonly now: number
  readonly isOver: boolean
  /** So much of the watch is over that it may pass before its end. */
  readonly isLate: boolean
}

/** The least share of looks that must tell of a metric. */
const LEAST_SHARE = 0.5

/** One metric, as far as it was seen. What could not be measured is neither good nor bad, and what is bad stays bad. */
export function judged(metric: Metric, watch: CheckWatch, frame: Frame, { now, isOver, isLate }: Moment): Judged {
  const { counted, gauge, surely } = metric
  const isAside = gauge !== undefined && isTime(metric.name)
  if (surely !== undefined) return { is: 'fail', why: surely.why, at: surely.at, isAside }
  const all = watch.looks + watch.unknownLooks
  const isSeen = (counted?.total ?? gauge?.samples.seen ?? 0) > 0 && metric.looks >= LEAST_SHARE * all
  if (!isSeen) return { is: 'no-data', isAside }
  if (metric.looks < LEAST_LOOKS || !isEnough(metric, frame.check)) return { is: 'inconclusive', isAside }
  // One metric of many may look worse than not by chance: together their evidence stays below 1.
  const isCalm = evidenceOf(metric, frame) < -Math.log(metric.share)
  if (gauge === undefined)
    return { is: isCalm && (isOver || (isLate && isSpared(metric, frame))) ? 'pass' : 'inconclusive', isAside }
  const past = pastOfGauge(metric, frame)
  const leak = leakOf(metric, frame)
  const sure = isOver ? gaugeSureness(gauge, past, frame.plan.alpha * metric.share) : 0
  if (sure >= 1) return { is: 'fail', why: 'samples', at: now, isAside }
  if (leak !== undefined) return { is: 'warn', why: 'leak', leak, isAside }
  if (past === undefined && !frame.check.trend) return { is: 'inconclusive', isAside }
  const isEarly = isCalm && !frame.check.trend && gauge.samples.seen >= frame.check.needs
  return { is: isOver || isEarly ? 'pass' : 'inconclusive', isAside }
}

const isTime = (name: string): boolean => name.endsWith(' (time)')

function pastOfGauge({ name, gauge }: Metric, { check, past }: Frame): GaugePast | undefined {
  const beside = check.baseline === 'beside' && gauge !== undefined ? besidePast(gauge, check) : undefined
  return beside ?? past.gauges.get(name)
}

function leakOf({ name, gauge }: Metric, { check, past }: Frame): Leak | undefined {
  if (!check.trend || gauge === undefined) return undefined
  return leakIn(gauge.samples.kept, { limit: check.limit, before: past.gauges.get(name)?.samples ?? [] })
}

/** The same with all its numbers. */
export function told(metric: Metric, { is, why, at, leak }: Judged, frame: Frame): MetricStanding {
  const { counted, gauge } = metric
  const past = pastOfGauge(metric, frame)
  const shown = {
    metric: metric.name,
    is,
    ...(why === undefined ? {} : { why }),
    ...(at === undefined ? {} : { tookMs: at - frame.plan.startedAt }),
    ...(leak === undefined ? {} : { leak }),
    unusable: metric.unusable,
    evidence: evidenceOf(metric, frame),
    threshold: thresholdOf(metric, frame.plan)
  }
  if (counted !== undefined) {
    const { past: before, most } = yardstickOf(metric.name, frame)
    const other = counted.beside ?? before
    const factor = before?.dispersion.factor ?? 1
    const counterpart =
      other === undefined
        ? { most }
        : { bad: other.bad / factor, total: other.total / factor, wander: before?.dispersion.wander ?? 0 }
    const now = { bad: counted.bad / factor, total: counted.total / factor }
    return {
      ...shown,
      n: counted.total,
      bad: counted.bad,
      against: counted.beside !== undefined ? 'beside' : before !== undefined ? 'before' : 'limit',
      baseline: other === undefined ? { n: 0 } : { n: other.total, bad: other.bad },
      ...(counted.total > 0 ? { ratio: ratioInterval(now, counterpart) } : {})
    }
  }
  const ratio = gauge === undefined ? undefined : gaugeRatio(gauge, past)
  return {
    ...shown,
    n: gauge?.samples.seen ?? 0,
    against: past === undefined ? 'limit' : past === frame.past.gauges.get(metric.name) ? 'before' : 'beside',
    baseline: { n: past?.samples.length ?? 0 },
    ...(ratio === undefined ? {} : { ratio })
  }
}

import type { AlertReading, Bad, Reading } from '../domain/reading.js'
import type { Sample } from './gauge.js'

/** What one reading adds to one metric. A metric is countable or a gauge by its name: `kindOf` keeps the two apart. */
export type Item = CountItem | GaugeItem

export interface CountItem extends Bad {
  readonly is: 'counted'
  readonly metric: string
  readonly from: number
  readonly until: number
  readonly beside?: Bad
  /** One try that went well or not, which can fail in a row. */
  readonly isState: boolean
}

export interface GaugeItem extends Sample {
  readonly is: 'gauge'
  readonly metric: string
  readonly from: number
  readonly until: number
}

/** What can be used of some readings, in the order of time, and how often what could not, by metric. */
export interface Items {
  readonly usable: readonly Item[]
  readonly unusable: ReadonlyMap<string, number>
}

/** Under which name the time that tries took is judged. */
export const tookOf = (metric: string): string => `${metric} (time)`

/** All alerts of a source are one metric: whether any is new. */
export const ALERTS = 'alerts'

export function itemsOf(readings: readonly Reading[]): Items {
  const usable: Item[] = []
  const unusable = new Map<string, number>()
  for (const reading of readings) {
    const items = reading.is === 'alert' ? [] : itemsIn(reading)
    if (items === undefined) unusable.set(reading.metric, (unusable.get(reading.metric) ?? 0) + 1)
    else usable.push(...items)
  }
  return { usable: usable.sort((one, other) => one.until - other.until || one.from - other.from), unusable }
}

function itemsIn(reading: Exclude<Reading, AlertReading>): readonly Item[] | undefined {
  const { metric } = reading
  if (reading.is === 'counts') return countsIn(reading)
  const time = { from: reading.at, until: reading.at }
  if (!Number.isFinite(reading.at)) return undefined
  if (reading.is === 'level') {
    if (!Number.isFinite(reading.value)) return undefined
    const beside = Number.isFinite(reading.beside) && reading.beside !== undefined ? { beside: reading.beside } : {}
    return [{ is: 'gauge', metric, at: reading.at, ...time, value: reading.value, ...beside }]
  }
  const tried: CountItem = { is: 'counted', metric, ...time, bad: reading.well ? 0 : 1, total: 1, isState: true }
  const { tookMs } = reading
  // A try that failed may have been quick to fail: its time says nothing of how fast the service is.
  if (!reading.well || tookMs === undefined || !Number.isFinite(tookMs) || tookMs < 0) return [tried]
  return [tried, { is: 'gauge', metric: tookOf(metric), at: reading.at, ...time, value: tookMs }]
}

function countsIn(reading: Extract<Reading, { is: 'counts' }>): readonly Item[] | undefined {
  const { metric, from, until } = reading
  const counts = soundOf(reading)
  if (counts === undefined || !Number.isFinite(from) || !Number.isFinite(until) || until < from) return undefined
  const beside = reading.beside === undefined ? undefined : soundOf(reading.beside)
  const item = { is: 'counted', metric, from, until, ...counts, isState: false } as const
  return [beside === undefined ? item : { ...item, beside }]
}

/** Rates times a time are a hair off. */
const HAIR = 1e-6

function soundOf({ bad, total }: Bad): Bad | undefined {
  if (!Number.isFinite(bad) || !Number.isFinite(total) || bad < 0 || total < 0) return undefined
  return bad > total * (1 + HAIR) ? undefined : { bad: Math.min(bad, total), total }
}

/** The new ones of some alerts: neither known from before nor begun before. */
export function newAlerts(
  readings: readonly Reading[],
  { known, startedAt }: { readonly known: ReadonlySet<string>; readonly startedAt: number }
): readonly AlertReading[] {
  return readings
    .filter((reading) => reading.is === 'alert' && !known.has(reading.name) && reading.startedAt >= startedAt)
    .filter((reading) => reading.is === 'alert')
}

import type { TrendPoint } from '../../domain/finding.js'
import type { Reading } from '../../domain/reading.js'
import { kept, NOTHING_SEEN, type Thinned } from '../../stats/thinned.js'
import { tookOf } from '../../watch/items.js'

/** What the metrics of one check showed, by metric: bounded, however long a watch goes on. */
export type Points = ReadonlyMap<string, Thinned<TrendPoint>>

export const NO_POINTS: Points = new Map()

const MOST_POINTS = 60
/** A chart shows one metric, the worst: of a check with very many, not all are kept. */
const MOST_METRICS = 100

/** Adds what one look saw: the share that went wrong, or the value. */
export function pointed(points: Points, readings: readonly Reading[]): Points {
  const next = new Map(points)
  for (const [metric, point] of readings.flatMap(pointsIn)) {
    const before = next.get(metric)
    if (before === undefined && next.size >= MOST_METRICS) continue
    next.set(metric, kept(before ?? NOTHING_SEEN, point, MOST_POINTS))
  }
  return next
}

type Pointed = readonly [string, TrendPoint]

function pointsIn(reading: Reading): readonly Pointed[] {
  if (reading.is === 'alert') return []
  const { metric } = reading
  const points: readonly Pointed[] =
    reading.is === 'counts'
      ? [[metric, { at: reading.until, value: reading.bad / reading.total }]]
      : reading.is === 'level'
        ? [[metric, { at: reading.at, value: reading.value }]]
        : [
            [metric, { at: reading.at, value: reading.well ? 0 : 1 }],
            ...(reading.tookMs === undefined
              ? []
              : [[tookOf(metric), { at: reading.at, value: reading.tookMs }] as const])
          ]
  return points.filter(([, { value }]) => Number.isFinite(value))
}

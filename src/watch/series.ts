import { median } from '../stats/robust.js'

/** A value that a gauge had not come near before. */
export interface Anomaly {
  /** The place of the value. */
  readonly at: number
  /** What it was unlike: the level of a day, the value just before, the same time on other days. */
  readonly unlike: readonly View[]
}

export type View = 'level' | 'step' | 'time-of-day'

const DAY = 86_400_000
/** So many values are seen before anything is told. */
const WARM_UP = 200
/** A deviation counts where it exceeds the largest before by so much. */
const BEYOND = 1.1
/** For so many values nothing more is told. */
const QUIET = 96
/** Deviations from the time of day are averaged over so many values, and taken from so many days. */
const AVERAGED = 24
const DAYS = 7
/** Of two days nothing is usual yet. */
const LEAST_DAYS = 2

/**
 * Watches a gauge between deployments: values come in one at a time, and what is told of one depends on those up to it
 * alone. Nothing is supposed of the noise. A deviation counts where this series has never shown one as large: from the
 * median of the last day, from the value before, or from the same time on the last days. What has happened once, as a
 * nightly job has, is not told of again. Times are epoch milliseconds, rising; values that are no numbers are passed over.
 */
export function anomaliesIn(values: ArrayLike<number>, times: ArrayLike<number>): readonly Anomaly[] {
  const places = Array.from({ length: values.length }, (_, place) => place).filter((place) =>
    Number.isFinite(values[place])
  )
  const known = places.map((place) => values[place] ?? 0)
  const day = valuesADay(places.map((place) => times[place] ?? NaN))
  const views = [levelDeviation(day), stepDeviation, timeOfDayDeviation(day)]
  const records = views.map(() => ({ largest: 0, seen: 0 }))
  const anomalies: Anomaly[] = []
  let quietUntil = 0
  for (let at = 0; at < known.length; at += 1) {
    const unlike = VIEWS.filter((_, which) => isRecord(records[which], views[which]?.(known, at) ?? 0))
    if (unlike.length === 0 || at < quietUntil) continue
    anomalies.push({ at: places[at] ?? 0, unlike })
    quietUntil = at + QUIET
  }
  return anomalies
}

const VIEWS: readonly View[] = ['level', 'step', 'time-of-day']

interface Largest {
  largest: number
  seen: number
}

function isRecord(record: Largest | undefined, deviation: number): boolean {
  if (record === undefined) return false
  if (deviation > 0 || record.seen > 0) record.seen += 1
  const isBeyond = record.seen > WARM_UP && record.largest > 0 && deviation > BEYOND * record.largest
  if (deviation > record.largest) record.largest = deviation
  return isBeyond
}

/** How many values make a day, by the first ones. */
function valuesADay(times: readonly number[]): number {
  const steps = times.slice(1, 20).map((time, at) => time - (times[at] ?? NaN))
  const step = median(steps.filter((one) => one > 0)) ?? DAY / 24
  return Math.min(Math.max(Math.round(DAY / step), AVERAGED), 2880)
}

/** From the median of the last day, once a quarter of it is there. */
function levelDeviation(day: number): (values: readonly number[], at: number) => number {
  const sorted: number[] = []
  return (values, at) => {
    const [last, old] = [values[at - 1], values[at - 1 - day]]
    if (last !== undefined) sorted.splice(placeIn(sorted, last), 0, last)
    if (old !== undefined) sorted.splice(placeIn(sorted, old), 1)
    if (sorted.length < day / 4) return 0
    const middle = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
    return Math.abs((values[at] ?? middle) - middle)
  }
}

function placeIn(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

const stepDeviation = (values: readonly number[], at: number): number =>
  at === 0 ? 0 : Math.abs((values[at] ?? 0) - (values[at - 1] ?? 0))

/** From the median of the same time on the last days, averaged. */
function timeOfDayDeviation(day: number): (values: readonly number[], at: number) => number {
  const rests: number[] = []
  return (values, at) => {
    if (at < LEAST_DAYS * day) return 0
    const others = Array.from({ length: DAYS }, (_, one) => values[at - (one + 1) * day]).filter(
      (one) => one !== undefined
    )
    rests.push((values[at] ?? 0) - (median(others) ?? 0))
    if (rests.length > AVERAGED) rests.shift()
    return rests.length < AVERAGED ? 0 : Math.abs(rests.reduce((sum, one) => sum + one, 0)) / AVERAGED
  }
}

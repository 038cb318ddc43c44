import { longRun } from './long-run.js'
import { risesLessFalls } from './mann-kendall.js'
import { median } from './robust.js'
import { studentTUpper } from './student-t.js'
import { slopesBetween } from './theil-sen.js'

/** A steady rise or fall. */
export interface Trend {
  /** The change from one value to the next, in the unit of the values. */
  readonly slope: number
  readonly low: number
  readonly high: number
}

/**
 * The slope of a series, where there is one beyond chance: the median of the slopes of all pairs (Theil 1950, Sen 1968;
 * R: `trend::sens.slope`), if the test of Mann and Kendall finds a tendency at this level (one side). Its variance is that
 * of Hamed and Rao in short: widened by the correlation of neighbours, since runs that lie close resemble each other.
 */
export function trendOf(values: readonly number[], level: number): Trend | undefined {
  const n = values.length
  if (n < 4) return undefined
  const tendency = risesLessFalls(values)
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  const z = (Math.abs(tendency) - 1) / deviation
  const sure = studentTUpper(level, 1e6)
  if (!(z > sure)) return undefined
  const slopes = slopesBetween([...values.keys()], values)
  const slope = median(slopes) ?? 0
  const inflation = Math.sqrt(longRun(values.map((value, at) => value - slope * at)))
  if (!(z / inflation > sure)) return undefined
  const sorted = Float64Array.from(slopes).sort()
  const reach = 1.96 * deviation * inflation
  const [low, high] = [(sorted.length - reach) / 2, (sorted.length + reach) / 2 + 1]
  return { slope, low: at(sorted, low), high: at(sorted, high) }
}

const at = (sorted: Float64Array, place: number): number =>
  sorted[Math.min(Math.max(Math.round(place) - 1, 0), sorted.length - 1)] ?? 0

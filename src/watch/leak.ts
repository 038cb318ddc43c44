import { median } from '../stats/robust.js'
import { trendOf } from '../stats/trend.js'
import type { Sample } from './gauge.js'
import type { Leak } from './standing.js'

const HOUR = 3_600_000
/** Values are taken by their least in each of so many stretches of time: what a collector of garbage could not free. */
const STRETCHES = 20
/** The first stretches are left out: a service that has just begun fills its caches. */
const WARM_UP = 5
/** The probability of a rise as steady by chance. */
const LEVEL = 0.001
/** The newer half must rise at such a share of the pace of the whole, or the rise levels off. */
const STEADY = 0.4
/** A leak meets its limit within so many hours, or grows by so much in them. */
const AHEAD_HOURS = 24
const GROWTH = 0.5
/** And it has already risen by so much: what is smaller is known too badly to look ahead. */
const RISEN = 0.02
/** Above what was come back to before the deployment, by so much. */
const ABOVE_BEFORE = 1.02

/**
 * A gauge that keeps rising, where that matters: the slope of Theil and Sen through the least values of stretches, if Mann
 * and Kendall find it steady (`stats/trend.ts`), if it does not level off, and if it would meet its limit, or grow by half,
 * within a day. Samples are in the order of time.
 */
export function leakIn(
  samples: readonly Sample[],
  { limit, before }: { readonly limit: number | undefined; readonly before: readonly Sample[] }
): Leak | undefined {
  const least = leastOf(samples, STRETCHES).slice(WARM_UP)
  const [first, last] = [least[0], least.at(-1)]
  if (least.length < STRETCHES - WARM_UP || first === undefined || last === undefined) return undefined
  const trend = trendOf(
    least.map(({ value }) => value),
    LEVEL
  )
  if (trend === undefined || !(trend.low > 0)) return undefined
  const half = least.slice(Math.floor(least.length / 2))
  const newer = trendOf(
    half.map(({ value }) => value),
    0.05
  )
  if (newer === undefined || newer.slope < STEADY * trend.slope) return undefined
  const risen = trend.slope * (least.length - 1)
  if (risen < RISEN * Math.abs(last.value)) return undefined
  const usual = leastOf(before, STRETCHES).map(({ value }) => value)
  if (usual.length > 0 && last.value < ABOVE_BEFORE * Math.max(...usual)) return undefined
  const perHour = HOUR / ((last.at - first.at) / (least.length - 1))
  const leak = { perHour: trend.slope * perHour, low: trend.low * perHour, high: trend.high * perHour }
  if (limit === undefined)
    return leak.perHour * AHEAD_HOURS >= GROWTH * Math.abs(median([last.value]) ?? 0) ? leak : undefined
  const hoursLeft = Math.max(0, (limit - last.value) / leak.perHour)
  return hoursLeft <= AHEAD_HOURS ? { ...leak, hoursLeft } : undefined
}

/** The least value of each of so many stretches of equal time, those without a value left out. */
function leastOf(samples: readonly Sample[], stretches: number): readonly Sample[] {
  const [from, until] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 0]
  const least = new Map<number, Sample>()
  for (const sample of samples) {
    const stretch = Math.min(stretches - 1, Math.floor((stretches * (sample.at - from)) / Math.max(until - from, 1)))
    const other = least.get(stretch)
    if (other === undefined || sample.value < other.value) least.set(stretch, sample)
  }
  return [...least.values()]
}

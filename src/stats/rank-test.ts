import { midranks, tieSizes } from './midranks.js'
import { normalUpper } from './normal.js'

/**
 * The probability that two samples of one distribution differ in rank as much as these (two sides): the test of Wilcoxon,
 * Mann and Whitney. Small samples are counted out exactly, ties included (R: `coin::wilcox_test(distribution = "exact")`,
 * which is `wilcox.test(exact = TRUE)` where nothing is tied); larger ones take the normal approximation with corrections
 * for ties and continuity (R: `wilcox.test(exact = FALSE)`). 1 where a sample is empty.
 */
export function rankTest(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 1
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  const ranks = midranks([...small, ...large])
  const sum = ranks.slice(0, small.length).reduce((total, rank) => total + rank, 0)
  const away = Math.abs(sum - (small.length * (ranks.length + 1)) / 2)
  const isSmall = small.length <= MOST_EXACT.small && ranks.length <= MOST_EXACT.together
  return isSmall ? exactly(ranks, small.length, away) : nearly([...small, ...large], small.length, away)
}

/** Up to here every choice is counted: fewer than 2 ** 53 choices, and fewer than a million steps. */
const MOST_EXACT = { small: 10, together: 60 } as const

/**
 * The share of all choices of `size` ranks whose sum is as far from its mean, by counting how many choices give each sum
 * (B. Streitberg and J. Röhmel, 1986: the shift algorithm). Ranks are doubled, so that shared ones are whole.
 */
function exactly(ranks: readonly number[], size: number, away: number): number {
  const doubled = ranks.map((rank) => Math.round(2 * rank)).sort((low, high) => low - high)
  const most = doubled.slice(-size).reduce((total, rank) => total + rank, 0)
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(most + 1))
  ways[0]?.fill(1, 0, 1)
  for (const rank of doubled)
    for (let chosen = size; chosen > 0; chosen -= 1) shift(ways[chosen], ways[chosen - 1], rank)
  const centre = size * (ranks.length + 1)
  let [asFar, all] = [0, 0]
  for (const [sum, count] of ways[size]?.entries() ?? []) {
    all += count
    if (Math.abs(sum - centre) >= 2 * away - 1e-9) asFar += count
  }
  return asFar / all
}

function shift(into: Float64Array | undefined, from: Float64Array | undefined, by: number): void {
  if (into === undefined || from === undefined) return
  for (let sum = into.length - 1; sum >= by; sum -= 1) into[sum] = (into[sum] ?? 0) + (from[sum - by] ?? 0)
}

function nearly(values: readonly number[], size: number, away: number): number {
  const n = values.length
  const tied = tieSizes(values).reduce((total, ties) => total + ties ** 3 - ties, 0)
  const variance = ((size * (n - size)) / 12) * (n + 1 - tied / (n * (n - 1)))
  return variance <= 0 ? 1 : Math.min(1, 2 * normalUpper(Math.max(0, away - 0.5) / Math.sqrt(variance)))
}

import { gammaln } from 'simple-statistics'
import { logSum } from './log-sum.js'

/** The `above`-th largest of `of` values: a threshold that new values are held against. */
export interface Threshold {
  readonly at: number
  readonly above: number
  readonly of: number
}

/** The share of values above the threshold. */
const SHARE = 0.05

/** The threshold that a twentieth of some values, sorted upwards, lie at or above; undefined of none. */
export function thresholdOf(sorted: readonly number[]): Threshold | undefined {
  const above = Math.max(1, Math.floor(SHARE * (sorted.length + 1)))
  const at = sorted[sorted.length - above]
  return at === undefined ? undefined : { at, above, of: sorted.length }
}

/**
 * The logarithm of an e-value against "new values are like those the threshold was taken from", when `x` of `n` exceeded
 * it. If all are drawn alike, the next one exceeds the k-th largest of m with probability (k + x) / (m + 1 + n): the urn of
 * Pólya, exactly, whatever they are drawn from and however few they are; of tied values fewer exceed. That is divided into
 * what a mixture of larger shares makes of the same sequence. `x` and `n` may be fractions, where values hang together.
 */
export function exceedanceEvidence(x: number, n: number, { above, of }: Threshold): number {
  const usual = above / (of + 1)
  const shares = SHARES.filter((share) => share > usual)
  if (shares.length === 0) return 0
  const logs = shares.map((share) => x * Math.log(share) + (n - x) * Math.log(1 - share))
  return (
    logSum(logs) -
    Math.log(shares.length) -
    (logBeta(above + x, of + 1 - above + n - x) - logBeta(above, of + 1 - above))
  )
}

const SHARES = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]

/** The probability that at least `x` of `n` exceed it, if all are drawn alike. R: `extraDistr::pbbinom(…)`. */
export function exceedanceChance(x: number, n: number, { above, of }: Threshold): number {
  if (x <= 0) return 1
  let sum = 0
  for (let count = x; count <= n + 1e-9; count += 1) {
    const ways = gammaln(n + 1) - gammaln(count + 1) - gammaln(Math.max(n - count, 0) + 1)
    sum += Math.exp(
      ways + logBeta(above + count, of + 1 - above + Math.max(n - count, 0)) - logBeta(above, of + 1 - above)
    )
  }
  return Math.min(sum, 1)
}

const logBeta = (a: number, b: number): number => gammaln(a) + gammaln(b) - gammaln(a + b)

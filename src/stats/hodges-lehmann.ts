import { median } from './robust.js'

/** How far the second of two samples lies above the first, and the interval that holds that with this confidence. */
export interface Shift {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly confidence: number
}

/** The normal quantile of 95 % (R: `qnorm(0.975)`). */
const Z = 1.959964

/**
 * The median of all differences between two samples, which a few wild values cannot move, with the interval that belongs
 * to the rank test (M. Hollander and D. Wolfe, Nonparametric Statistical Methods, 4.2 and 4.3; R: `wilcox.test(conf.int =
 * TRUE)`, whose order statistic is taken from the normal approximation here). Undefined where a sample is empty. The
 * work grows with the product of the sizes: give it samples of some tens.
 */
export function hodgesLehmann(before: readonly number[], after: readonly number[]): Shift | undefined {
  const differences = after.flatMap((late) => before.map((early) => late - early)).sort((one, other) => one - other)
  const value = median(differences)
  const [many, few] = [before.length, after.length]
  const spread = Z * Math.sqrt((many * few * (many + few + 1)) / 12)
  const skipped = Math.max(0, Math.floor((many * few) / 2 - spread))
  const [low, high] = [differences[skipped], differences[differences.length - 1 - skipped]]
  if (value === undefined || low === undefined || high === undefined) return undefined
  return { value, low, high, confidence: 0.95 }
}

import { median, robustSigma } from './robust.js'

/**
 * How many robust standard deviations a value lies above the median of others (B. Iglewicz and D. Hoaglin, How to Detect
 * and Handle Outliers, 1993: the modified z-score). Values that are equal by rounding show no spread: `leastSigma` is the
 * least there can be. R: `(value - median(others)) / max(mad(others), leastSigma)`. Undefined where there are no others.
 */
export function robustZ(
  value: number,
  others: readonly number[],
  { leastSigma }: { readonly leastSigma: number }
): number | undefined {
  const centre = median(others)
  return centre === undefined ? undefined : (value - centre) / Math.max(robustSigma(others) ?? 0, leastSigma)
}

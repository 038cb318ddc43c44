import { incompleteBeta } from './incomplete-beta.js'

/**
 * The value that a Student t variable with `df` degrees of freedom exceeds with probability `p` (one tail).
 * R: `qt(p, df, lower.tail = FALSE)`. Relative error below 1e-6 for df ≥ 1 and 1e-12 ≤ p < 0.5.
 *
 * Solved by bisection on the exact tail, which is half a regularised incomplete beta function:
 * P(T > t) = I(df / (df + t²); df/2, 1/2) / 2 (Abramowitz and Stegun 26.5.27, 26.7.1).
 */
export function studentTUpper(p: number, df: number): number {
  if (!(p > 0 && p < 0.5) || !(df > 0)) return Number.NaN
  let low = 0
  let high = 1
  while (upperTail(high, df) > p) high *= 2
  for (let step = 0; step < 200 && high - low > 1e-9 * high; step += 1) {
    const middle = (low + high) / 2
    if (upperTail(middle, df) > p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The probability that a Student t variable exceeds `t`, which is at least 0. R: `pt(t, df, lower.tail = FALSE)`. */
export const upperTail = (t: number, df: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2

import { gammaln } from 'simple-statistics'

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

/** I(x; a, b) by Lentz's evaluation of the continued fraction (Abramowitz and Stegun 26.5.8). R: `pbeta(x, a, b)`. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a
  return front * continuedFraction(x, a, b)
}

function continuedFraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let product = d
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    product *= c * d
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    product *= c * d
    if (Math.abs(c * d - 1) < 1e-14) break
  }
  return product
}

const logBeta = (a: number, b: number): number => gammaln(a) + gammaln(b) - gammaln(a + b)

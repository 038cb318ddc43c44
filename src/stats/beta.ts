import { incompleteBeta } from './incomplete-beta.js'

/** What is believed of a share: as if `a` of `a + b` had been seen. */
export interface Beta {
  readonly a: number
  readonly b: number
}

export const betaMean = ({ a, b }: Beta): number => a / (a + b)

/**
 * The share below which a Beta variable lies with probability `p`. R: `qbeta(p, a, b)`. Relative error below 1e-6.
 *
 * Bisected on the logarithm of the odds, so that shares far below a thousandth come out as well.
 */
export function betaQuantile(p: number, { a, b }: Beta): number {
  if (!(p > 0 && p < 1) || !(a > 0 && b > 0)) return Number.NaN
  let [low, high] = [-700, 700]
  for (let step = 0; step < 200 && high - low > 1e-9; step += 1) {
    const middle = (low + high) / 2
    if (incompleteBeta(shareOf(middle), a, b) < p) low = middle
    else high = middle
  }
  return shareOf((low + high) / 2)
}

const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** The Beta with this mean and this variance, which must be below `mean × (1 − mean)`. */
export function betaWith(mean: number, variance: number): Beta {
  const weight = (mean * (1 - mean)) / variance - 1
  return { a: mean * weight, b: (1 - mean) * weight }
}

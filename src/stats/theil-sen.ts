import { median } from './robust.js'

/** A straight line through points. */
export interface Line {
  readonly slope: number
  readonly intercept: number
}

/**
 * The line whose slope is the median of the slopes between all pairs of points, which a third of wild points cannot move
 * (P. K. Sen, 1968; R: `mblm::mblm(repeated = FALSE)`, scipy: `theilslopes(method = "joint")`). Undefined for fewer than
 * two different `x`. The work grows with the square of the points: give it some tens.
 */
export function theilSen(xs: readonly number[], ys: readonly number[]): Line | undefined {
  const slope = median(slopesBetween(xs, ys))
  const intercept = slope === undefined ? undefined : median(ys.map((y, index) => y - slope * (xs[index] ?? NaN)))
  return slope === undefined || intercept === undefined ? undefined : { slope, intercept }
}

/** The slopes between all pairs of points of different `x`. */
export function slopesBetween(xs: readonly number[], ys: readonly number[]): readonly number[] {
  const slopes: number[] = []
  for (let later = 1; later < ys.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1) {
      const run = (xs[later] ?? NaN) - (xs[earlier] ?? NaN)
      if (run !== 0) slopes.push(((ys[later] ?? NaN) - (ys[earlier] ?? NaN)) / run)
    }
  return slopes
}

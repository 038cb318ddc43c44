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
  const points = ys.map((y, index) => ({ x: xs[index] ?? NaN, y }))
  const slopes = points.flatMap((one, index) =>
    points.slice(index + 1).flatMap((other) => (other.x === one.x ? [] : [(other.y - one.y) / (other.x - one.x)]))
  )
  const slope = median(slopes)
  const intercept = slope === undefined ? undefined : median(points.map(({ x, y }) => y - slope * x))
  return slope === undefined || intercept === undefined ? undefined : { slope, intercept }
}

import { errorFunction } from 'simple-statistics'

/**
 * The probability that a standard normal variable exceeds `z`. R: `pnorm(z, lower.tail = FALSE)`. Absolute error below
 * 1e-7 (W. H. Press and others, Numerical Recipes, 6.2: the error function by a Chebyshev fit).
 */
export const normalUpper = (z: number): number => (1 - errorFunction(z / Math.SQRT2)) / 2

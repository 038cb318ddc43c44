import { cholesky, choleskySolved } from './cholesky.js'

/** Rows of a design matrix one after another; the first column is usually a constant 1. */
export interface Observations {
  readonly rows: readonly Float64Array[]
  readonly labels: readonly number[]
  /** At least 0 each. */
  readonly weights: readonly number[]
}

/** A Gaussian prior with independent coefficients: the mean of each, and its precision (1 / variance). */
export interface GaussianPrior {
  readonly means: Float64Array
  readonly precisions: Float64Array
}

export interface LogisticFit {
  readonly coefficients: Float64Array
  /** The Cholesky factor of the Hessian at the maximum: the posterior precision in Laplace's approximation. */
  readonly precisionFactor: Float64Array
}

/**
 * The coefficients of a logistic regression at the maximum of the posterior, by Newton's method with halved steps (D. J. C. MacKay,
 * Neural Computation 4(5), 1992, for Laplace's approximation). With no rows it is the prior. From a `start`
 * near the maximum it takes fewer rounds.
 */
export function mapLogistic(
  { rows, labels, weights }: Observations,
  { means, precisions }: GaussianPrior,
  start: Float64Array = means
): LogisticFit {
  const size = means.length
  const filled = rows.map(filledIn)
  let coefficients: Float64Array = Float64Array.from(start)
  let loss = lossOf(coefficients)
  for (let round = 0; round < 50; round += 1) {
    const { gradient, hessian } = slopes(coefficients)
    const step = choleskySolved(cholesky(hessian, size), gradient)
    let share = 1
    let next = moved(coefficients, step, share)
    let nextLoss = lossOf(next)
    while (nextLoss > loss && share > 1e-4) {
      share /= 2
      next = moved(coefficients, step, share)
      nextLoss = lossOf(next)
    }
    if (!(nextLoss <= loss)) break
    const gain = loss - nextLoss
    coefficients = next
    loss = nextLoss
    if (gain < 1e-9 * (1 + Math.abs(loss))) break
  }
  return { coefficients, precisionFactor: cholesky(slopes(coefficients).hessian, size) }

  function lossOf(candidate: Float64Array): number {
    let sum = 0
    for (let j = 0; j < size; j += 1) sum += 0.5 * (precisions[j] ?? 0) * ((candidate[j] ?? 0) - (means[j] ?? 0)) ** 2
    rows.forEach((row, i) => {
      const z = dot(row, candidate)
      sum += (weights[i] ?? 0) * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (labels[i] ?? 0) * z)
    })
    return sum
  }

  function slopes(candidate: Float64Array): { gradient: Float64Array; hessian: Float64Array } {
    const gradient = new Float64Array(size)
    const hessian = new Float64Array(size * size)
    for (let j = 0; j < size; j += 1) {
      gradient[j] = (precisions[j] ?? 0) * ((candidate[j] ?? 0) - (means[j] ?? 0))
      hessian[j * size + j] = precisions[j] ?? 0
    }
    rows.forEach((row, i) => {
      const p = logistic(dot(row, candidate))
      const weight = weights[i] ?? 0
      const slope = weight * (p - (labels[i] ?? 0))
      const curve = weight * Math.max(p * (1 - p), 1e-9)
      const used = filled[i] ?? NOTHING
      for (let nth = 0; nth < used.length; nth += 1) {
        const j = used[nth] ?? 0
        const x = row[j] ?? 0
        gradient[j] = (gradient[j] ?? 0) + slope * x
        for (let n = 0; n <= nth; n += 1) {
          const k = used[n] ?? 0
          hessian[j * size + k] = (hessian[j * size + k] ?? 0) + curve * x * (row[k] ?? 0)
        }
      }
    })
    return { gradient, hessian }
  }
}

const NOTHING = new Uint32Array(0)

/** Where a row is not 0. */
function filledIn(row: Float64Array): Uint32Array {
  const places = new Uint32Array(row.length)
  let count = 0
  for (let j = 0; j < row.length; j += 1) if (row[j] !== 0) places[count++] = j
  return places.subarray(0, count)
}

/** 1 / (1 + e^-z). R: `plogis`. */
export const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** log(p / (1 - p)). R: `qlogis`. */
export const logit = (p: number): number => Math.log(p) - Math.log1p(-p)

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let j = 0; j < left.length; j += 1) sum += (left[j] ?? 0) * (right[j] ?? 0)
  return sum
}

const moved = (from: Float64Array, step: Float64Array, share: number): Float64Array =>
  from.map((value, j) => value - share * (step[j] ?? 0))

/**
 * The lower triangle L of A = L Lᵀ, row by row in one array, for a symmetric positive definite A of `size` rows; pivots that rounding
 * made too small are held above zero. R: `t(chol(A))`.
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row * size + column)
      for (let k = 0; k < column; k += 1) sum -= at(lower, row * size + k) * at(lower, column * size + k)
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(lower, column * size + column)
    }
  return lower
}

/** Solves L y = b. */
export function forwardSolved(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const solved = new Float64Array(size)
  for (let row = 0; row < size; row += 1) {
    let sum = at(right, row)
    for (let k = 0; k < row; k += 1) sum -= at(lower, row * size + k) * at(solved, k)
    solved[row] = sum / at(lower, row * size + row)
  }
  return solved
}

/** Solves L Lᵀ x = b. */
export function choleskySolved(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const solved = forwardSolved(lower, right)
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = at(solved, row)
    for (let k = row + 1; k < size; k += 1) sum -= at(lower, k * size + row) * at(solved, k)
    solved[row] = sum / at(lower, row * size + row)
  }
  return solved
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0

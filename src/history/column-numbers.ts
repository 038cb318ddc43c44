/** The distinct things that the rows of some columns tell of, numbered in the order in which they first come. */
export interface Numbered {
  /** One a row. */
  readonly codes: Uint32Array
  /** The row that each number first came in. */
  readonly firsts: readonly number[]
}

/** Numbers rows by several columns at once: two rows get one number exactly when they are equal in each of them. */
export function numberColumns(length: number, columns: readonly (Float64Array | Uint32Array)[]): Numbered {
  const whole: Numbered = { codes: new Uint32Array(length), firsts: length === 0 ? [] : [0] }
  return columns.reduce((numbered, column) => pairUp(numbered, column), whole)
}

/** Room for as many numbers of either half of a pair, so that the pair is still a safe integer. */
const MOST = 2 ** 26

/** Neighbours are often equal, and a look at the last pair is cheaper than one into a map. */
function pairUp({ codes }: Numbered, column: Float64Array | Uint32Array): Numbered {
  const values = column instanceof Uint32Array ? column : codesOf(column)
  const numbers = new Map<number, number>()
  const paired = new Uint32Array(codes.length)
  const firsts: number[] = []
  let last = -1
  let lastNumber = 0
  for (let row = 0; row < codes.length; row += 1) {
    const pair = (codes[row] ?? 0) * MOST + (values[row] ?? 0)
    if (pair !== last) {
      last = pair
      const known = numbers.get(pair)
      lastNumber = known ?? firsts.length
      if (known === undefined) {
        numbers.set(pair, lastNumber)
        firsts.push(row)
      }
    }
    paired[row] = lastNumber
  }
  return { codes: paired, firsts }
}

/** All rows without a number count as equal. */
function codesOf(values: Float64Array): Uint32Array {
  const numbers = new Map<number, number>()
  const codes = new Uint32Array(values.length)
  let last = NaN
  let lastCode = -1
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN
    if (value !== last || lastCode < 0) {
      last = value
      const known = numbers.get(value)
      lastCode = known ?? numbers.size
      if (known === undefined) numbers.set(value, lastCode)
    }
    codes[row] = lastCode
  }
  return codes
}

/** The place of each number when the things are put in order. */
export function ranked({ firsts }: Numbered, compare: (oneRow: number, otherRow: number) => number): Uint32Array {
  const order = firsts.map((row, number) => ({ row, number })).sort((one, other) => compare(one.row, other.row))
  const ranks = new Uint32Array(firsts.length)
  for (const [rank, { number }] of order.entries()) ranks[number] = rank
  return ranks
}

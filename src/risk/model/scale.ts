/** The mean and standard deviation of each column over a repository's past. */
export interface Scale {
  readonly means: Float64Array
  readonly deviations: Float64Array
}

/** Of unscaled rows; NaN counts in no column. */
export function scaleOf(rows: readonly Float64Array[], size: number): Scale {
  const [means, deviations, counts] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const over = (add: (value: number, j: number) => void): void => {
    for (const row of rows) row.forEach((value, j) => (Number.isNaN(value) ? undefined : add(value, j)))
  }
  over((value, j) => {
    means[j] = (means[j] ?? 0) + value
    counts[j] = (counts[j] ?? 0) + 1
  })
  counts.forEach((count, j) => (means[j] = (means[j] ?? 0) / Math.max(count, 1)))
  over((value, j) => (deviations[j] = (deviations[j] ?? 0) + (value - (means[j] ?? 0)) ** 2))
  counts.forEach((count, j) => (deviations[j] = Math.max(FLOOR, Math.sqrt((deviations[j] ?? 0) / Math.max(count, 1)))))
  return { means, deviations }
}

/** What hardly varies must not be blown up. */
const FLOOR = 0.1

/** A row in standard deviations from the repository's mean, within ±4; what is not known is typical. */
export const scaledBy = ({ means, deviations }: Scale, row: Float64Array): Float64Array =>
  row.map((value, j) =>
    Number.isNaN(value) ? 0 : Math.max(-4, Math.min(4, (value - (means[j] ?? 0)) / (deviations[j] ?? 1)))
  )

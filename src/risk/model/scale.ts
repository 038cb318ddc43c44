/** The mean and standard deviation of each column over a repository's past. */
export interface Scale {
  readonly means: Float64Array
  readonly deviations: Float64Array
}

/** Of unscaled rows; NaN counts in no column. */
export function scaleOf(rows: readonly Float64Array[], size: number): Scale {
  const [means, deviations, counts] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (const row of rows)
    for (let j = 0; j < size; j += 1) {
      const value = row[j] ?? NaN
      if (Number.isNaN(value)) continue
      means[j] = (means[j] ?? 0) + value
      counts[j] = (counts[j] ?? 0) + 1
    }
  for (let j = 0; j < size; j += 1) means[j] = (means[j] ?? 0) / Math.max(counts[j] ?? 0, 1)
  for (const row of rows)
    for (let j = 0; j < size; j += 1) {
      const value = row[j] ?? NaN
      if (!Number.isNaN(value)) deviations[j] = (deviations[j] ?? 0) + (value - (means[j] ?? 0)) ** 2
    }
  for (let j = 0; j < size; j += 1)
    deviations[j] = Math.max(FLOOR, Math.sqrt((deviations[j] ?? 0) / Math.max(counts[j] ?? 0, 1)))
  return { means, deviations }
}

/** What hardly varies must not be blown up. */
const FLOOR = 0.1

/** A row in standard deviations from the repository's mean, within ±4; what is not known is typical. */
export function scaledBy({ means, deviations }: Scale, row: Float64Array): Float64Array {
  const scaled = new Float64Array(row.length)
  for (let j = 0; j < row.length; j += 1) {
    const value = row[j] ?? NaN
    if (!Number.isNaN(value)) scaled[j] = Math.max(-4, Math.min(4, (value - (means[j] ?? 0)) / (deviations[j] ?? 1)))
  }
  return scaled
}

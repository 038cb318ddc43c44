/**
 * How many times larger the variance of a mean is than for independent values: (1 + r) / (1 - r) for a first
 * autocorrelation r, which is taken a little larger than it was seen: few values, and each cut between them, hide some.
 */
export function longRun(values: readonly number[], cuts = 0): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (!(squares > 0)) return 1
  const products = values
    .slice(1)
    .reduce((sum, value, earlier) => sum + (value - mean) * ((values[earlier] ?? mean) - mean), 0)
  const r = Math.min(Math.max(products / squares + (1 + cuts) / values.length, 0), 0.85)
  return (1 + r) / (1 - r)
}

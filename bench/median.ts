/** The middle value, or the mean of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value below which a share of the values lies, between neighbours in proportion (R: `quantile(type = 7)`). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** For people and diffs: no more digits than a repetition would confirm. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** The cut of a list in two that leaves the least squares around the two means. */
export function bestCut(values: readonly number[]): { readonly at: number; readonly squares: number } {
  const total = values.reduce((sum, value) => sum + value, 0)
  const squares = values.reduce((sum, value) => sum + value ** 2, 0)
  let best = { at: 0, squares: squares - total ** 2 / Math.max(values.length, 1) }
  let left = 0
  for (let at = 1; at < values.length; at += 1) {
    left += values[at - 1] ?? 0
    const rest = squares - left ** 2 / at - (total - left) ** 2 / (values.length - at)
    if (rest < best.squares) best = { at, squares: rest }
  }
  return best
}

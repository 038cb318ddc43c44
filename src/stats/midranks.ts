/** The ranks of values from 1, where equal values share the mean of theirs. R: `rank(values)`. */
export function midranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value)
  const ranks = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length;) {
    const end = endOfTie(order, start)
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2
    start = end
  }
  return ranks
}

function endOfTie(order: readonly { readonly value: number }[], start: number): number {
  let end = start + 1
  while (end < order.length && order[end]?.value === order[start]?.value) end += 1
  return end
}

/** How many values share each value that is shared. R: `table(values)` above 1. */
export function tieSizes(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1)
}

/** So many of the newest values: `most` of `of`. */
export interface Majority {
  readonly of: number
  readonly most: number
}

/**
 * At each place the level that `most` of the newest `of` values reach: the one of that rank from above. One wild value
 * among them does not lift it. NaN before there are `of` values; each costs what it takes to keep `of` values sorted.
 */
export function heldLevels(values: Float64Array, { of, most }: Majority): Float64Array {
  const held = new Float64Array(values.length).fill(NaN)
  const sorted = new Float64Array(of).fill(Infinity)
  for (let at = 0; at < values.length; at += 1) {
    const size = Math.min(at, of)
    const gone = at < of ? size : placeOf(sorted, values[at - of] ?? 0, size)
    place(sorted, values[at] ?? 0, gone)
    if (at >= of - 1) held[at] = sorted[of - most] ?? NaN
  }
  return held
}

/** Puts a value in order, into the room at a place that has become free. */
function place(sorted: Float64Array, value: number, free: number): void {
  let at = free
  for (; at > 0 && (sorted[at - 1] ?? 0) > value; at -= 1) sorted[at] = sorted[at - 1] ?? 0
  for (; at + 1 < sorted.length && at >= free && (sorted[at + 1] ?? 0) < value; at += 1)
    sorted[at] = sorted[at + 1] ?? 0
  sorted[at] = value
}

const placeOf = (sorted: Float64Array, value: number, size: number): number => {
  let at = 0
  while (at < size - 1 && (sorted[at] ?? 0) !== value) at += 1
  return at
}

/** A list of bounded length that stands for a stream: every value at first, then every second, every fourth, and so on. */
export interface Thinned<Item> {
  readonly kept: readonly Item[]
  /** One of so many was kept. */
  readonly stride: number
  readonly seen: number
}

export const NOTHING_SEEN = { kept: [], stride: 1, seen: 0 } as const

/** Adds one; at `most`, every second of those kept is let go of. */
export function kept<Item>({ kept, stride, seen }: Thinned<Item>, item: Item, most: number): Thinned<Item> {
  if (seen % stride !== 0) return { kept, stride, seen: seen + 1 }
  const all = [...kept, item]
  if (all.length < most) return { kept: all, stride, seen: seen + 1 }
  return { kept: all.filter((_, at) => at % 2 === 0), stride: 2 * stride, seen: seen + 1 }
}

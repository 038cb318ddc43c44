export interface Lanes<Item> {
  /** How many are under way at once. */
  readonly most: number
  /** What one may cost while it is under way, and what all together may. One that costs more runs alone. */
  readonly weightOf: (item: Item) => number
  readonly mostWeight: number
}

/** Works on items side by side, begun in their order, and gives what came of each in the same order. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  { most, weightOf, mostWeight }: Lanes<Item>,
  work: (item: Item) => Promise<Result>
): Promise<readonly Result[]> {
  const results: Promise<Result>[] = []
  const underWay = new Set<Promise<unknown>>()
  let weight = 0
  for (const item of items) {
    const own = weightOf(item)
    while (underWay.size >= most || (underWay.size > 0 && weight + own > mostWeight)) await Promise.race(underWay)
    weight += own
    const result = work(item)
    const settle = (): void => {
      weight -= own
      underWay.delete(done)
    }
    const done: Promise<void> = result.then(settle, settle)
    underWay.add(done)
    results.push(result)
  }
  return Promise.all(results)
}

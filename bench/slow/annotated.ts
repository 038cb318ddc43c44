import { rounded } from '../median.js'
import type { Recorded } from './recorded.js'

/** How near a found place must be to one that people saw. */
const MARGIN = 5

/** How found changes of level agree with those that people saw: means over all series that somebody has looked at. */
export function annotated(
  all: readonly Recorded[],
  find: (values: Float64Array) => readonly number[]
): { readonly series: number; readonly f1: number; readonly cover: number } {
  const scores = all.flatMap(({ values, annotations }) => {
    const seen = Object.values(annotations ?? {}).map(fromStart)
    if (seen.length === 0) return []
    const found = fromStart(find(values))
    return [{ f1: f1Of(seen, found), cover: meanBy(seen, (one) => coverOf(one, found, values.length)) }]
  })
  return {
    series: scores.length,
    f1: rounded(
      meanBy(scores, ({ f1 }) => f1),
      3
    ),
    cover: rounded(
      meanBy(scores, ({ cover }) => cover),
      3
    )
  }
}

const fromStart = (places: readonly number[]): readonly number[] =>
  [...new Set([0, ...places])].sort((one, other) => one - other)

const meanBy = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0) / items.length

/** Precision against what anybody saw, recall against each person alone. */
function f1Of(seen: readonly (readonly number[])[], found: readonly number[]): number {
  const precision = hits(fromStart(seen.flat()), found) / found.length
  const recall = meanBy(seen, (one) => hits(one, found) / one.length)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** How many of the true places have a found one near, each of which is used once. */
function hits(truth: readonly number[], found: readonly number[]): number {
  const unused = new Set(found)
  for (const place of truth) {
    const near = [...unused].filter((one) => Math.abs(one - place) <= MARGIN)
    const [nearest] = near.sort((one, other) => Math.abs(one - place) - Math.abs(other - place))
    if (nearest !== undefined) unused.delete(nearest)
  }
  return found.length - unused.size
}

type Part = readonly [from: number, to: number]

/** How well the best found part covers each true one, weighed by length. */
function coverOf(truth: readonly number[], found: readonly number[], length: number): number {
  const parts = partsOf(found, length)
  const covered = partsOf(truth, length).map(
    (part) => (part[1] - part[0]) * Math.max(...parts.map((one) => jaccard(part, one)))
  )
  return covered.reduce((sum, one) => sum + one, 0) / length
}

const partsOf = (starts: readonly number[], length: number): readonly Part[] =>
  starts.map((start, at) => [start, starts[at + 1] ?? length])

function jaccard([from, to]: Part, [start, end]: Part): number {
  const shared = Math.max(0, Math.min(to, end) - Math.max(from, start))
  return shared / (to - from + end - start - shared)
}

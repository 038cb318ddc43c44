import { type Named, parseName } from './segment-name.js'

/** A month's open segments are packed when there are so many; a reader of the cache fetches each of them. */
const OPEN_SEGMENTS = 5

/** Packs of one month that were made at once are packed together when there are so many. */
const OPEN_PACKS = 3

/** A pack with so many rows, or of so many segments, is full: it is never opened to be packed again. */
const FULL_ROWS = 500_000
const FULL_SEGMENTS = 2_000

/** What packing costs is bounded: it happens within the time of a step. */
const MOST_ROWS = 1_250_000

export interface Compaction {
  readonly month: string
  /** The segments and packs to make one of. */
  readonly names: readonly string[]
}

/**
 * What is due to be packed: of `held`, the names that were read and are in no other pack, those of one month. A month that
 * is over is packed once; the month that goes on, when several segments lie open. Undefined when nothing is due.
 */
export function dueCompaction(
  held: readonly string[],
  { month: now }: { readonly month: string }
): Compaction | undefined {
  const open = held.flatMap((name) => parseName(name) ?? []).filter((named) => !isFull(named))
  const months = [...new Set(open.map(({ month }) => month))].sort()
  for (const month of months) {
    const ofMonth = open.filter((named) => named.month === month)
    const names = isDue(ofMonth, month < now) ? fitting(ofMonth) : []
    if (names.length > 1) return { month, names }
  }
  return undefined
}

const isFull = ({ rows = 0, segments = 1 }: Named): boolean => rows >= FULL_ROWS || segments >= FULL_SEGMENTS

function isDue(ofMonth: readonly Named[], isOver: boolean): boolean {
  const segments = ofMonth.filter(({ kind }) => kind === 'segment').length
  const packs = ofMonth.length - segments
  return isOver ? segments + packs > 1 : segments >= OPEN_SEGMENTS || packs >= OPEN_PACKS
}

/** The oldest first, as many as one packing may take. */
function fitting(ofMonth: readonly Named[]): readonly string[] {
  const names: string[] = []
  let rows = 0
  for (const named of ofMonth.toSorted((one, other) => (one.stamp > other.stamp ? 1 : -1))) {
    rows += named.rows ?? 0
    if (rows > MOST_ROWS) break
    names.push(named.name)
  }
  return names
}

import { type TableName } from '../domain/recording.js'
import { type Table, tables as TABLES } from '../schema/tables.js'
import { type LooseColumns, storedIn, type Words } from './columns.js'
import { numberColumns, type Numbered, ranked } from './column-numbers.js'

/** Smaller groups repeat their dictionaries, larger ones leave more for the garbage collector at once: see the bench. */
const GROUP_ROWS = 50_000

/** Rows in their order, in groups of one size. */
export const inOrder = ({ length }: LooseColumns): readonly Uint32Array[] =>
  Array.from({ length: Math.max(1, Math.ceil(length / GROUP_ROWS)) }, (_, group) =>
    Uint32Array.from(
      { length: Math.min(GROUP_ROWS, length - group * GROUP_ROWS) },
      (__, row) => group * GROUP_ROWS + row
    )
  )

/**
 * The order in which a pack keeps rows, as the places of each row group. Groups follow the runs, so that a reader of the
 * newest runs can pass over the others; within a group all results of one test lie together, which makes its names cost
 * next to nothing. The order depends on the rows alone, never on the order in which they came.
 */
export function rowGroups(name: TableName, columns: LooseColumns): readonly Uint32Array[] {
  const { named, seen } = keyOf(name, columns)
  const things = { numbered: named, ranks: ranked(named, compareBy(named)) }
  const sightings = { numbered: seen, ranks: ranked(seen, compareBy(seen)) }
  return inGroups(name, columns).map((places) => sorted(places, { columns, things, sightings }))
}

interface KeyPart extends Numbered {
  readonly columns: readonly (Float64Array | Words)[]
}

interface Ordered {
  readonly numbered: Numbered
  readonly ranks: Uint32Array
}

/** What names a thing, and where it was seen: the texts and the numbers of the key. */
function keyOf(name: TableName, columns: LooseColumns): { readonly named: KeyPart; readonly seen: KeyPart } {
  const { key, columns: declared }: Table = TABLES[name]
  const stored = key
    .flat()
    .map((column) => storedIn(columns, { name: column, type: declared[column]?.type ?? 'int64' }))
  const part = (parts: readonly (Float64Array | Words)[]): KeyPart => ({
    columns: parts,
    ...numberColumns(
      columns.length,
      parts.map((one) => (one instanceof Float64Array ? one : one.codes))
    )
  })
  return {
    named: part(stored.filter((one) => !(one instanceof Float64Array))),
    seen: part(stored.filter((one) => one instanceof Float64Array))
  }
}

/** Rows of one run stay in one group; a run that is larger has one of its own. */
function inGroups(name: TableName, columns: LooseColumns): readonly Uint32Array[] {
  const { length } = columns
  const isOfRuns = TABLES[name].key.some((part) => part === 'runId')
  if (length <= GROUP_ROWS || !isOfRuns) return [Uint32Array.from({ length }, (_, row) => row)]
  const runs = columns.numbers('runId')
  const counts = new Map<number, number>()
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  const groupOfRun = new Map<number, number>()
  const sizes: number[] = [0]
  for (const [run, count] of [...counts].sort(([one], [other]) => one - other)) {
    const last = sizes.length - 1
    if ((sizes[last] ?? 0) > 0 && (sizes[last] ?? 0) + count > GROUP_ROWS) sizes.push(0)
    groupOfRun.set(run, sizes.length - 1)
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + count
  }
  const groups = sizes.map((size) => new Uint32Array(size))
  const filled = new Uint32Array(sizes.length)
  for (let row = 0; row < length; row += 1) {
    const group = groupOfRun.get(runs[row] ?? 0) ?? 0
    const at = filled[group] ?? 0
    const places = groups[group]
    if (places !== undefined) places[at] = row
    filled[group] = at + 1
  }
  return groups
}

/** Sorts by thing, then by where it was seen. */
function sorted(
  places: Uint32Array,
  { columns, things, sightings }: { columns: LooseColumns; things: Ordered; sightings: Ordered }
): Uint32Array {
  const rankOf = (row: number): number => rank(things, row) * sightings.ranks.length + rank(sightings, row)
  const isExact = things.ranks.length * sightings.ranks.length * places.length <= Number.MAX_SAFE_INTEGER
  const rows = isExact ? sortedAtOnce(places, rankOf) : places.toSorted((one, other) => rankOf(one) - rankOf(other))
  return settleTies(rows, { columns, rankOf })
}

/** Numbers sort ten times as fast as anything that must be compared. */
function sortedAtOnce(places: Uint32Array, rankOf: (row: number) => number): Uint32Array {
  const keys = Float64Array.from(places, (row, at) => rankOf(row) * places.length + at).sort()
  return Uint32Array.from(keys, (key) => places[key % places.length] ?? 0)
}

const rank = ({ numbered, ranks }: Ordered, row: number): number => ranks[numbered.codes[row] ?? 0] ?? 0

/** Several observations of one thing: in the order of what they say. */
function settleTies(
  rows: Uint32Array,
  { columns, rankOf }: { columns: LooseColumns; rankOf: (row: number) => number }
): Uint32Array {
  for (let start = 0; start < rows.length;) {
    let end = start + 1
    while (end < rows.length && rankOf(rows[end] ?? 0) === rankOf(rows[start] ?? 0)) end += 1
    if (end - start > 1) {
      const spelt = new Map([...rows.subarray(start, end)].map((row) => [row, JSON.stringify(columns.row(row))]))
      const order = [...spelt].sort(([, one], [, other]) => (one > other ? 1 : one < other ? -1 : 0))
      rows.set(
        order.map(([row]) => row),
        start
      )
    }
    start = end
  }
  return rows
}

/** Column by column; what is absent comes first. */
function compareBy({ columns }: KeyPart): (oneRow: number, otherRow: number) => number {
  return (oneRow, otherRow) => {
    for (const column of columns) {
      const order =
        column instanceof Float64Array ? byNumber(column, oneRow, otherRow) : byText(column, oneRow, otherRow)
      if (order !== 0) return order
    }
    return 0
  }
}

function byNumber(column: Float64Array, oneRow: number, otherRow: number): number {
  const [one, other] = [column[oneRow] ?? NaN, column[otherRow] ?? NaN]
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(other)) - Number(Number.isNaN(one))
  return one - other
}

function byText({ codes, texts }: Words, oneRow: number, otherRow: number): number {
  const [one = '', other = ''] = [texts.at(codes[oneRow] ?? 0), texts.at(codes[otherRow] ?? 0)]
  return one === other ? Number((codes[oneRow] ?? 0) > 0) - Number((codes[otherRow] ?? 0) > 0) : one > other ? 1 : -1
}

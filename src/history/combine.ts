import { type Rows, type TableName } from '../domain/recording.js'
import { columnsOf, type RowOf } from '../schema/table-row.js'
import { type Table, tables as TABLES } from '../schema/tables.js'
import {
  type Columns,
  everyTableOf,
  type LooseColumns,
  narrowed,
  placesOf,
  storedIn,
  tablesOf,
  type Tables
} from './columns.js'
import { type Gathered, type GatheredTable, gatherTables, type Part } from './gather.js'
import { mergeTable, observationsOf } from './merge.js'
import { shelf } from './shelf.js'

export interface Combined extends Part {
  /** How many things each table tells of: fewer than rows where several observations of one are kept. */
  readonly things: Readonly<Record<TableName, number>>
}

/**
 * What the parts tell together; what was gathered is used up by it. `as: 'things'` gives one row for each thing, as `mergeRows` does; `as: 'observations'`
 * keeps of each thing all rows that tell something, so that what is combined later comes to the same end.
 *
 * Most runs are told of by one part alone, and their columns are taken as they are. Only the rows of a run (or commit,
 * deployment …) that two parts tell of are looked at one by one.
 */
export function combine(gathered: Gathered, { as }: { readonly as: 'things' | 'observations' }): Combined {
  const things = new Map<TableName, number>()
  const tables = everyTableOf((name) => {
    const combined = combineTable(name, gathered[name], as)
    things.set(name, combined.things)
    return combined.columns
  })
  return { tables, things: countsOf(things) }
}

/** A history with what was seen since. */
export const joined = (tables: Tables, ...more: readonly Rows[]): Tables =>
  combine(gatherTables([tables, ...more.map(tablesOf)].map((part) => ({ tables: part }))), { as: 'things' }).tables

function combineTable<Name extends TableName>(
  name: Name,
  gathered: GatheredTable<Name>,
  as: 'things' | 'observations'
): { readonly columns: Columns<RowOf<Name>>; readonly things: number } {
  const { columns, nonsense, starts } = gathered
  const groups = groupsOf(name, columns)
  const contested = contestedGroups(groups, gathered)
  const isSound = (row: number): boolean => nonsense[row] === 0
  const alone = placesOf(columns.length, (row) => isSound(row) && !contested.has(groups[row] ?? 0))
  if (alone.length === columns.length) return { columns, things: columns.length }
  // Before the columns are narrowed.
  const parts = starts.map((start, part) => {
    const rows: RowOf<Name>[] = []
    for (let row = start; row < (starts[part + 1] ?? columns.length); row += 1) {
      if (isSound(row) && contested.has(groups[row] ?? 0)) rows.push(columns.row(row))
    }
    return rows
  })
  const merged = mergeTable(name, parts)
  const rows = as === 'things' ? merged : merged.flatMap((row) => observationsOf(name, row))
  return { columns: extended(name, narrowed(name, columns, alone), rows), things: alone.length + merged.length }
}

/** What rows of one thing have in common: the first part of the key, such as the run. */
function groupsOf(name: TableName, columns: LooseColumns): Float64Array | Uint32Array {
  const { key, columns: declared }: Table = TABLES[name]
  const [first = ''] = key.flat()
  const stored = storedIn(columns, { name: first, type: declared[first]?.type ?? 'int64' })
  return stored instanceof Float64Array ? stored : stored.codes
}

/** The groups that two parts tell of, or that a part tells of twice. */
function contestedGroups<Name extends TableName>(
  groups: Float64Array | Uint32Array,
  { starts, repeats }: GatheredTable<Name>
): ReadonlySet<number> {
  const owners = new Map<number, number>()
  const contested = new Set<number>()
  for (const [part, start] of starts.entries()) {
    let last = NaN
    for (let row = start; row < (starts[part + 1] ?? groups.length); row += 1) {
      const group = groups[row] ?? 0
      if (group === last) continue
      last = group
      const owner = owners.get(group)
      if (owner === undefined) owners.set(group, part)
      if (repeats[part] === true || (owner !== undefined && owner !== part)) contested.add(group)
    }
  }
  return contested
}

function extended<Name extends TableName>(
  name: Name,
  columns: Columns<RowOf<Name>>,
  rows: readonly RowOf<Name>[]
): Columns<RowOf<Name>> {
  if (rows.length === 0) return columns
  const room = shelf(name, columns.length + rows.length)
  for (const column of columnsOf(name)) {
    room.copy(column, 0, storedIn(columns, column))
    const facts: unknown[] = rows.map((row) => Reflect.get(row, column.name))
    room.put(column, columns.length, facts)
  }
  return room.close().columns
}

/** A number for each table; none is 0. */
export function countsOf(counts: ReadonlyMap<TableName, number>): Readonly<Record<TableName, number>> {
  const of = (name: TableName): number => counts.get(name) ?? 0
  return {
    runs: of('runs'),
    jobs: of('jobs'),
    steps: of('steps'),
    tests: of('tests'),
    changes: of('changes'),
    deployments: of('deployments'),
    decisions: of('decisions'),
    labels: of('labels')
  }
}

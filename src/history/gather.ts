import { type TableName } from '../domain/recording.js'
import { type Segment } from '../domain/segment.js'
import { columnsOf, type RowOf } from '../schema/table-row.js'
import { type Columns, type LooseColumns, storedIn, type Tables } from './columns.js'
import { type Manifest, type TableFile } from './manifest.js'
import { type OpenTable } from './parquet.js'
import { shelf } from './shelf.js'

/** The rows of several parts side by side, before what tells of one thing becomes one row. */
export interface GatheredTable<Name extends TableName> {
  readonly columns: Columns<RowOf<Name>>
  /** The segments that the parts are, where they are segments. */
  readonly names: readonly string[]
  /** Where each part begins; it ends where the next one does. */
  readonly starts: readonly number[]
  /** Whether a part tells of one thing more than once. */
  readonly repeats: readonly boolean[]
  /** 1 for each row that makes no sense, 2 for one that nobody asked for, 0 for all that count. */
  readonly nonsense: Uint8Array
}

export type Gathered = { readonly [Name in TableName]: GatheredTable<Name> }

/** A segment whose bytes are known to be intact, and what it says of itself. */
export interface Checked {
  readonly segment: Segment
  readonly manifest: Manifest
  /** Of a pack that holds more than is asked for: runs with a lower id are left out. */
  readonly fromRun?: number
}

/** How far the clocks of two recorders, one of which carries what the other saw, may be apart: each is off by a day at most. */
export const MOST_APART_MS = 2 * 86_400_000

/** Reads the tables of intact segments. Throws where one of them is not Parquet after all. */
export async function gatherSegments(checked: readonly Checked[], wanted: readonly TableName[]): Promise<Gathered> {
  const gather = async <Name extends TableName>(name: Name): Promise<GatheredTable<Name>> => {
    const parts = wanted.includes(name) ? checked.filter(({ manifest }) => manifest.tables[name] !== undefined) : []
    const files = await openTables(name, parts)
    const { starts, room } = startsOf(files.map(({ rows }) => rows))
    const rows = shelf(name, room)
    for (const [part, file] of files.entries()) await file.readInto(rows, starts[part] ?? 0)
    const { columns, nonsense } = rows.close()
    for (const [part, { fromRun }] of parts.entries()) {
      if (fromRun !== undefined)
        leaveOutOlder(columns, fromRun, { start: starts[part] ?? 0, end: starts[part + 1], nonsense })
    }
    const latest = parts.map(({ manifest }) => manifest.about.createdAt + MOST_APART_MS)
    markSeenTooLate(columns, { starts, latest, nonsense })
    const repeats = parts.map(({ manifest }) => tellsTwice(manifest.tables[name]))
    return { columns, names: parts.map(({ manifest }) => manifest.name), starts, repeats, nonsense }
  }
  return {
    runs: await gather('runs'),
    jobs: await gather('jobs'),
    steps: await gather('steps'),
    tests: await gather('tests'),
    changes: await gather('changes'),
    deployments: await gather('deployments'),
    decisions: await gather('decisions'),
    labels: await gather('labels')
  }
}

/** What somebody tells. */
export interface Part {
  readonly tables: Tables
  /** How many things each table tells of; absent where each row tells of its own. */
  readonly things?: Readonly<Record<TableName, number>>
}

/** Puts parts side by side that are in memory already. */
export function gatherTables(parts: readonly Part[]): Gathered {
  const gather = <Name extends TableName>(name: Name): GatheredTable<Name> => {
    const { starts, room } = startsOf(parts.map(({ tables }) => tables[name].length))
    const rows = shelf(name, room)
    for (const [part, { tables }] of parts.entries()) {
      for (const column of columnsOf(name)) {
        rows.copy(column, starts[part] ?? 0, storedIn(tables[name], column))
      }
    }
    const repeats = parts.map(({ tables, things }) => things !== undefined && things[name] !== tables[name].length)
    return { ...rows.close(), names: [], starts, repeats }
  }
  return {
    runs: gather('runs'),
    jobs: gather('jobs'),
    steps: gather('steps'),
    tests: gather('tests'),
    changes: gather('changes'),
    deployments: gather('deployments'),
    decisions: gather('decisions'),
    labels: gather('labels')
  }
}

async function openTables<Name extends TableName>(
  name: Name,
  parts: readonly Checked[]
): Promise<readonly OpenTable<Name>[]> {
  if (parts.length === 0) return []
  // A history without a segment is read without Parquet.
  const { openTable } = await import('./parquet.js')
  const files: OpenTable<Name>[] = []
  for (const { segment, manifest, fromRun } of parts) {
    const { file = '', rows = 0 } = manifest.tables[name] ?? {}
    files.push(await openTable(name, segment.files.get(file) ?? NOTHING, { rows, fromRun }))
  }
  return files
}

/** Row groups are read whole; what they hold of older runs is left out of all tables alike. */
function leaveOutOlder(
  columns: LooseColumns,
  fromRun: number,
  { start, end = columns.length, nonsense }: { start: number; end?: number | undefined; nonsense: Uint8Array }
): void {
  const runIds = columns.numbers('runId')
  for (let row = start; row < end; row += 1) if ((runIds[row] ?? NaN) < fromRun) nonsense[row] = LEFT_OUT
}

/** Beside 0 for sense and 1 for nonsense. */
export const LEFT_OUT = 2

function startsOf(counts: readonly number[]): { readonly starts: readonly number[]; readonly room: number } {
  const starts: number[] = []
  let room = 0
  for (const count of counts) {
    starts.push(room)
    room += count
  }
  return { starts, room }
}

/** Nothing was seen after it was recorded. */
function markSeenTooLate(
  columns: LooseColumns,
  { starts, latest, nonsense }: { starts: readonly number[]; latest: readonly number[]; nonsense: Uint8Array }
): void {
  const observedAt = columns.numbers('observedAt')
  for (const [part, start] of starts.entries()) {
    const end = starts[part + 1] ?? columns.length
    const limit = latest[part] ?? 0
    for (let row = start; row < end; row += 1) if ((observedAt[row] ?? 0) > limit) nonsense[row] = 1
  }
}

const tellsTwice = (table: TableFile | undefined): boolean =>
  table !== undefined && table.things !== undefined && table.things !== table.rows

const NOTHING = new Uint8Array()

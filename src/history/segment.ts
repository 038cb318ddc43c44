import { type Rows, type TableName } from '../domain/recording.js'
import { type Segment } from '../domain/segment.js'
import { isRow, TABLE_NAMES } from '../schema/table-row.js'
import { SCHEMA_VERSION } from '../schema/tables.js'
import { type LooseColumns, type Tables, tablesOf } from './columns.js'
import { combine } from './combine.js'
import { gatherTables, type Part } from './gather.js'
import { encodeManifest, FORMAT, type Manifest, MANIFEST_FILE, type TableFile } from './manifest.js'
import { encodeTable } from './parquet.js'
import { inOrder } from './row-groups.js'
import { type About, monthOf, segmentName } from './segment-name.js'
import { sha256 } from './sha256.js'

export interface Recording {
  readonly rows: Rows
  /** Test results in columns, in the place of those in `rows`. */
  readonly tests?: Tables['tests']
  readonly about: About
  /** The version of Foreshock that records. */
  readonly foreshock: string
  /** What other segments hold and this one carries on, and how they are called. */
  readonly carried?: { readonly parts: readonly Part[]; readonly names: readonly string[] }
}

/** Makes the bundle of files that one recording adds. Rows that break the schema are left out, and the manifest says so. */
export function encodeSegment({ rows, tests, about, foreshock, carried }: Recording): Segment {
  const own = tests === undefined ? tablesOf(rows) : { ...tablesOf({ ...rows, tests: [] }), tests }
  const leftOut: Record<string, number> = {}
  for (const name of TABLE_NAMES) {
    if (own[name].length < rows[name].length) leftOut[name] = rows[name].length - own[name].length
  }
  const { tables, things } =
    carried === undefined || carried.parts.length === 0
      ? { tables: own, things: undefined }
      : combine(gatherTables([{ tables: own }, ...carried.parts]), { as: 'observations' })
  return bundle({
    name: segmentName(about),
    about,
    foreshock,
    leftOut,
    contains: carried?.names ?? [],
    encode: (name) => ({
      columns: tables[name],
      groups: inOrder(tables[name]),
      isSorted: false,
      things: things?.[name]
    })
  })
}

/** How many rows break the schema, so that a segment leaves them out. */
export const misfits = (rows: Rows): number =>
  TABLE_NAMES.reduce((sum, table) => sum + rows[table].filter((row) => !isRow(table, row)).length, 0)

interface Bundle {
  readonly name: string
  readonly about: About
  readonly foreshock: string
  readonly leftOut: Readonly<Record<string, number>>
  readonly contains: readonly string[]
  readonly encode: (name: TableName) => {
    readonly columns: LooseColumns
    readonly groups: readonly Uint32Array[]
    readonly isSorted: boolean
    /** How many things the rows tell of; absent where each tells of its own. */
    readonly things?: number | undefined
  }
}

/** Encodes each table that has rows, and the manifest that vouches for all of them. */
export function bundle({ name, about, foreshock, leftOut, contains, encode }: Bundle): Segment {
  const files = new Map<string, Uint8Array>()
  const tables: Record<string, TableFile> = {}
  for (const table of TABLE_NAMES) {
    const { columns, things, ...layout } = encode(table)
    if (columns.length === 0) continue
    const bytes = encodeTable(table, columns, layout)
    const file = `${table}.parquet`
    files.set(file, bytes)
    const rows = columns.length
    const counts = things === undefined || things === rows ? { rows } : { rows, things }
    tables[table] = { file, bytes: bytes.byteLength, sha256: sha256(bytes), ...counts }
  }
  const { repositoryId, runId, attempt, recorder, createdAt, part } = about
  const manifest: Manifest = {
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    foreshock,
    name,
    about: {
      repositoryId,
      runId,
      attempt,
      recorder,
      month: monthOf(createdAt),
      createdAt,
      ...(part === undefined ? {} : { part })
    },
    tables,
    leftOut,
    ...(contains.length === 0 ? {} : { contains: [...contains] })
  }
  return { name, files: new Map([[MANIFEST_FILE, encodeManifest(manifest)], ...files]) }
}

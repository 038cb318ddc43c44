import type { Rows, TableName } from '../domain/recording.js'
import type { Segment } from '../domain/segment.js'
import { isRow, type RowOf, TABLE_NAMES } from '../schema/table-row.js'
import { SCHEMA_VERSION } from '../schema/tables.js'
import { encodeManifest, FORMAT, type Manifest, MANIFEST_FILE, type TableFile } from './manifest.js'
import { encodeTable } from './parquet.js'
import { type About, segmentName } from './segment-name.js'
import { sha256 } from './sha256.js'

export interface Recording {
  readonly rows: Rows
  readonly about: About
  /** The version of Foreshock that records. */
  readonly foreshock: string
}

/** Makes the bundle of files that one recording adds. Rows that break the schema are left out, and the manifest says so. */
export function encodeSegment({ rows, about, foreshock }: Recording): Segment {
  const name = segmentName(about)
  const files = new Map<string, Uint8Array>()
  const tables: Record<string, TableFile> = {}
  const leftOut: Record<string, number> = {}
  for (const table of TABLE_NAMES) {
    const { bytes, kept } = encodeRows(table, rows[table])
    if (kept < rows[table].length) leftOut[table] = rows[table].length - kept
    if (kept === 0) continue
    const file = `${table}.parquet`
    files.set(file, bytes)
    tables[table] = { file, bytes: bytes.byteLength, sha256: sha256(bytes), rows: kept }
  }
  const { runId, attempt, recorder, repositoryId, month, createdAt, part } = about
  const manifest: Manifest = {
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    foreshock,
    name,
    about: { repositoryId, runId, attempt, recorder, month, createdAt, ...(part === undefined ? {} : { part }) },
    tables,
    leftOut
  }
  return { name, files: new Map([[MANIFEST_FILE, encodeManifest(manifest)], ...files]) }
}

/** How many rows break the schema, so that a segment leaves them out. */
export const misfits = (rows: Rows): number =>
  TABLE_NAMES.reduce((sum, table) => sum + rows[table].filter((row) => !isRow(table, row)).length, 0)

function encodeRows<Name extends TableName>(name: Name, rows: readonly RowOf<Name>[]) {
  const fitting = rows.filter((row) => isRow(name, row))
  return { kept: fitting.length, bytes: fitting.length === 0 ? NOTHING : encodeTable(name, fitting) }
}

const NOTHING = new Uint8Array()

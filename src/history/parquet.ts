import { parquetMetadata, parquetScan } from 'hyparquet'
import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { type TableName } from '../domain/recording.js'
import { columnsOf, type NamedColumn } from '../schema/table-row.js'
import { type LooseColumns, storedIn, type Stored } from './columns.js'
import { type Shelf } from './shelf.js'

/**
 * Writes rows that fit their table as one Parquet file, a row group for each list of places. The same rows in the same
 * groups give the same bytes. Where equal texts lie together (`isSorted`), a dictionary is asked for: the library judges by
 * a sample that skips over the neighbours, and would do without.
 */
export function encodeTable(
  name: TableName,
  columns: LooseColumns,
  { groups, isSorted }: { readonly groups: readonly Uint32Array[]; readonly isSorted: boolean }
): Uint8Array {
  const declared = columnsOf(name)
  const sources = declared.map((column) => ({ column, stored: storedIn(columns, column) }))
  const writer = new ByteWriter()
  const schema = schemaFromColumnData({
    columnData: declared.map((column) => ({ ...parquetColumn(column), data: [] }))
  })
  const file = new ParquetWriter({ writer, schema, createdBy: 'foreshock' })
  for (const places of groups) {
    const columnData = sources.map(({ column, stored }) => ({
      name: column.name,
      data: valuesAt(column, stored, places),
      // Readers pass over row groups by their runs, and by nothing else.
      statistics: column.name === 'runId',
      ...(isSorted && column.type === 'string' ? { encoding: 'RLE_DICTIONARY' as const } : {})
    }))
    void file.write({ columnData, rowGroupSize: places.length })
  }
  void file.finish()
  return writer.getBytes()
}

/** A Parquet file that was opened and not yet read. */
export interface OpenTable<Name extends TableName> {
  /** How many rows there are to read. */
  readonly rows: number
  /** Puts them on a shelf, column by column, from `start` on. */
  readonly readInto: (shelf: Shelf<Name>, start: number) => Promise<void>
}

/**
 * Opens a Parquet file. `fromRun` leaves out row groups that hold older runs alone. Columns that this version does not
 * know are passed over. Throws where the file is not Parquet, or holds another number of rows than was said.
 */
export async function openTable<Name extends TableName>(
  name: Name,
  bytes: Uint8Array,
  { rows, fromRun }: { readonly rows: number; readonly fromRun?: number | undefined }
): Promise<OpenTable<Name>> {
  const file = exactBuffer(bytes)
  const metadata = parquetMetadata(file)
  if (metadata.num_rows !== BigInt(rows)) throw new Error(`holds ${metadata.num_rows.toString()} rows`)
  const present = new Set(metadata.schema.map((element) => element.name))
  const columns = columnsOf(name).filter((column) => present.has(column.name))
  const isCut = fromRun !== undefined && present.has('runId')
  const scan = await parquetScan({
    file,
    metadata,
    useOffsetIndex: false,
    ...(isCut ? { pruningFilter: { runId: { $gte: BigInt(fromRun) } } } : {})
  })
  const starts = startsOf(scan.ranges)
  return {
    rows: starts.total,
    readInto: async (shelf, start) => {
      for (const [index, range] of scan.ranges.entries()) {
        const at = start + (starts.of[index] ?? 0)
        for (const column of columns) shelf.put(column, at, await scan.readColumn({ column: column.name, ...range }))
      }
    }
  }
}

function startsOf(ranges: readonly { readonly rowStart: number; readonly rowEnd: number }[]) {
  const of: number[] = []
  let total = 0
  for (const { rowStart, rowEnd } of ranges) {
    of.push(total)
    total += rowEnd - rowStart
  }
  return { of, total }
}

/** The distinct texts of a Parquet file, of columns that this version does not know, too. Each is told once a column. */
export async function textsIn(bytes: Uint8Array, isWanted: (column: string) => boolean): Promise<ReadonlySet<string>> {
  const file = exactBuffer(bytes)
  const metadata = parquetMetadata(file)
  const scan = await parquetScan({ file, metadata, useOffsetIndex: false })
  const columns = metadata.schema.filter(({ name, type }) => type === 'BYTE_ARRAY' && isWanted(name))
  const texts = new Set<string>()
  for (const range of scan.ranges) {
    for (const { name } of columns) {
      for (const value of Array.from<unknown>(await scan.readColumn({ column: name, ...range }))) {
        if (typeof value === 'string') texts.add(value)
      }
    }
  }
  return texts
}

const PARQUET_TYPES = {
  string: 'STRING',
  int64: 'INT64',
  double: 'DOUBLE',
  boolean: 'BOOLEAN'
} as const satisfies Record<NamedColumn['type'], BasicType>

const parquetColumn = ({ name, type, required }: NamedColumn) => ({
  name,
  type: PARQUET_TYPES[type],
  nullable: !required
})

/** Neighbours are often the same: a run, an attempt, a suite. */
function valuesAt({ type }: NamedColumn, stored: Stored, places: Uint32Array): unknown[] {
  const isWords = !(stored instanceof Float64Array)
  const numbers = isWords ? stored.codes : stored
  const valueOf = isWords ? (code: number) => stored.texts.at(code) : VALUES[type]
  const values = new Array<unknown>(places.length)
  let last = NaN
  let lastValue: unknown
  for (let row = 0; row < places.length; row += 1) {
    const number = numbers[places[row] ?? 0] ?? NaN
    if (number !== last) {
      last = number
      lastValue = Number.isNaN(number) ? undefined : valueOf(number)
    }
    values[row] = lastValue
  }
  return values
}

const VALUES = {
  string: String,
  int64: BigInt,
  double: (number: number) => number,
  boolean: (number: number) => number === 1
} as const satisfies Record<NamedColumn['type'], (number: number) => unknown>

function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}

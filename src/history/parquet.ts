import { parquetMetadata, parquetScan, type DecodedArray } from 'hyparquet'
import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer'
import { type TableName } from '../domain/recording.js'
import { type NamedColumn, columnsOf, isRow, type RowOf } from '../schema/table-row.js'

/** Writes rows that fit their table as one Parquet file. */
export function encodeTable<Name extends TableName>(name: Name, rows: readonly RowOf<Name>[]): Uint8Array {
  const columnData = columnsOf(name).map((column) => ({
    name: column.name,
    type: PARQUET_TYPES[column.type],
    nullable: !column.required,
    data: rows.map((row) => storedValue(column, Reflect.get(row, column.name)))
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: ROW_GROUP, createdBy: 'foreshock' }))
}

/**
 * Reads the rows of a Parquet file column by column. Rows that break the schema are dropped and counted; columns that
 * this version does not know are passed over. Throws where the file is not Parquet, or holds another number of rows.
 */
export async function decodeTable<Name extends TableName>(
  name: Name,
  bytes: Uint8Array,
  expectedRows: number
): Promise<{ readonly rows: readonly RowOf<Name>[]; readonly dropped: number }> {
  const file = exactBuffer(bytes)
  const metadata = parquetMetadata(file)
  if (metadata.num_rows !== BigInt(expectedRows)) throw new Error(`holds ${metadata.num_rows.toString()} rows`)
  const stored = new Set(metadata.schema.map((element) => element.name))
  const columns = columnsOf(name).filter((column) => stored.has(column.name))
  const scan = await parquetScan({ file, metadata, useOffsetIndex: false })
  const found: object[] = []
  for (const range of scan.ranges) {
    const part = Array.from({ length: range.rowEnd - range.rowStart }, (): object => ({}))
    for (const column of columns) fill(part, column, await scan.readColumn({ column: column.name, ...range }))
    for (const row of part) found.push(row)
  }
  const rows = found.filter((row): row is RowOf<Name> => isRow(name, row))
  return { rows, dropped: expectedRows - rows.length }
}

const PARQUET_TYPES = {
  string: 'STRING',
  int64: 'INT64',
  double: 'DOUBLE',
  boolean: 'BOOLEAN'
} as const satisfies Record<NamedColumn['type'], BasicType>

/** One group for all but the largest segments: every group costs a page a column. */
const ROW_GROUP = 100_000

const storedValue = ({ type }: NamedColumn, value: unknown): unknown =>
  type === 'int64' && typeof value === 'number' ? BigInt(value) : value

function fill(rows: readonly object[], { name }: NamedColumn, values: DecodedArray): void {
  for (const [index, row] of rows.entries()) {
    const value: unknown = values[index]
    if (value === null || value === undefined) continue
    Reflect.set(row, name, typeof value === 'bigint' ? Number(value) : value)
  }
}

function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}

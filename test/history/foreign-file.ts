import { parquetWriteBuffer } from 'hyparquet-writer'
import { type TableName } from '../../src/domain/recording.js'
import { columnsOf } from '../../src/schema/table-row.js'

const TYPES = { string: 'STRING', int64: 'INT64', double: 'DOUBLE', boolean: 'BOOLEAN' } as const

/** A Parquet file as somebody else might write it, who holds nothing to be nonsense. */
export function foreignFile(table: TableName, rows: readonly object[]): Uint8Array {
  const columnData = columnsOf(table).map(({ name, type }) => ({
    name,
    type: TYPES[type],
    data: rows.map((row): unknown => {
      const value: unknown = Reflect.get(row, name)
      return type === 'int64' && typeof value === 'number' ? BigInt(value) : value
    })
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

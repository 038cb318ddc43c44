import { readFile } from 'node:fs/promises'
import { parquetMetadata, parquetScan } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { type Rows } from '../../src/domain/recording.js'
import { columnsOf, TABLE_NAMES } from '../../src/schema/table-row.js'

/** The library alone, reading every column of files: what loading cannot be faster than. */
export async function readBare(
  files: readonly { readonly path: string; readonly fromRun?: number }[]
): Promise<number> {
  let values = 0
  for (const { path, fromRun } of files) {
    const bytes = await readFile(path)
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    const metadata = parquetMetadata(file)
    const isCut = fromRun !== undefined && metadata.schema.some(({ name }) => name === 'runId')
    const scan = await parquetScan({
      file,
      metadata,
      useOffsetIndex: false,
      ...(isCut ? { pruningFilter: { runId: { $gte: BigInt(fromRun) } } } : {})
    })
    for (const range of scan.ranges) {
      for (const { name } of metadata.schema.slice(1)) {
        values += (await scan.readColumn({ column: name, ...range })).length
      }
    }
  }
  return values
}

const TYPES = { string: 'STRING', int64: 'INT64', double: 'DOUBLE', boolean: 'BOOLEAN' } as const

/** The columns of a recording as the library wants them. */
export function bareColumns(rows: Rows) {
  return TABLE_NAMES.filter((name) => rows[name].length > 0).map((name) =>
    columnsOf(name).map(({ name: column, type, required }) => ({
      name: column,
      type: TYPES[type],
      nullable: !required,
      data: rows[name].map((row: object): unknown => {
        const value: unknown = Reflect.get(row, column)
        return type === 'int64' && typeof value === 'number' ? BigInt(value) : value
      })
    }))
  )
}

/** The library alone, writing columns that are laid out already. */
export const writeBare = (tables: ReturnType<typeof bareColumns>): number =>
  tables.reduce((bytes, columnData) => bytes + parquetWriteBuffer({ columnData, rowGroupSize: 100_000 }).byteLength, 0)

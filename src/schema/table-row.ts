import { type Rows, type TableName } from '../domain/recording.js'
import { type Column, type Table, tables } from './tables.js'

export type RowOf<Name extends TableName> = Rows[Name][number]

export interface NamedColumn extends Column {
  readonly name: string
}

/** Tells a row that fits its table from nonsense: a missing fact, another type, a time that cannot be. */
export const isRow = <Name extends TableName>(name: Name, row: unknown): row is RowOf<Name> =>
  typeof row === 'object' && row !== null && COLUMNS[name].every((column) => fits(column, Reflect.get(row, column.name)))

/** The columns of a table in the order of its declaration. */
export const columnsOf = (name: TableName): readonly NamedColumn[] => COLUMNS[name]

/** Collects one list of rows a table, in the order of the declaration. */
export function everyTable(rowsOf: <Name extends TableName>(name: Name) => readonly RowOf<Name>[]): Rows {
  return {
    runs: rowsOf('runs'),
    jobs: rowsOf('jobs'),
    steps: rowsOf('steps'),
    tests: rowsOf('tests'),
    changes: rowsOf('changes'),
    deployments: rowsOf('deployments'),
    decisions: rowsOf('decisions'),
    labels: rowsOf('labels')
  }
}

export const isTableName = (name: string): name is TableName => Object.hasOwn(tables, name)

export const TABLE_NAMES: readonly TableName[] = Object.keys(tables).filter(isTableName)

const COLUMNS: Readonly<Record<TableName, readonly NamedColumn[]>> = {
  runs: named(tables.runs),
  jobs: named(tables.jobs),
  steps: named(tables.steps),
  tests: named(tables.tests),
  changes: named(tables.changes),
  deployments: named(tables.deployments),
  decisions: named(tables.decisions),
  labels: named(tables.labels)
}

function named(table: Table): readonly NamedColumn[] {
  return Object.entries(table.columns).map(([name, column]) => ({ name, ...column }))
}

function fits(column: Column, value: unknown): boolean {
  if (value === undefined) return !column.required
  switch (column.type) {
    case 'string':
      return typeof value === 'string' && fitsText(column, value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'int64':
      return Number.isSafeInteger(value) && fitsRange(column, value)
    case 'double':
      return Number.isFinite(value) && fitsRange(column, value)
  }
}

/** Whether a text may stand in a column: one of its words, or not too long. */
export const fitsText = ({ words, longest = 64 }: Column, text: string): boolean =>
  words === undefined ? text.length <= longest : Object.hasOwn(words, text)

/** Whether a number may stand in a column, as far as its range tells. */
export const fitsRange = ({ from = -Infinity, to = Infinity }: Column, value: unknown): boolean =>
  typeof value === 'number' && value >= from && value <= to

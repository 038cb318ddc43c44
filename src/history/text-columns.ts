import type { TableName } from '../domain/recording.js'
import { columnsOf } from '../schema/table-row.js'

/** A column whose texts people choose: the name of a thing, or a sentence. */
export interface TextColumn {
  readonly name: string
  /** The most characters it takes. */
  readonly longest: number
}

/** All of a table. A column that is added to a table is one, unless it is named here. */
export const textColumns = (table: TableName): readonly TextColumn[] =>
  columnsOf(table).flatMap(({ name, type, words, longest = 0 }) =>
    type === 'string' && words === undefined && !MACHINE_TEXTS.has(name) ? [{ name, longest }] : []
  )

/** What git, GitHub and Foreshock write. */
const MACHINE_TEXTS: ReadonlySet<string> = new Set([
  'sha',
  'parentSha',
  'configSha',
  'decisionId',
  'event',
  'conclusion',
  'imageOs',
  'imageVersion',
  'runnerVersion',
  'actions'
])

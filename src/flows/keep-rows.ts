import type { Rows, TableName } from '../domain/recording.js'
import { rowsOf, tablesOf } from '../history/columns.js'
import { countsOf } from '../history/combine.js'
import type { Part } from '../history/gather.js'
import { hashNames } from '../history/private-names.js'
import { redactRows } from '../history/redact-rows.js'
import { forgets, withoutForgotten } from '../history/retention.js'
import { TABLE_NAMES } from '../schema/table-row.js'

/** What may be kept of names. */
export interface Privacy {
  /** Whether names of tests are kept as they are, or as hashes. */
  readonly names: 'plain' | 'hash'
  /** Names, or patterns of names, that are not kept at all. */
  readonly forget: readonly string[]
}

export const EVERYTHING_PLAIN: Privacy = { names: 'plain', forget: [] }

export interface KeptRows {
  readonly rows: Rows
  /** The plain names of hashed tests: for the people who may see this run anyway, and never stored. */
  readonly nameOf: ReadonlyMap<string, string>
}

/** The rows as they may be stored: without secrets, without what shall be forgotten, and names hashed where that is asked. */
export function rowsToKeep(
  seen: Rows,
  { names, forget }: Privacy,
  { repositoryId }: { readonly repositoryId: number }
): KeptRows {
  const redacted = redactRows(seen)
  const wanted = forget.length === 0 ? redacted : withoutForgotten(redacted, forgets(forget))
  if (names === 'plain') return { rows: wanted, nameOf: new Map() }
  const { tests, nameOf } = hashNames(wanted.tests, { repositoryId })
  const hashed = { ...wanted, tests }
  return { rows: forget.length === 0 ? hashed : withoutForgotten(hashed, forgets(forget, { repositoryId })), nameOf }
}

/** The same for what comes from an artifact: it may have been left before names were hashed, or something was to be forgotten. */
export function partToKeep(part: Part, privacy: Privacy, home: { readonly repositoryId: number }): Part {
  const tables = tablesOf(rowsToKeep(rowsOf(part.tables), privacy, home).rows)
  if (part.things === undefined) return { tables }
  const { things } = part
  const thingsLeft = (name: TableName): number =>
    things[name] === part.tables[name].length ? tables[name].length : NOT_KNOWN
  return { tables, things: countsOf(new Map(TABLE_NAMES.map((name) => [name, thingsLeft(name)]))) }
}

/** Where a thing was told of by several rows, nobody knows how many are left. */
const NOT_KNOWN = -1

import type { Rows } from '../domain/recording.js'
import { hashNames } from '../history/private-names.js'
import { redactRows } from '../history/redact-rows.js'
import { forgets, withoutForgotten } from '../history/retention.js'

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

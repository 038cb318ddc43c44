import { NO_ROWS, type Rows, type TableName } from '../../domain/recording.js'
import type { TestResult } from '../../domain/test.js'
import { type Columns, placesOf, rowsOf, select, tablesOf } from '../../history/columns.js'
import { countsOf } from '../../history/combine.js'
import type { Part } from '../../history/gather.js'
import { hashTests } from '../../history/private-names.js'
import { redactRows, redactTests } from '../../history/redact-rows.js'
import { type Forgets, forgets, withoutForgotten } from '../../history/retention.js'
import { TABLE_NAMES } from '../../schema/table-row.js'

/** What may be kept of names. */
export interface Privacy {
  /** Whether names of tests are kept as they are, or as hashes. */
  readonly names: 'plain' | 'hash'
  /** Names, or patterns of names, that are not kept at all. */
  readonly forget: readonly string[]
}

export const EVERYTHING_PLAIN: Privacy = { names: 'plain', forget: [] }

type InRepository = { readonly repositoryId: number }

/** Rows of all tables but tests, as they may be stored: without secrets, and without what shall be forgotten. */
export function rowsToKeep(seen: Rows, { names, forget }: Privacy, home: InRepository): Rows {
  const redacted = redactRows({ ...seen, tests: NO_ROWS.tests })
  if (forget.length === 0) return redacted
  return withoutForgotten(redacted, names === 'plain' ? forgets(forget) : forgets(forget, home))
}

export interface KeptTests {
  readonly tests: Columns<TestResult>
  /** The plain names of hashed tests: for the people who may see this run anyway, and never stored. */
  readonly nameOf: ReadonlyMap<string, string>
}

/** Tests as they may be stored: the same, and with hashes for names where that is asked. */
export function testsToKeep(seen: Columns<TestResult>, { names, forget }: Privacy, home: InRepository): KeptTests {
  const wanted = withoutTests(redactTests(seen), forget, forgets(forget))
  if (names === 'plain') return { tests: wanted, nameOf: new Map() }
  const { tests, nameOf } = hashTests(wanted, home)
  return { tests: withoutTests(tests, forget, forgets(forget, home)), nameOf }
}

/** The same for what comes from an artifact: it may have been left before names were hashed, or something was to be forgotten. */
export function partToKeep({ tables, things }: Part, privacy: Privacy, home: InRepository): Part {
  const { tests } = testsToKeep(tables.tests, privacy, home)
  const none = select('tests', tables.tests, new Uint32Array())
  const kept = { ...tablesOf(rowsToKeep(rowsOf({ ...tables, tests: none }), privacy, home)), tests }
  if (things === undefined) return { tables: kept }
  const thingsLeft = (name: TableName): number => (things[name] === tables[name].length ? kept[name].length : NOT_KNOWN)
  return { tables: kept, things: countsOf(new Map(TABLE_NAMES.map((name) => [name, thingsLeft(name)]))) }
}

/** Where a thing was told of by several rows, nobody knows how many are left. */
const NOT_KNOWN = -1

function withoutTests(
  tests: Columns<TestResult>,
  forget: readonly string[],
  isForgotten: Forgets
): Columns<TestResult> {
  if (forget.length === 0) return tests
  return select(
    'tests',
    tests,
    placesOf(tests.length, (row) => !isForgotten('tests', tests.row(row)))
  )
}

import { NO_ROWS, type Rows, type TableName } from '../domain/recording.js'
import { withoutSecrets } from '../domain/secrets.js'
import type { TestResult } from '../domain/test.js'
import { everyTable, type RowOf } from '../schema/table-row.js'
import {
  type Columns,
  type LooseColumns,
  NO_TABLES,
  ofTexts,
  placesOf,
  select,
  tablesOf,
  type Words
} from './columns.js'
import { gatherTables } from './gather.js'
import { type TextColumn, textColumns } from './text-columns.js'

/**
 * Rows as they may be stored: no text in them looks like a secret. Rows without one are passed on as they are. Tests that
 * differ in a secret alone stay apart: the second of a job is called `… (2)`, in the order of its report.
 */
export function redactRows(rows: Rows): Rows {
  const redacted = everyTable((name) => redactTable(name, rows[name]))
  return redacted.tests === rows.tests ? redacted : { ...redacted, tests: keptApart(rows.tests, redacted.tests) }
}

/** The same for tests in columns. Those without a secret are looked at once for each name, not for each row. */
export function redactTests(tests: Columns<TestResult>): Columns<TestResult> {
  const dirty = textColumns('tests').map((column) => {
    const { codes, texts } = wordsOf(tests, column.name)
    const clean = cleaning(column)
    return { codes, isDirty: ofTexts(texts, (text) => text !== undefined && clean(text) !== text) }
  })
  if (!dirty.some(({ isDirty }) => isDirty.includes(true))) return tests
  const isDirtyRow = (row: number): boolean => dirty.some(({ codes, isDirty }) => isDirty[codes[row] ?? 0])
  const places = placesOf(tests.length, isDirtyRow)
  const clean = select(
    'tests',
    tests,
    placesOf(tests.length, (row) => !isDirtyRow(row))
  )
  const redacted = redactRows({ ...NO_ROWS, tests: [...select('tests', tests, places)] })
  return gatherTables([{ tables: { ...NO_TABLES, tests: clean } }, { tables: tablesOf(redacted) }]).tests.columns
}

const wordsOf = (columns: LooseColumns, name: string): Words => columns.words(name)

/** The same list where nothing had to be changed. */
function redactTable<Name extends TableName>(name: Name, rows: readonly RowOf<Name>[]): readonly RowOf<Name>[] {
  const columns = textColumns(name).map((column) => ({ name: column.name, clean: cleaning(column) }))
  const redacted = rows.map((row) => {
    let clean = row
    for (const column of columns) {
      const text: unknown = Reflect.get(row, column.name)
      if (typeof text !== 'string') continue
      const without = column.clean(text)
      if (without !== text) clean = { ...clean, [column.name]: without }
    }
    return clean
  })
  return redacted.every((row, index) => row === rows[index]) ? rows : redacted
}

/** Neighbours in a table share most texts. */
function cleaning({ longest }: TextColumn): (text: string) => string {
  let last = ''
  let lastClean = ''
  return (text) => {
    if (text === last) return lastClean
    const clean = withoutSecrets(text)
    last = text
    lastClean = clean === text ? text : clean.slice(0, longest)
    return lastClean
  }
}

function keptApart(before: readonly TestResult[], after: readonly TestResult[]): readonly TestResult[] {
  const alike = new Map<string, Map<string, number>>()
  return after.map((test, index) => {
    const original = before[index]
    if (original === undefined || original === test) return test
    const places = alike.get(identity(test)) ?? new Map<string, number>()
    const place = places.get(identity(original)) ?? places.size + 1
    alike.set(identity(test), places.set(identity(original), place))
    return place === 1 ? test : { ...test, name: `${test.name} (${place})` }
  })
}

/** What tells a test from the others of its job; tries of one test share it. */
const identity = ({ runId, attempt, jobId, origin, suite, className, name, file }: TestResult): string =>
  JSON.stringify([runId, attempt, jobId ?? origin, suite, className, name, file])

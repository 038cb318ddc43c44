import { Problem } from '../../domain/problem.js'
import { OUTCOMES, type TestResult } from '../../domain/test.js'
import {
  type Always,
  type Columns,
  columnsFrom,
  type Interner,
  type Stored,
  type Words
} from '../../history/columns.js'
import { enlarged } from './enlarged.js'
import { LONGEST_JOB_MS } from './longest-job.js'
import { nameColumn } from './name-column.js'
import { hashNumber, placeTable } from './place-table.js'
import type { ToldTest, Try } from './report-format.js'

/** Where the rows of reports come together, column by column: a million take some hundred megabytes, their names included. */
export interface TestTable {
  readonly length: () => number
  /** Begins a file. Its path tells its tests apart from the same ones in earlier files; `step` is the one that wrote it. */
  begin(path: string, step?: number): void
  take(test: ToldTest, earlier?: readonly Try[]): void
  /** Forgets what the file at hand gave. */
  drop(): void
  close(shared: Shared): Columns<TestResult>
}

/** What all rows have in common. */
export interface Shared extends Pick<TestResult, 'runId' | 'attempt' | 'origin' | 'trust' | 'witness' | 'observedAt'> {
  readonly jobId?: number | undefined
}

/**
 * A table for some tests, and for the bytes of their reports: room that is too large costs nothing before it is used,
 * and room that is too small is copied.
 */
export function testTable({ atMost, bytes }: { readonly atMost: number; readonly bytes: number }): TestTable {
  const expected = Math.min(atMost, Math.max(64, Math.ceil(bytes / FEW_BYTES)))
  const names = nameColumn({ names: Math.min(expected, bytes / SOME_BYTES), bytes: Math.min(bytes / 2, MOST_ROOM) })
  /** Of suites, classes and files, which often have one name. */
  const places = nameColumn({ names: bytes / MANY_BYTES, bytes: Math.min(bytes / 4, MOST_ROOM) })
  const [suiteOf, classOf, fileOf] = [remembered(places.codeOf), remembered(places.codeOf), remembered(places.codeOf)]
  let rows = rowsFor(expected)
  let length = 0
  /** The first row of the file at hand. */
  let start = 0
  let path = ''
  let step = 0

  /** The test at hand, as numbers of its names; and where its first row is. */
  let [suite, className, name, file] = [0, 0, 0, 0]
  const hash = (): number => hashOf(suite, className, name, file)
  const isAtHand = (row: number): boolean =>
    rows.name[row] === name && rows.suite[row] === suite && rows.className[row] === className && rows.file[row] === file
  /** One more than the first row with each name: most tests of a report have names of their own. */
  let ofName = new Uint32Array(expected)
  /** The first rows of tests whose names were there before. */
  const firstRows = placeTable(64, {
    isAtHand,
    hashOf: (row) => hashOf(rows.suite[row] ?? 0, rows.className[row] ?? 0, rows.name[row] ?? 0, rows.file[row] ?? 0),
    keyOf: (row) =>
      row === undefined
        ? [suite, className, name, file].join(' ')
        : [rows.suite[row], rows.className[row], rows.name[row], rows.file[row]].join(' ')
  })

  /** The first row of the test at hand, or -1. */
  const firstRow = (): number => {
    const row = (ofName[name] ?? 0) - 1
    return row === -1 || isAtHand(row) ? row : firstRows.find(hash())
  }

  const remember = (row: number): void => {
    while (name >= ofName.length) ofName = enlarged(ofName, new Uint32Array(ofName.length * 2))
    if (ofName[name] === 0) ofName[name] = row + 1
    else firstRows.put(hash(), row)
  }

  const add = (earlier: number, { outcome, durationMs = NaN }: Try): void => {
    if (length === rows.suite.length) rows = larger(rows)
    rows.suite[length] = suite
    rows.className[length] = className
    rows.name[length] = name
    rows.outcome[length] = OUTCOMES.indexOf(outcome) + 1
    rows.durationMs[length] = durationMs >= 0 && durationMs <= LONGEST_JOB_MS ? durationMs : NaN
    // Memory that nobody writes to is never there: most reports tell neither of files nor of retries.
    if (file !== 0) rows.file[length] = file
    if (step !== 0) rows.step[length] = step
    if (earlier !== 0) rows.earlier[length] = earlier
    length += 1
  }

  const words = (codes: Uint32Array, { texts }: Interner): Words => ({ codes: codes.subarray(0, length), texts })

  return {
    length: () => length,
    begin: (next, by = 0) => {
      path = next
      step = by
      start = length
    },
    take: (test, earlier = NO_TRIES) => {
      if (length + earlier.length >= atMost) throw tooMany(atMost)
      suite = suiteOf(test.suite)
      className = test.className === '' ? 0 : test.className === test.suite ? suite : classOf(test.className)
      name = names.codeOf(test.name)
      file = test.file === '' ? 0 : fileOf(test.file)
      let first = firstRow()
      if (first !== -1 && first < start) {
        // The same test in two files is no retry: two modules or two browsers share its name.
        suite = suiteOf(test.suite === '' ? path : `${path} > ${test.suite}`)
        first = firstRow()
      }
      const isNew = first === -1
      if (isNew) first = length
      let before = isNew ? 0 : (rows.retries[first] ?? 0) + 1
      for (const one of earlier) {
        add(before, one)
        before += 1
      }
      add(before, test)
      if (before !== 0) rows.retries[first] = before
      if (isNew) remember(first)
    },
    drop: () => {
      for (const column of [rows.file, rows.step, rows.earlier, rows.retries]) column.fill(0, start, length)
      length = start
      firstRows.clear()
      ofName.fill(0)
      for (let row = 0; row < length; row += 1) {
        if (rows.earlier[row] !== 0) continue
        suite = rows.suite[row] ?? 0
        className = rows.className[row] ?? 0
        name = rows.name[row] ?? 0
        file = rows.file[row] ?? 0
        remember(row)
      }
    },
    close: ({ runId, attempt, jobId = NaN, origin, trust, witness, observedAt }) =>
      columnsFrom(
        'tests',
        new Map<string, Stored | Always>([
          ['runId', { always: runId }],
          ['attempt', { always: attempt }],
          ['jobId', { always: jobId }],
          ['origin', { always: origin }],
          ['step', stepsIn(rows.step.subarray(0, length))],
          ['suite', words(rows.suite, places)],
          ['className', words(rows.className, places)],
          ['name', words(rows.name, names)],
          ['file', words(rows.file, places)],
          ['tries', triesAfter(rows.earlier.subarray(0, length))],
          ['outcome', { codes: new Uint32Array(rows.outcome.subarray(0, length)), texts: [undefined, ...OUTCOMES] }],
          ['durationMs', rows.durationMs.subarray(0, length)],
          ['trust', { always: trust }],
          ['witness', { always: witness }],
          ['observedAt', { always: observedAt }]
        ]),
        length
      )
  }
}

/** Neighbours in a report share most of their places. */
function remembered(codeOf: (text: string) => number): (text: string) => number {
  let last: string | undefined
  let lastCode = 0
  return (text) => {
    if (text !== last) {
      lastCode = codeOf(text)
      last = text
    }
    return lastCode
  }
}

/** A test takes more than a few bytes in a report, mostly more than some, and where it lies costs many. */
const [FEW_BYTES, SOME_BYTES, MANY_BYTES] = [64, 128, 1024]
const MOST_ROOM = 64_000_000

/** Mostly each test was tried once. */
function triesAfter(earlier: Uint32Array): Float64Array | Always {
  if (earlier.every((count) => count === 0)) return { always: 1 }
  const tries = new Float64Array(earlier)
  for (let row = 0; row < tries.length; row += 1) tries[row] = (tries[row] ?? 0) + 1
  return tries
}

/** One step mostly writes all reports, or nobody knows which. */
function stepsIn(steps: Uint16Array): Float64Array | Always {
  const [first = 0] = steps
  if (steps.every((step) => step === first)) return { always: first === 0 ? NaN : first }
  return Float64Array.from(steps, (step) => (step === 0 ? NaN : step))
}

const hashOf = (suite: number, className: number, name: number, file: number): number =>
  hashNumber(hashNumber(hashNumber(hashNumber(0, suite), className), name), file)

interface TestRows {
  readonly suite: Uint32Array
  readonly className: Uint32Array
  readonly name: Uint32Array
  readonly file: Uint32Array
  /** How often the test was tried before. */
  readonly earlier: Uint32Array
  /** At the first row of a test: how often it has been tried again. */
  readonly retries: Uint32Array
  /** 0 where it is not known. */
  readonly step: Uint16Array
  readonly outcome: Uint8Array
  readonly durationMs: Float64Array
}

const rowsFor = (room: number): TestRows => ({
  suite: new Uint32Array(room),
  className: new Uint32Array(room),
  name: new Uint32Array(room),
  file: new Uint32Array(room),
  earlier: new Uint32Array(room),
  retries: new Uint32Array(room),
  step: new Uint16Array(room),
  outcome: new Uint8Array(room),
  durationMs: new Float64Array(room)
})

function larger(rows: TestRows): TestRows {
  const more = rowsFor(rows.suite.length * 2)
  enlarged(rows.suite, more.suite)
  enlarged(rows.className, more.className)
  enlarged(rows.name, more.name)
  enlarged(rows.file, more.file)
  enlarged(rows.earlier, more.earlier)
  enlarged(rows.retries, more.retries)
  enlarged(rows.step, more.step)
  enlarged(rows.outcome, more.outcome)
  enlarged(rows.durationMs, more.durationMs)
  return more
}

const NO_TRIES: readonly Try[] = []

const tooMany = (atMost: number): Problem =>
  new Problem({
    what: `The file holds more than the ${atMost.toLocaleString('en')} tests that one recording can take`,
    todo: 'Split the report, or record fewer reports in one job'
  })

import type { Observation } from '../../domain/observation.js'
import { Problem } from '../../domain/problem.js'
import type { ReportFile } from '../../domain/report-file.js'
import type { RunKey } from '../../domain/run.js'
import type { Outcome, TestResult } from '../../domain/test.js'
import type { Columns } from '../../history/columns.js'
import { formatOf, reportFormats } from './index.js'
import { openingOf, replayed } from './opening.js'
import { plainName } from './plain-name.js'
import type { Opening, ReportSink } from './report-format.js'
import { testTable, type TestTable } from './test-table.js'
import { documentType } from './xml/shorten.js'

/** Which run the reports belong to, and where they were found. */
export interface ReportsOf extends RunKey, Omit<Observation, 'witness'> {
  readonly jobId?: number | undefined
  /** `workspace`, or `artifact:<name>`. */
  readonly origin: string
  /** Which step of the job ran at a time, in epoch milliseconds. */
  readonly stepAt?: ((epochMs: number) => number | undefined) | undefined
  /** How many tests this recording may still take. */
  readonly atMost?: number | undefined
}

export interface ReportsRead {
  readonly tests: Columns<TestResult>
  /** The files that were read to their end. */
  readonly files: readonly FileRead[]
  readonly unreadable: readonly UnreadableReport[]
  readonly notes: readonly string[]
  /** Where tests failed, as far as their reports say so: the first of them. */
  readonly places: readonly FailedAt[]
}

export interface FileRead {
  readonly path: string
  readonly suites: number
  /** How its tests ended, each counted once however often it was tried in its place. */
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly durationMs: number
}

export interface FailedAt {
  readonly name: string
  readonly file: string
  readonly line: number
}

/** A file whose tests are unknown: none of them counts, neither as passed nor as failed. */
export interface UnreadableReport {
  readonly path: string
  /** Nothing says that it was meant to be a report: it is JSON or text of another kind. */
  readonly isOther: boolean
  readonly because: Problem
}

/** Reads report files, whichever format each is of, into rows of one run. A file that cannot be read costs only itself. */
export async function readReports(files: readonly ReportFile[], of: ReportsOf): Promise<ReportsRead> {
  const table = testTable({
    atMost: Math.min(of.atMost ?? MOST_TESTS, MOST_TESTS),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0)
  })
  const read: Whole[] = []
  const unreadable: UnreadableReport[] = []
  for (const file of files) {
    const step = file.modifiedAt === undefined ? undefined : of.stepAt?.(file.modifiedAt)
    const result = await readFile(file, table, step)
    if ('file' in result) read.push(result)
    else {
      table.drop()
      unreadable.push({ path: file.path, ...result })
    }
  }
  return {
    tests: table.close({ ...of, witness: 'report' }),
    files: read.map(({ file }) => file),
    unreadable,
    notes: read.flatMap(({ file, notes }) => notes.map((note) => `${file.path}: ${note}`)),
    places: read.flatMap(({ places }) => places).slice(0, MOST_PLACES)
  }
}

const MOST_TESTS = 1_000_000
const MOST_PLACES = 100

type Refused = Omit<UnreadableReport, 'path'>

const refused = (because: Problem): Refused => ({ isOther: false, because })

interface Whole {
  readonly file: FileRead
  readonly notes: readonly string[]
  readonly places: readonly FailedAt[]
}

async function readFile(file: ReportFile, table: TestTable, step: number | undefined): Promise<Whole | Refused> {
  let bytes: AsyncIterator<Uint8Array> | undefined
  table.begin(file.path, step)
  try {
    bytes = sourceOf(file)
    const { opening, chunks } = await openingOf(bytes)
    const format = formatOf(opening)
    if (format === undefined) return noFormat(opening)
    const { sink, told } = listening(table)
    const because = await format.read(replayed(chunks, bytes), sink)
    return because === undefined ? told(file.path) : refused(because)
  } catch (error) {
    if (error instanceof Problem) return refused(error)
    throw error
  } finally {
    await bytes?.return?.()
  }
}

/** What the source throws is about the file; what anybody else throws is a bug. */
async function* sourceOf(file: ReportFile): AsyncGenerator<Uint8Array> {
  try {
    yield* file.open()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem({ what: 'The file could not be read to its end', todo: 'Check that it is still there', cause })
  }
}

/** Passes tests on to the table, and counts. */
function listening(table: TestTable) {
  const outcomes = { passed: 0, failed: 0, error: 0, skipped: 0 }
  const notes: string[] = []
  const places: FailedAt[] = []
  let [suites, durationMs] = [0, 0]
  const sink: ReportSink = {
    take: (test, earlier) => {
      table.take(test, earlier)
      const { outcome, line } = test
      outcomes[outcome] += 1
      for (const one of earlier ?? []) durationMs += one.durationMs ?? 0
      durationMs += test.durationMs ?? 0
      if (line === undefined || outcome === 'passed' || outcome === 'skipped' || places.length === MOST_PLACES) return
      if (test.file !== '') places.push({ name: plainName(test.name), file: plainName(test.file), line })
    },
    suite: () => {
      suites += 1
    },
    note: (note) => {
      if (notes.length < MOST_NOTES) notes.push(note)
    }
  }
  const told = (path: string): Whole => ({ file: { path, suites, outcomes, durationMs }, notes, places })
  return { sink, told }
}

const MOST_NOTES = 5

function noFormat({ is, text }: Opening): Refused {
  if (text === '') return refused(new Problem({ what: 'The file is empty', todo: EMPTY }))
  if (/^<!doctype\s+html|^<html\b/iu.test(text))
    return refused(new Problem({ what: 'The file is a web page, not a test report', todo: PAGE }))
  if (/^<!doctype/iu.test(text)) return refused(documentType())
  const titles = Object.values(reportFormats).map(({ title }) => title)
  const facts = {
    what: `The file is ${KINDS[is]}, but none of the test reports that are understood (${titles.join(', ')})`,
    todo: 'Let the test tool write one of them, or leave this file out of the reports'
  }
  return { isOther: is !== 'xml', because: new Problem(facts) }
}

const KINDS = { xml: 'XML', json: 'JSON', text: 'text' } as const satisfies Record<Opening['is'], string>

const EMPTY = 'Check that the test run came to its end and wrote its report'
const PAGE = 'Point the reports at the report itself; if it was downloaded, the server may have sent an error page'

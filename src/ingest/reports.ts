import type { Observation } from '../domain/observation.js'
import { Problem } from '../domain/problem.js'
import type { RunKey } from '../domain/run.js'
import type { TestResult } from '../domain/test.js'
import type { ReportFile } from '../domain/report-file.js'
import { EMPTY_HASH, hashPart, type IdentityHash, identityTally, type IdentityTally } from './identity-tally.js'
import { isJunit, readJunit } from './junit.js'
import { openingOf, replayed } from './opening.js'
import type { ReadTest, ReportFormat, ReportRead } from './report-format.js'
import { ownText, shortName } from './short-name.js'

/** Every kind of report that is understood. */
export const reportFormats = {
  junit: { recognises: isJunit, read: readJunit }
} as const satisfies Record<string, ReportFormat>

/** Which run the reports belong to, and where they were found. */
export interface ReportsOf extends RunKey, Omit<Observation, 'witness'> {
  readonly jobId?: number | undefined
  /** `workspace`, or `artifact:<name>`. */
  readonly origin: string
  /** How many tests this recording may still take. */
  readonly atMost?: number | undefined
}

export interface ReportsRead {
  readonly tests: readonly TestResult[]
  /** How many files were read to their end. */
  readonly files: number
  readonly suites: number
  readonly durationMs: number
  readonly unreadable: readonly UnreadableReport[]
  readonly notes: readonly string[]
}

/** A file whose tests are unknown: none of them counts, neither as passed nor as failed. */
export interface UnreadableReport {
  readonly path: string
  readonly because: Problem
}

/** Reads report files, whichever format each is of, into rows of one run. A file that cannot be read costs only itself. */
export async function readReports(files: readonly ReportFile[], of: ReportsOf): Promise<ReportsRead> {
  const tests: TestResult[] = []
  const unreadable: UnreadableReport[] = []
  const notes: string[] = []
  const earlierFiles = identityTally()
  let [read, suites, durationMs] = [0, 0, 0]
  for (const file of files) {
    const start = tests.length
    const take = (test: ReadTest): void => void tests.push(rowOf(toldApart(test, file.path, earlierFiles), of))
    const result = await readFile(file, take, (of.atMost ?? MOST_TESTS) - start)
    if (result.is === 'unreadable') {
      tests.length = start
      unreadable.push({ path: file.path, because: result.because })
      continue
    }
    for (let index = start; index < tests.length; index += 1) noteIn(earlierFiles, tests[index])
    notes.push(...result.notes.map((note) => `${file.path}: ${note}`))
    read += 1
    suites += result.suites
    durationMs += result.durationMs
  }
  return { tests, files: read, suites, durationMs, unreadable, notes }
}

const MOST_TESTS = 5_000_000

async function readFile(file: ReportFile, take: (test: ReadTest) => void, atMost: number): Promise<ReportRead> {
  let bytes: AsyncIterator<Uint8Array> | undefined
  try {
    bytes = file.open()[Symbol.asyncIterator]()
    const { text, chunks } = await openingOf(bytes)
    const format = formatOf(text)
    if (format === undefined) return { is: 'unreadable', because: noFormat() }
    return await format.read(replayed(chunks, bytes), take, atMost)
  } catch (error) {
    if (error instanceof Problem) return { is: 'unreadable', because: error }
    throw error
  } finally {
    await bytes?.return?.()
  }
}

/** The format that recognises the file. What is no XML at all goes to JUnit's reader, which says what it is instead. */
function formatOf(opening: string): ReportFormat | undefined {
  const formats: readonly ReportFormat[] = Object.values(reportFormats)
  const isOtherXml = /^<\w/u.test(opening) && !/^<html\b/iu.test(opening)
  return formats.find((format) => format.recognises(opening)) ?? (isOtherXml ? undefined : reportFormats.junit)
}

const noFormat = (): Problem =>
  new Problem({
    what: `The file is XML, but none of the test reports that are understood (${Object.keys(reportFormats).join(', ')})`,
    todo: 'Let the test tool write one of them, or leave this file out of the reports'
  })

/**
 * The same test in two files of one run is no retry: two modules or two browsers share its name. The path of the later
 * file keeps them apart.
 */
const toldApart = (test: ReadTest, path: string, earlierFiles: IdentityTally): ReadTest =>
  earlierFiles.isEmpty() || !earlierFiles.has(identityOf(test))
    ? test
    : { ...test, suite: shortName([path, test.suite].filter((part) => part !== '').join(' > ')) }

function noteIn(tally: IdentityTally, test: TestResult | undefined): void {
  if (test !== undefined) tally.add(identityOf(test))
}

const identityOf = ({ suite, className, name, file }: ReadTest): IdentityHash =>
  [suite, className ?? '', name, file ?? ''].reduce(hashPart, EMPTY_HASH)

/** Keys in one order, so that a million rows share their shape. */
function rowOf(test: ReadTest, of: ReportsOf): TestResult {
  return {
    runId: of.runId,
    attempt: of.attempt,
    ...(of.jobId === undefined ? undefined : { jobId: of.jobId }),
    origin: of.origin,
    trust: of.trust,
    witness: 'report',
    observedAt: of.observedAt,
    ...test,
    name: ownText(test.name),
    ...(test.file === undefined ? undefined : { file: ownText(test.file) })
  }
}

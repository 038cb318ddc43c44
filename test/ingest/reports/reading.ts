import { createReadStream } from 'node:fs'
import type { Problem } from '../../../src/domain/problem.js'
import type { TestResult } from '../../../src/domain/test.js'
import { type FailedAt, type FileRead, readReports } from '../../../src/ingest/reports/read-reports.js'

export interface Reading {
  readonly report:
    | (Omit<FileRead, 'path'> & { readonly is: 'read'; readonly notes: readonly string[] })
    | { readonly is: 'unreadable'; readonly because: Problem }
  /** Each try of each test, as far as the report tells of it. */
  readonly tests: readonly ReadTest[]
  readonly places: readonly FailedAt[]
}

export type ReadTest = Pick<TestResult, 'suite' | 'className' | 'name' | 'file' | 'tries' | 'outcome' | 'durationMs'>

/** Reads a report from text or bytes, in pieces of `pieceBytes`. */
export async function reading(content: string | Uint8Array, pieceBytes = 65_536): Promise<Reading> {
  return collected(inPieces(typeof content === 'string' ? Buffer.from(content) : content, pieceBytes))
}

export const readingFixture = (name: string): Promise<Reading> =>
  collected(createReadStream(new URL(`../../fixtures/junit/${name}`, import.meta.url)))

/** What people are told: why it could not be read, or nothing. */
export const whyUnreadable = ({ report }: Pick<Reading, 'report'>): string =>
  report.is === 'unreadable' ? report.because.message : ''

/** Each test in one line: `suite | class | name | tries outcome ms`. */
export const lines = ({ tests }: Reading): readonly string[] =>
  tests.map(({ suite, className = '', name, tries, outcome, durationMs = '' }) =>
    [suite, className, name, `${tries} ${outcome} ${durationMs}`.trimEnd()].join(' | ')
  )

export async function collected(bytes: AsyncIterable<Uint8Array>, atMost?: number): Promise<Reading> {
  const of = { runId: 1, attempt: 1, origin: 'workspace', trust: 'default', observedAt: 0, atMost } as const
  const { tests, files, unreadable, notes, places } = await readReports(
    [{ path: 'r', bytes: 1, open: () => bytes }],
    of
  )
  return {
    tests: [...tests].map(told),
    places,
    report:
      files[0] === undefined
        ? { is: 'unreadable', because: unreadable[0]?.because ?? never() }
        : { is: 'read', ...withoutPath(files[0]), notes: notes.map((note) => note.replace(/^r: /, '')) }
  }
}

function never(): never {
  throw new Error('a file was neither read nor refused')
}

const withoutPath = ({ suites, outcomes, durationMs }: FileRead): Omit<FileRead, 'path'> => ({
  suites,
  outcomes,
  durationMs
})

const told = ({ suite, className, name, file, tries, outcome, durationMs }: TestResult): ReadTest => ({
  suite,
  ...(className === undefined ? {} : { className }),
  name,
  ...(file === undefined ? {} : { file }),
  tries,
  outcome,
  ...(durationMs === undefined ? {} : { durationMs })
})

// eslint-disable-next-line @typescript-eslint/require-await -- readers take what may have to be waited for
export async function* inPieces(content: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += pieceBytes) yield content.subarray(start, start + pieceBytes)
}

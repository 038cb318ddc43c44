import { createReadStream } from 'node:fs'
import { readJunit } from '../../src/ingest/junit.js'
import type { ReadTest, ReportRead } from '../../src/ingest/report-format.js'

export interface Reading {
  readonly report: ReportRead
  /** What was handed on, whether or not it counts in the end. */
  readonly tests: readonly ReadTest[]
}

/** Reads a report from text or bytes, in pieces of `pieceBytes`. */
export async function reading(content: string | Uint8Array, pieceBytes = 65_536): Promise<Reading> {
  return collected(inPieces(typeof content === 'string' ? Buffer.from(content) : content, pieceBytes))
}

export const readingFixture = (name: string): Promise<Reading> =>
  collected(createReadStream(new URL(`../fixtures/junit/${name}`, import.meta.url)))

/** What people are told: why it could not be read, or nothing. */
export const whyUnreadable = ({ report }: Reading): string => (report.is === 'unreadable' ? report.because.message : '')

/** Each test in one line: `suite | class | name | tries outcome ms`. */
export const lines = ({ tests }: Reading): readonly string[] =>
  tests.map(({ suite, className = '', name, tries, outcome, durationMs = '' }) =>
    [suite, className, name, `${tries} ${outcome} ${durationMs}`.trimEnd()].join(' | ')
  )

export async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Reading> {
  const tests: ReadTest[] = []
  const report = await readJunit(bytes, (test) => tests.push(test))
  return { report, tests }
}

// eslint-disable-next-line @typescript-eslint/require-await -- readers take what may have to be waited for
export async function* inPieces(content: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += pieceBytes) yield content.subarray(start, start + pieceBytes)
}

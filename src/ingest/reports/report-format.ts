import type { Problem } from '../../domain/problem.js'
import type { Outcome } from '../../domain/test.js'

/**
 * One kind of test report. To add one: a file in formats/, a line in index.ts, a fixture in test/fixtures/reports; the laws
 * in test/laws/report-format.test.ts run over every format.
 */
export interface ReportFormat {
  /** As people call it, for documentation and messages. */
  readonly title: string
  /** Who writes it, for documentation. */
  readonly writers: string
  /** Where its files lie by default, as globs; and which files of an archive may be of it. */
  readonly files: readonly string[]
  /** Whether a file is of this kind, by how it begins. */
  recognises(opening: Opening): boolean
  /**
   * Hands on each test in the order of the file. A file that is not whole, or not of this kind after all, is a problem: half
   * a report may lack the half that failed. What the sink throws is passed on.
   */
  read(bytes: AsyncIterable<Uint8Array>, sink: ReportSink): Promise<Problem | undefined>
}

/** How a file begins. */
export interface Opening {
  readonly is: 'xml' | 'json' | 'text'
  /** At most 64 kB, decoded, without blanks before it; of XML, without declaration and comments before its first element. */
  readonly text: string
}

/** Takes what a report tells. Texts may be slices of the file, of any length and content: the sink keeps what it needs. */
export interface ReportSink {
  /**
   * One test: tries that did not count, in their order, and then the one that does. The same test again is one more try.
   * Throws a `Problem` where one recording can take no more.
   */
  take(test: ToldTest, earlier?: readonly Try[]): void
  /** A suite, or whatever the format calls a group of tests. */
  suite(): void
  /** Something that the reader of a log should know of the file, in a sentence. */
  note(note: string): void
}

export interface Try {
  readonly outcome: Outcome
  /** Absent where the report gives none or nonsense. */
  readonly durationMs?: number | undefined
}

export interface ToldTest extends Try {
  /** Suites around the test, outermost first, joined by ` > `; empty where there is none. */
  readonly suite: string
  /** Empty where there is none. */
  readonly className: string
  readonly name: string
  /** Where the source of the test lies, as the report says it; empty where it does not. Shown, never opened. */
  readonly file: string
  /** Of the failure, or else of the test, from 1. */
  readonly line?: number | undefined
}

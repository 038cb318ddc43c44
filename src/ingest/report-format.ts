import type { Problem } from '../domain/problem.js'
import type { Outcome, TestResult } from '../domain/test.js'

/** One kind of test report. Reading never throws for what a file holds, and ends a file that it does not understand. */
export interface ReportFormat {
  /** Whether a file that opens with this text, comments left out, is of this kind. */
  recognises(opening: string): boolean
  /**
   * Hands on each try of each test in the order of the file, of at most `atMost` tests. Names may be slices of the file:
   * who keeps them takes a copy.
   */
  read(bytes: AsyncIterable<Uint8Array>, take: (test: ReadTest) => void, atMost: number): Promise<ReportRead>
}

export type ReadTest = Pick<TestResult, 'suite' | 'className' | 'name' | 'file' | 'tries' | 'outcome' | 'durationMs'>

/** What was handed on counts only where the whole file was read: half a report may lack the half that failed. */
export type ReportRead =
  | {
      readonly is: 'read'
      readonly suites: number
      /** How the tests ended, each counted once however often it was tried in its place. */
      readonly outcomes: Readonly<Record<Outcome, number>>
      readonly durationMs: number
      readonly notes: readonly string[]
    }
  | { readonly is: 'unreadable'; readonly because: Problem }

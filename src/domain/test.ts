import type { Observation } from './observation.js'

export const OUTCOMES = ['passed', 'failed', 'error', 'skipped'] as const

/** `failed`: an assertion did not hold. `error`: the test could not be carried out. */
export type Outcome = (typeof OUTCOMES)[number]

export const isFailure = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'error'

/** What names a test across runs. */
export interface TestId {
  /** The suite as the report nests it, outermost first, joined by ` > `; empty where the report has none. */
  readonly suite: string
  readonly className?: string
  readonly name: string
  /** Repository-relative where the report says so. Shown, never opened. */
  readonly file?: string
}

/**
 * One try of one test in one report. Key: `runId`, `attempt`, `jobId` or `origin`, the test's identity, `tries`.
 * A report that retries inside one run gives several rows, `tries` 1, 2, 3 …; the last one is what counted.
 */
export interface TestResult extends TestId, Observation {
  readonly runId: number
  readonly attempt: number
  /** The job that ran it, when it recorded its own workspace. */
  readonly jobId?: number
  /** Where the report was found: `workspace`, `artifact:<name>`, or `job:<key>` where the job is known by its key alone. */
  readonly origin: string
  /** The step that wrote the report, by its number in the job, where the time of the file tells. */
  readonly step?: number
  readonly tries: number
  readonly outcome: Outcome
  /** Absent where the report gives none or nonsense. */
  readonly durationMs?: number
}

import type { Run, RunKey } from '../domain/run.js'
import { type Trust } from '../domain/trust.js'
import { type Tables } from './columns.js'
import { type Seen as SeenRows, type SeriesSubject, sightings } from './sightings.js'

export { type SeriesSubject } from './sightings.js'

/** How long one job, step or test took, run after run: parallel lists in the order of runs and attempts. */
export interface DurationSeries extends Seen {
  readonly subject: SeriesSubject
  /** Milliseconds. */
  readonly values: Float64Array
  readonly shas: readonly string[]
}

/** How one job or test ended on one commit: parallel lists in the order of runs, attempts and tries. */
export interface CommitOutcomes extends Seen {
  readonly subject: SeriesSubject
  readonly sha: string
  /** What was built, as `codeOf` says. */
  readonly code: string
  /** The try within one report, from 1: retries count, too. */
  readonly tries: readonly number[]
}

/** What is told beside every value. */
interface Seen {
  readonly runIds: readonly number[]
  readonly attempts: readonly number[]
  /** When it began, in epoch milliseconds. */
  readonly at: readonly number[]
  readonly trusts: readonly Trust[]
  /** The conclusion of a job or step, the outcome of a test. */
  readonly outcomes: readonly string[]
}

/**
 * The durations of every job, step and test that ended. Of a test that was retried within a report, the last try counts.
 * `only: 'successful'` leaves out what failed, was skipped or cancelled: that ends when it does. `what` picks one kind, and `seenIn`
 * what a certain attempt holds.
 */
export function durationSeries(
  tables: Tables,
  { only = 'ended', what, seenIn }: Wanted = {}
): readonly DurationSeries[] {
  return sightings(tables, what).flatMap(({ subject, rows, seen }) => {
    if (seenIn !== undefined && !rows.some((row) => isOf(seen.run(row), seenIn))) return []
    const timed = rows.filter(
      (row, index) =>
        isLastTry(seen, row, rows[index + 1]) &&
        (only === 'ended' || isSuccess(seen.outcome(row))) &&
        !Number.isNaN(seen.durationMs(row))
    )
    if (timed.length === 0) return []
    const values = Float64Array.from(timed, (row) => seen.durationMs(row))
    return [{ subject, values, shas: Array.from(timed, (row) => seen.run(row).sha), ...listed(timed, seen) }]
  })
}

interface Wanted {
  readonly only?: 'ended' | 'successful'
  readonly what?: SeriesSubject['what']
  readonly seenIn?: RunKey
}

const isOf = (run: RunKey, { runId, attempt }: RunKey): boolean => run.runId === runId && run.attempt === attempt

/**
 * How every job and test ended, commit by commit, over all runs, attempts and tries. Only two outcomes can disagree:
 * `atLeast: 2` passes over the many commits that were seen once, `only: 'mixed'` over all that ended alike wherever it
 * was seen: of a million results that leaves few.
 */
export function commitOutcomes(
  tables: Tables,
  { atLeast = 1, only = 'all' }: { readonly atLeast?: number; readonly only?: 'all' | 'mixed' } = {}
): readonly CommitOutcomes[] {
  return sightings(tables).flatMap(({ subject, rows, seen }) => {
    if (subject.what === 'step' || (only === 'mixed' && !isMixed(rows, seen))) return []
    const commits = [...byCommit(rows, seen)].filter(([, ofCommit]) => ofCommit.length >= atLeast)
    return commits.map(([code, ofCommit]) => ({
      subject,
      sha: ofCommit[0] === undefined ? code : seen.run(ofCommit[0]).sha,
      code,
      tries: ofCommit.map((row) => seen.tries(row)),
      ...listed(Uint32Array.from(ofCommit), seen)
    }))
  })
}

function isMixed(rows: Uint32Array, seen: SeenRows): boolean {
  const outcomes = new Set(rows.length < 2 ? [] : Array.from(rows, (row) => seen.outcome(row)))
  return [...outcomes].some(isSuccess) && [...outcomes].some(isFailure)
}

const isLastTry = (seen: SeenRows, row: number, next: number | undefined): boolean =>
  next === undefined || seen.place(next) !== seen.place(row) || seen.tries(next) <= seen.tries(row)

/** Cancelled, timed out and skipped say nothing of the code: they are neither. */
export const isFailure = (outcome: string): boolean =>
  outcome === 'failed' || outcome === 'error' || outcome === 'failure'

export const isSuccess = (outcome: string): boolean => outcome === 'success' || outcome === 'passed'

/**
 * What a run built: its commit; of a pull request the commit merged with its base, which moves from run to run and stays
 * over the attempts of one. Only what built the same code can disagree with itself.
 */
export const codeOf = ({ event, sha, runId }: Pick<Run, 'event' | 'sha' | 'runId'>): string =>
  event.startsWith('pull_request') ? `${sha}/${runId}` : sha

function byCommit(rows: Uint32Array, seen: SeenRows): ReadonlyMap<string, readonly number[]> {
  const commits = new Map<string, number[]>()
  for (const row of rows) {
    const code = codeOf(seen.run(row))
    const commit = commits.get(code)
    if (commit === undefined) commits.set(code, [row])
    else commit.push(row)
  }
  return commits
}

const listed = (rows: Uint32Array, seen: SeenRows): Seen => ({
  runIds: Array.from(rows, (row) => seen.run(row).runId),
  attempts: Array.from(rows, (row) => seen.run(row).attempt),
  at: Array.from(rows, (row) => seen.at(row)),
  trusts: Array.from(rows, (row) => seen.trust(row)),
  outcomes: Array.from(rows, (row) => seen.outcome(row))
})

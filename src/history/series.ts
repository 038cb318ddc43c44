import { type Rows } from '../domain/recording.js'
import type { Run } from '../domain/run.js'
import { type Trust } from '../domain/trust.js'
import { type SeriesSubject, type Sighting, sightings } from './sightings.js'

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
 * `only: 'successful'` leaves out what failed, was skipped or cancelled: that ends when it does.
 */
export function durationSeries(
  rows: Rows,
  { only = 'ended' }: { readonly only?: 'ended' | 'successful' } = {}
): readonly DurationSeries[] {
  return sightings(rows).flatMap(({ subject, sightings }) => {
    const counted = sightings.filter(
      (one, index) => isLastTry(one, sightings[index + 1]) && (only === 'ended' || isSuccess(one))
    )
    const timed = counted.filter(({ durationMs }) => durationMs !== undefined)
    if (timed.length === 0) return []
    const values = Float64Array.from(timed, ({ durationMs = 0 }) => durationMs)
    return [{ subject, values, shas: timed.map(({ run }) => run.sha), ...seen(timed) }]
  })
}

/**
 * How every job and test ended, commit by commit, over all runs, attempts and tries. Only two outcomes can disagree:
 * `atLeast: 2` passes over the many commits that were seen once.
 */
export function commitOutcomes(
  rows: Rows,
  { atLeast = 1 }: { readonly atLeast?: number } = {}
): readonly CommitOutcomes[] {
  return sightings(rows).flatMap(({ subject, sightings }) => {
    if (subject.what === 'step') return []
    const commits = [...byCommit(sightings)].filter(([, ofCommit]) => ofCommit.length >= atLeast)
    return commits.map(([code, ofCommit]) => ({
      subject,
      sha: ofCommit[0]?.run.sha ?? code,
      code,
      tries: ofCommit.map(({ tries }) => tries),
      ...seen(ofCommit)
    }))
  })
}

const isLastTry = (one: Sighting, next: Sighting | undefined): boolean =>
  next === undefined || next.place !== one.place || next.tries <= one.tries

const isSuccess = ({ outcome }: Sighting): boolean => outcome === 'success' || outcome === 'passed'

/**
 * What a run built: its commit; of a pull request the commit merged with its base, which moves from run to run and stays
 * over the attempts of one. Only what built the same code can disagree with itself.
 */
export const codeOf = ({ event, sha, runId }: Pick<Run, 'event' | 'sha' | 'runId'>): string =>
  event.startsWith('pull_request') ? `${sha}/${runId}` : sha

function byCommit(sightings: readonly Sighting[]): ReadonlyMap<string, readonly Sighting[]> {
  const commits = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const code = codeOf(sighting.run)
    const commit = commits.get(code)
    if (commit === undefined) commits.set(code, [sighting])
    else commit.push(sighting)
  }
  return commits
}

const seen = (sightings: readonly Sighting[]): Seen => ({
  runIds: sightings.map(({ run }) => run.runId),
  attempts: sightings.map(({ run }) => run.attempt),
  at: sightings.map(({ at }) => at),
  trusts: sightings.map(({ trust }) => trust),
  outcomes: sightings.map(({ outcome }) => outcome)
})

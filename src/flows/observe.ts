import type { Answer } from '../domain/answer.js'
import type { Observation } from '../domain/observation.js'
import { Problem } from '../domain/problem.js'
import { NO_ROWS, type Rows } from '../domain/recording.js'
import type { Run, RunKey } from '../domain/run.js'
import { changeFrom } from '../ingest/change.js'
import { commitFrom } from '../ingest/commit.js'
import { jobsFrom } from '../ingest/jobs.js'
import { runFrom } from '../ingest/run.js'
import type { Clock, Listing, RunSource } from '../ports.js'

/** Whose history it is, so that rows get the trust they deserve. */
export interface Home {
  /** `owner/name` */
  readonly repository: string
  readonly repositoryId: number
  readonly defaultBranch?: string
}

/** What was seen, and why the rest was not. */
export interface Seen {
  readonly rows: Rows
  readonly unseen: readonly Problem[]
}

interface Observing {
  readonly runs: RunSource
  readonly clock: Clock
  readonly home: Home
}

/** Asks GitHub for one attempt of a run: the run itself, its jobs and their steps. */
export async function observeAttempt({ runs, clock, home }: Observing, { runId, attempt }: RunKey): Promise<Seen> {
  const [runJson, listing] = await Promise.all([runs.run(runId, attempt), runs.jobs(runId, attempt)])
  const observedAt = clock.now()
  const run = chain(runJson, (json) => runFrom(json, { observedAt, witness: 'api', ...home }))
  const unseen = [...reasons(run), ...reasons(listing), ...cutShort(listing, { runId, attempt })]
  if (run.is === 'unknown') return { rows: NO_ROWS, unseen }
  const observed = { ...observationOf(run.value), attemptStartedAt: run.value.startedAt }
  const { jobs, steps } = jobsFrom(listing.is === 'known' ? listing.value.items : [], observed)
  return { rows: { ...NO_ROWS, runs: [run.value], jobs, steps }, unseen }
}

/** Asks GitHub what the commit of a run changed, in numbers. */
export async function observeChange({ runs }: Observing, run: Run): Promise<Seen> {
  const commit = chain(await runs.commit(run.sha), commitFrom)
  if (commit.is === 'unknown') return { rows: NO_ROWS, unseen: [commit.because] }
  const change = changeFrom(commit.value, { ...observationOf(run), witness: 'api', pullRequest: run.pullRequest })
  return { rows: { ...NO_ROWS, changes: [change] }, unseen: [] }
}

export const observationOf = ({ trust, witness, observedAt }: Observation): Observation => ({
  trust,
  witness,
  observedAt
})

const chain = <T, U>(answer: Answer<T>, next: (value: T) => Answer<U>): Answer<U> =>
  answer.is === 'known' ? next(answer.value) : answer

const reasons = (answer: Answer<unknown>): readonly Problem[] => (answer.is === 'unknown' ? [answer.because] : [])

/** Jobs that are missing are neither good nor bad. */
const cutShort = (listing: Answer<Listing>, { runId, attempt }: RunKey): readonly Problem[] =>
  listing.is === 'known' && !listing.value.complete
    ? [new Problem({ what: `Not all jobs of run ${runId}, attempt ${attempt}, could be listed` })]
    : []

import type { Rows } from '../../domain/recording.js'
import type { Run, RunKey } from '../../domain/run.js'
import { mergeRows } from '../../history/merge.js'
import type { Clock, RunSource } from '../../ports.js'
import { observeAttempt, type Home } from '../observe.js'

/** Each costs two requests; the next recording takes up what is left. */
const MOST_COMPLETED = 3

/** GitHub deletes the records of runs after 400 days at the latest; a run this old is no longer running either. */
const OLDEST_MS = 30 * 86_400_000

interface Ports {
  readonly clock: Clock
  readonly runs?: RunSource
}

interface Completing {
  readonly home: Home
  /** The attempt that is recorded now: it is asked for anyway. */
  readonly self: RunKey
  /** How many attempts may be asked for, where the budget is small. */
  readonly most?: number
}

/**
 * A step that records its own job never sees the job's end. The next recording, of any run, asks again for attempts that
 * were last seen unfinished, and adds what has come of them. Runs of which no job is known are the backfill's.
 */
export async function completeEarlier(
  { runs, clock }: Ports,
  { home, self, most = MOST_COMPLETED }: Completing,
  kept: Pick<Rows, 'runs' | 'jobs'>
): Promise<Rows> {
  // Without the default branch every run would be told to be of a lesser trust than it is, for good.
  if (runs === undefined || home.defaultBranch === undefined) return mergeRows([])
  const oldest = clock.now() - OLDEST_MS
  const unfinished = unfinishedAttempts(kept).filter(
    (run) => !(run.runId === self.runId && run.attempt === self.attempt) && run.observedAt > oldest
  )
  const turn = inTurn(unfinished).slice(0, Math.min(most, MOST_COMPLETED))
  const seen = await Promise.all(turn.map((run) => observeAttempt({ runs, clock, home }, run)))
  return mergeRows(seen.map(({ rows }) => rows))
}

/** The newest, then those that nobody has asked for longest: runs that wait for weeks keep no other out. */
function inTurn(runs: readonly Run[]): readonly Run[] {
  const [newest, ...others] = [...runs].sort((one, other) => other.runId - one.runId || other.attempt - one.attempt)
  others.sort((one, other) => one.observedAt - other.observedAt)
  return newest === undefined ? [] : [newest, ...others]
}

/** Attempts that were unfinished themselves, or held an unfinished job, when they were last seen. */
function unfinishedAttempts({ runs, jobs }: Pick<Rows, 'runs' | 'jobs'>): readonly Run[] {
  const openJobs = new Set(jobs.filter(({ status }) => status !== 'completed').map(keyOf))
  return runs.filter((run) => run.status !== 'completed' || openJobs.has(keyOf(run)))
}

const keyOf = ({ runId, attempt }: RunKey): string => `${runId}/${attempt}`

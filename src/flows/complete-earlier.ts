import type { Rows } from '../domain/recording.js'
import type { Run, RunKey } from '../domain/run.js'
import type { Tables } from '../history/columns.js'
import { mergeRows } from '../history/merge.js'
import { observeAttempt } from './observe.js'
import type { Recording, RecordPorts } from './recording.js'

/** Each costs two requests; the next recording takes up what is left. */
const MOST_COMPLETED = 3

/** GitHub deletes the records of runs after 400 days at the latest; a run this old is no longer running either. */
const OLDEST_MS = 30 * 86_400_000

/**
 * A step that records its own job never sees the job's end. The next recording, of any run, asks again for attempts that
 * were last seen unfinished, and adds what has come of them.
 */
export async function completeEarlier(
  { runs, clock }: RecordPorts,
  { home, self }: Recording,
  kept: Tables
): Promise<Rows> {
  // Without the default branch every run would be told to be of a lesser trust than it is, for good.
  if (runs === undefined || home.defaultBranch === undefined) return mergeRows([])
  const oldest = clock.now() - OLDEST_MS
  const unfinished = unfinishedAttempts(kept, clock.now()).filter(
    (run) => !(run.runId === self.runId && run.attempt === self.attempt) && run.observedAt > oldest
  )
  const turn = inTurn(unfinished).slice(0, MOST_COMPLETED)
  const seen = await Promise.all(turn.map((run) => observeAttempt({ runs, clock, home }, run)))
  return mergeRows(seen.map(({ rows }) => rows))
}

/** The newest, then those that nobody has asked for longest: runs that wait for weeks keep no other out. */
function inTurn(runs: readonly Run[]): readonly Run[] {
  const [newest, ...others] = [...runs].sort((one, other) => other.runId - one.runId || other.attempt - one.attempt)
  others.sort((one, other) => one.observedAt - other.observedAt)
  return newest === undefined ? [] : [newest, ...others]
}

/** Attempts that were unfinished themselves, or held an unfinished job, when they were last seen, or lack all jobs. */
function unfinishedAttempts({ runs, jobs }: Tables, now: number): readonly Run[] {
  const openJobs = new Set([...jobs].filter(({ status }) => status !== 'completed').map(keyOf))
  const withJobs = new Set(Array.from(jobs, keyOf))
  const lacksJobs = (run: Run): boolean => isYoung(run, now) && run.witness !== 'report' && !withJobs.has(keyOf(run))
  return [...runs].filter((run) => run.status !== 'completed' || openJobs.has(keyOf(run)) || lacksJobs(run))
}

/** A run that still has no job after a day never had one; before, its jobs may not have been given. */
const isYoung = ({ startedAt, createdAt, observedAt }: Run, now: number): boolean =>
  now - (startedAt ?? createdAt ?? observedAt) < 86_400_000

const keyOf = ({ runId, attempt }: RunKey): string => `${runId}/${attempt}`

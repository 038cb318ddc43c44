import type { Rows } from '../domain/recording.js'
import type { Run, RunKey } from '../domain/run.js'
import { mergeRows } from '../history/merge.js'
import { observeAttempt } from './observe.js'
import type { Recording, RecordPorts } from './recording.js'

/** Each costs two requests; the next recording takes up what is left. */
const MOST_COMPLETED = 3

/** GitHub deletes the records of runs after 400 days at the latest; a run this old is no longer running either. */
const OLDEST_MS = 30 * 86_400_000

/**
 * A step that records its own job never sees the job's end. The next recording, of any run, asks again for attempts that
 * were last seen unfinished, newest first, and adds what has come of them.
 */
export async function completeEarlier(
  { runs, clock }: RecordPorts,
  { home, self }: Recording,
  kept: Rows
): Promise<Rows> {
  if (runs === undefined) return mergeRows([])
  const oldest = clock.now() - OLDEST_MS
  const unfinished = unfinishedAttempts(kept)
    .filter((run) => !(run.runId === self.runId && run.attempt === self.attempt) && run.observedAt > oldest)
    .sort((one, other) => other.observedAt - one.observedAt)
    .slice(0, MOST_COMPLETED)
  const seen = await Promise.all(unfinished.map((run) => observeAttempt({ runs, clock, home }, run)))
  return mergeRows(seen.map(({ rows }) => rows))
}

/** Attempts that were unfinished themselves, or held an unfinished job, when they were last seen. */
function unfinishedAttempts({ runs, jobs }: Rows): readonly Run[] {
  const openJobs = new Set(jobs.filter(({ status }) => status !== 'completed').map(keyOf))
  return runs.filter((run) => run.status !== 'completed' || openJobs.has(keyOf(run)))
}

const keyOf = ({ runId, attempt }: RunKey): string => `${runId}/${attempt}`

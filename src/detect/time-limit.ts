import type { Job } from '../domain/job.js'
import { tookMs } from '../history/job-past.js'

/** After how long GitHub ends a job. */
export interface TimeLimit {
  readonly ms: number
  /** Whether this job has been ended so before; otherwise it is what GitHub does where nobody says another limit. */
  readonly isLearned: boolean
}

const MINUTE_MS = 60_000

/** `jobs.<job_id>.timeout-minutes` is 360 where the workflow file does not say it, which is also the most of a hosted runner. */
const DEFAULT_MS = 360 * MINUTE_MS

/**
 * Learned from the jobs that were ended, of those given, oldest first. A job that ran on and ended by itself shows that
 * the limits before it are no more. Undefined where none is known.
 */
export function timeLimitOf(jobs: readonly Job[]): TimeLimit | undefined {
  let longestMs = 0
  let ended = 0
  const [timedOut, cancelled]: [number[], number[]] = [[], []]
  for (const job of jobs.toReversed()) {
    const ms = tookMs(job)
    if (ms === undefined || ms <= 0) continue
    if (job.conclusion === 'timed_out' && ms >= longestMs) timedOut.push(ms)
    if (job.conclusion === 'cancelled' && ms >= longestMs) cancelled.push(ms)
    if (job.conclusion !== 'success' && job.conclusion !== 'failure') continue
    longestMs = Math.max(longestMs, ms)
    ended += 1
  }
  const learned = [...timedOut, ...(ended >= LEAST_ENDED ? alike(cancelled) : [])]
  if (learned.length > 0) return { ms: Math.min(...learned), isLearned: true }
  return longestMs > DEFAULT_MS ? undefined : { ms: DEFAULT_MS, isLearned: false }
}

/** With fewer jobs that ended by themselves, nobody knows that the cancelled ones ran long. */
const LEAST_ENDED = 5

/** What ended a job at a limit ends the next one there, give or take the time that it needs to stop. People do not. */
const ALIKE_MS = 20_000

/** GitHub says `cancelled` of most jobs that it ends for their time: two that ran equally long, and longer than any other. */
function alike(cancelled: readonly number[]): readonly number[] {
  const sorted = cancelled.toSorted((one, other) => one - other)
  return sorted.filter(
    (ms, index) => ms >= MINUTE_MS && (sorted[index + 1] ?? Infinity) - ms <= ALIKE_MS && ms % MINUTE_MS <= ALIKE_MS
  )
}

/** How long a job that must stop may take to do so: cleaning up has five minutes. */
const STOPPING_MS = 6 * MINUTE_MS

/** Whether GitHub ended this job for its time. */
export function isTimedOut(job: Job, earlier: readonly Job[]): boolean {
  if (job.conclusion === 'timed_out') return true
  const ms = tookMs(job)
  if (job.conclusion !== 'cancelled' || ms === undefined) return false
  const limit = timeLimitOf([...earlier, job])
  return limit !== undefined && ms >= limit.ms && ms <= limit.ms + STOPPING_MS
}

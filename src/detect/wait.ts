import type { Job } from '../domain/job.js'
import type { JobPast, JudgedJobs } from '../history/job-past.js'

/** How long a job waited to start, in milliseconds. */
export interface Wait {
  /** At least so long for something else than other jobs of its run. */
  readonly ms: number
  /** So long before that, it may have been other jobs that it needs. */
  readonly forOthersMs: number
  readonly job: Job
}

export interface Waits {
  readonly now: Wait | undefined
  readonly earlier: readonly Wait[]
}

/**
 * The waits of one job. GitHub does not tell which jobs a job needs, so any other that ended before it began may be one,
 * unless the job has begun before that one's end in an earlier run.
 */
export function waitsOf({ job, earlier }: JobPast, { all, pasts }: JudgedJobs): Waits {
  const attempts = new Map(earlier.map((one): [string, Job[]] => [keyOf(one.job), []]))
  for (const past of pasts) for (const one of past.earlier) attempts.get(keyOf(one.job))?.push(one.job)
  const besides = (one: Job): readonly Job[] => attempts.get(keyOf(one)) ?? []
  const free = new Set(earlier.flatMap((one) => overtaken(one.job, besides(one.job))))
  const mayNeed = (one: Job): boolean => one.name !== job.name && !free.has(one.name)
  return {
    now: waitOf(job, all.filter(mayNeed)),
    earlier: earlier.flatMap((one) => waitOf(one.job, besides(one.job).filter(mayNeed)) ?? [])
  }
}

const keyOf = ({ runId, attempt }: Job): string => `${runId}/${attempt}`

/** Times are whole seconds, and two clocks. */
const ROUNDING_MS = 2000

/** The names of the jobs that had not ended when this one began. */
const overtaken = ({ startedAt = Infinity }: Job, others: readonly Job[]): readonly string[] =>
  others.filter(({ completedAt = -Infinity }) => completedAt > startedAt + ROUNDING_MS).map((other) => other.name)

function waitOf(job: Job, others: readonly Job[]): Wait | undefined {
  const { createdAt, startedAt, conclusion } = job
  if (createdAt === undefined || startedAt === undefined || startedAt < createdAt || conclusion === 'skipped')
    return undefined
  const readyAt = others.reduce(
    (latest, { completedAt = 0 }) => (completedAt <= startedAt + ROUNDING_MS ? Math.max(latest, completedAt) : latest),
    createdAt
  )
  return { ms: Math.max(0, startedAt - readyAt), forOthersMs: Math.min(readyAt, startedAt) - createdAt, job }
}

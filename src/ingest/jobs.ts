import * as z from 'zod/mini'
import type { Job } from '../domain/job.js'
import type { Observation } from '../domain/observation.js'
import type { Step } from '../domain/step.js'
import { type ApiJob, apiJob, type ApiStep } from '../schema/api.js'
import { passedOver, type PassedOver } from './passed-over.js'
import { present } from './present.js'
import { statusOf } from './status.js'

/** Where, when and in whose run the jobs were seen. */
export interface JobsObserved extends Observation {
  /** When the attempt that was listed began: a job from before it belongs to an earlier attempt. */
  readonly attemptStartedAt?: number | undefined
}

export interface JobsRead {
  readonly jobs: readonly Job[]
  readonly steps: readonly Step[]
  readonly passedOver: PassedOver
}

/** All jobs of a listing that can be read, each in the attempt that ran it. A bad item costs only itself. */
export function jobsFrom(items: readonly unknown[], observed: JobsObserved): JobsRead {
  const parsed = items.map((item) => z.safeParse(apiJob, item))
  const read = parsed.flatMap((result) => (result.success ? [result.data] : []))
  const own = carriedOverLeftOut(read, observed.attemptStartedAt)
  const reasons = parsed.flatMap((result) => (result.success ? [] : [reasonOf(result.error)]))
  const carried = Array.from(
    { length: read.length - own.length },
    () => 'The job is listed already or was carried over'
  )
  return {
    jobs: own.map((job) => jobRow(job, observed)),
    steps: own.flatMap((job) => job.steps.map((step) => stepRow(job, step, observed))),
    passedOver: passedOver([...reasons, ...carried])
  }
}

/**
 * Re-running the failed jobs alone lists the other jobs again: in the new attempt, with a new id, but with the old start.
 * Of those that share a name and a start, the earliest attempt ran them.
 */
function carriedOverLeftOut(jobs: readonly ApiJob[], attemptStartedAt: number | undefined): readonly ApiJob[] {
  const firstAttempts = new Map<string, number>()
  for (const job of jobs) {
    const key = sameJob(job)
    firstAttempts.set(key, Math.min(attemptOf(job), firstAttempts.get(key) ?? Infinity))
  }
  const ids = new Set<string>()
  return jobs.filter((job) => {
    const id = `${job.id}/${attemptOf(job)}`
    if (ids.has(id) || attemptOf(job) !== firstAttempts.get(sameJob(job))) return false
    ids.add(id)
    return !isFromBefore(job, attemptStartedAt)
  })
}

const attemptOf = (job: ApiJob): number => job.run_attempt ?? 1

/** A job without a start is like no other. */
const sameJob = (job: ApiJob): string =>
  JSON.stringify([job.run_id, job.name, hasRun(job) ? job.started_at : `${job.id}/${attemptOf(job)}`])

const isFromBefore = (job: ApiJob, attemptStartedAt: number | undefined): boolean =>
  attemptOf(job) > 1 &&
  attemptStartedAt !== undefined &&
  hasRun(job) &&
  job.started_at !== undefined &&
  job.started_at < attemptStartedAt

function jobRow(job: ApiJob, { trust, witness, observedAt }: JobsObserved): Job {
  return present({
    runId: job.run_id,
    attempt: attemptOf(job),
    jobId: job.id,
    name: job.name,
    status: statusOf(job),
    conclusion: job.conclusion,
    createdAt: job.created_at,
    ...timesOf(job),
    labels: job.labels.length === 0 ? undefined : job.labels.join(','),
    runnerName: nonEmpty(job.runner_name),
    runnerGroup: nonEmpty(job.runner_group_name),
    trust,
    witness,
    observedAt
  })
}

function stepRow(job: ApiJob, step: ApiStep, { trust, witness, observedAt }: JobsObserved): Step {
  return present({
    runId: job.run_id,
    attempt: attemptOf(job),
    jobId: job.id,
    number: step.number,
    name: step.name,
    status: statusOf(step),
    conclusion: step.conclusion,
    ...timesOf(step),
    trust,
    witness,
    observedAt
  })
}

/** Skipped jobs and steps carry times that mean nothing, and some ends lie before their start: neither gives a duration. */
function timesOf(thing: ApiJob | ApiStep): { startedAt: number | undefined; completedAt: number | undefined } {
  if (!hasRun(thing)) return { startedAt: undefined, completedAt: undefined }
  const { started_at: startedAt, completed_at: completedAt } = thing
  const isBackwards = startedAt !== undefined && completedAt !== undefined && completedAt < startedAt
  return { startedAt, completedAt: isBackwards ? undefined : completedAt }
}

const hasRun = (thing: ApiJob | ApiStep): boolean => thing.conclusion !== 'skipped'

const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

const reasonOf = (error: z.core.$ZodError): string =>
  `The job lacks a usable \`${error.issues[0]?.path.map(String).join('.') ?? ''}\``

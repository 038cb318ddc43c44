import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addJob, type CacheMode, type Job } from '../local-github/index.js'
import { type Contexts } from './expressions.js'
import { liveJob } from './job-life.js'
import { stamp } from './job-record.js'
import { type Folders, type JobSpace, type Outcome, type RunSpace, type Status } from './job-space.js'
import { createMasks } from './masks.js'
import { type Combination } from './matrix.js'
import { type JobResult } from './options.js'
import { killOrphans } from './orphans.js'
import { type VirtualClock } from './virtual-clock.js'
import { type JobPlan } from './workflow-file.js'

/** A job whose needs are met, for one combination of its matrix. */
export type JobOrder = {
  readonly run: RunSpace
  readonly plan: JobPlan
  readonly id: number
  readonly name: string
  readonly matrix: Combination | undefined
  /** What expressions see before the job has a runner. */
  readonly contexts: Contexts
  readonly labels: readonly string[]
  readonly clock: VirtualClock
  readonly timeoutMinutes: number
  /** Aborted when the run or a failed sibling cancels the job. */
  readonly cancel: AbortSignal
}

/** The life of a job on a runner of its own, visible in the local GitHub all the while. */
export async function runJob(order: JobOrder): Promise<JobResult> {
  const { run, name, clock, cancel } = order
  const record = queued(order)
  clock.advance(run.options.queueSeconds?.({ job: name }) ?? 5)
  record.started_at = stamp(clock.now())
  if (cancel.aborted) return ended(order, record, { conclusion: 'cancelled' })

  const runner = record.id % 1_000_000
  record.status = 'in_progress'
  Object.assign(record, {
    runner_id: runner,
    runner_name: `GitHub Actions ${runner}`,
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions'
  } satisfies Partial<Job>)
  const root = mkdtempSync(join(tmpdir(), 'runner-'))
  const job = jobSpace(order, record, makeFolders(root, run))
  const onCancel = () => {
    job.status = 'cancelled'
    job.stop.abort()
  }
  const onTimeOut = () => {
    job.isLateAfter = order.timeoutMinutes
    onCancel()
  }
  cancel.addEventListener('abort', onCancel, { once: true })
  const timer = setTimeout(onTimeOut, order.timeoutMinutes * run.minuteMs)
  try {
    const { steps, outputs, log } = await liveJob(job, order.contexts)
    record.log = log
    return ended(order, record, { conclusion: job.status, steps, outputs })
  } finally {
    clearTimeout(timer)
    cancel.removeEventListener('abort', onCancel)
    killOrphans(job.trackingId)
    rmSync(root, { recursive: true, force: true, maxRetries: 3 })
  }
}

function queued({ run, id, name, labels, clock }: JobOrder): Job {
  const { state } = run.options.github
  const wish = { id, name, status: 'queued', attempt: run.attempt, at: clock.now(), labels } as const
  return addJob(state, run.run, wish)
}

function ended(
  { plan, name, matrix, clock }: JobOrder,
  record: Job,
  end: { conclusion: Outcome } & Partial<Pick<JobResult, 'steps' | 'outputs'>>
): JobResult {
  record.conclusion = end.conclusion
  record.completed_at = stamp(clock.now())
  record.status = 'completed'
  return { key: plan.key, name, id: record.id, matrix, outputs: {}, steps: [], ...end }
}

function makeFolders(root: string, run: RunSpace): Folders {
  const { name } = run.repository
  const folders = {
    workspace: join(root, 'work', name, name),
    temp: join(root, 'work', '_temp'),
    tools: join(root, 'tools'),
    home: join(root, 'home')
  }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  const event = join(folders.temp, '_github_workflow', 'event.json')
  mkdirSync(join(folders.temp, '_github_workflow'))
  writeFileSync(event, JSON.stringify(run.options.event.payload, undefined, 2))
  return { ...folders, event }
}

function jobSpace(order: JobOrder, record: Job, folders: Folders): JobSpace {
  const { run, plan } = order
  const { options, repository, isFork } = run
  const token = options.github.issueToken({
    repository: options.repository,
    permissions: plan.permissions,
    fork: isFork
  })
  const runtimeToken = options.github.issueRuntimeToken({
    repository: options.repository,
    runId: run.run.id,
    jobId: record.id,
    ref: options.ref,
    defaultBranch: repository.default_branch,
    event: options.event.name,
    ...(options.baseRef === undefined ? {} : { baseRef: options.baseRef }),
    ...(plan.cacheMode === undefined ? {} : { cacheMode: plan.cacheMode as CacheMode })
  })
  const status: Status = 'success'
  return {
    run,
    plan,
    name: order.name,
    matrix: order.matrix,
    strategy: order.contexts['strategy'] ?? null,
    needs: order.contexts['needs'] ?? null,
    record,
    clock: order.clock,
    folders,
    masks: createMasks([...Object.values(run.secrets), token, runtimeToken]),
    token,
    runtimeToken,
    env: {},
    path: [],
    states: new Map(),
    withPost: new Set(),
    inner: new Map(),
    trackingId: `github_${randomUUID()}`,
    stop: new AbortController(),
    isLateAfter: undefined,
    status
  }
}

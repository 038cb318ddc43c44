import { addJob } from '../local-github/index.js'
import { evaluate, textOf } from './expressions.js'
import { isWanted, jobContexts, matrixContexts, strategyOf, type Before, type Strategy } from './job-contexts.js'
import { type Outcome, type RunSpace } from './job-space.js'
import { hasSucceeded, keptResult, worst, type KeyResult } from './key-result.js'
import { suffixOf } from './matrix.js'
import { type JobResult } from './options.js'
import { runJob, type JobOrder } from './run-job.js'
import { fill, itemsOf, literal } from './template.js'
import { type VirtualClock } from './virtual-clock.js'
import { type JobPlan } from './workflow-file.js'

/** Starts each job when all that it needs has ended, and gives their results in the order of the file. */
export function runJobs(run: RunSpace, clock: VirtualClock): Promise<readonly KeyResult[]> {
  const { jobs } = run.workflow
  const started = new Map<string, Promise<KeyResult>>()
  const resultOf = (plan: JobPlan): Promise<KeyResult> => {
    const known = started.get(plan.key)
    if (known !== undefined) return known
    const life = lifeOf(plan)
    started.set(plan.key, life)
    return life
  }
  const lifeOf = async (plan: JobPlan): Promise<KeyResult> => {
    const own = clock.branch()
    const ancestors = await Promise.all(ancestorsOf(plan, jobs).map(resultOf))
    const needed = ancestors.filter(({ key }) => plan.needs.includes(key))
    for (const { endedAt } of needed) own.join(endedAt)
    return runKey({ run, plan, clock: own, before: { needed, ancestors }, number: jobs.indexOf(plan) })
  }
  return Promise.all(jobs.map(resultOf))
}

/** The jobs of one key, which differ by their matrix only. */
type Key = {
  readonly run: RunSpace
  readonly plan: JobPlan
  readonly clock: VirtualClock
  readonly before: Before
  readonly number: number
}

async function runKey(key: Key): Promise<KeyResult> {
  const { run, plan, clock, before } = key
  const kept = keptResult(run, plan)
  if (kept?.jobs.every(hasSucceeded) === true) return keepAll(kept, key)
  const cancel = new AbortController()
  const planned = orders(key, { kept, cancel: cancel.signal })
  if (typeof planned === 'string') return withoutRunner(key, planned)
  if (planned instanceof Error) return withoutRunner(key, 'failure', planned.message)

  const onSignal = () => {
    if (!isWanted(run, plan, before)) cancel.abort()
  }
  run.options.signal?.addEventListener('abort', onSignal, { once: true })
  if (run.options.signal?.aborted === true) onSignal()
  const { strategy, due } = planned
  const runDue = async ({ order, isForgiven, kept: keptJob }: Due, own: VirtualClock): Promise<Judged> => {
    if (keptJob !== undefined) return { job: keepOne(keptJob, run), result: 'success' }
    const job = await runJob({ ...order, clock: own })
    const isForgivenNow = job.conclusion === 'failure' && isForgiven
    if (job.conclusion === 'failure' && !isForgiven && strategy.failFast) cancel.abort()
    return { job, result: isForgivenNow ? 'success' : job.conclusion }
  }
  const judged = await inLanes(due, { count: strategy.maxParallel, clock, work: runDue })
  run.options.signal?.removeEventListener('abort', onSignal)
  return {
    key: plan.key,
    result: worst(judged.map(({ result }) => result)),
    outputs: Object.fromEntries(judged.flatMap(({ job }) => Object.entries(job.outputs))),
    jobs: judged.map(({ job }) => job),
    endedAt: clock.now()
  }
}

type Judged = { readonly job: JobResult; readonly result: Outcome }

/** A job that is to run, or that an earlier attempt has run already. */
type Due = {
  readonly order: Omit<JobOrder, 'clock'>
  /** By `continue-on-error`. */
  readonly isForgiven: boolean
  readonly kept: JobResult | undefined
}

type Planned = { readonly strategy: Strategy; readonly due: readonly Due[] }

/** Everything about the jobs that can be known before they have runners; an outcome if none is to run. */
function orders(
  { run, plan, before, number }: Key,
  { kept, cancel }: { kept: KeyResult | undefined; cancel: AbortSignal }
): Planned | Outcome | Error {
  try {
    if (!isWanted(run, plan, before))
      return run.options.signal?.aborted === true && plan.needs.length === 0 ? 'cancelled' : 'skipped'
    const strategy = strategyOf(run, plan, before)
    const due = strategy.combinations.map((matrix, at): Due => {
      const contexts = matrixContexts(jobContexts(run, before), strategy, at)
      const value = (expression: string) => evaluate(expression, contexts)
      const suffix = matrix === undefined ? '' : suffixOf(matrix)
      const name =
        plan.name?.is === 'expression' ? textOf(fill(plan.name, value)) : `${literal(plan.name) ?? plan.key}${suffix}`
      const labels = itemsOf(plan.runsOn).flatMap((item) => fill(item, value))
      const order = {
        run,
        plan,
        id: run.jobIds(number, at),
        name,
        matrix,
        contexts,
        labels: labels.map(textOf),
        timeoutMinutes: plan.timeoutMinutes === undefined ? 360 : Number(fill(plan.timeoutMinutes, value)),
        cancel
      }
      const isForgiven = plan.continueOnError !== undefined && fill(plan.continueOnError, value) === true
      return { order, isForgiven, kept: kept?.jobs.filter(hasSucceeded).find((job) => job.name === name) }
    })
    return { strategy, due }
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Each lane stands for a runner; lanes rather than turns keep the virtual times independent of the host. */
async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: { count: number; clock: VirtualClock; work: (item: Item, clock: VirtualClock) => Promise<Result> }
): Promise<readonly Result[]> {
  const { clock, work } = lanes
  const count = Math.min(lanes.count, items.length)
  const results = new Map<number, Result>()
  const lane = async (_: unknown, first: number): Promise<Date> => {
    const own = clock.branch()
    for (const [at, item] of items.entries()) if (at % count === first) results.set(at, await work(item, own))
    return own.now()
  }
  const ends = await Promise.all(Array.from({ length: count }, lane))
  for (const end of ends) clock.join(end)
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}

/** A job that is skipped, cancelled early or impossible is shown, but has no runner and no steps. */
function withoutRunner({ run, plan, clock, number }: Key, conclusion: Outcome, problem?: string): KeyResult {
  const name = literal(plan.name) ?? plan.key
  const record = addJob(run.options.github.state, run.run, {
    id: run.jobIds(number, 0),
    name,
    conclusion,
    attempt: run.attempt,
    at: clock.now(),
    queued_seconds: 0,
    seconds: 0,
    labels: []
  })
  Object.assign(record, { runner_id: null, runner_name: null, runner_group_id: null, runner_group_name: null })
  const steps = problem === undefined ? [] : [failedSetUp(problem)]
  const job = { key: plan.key, name, id: record.id, matrix: undefined, conclusion, outputs: {}, steps }
  return { key: plan.key, result: conclusion, outputs: {}, jobs: [job], endedAt: clock.now() }
}

const failedSetUp = (message: string): JobResult['steps'][number] => ({
  name: 'Set up job',
  number: 1,
  outcome: 'failure',
  conclusion: 'failure',
  log: `##[error]${message}`,
  rawStdout: '',
  annotations: [{ level: 'error', message }],
  summary: '',
  outputs: {},
  commands: []
})

function keepAll(kept: KeyResult, { run, clock }: Key): KeyResult {
  for (const job of kept.jobs) keepOne(job, run)
  return { ...kept, endedAt: clock.now() }
}

/** The new attempt lists the job as it ran before. */
function keepOne(job: JobResult, { run, attempt }: RunSpace): JobResult {
  const record = run.attempts.flatMap(({ jobs }) => jobs).find(({ id }) => id === job.id)
  if (record !== undefined) run.attempts[attempt - 1]?.jobs.push({ ...record })
  return job
}

function ancestorsOf(plan: JobPlan, jobs: readonly JobPlan[]): readonly JobPlan[] {
  const needed = jobs.filter(({ key }) => plan.needs.includes(key))
  return [...new Set(needed.flatMap((need) => [...ancestorsOf(need, jobs), need]))]
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addJob, type CacheMode, type Step } from '../local-github/index.js'
import { stepEvaluator } from './contexts.js'
import { textOf, type Json } from './expressions.js'
import { jobRecord, logLine, stamp, type JobRecord } from './job-record.js'
import {
  type Folders,
  type JobSpace,
  type Outcome,
  type PostStep,
  type RunSpace,
  type Scope,
  type Status
} from './job-space.js'
import { createMasks } from './masks.js'
import { type Combination } from './matrix.js'
import { type JobResult, type StepResult } from './options.js'
import { preStep, stepLabel } from './run-action.js'
import { resolveAction, isRemote } from './resolve-action.js'
import { runStep } from './run-step.js'
import { createStepOutput, type StepOutput } from './step-output.js'
import { fill, fillTexts, itemsOf, type Template } from './template.js'
import { type VirtualClock } from './virtual-clock.js'
import { type JobPlan, type StepPlan } from './workflow-file.js'

/** A job whose needs are met, for one combination of its matrix. */
export type JobOrder = {
  readonly run: RunSpace
  readonly plan: JobPlan
  readonly name: string
  readonly matrix: Combination | undefined
  readonly strategy: Json
  readonly needs: Json
  readonly labels: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly clock: VirtualClock
  readonly timeoutMinutes: number
  /** Aborted when the run or a failed sibling cancels the job. */
  readonly cancel: AbortSignal
}

/** The life of a job on a runner of its own, visible in the local GitHub all the while. */
export async function runJob(order: JobOrder): Promise<JobResult> {
  const { run, plan, name, clock, cancel } = order
  const { github } = run.options
  const record = addJob(github.state, run.run, {
    name,
    status: 'queued',
    attempt: run.attempt,
    at: clock.now(),
    labels: order.labels
  })
  clock.advance(run.options.queueSeconds?.({ job: name }) ?? 5)
  record.started_at = stamp(clock.now())
  if (cancel.aborted) return neverStarted(order, record.id, record)

  Object.assign(record, {
    status: 'in_progress',
    runner_id: record.id % 1_000_000,
    runner_name: `GitHub Actions ${record.id % 1_000_000}`,
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions'
  })
  const root = mkdtempSync(join(tmpdir(), 'runner-'))
  const job = jobSpace(order, record, makeFolders(root, run))
  const life = new JobLife(job)
  const onCancel = () => {
    job.status = 'cancelled'
    job.stop.abort()
  }
  cancel.addEventListener('abort', onCancel, { once: true })
  const timer = setTimeout(() => {
    life.timeOut(order.timeoutMinutes)
    onCancel()
  }, order.timeoutMinutes * run.minuteMs)
  try {
    await life.live()
  } finally {
    clearTimeout(timer)
    cancel.removeEventListener('abort', onCancel)
    job.sweeps.forEach((sweep) => sweep())
    rmSync(root, { recursive: true, force: true, maxRetries: 3 })
  }
  record.log = life.log.join('\n') + '\n'
  record.conclusion = job.status
  record.completed_at = stamp(clock.now())
  record.status = 'completed'
  return {
    key: plan.key,
    name,
    id: record.id,
    matrix: order.matrix,
    conclusion: job.status,
    outputs: life.outputs,
    steps: life.results
  }
}

/** Steps in their order, with everything that is done around each. */
class JobLife {
  readonly results: StepResult[] = []
  readonly log: string[] = []
  outputs: Readonly<Record<string, string>> = {}
  private readonly record: JobRecord
  private readonly posts: { post: PostStep; step: Step }[] = []
  private readonly scope: Scope
  private lateMinutes: number | undefined

  constructor(private readonly job: JobSpace) {
    this.record = jobRecord(job.record, job.clock)
    this.scope = {
      place: '',
      steps: {},
      inputs: job.run.inputs,
      env: {},
      action: { root: job.run.options.files },
      status: () => job.status,
      addPost: (post) => this.posts.push({ post, step: this.record.planPost(post.name) })
    }
  }

  timeOut(minutes: number): void {
    this.lateMinutes = minutes
  }

  async live(): Promise<void> {
    const { job, record, scope } = this
    const setUp = record.plan('Set up job')
    let pres: readonly PostStep[] = []
    const isSetUp = await this.around(setUp, (output) => {
      describe(job, output)
      for (const { uses } of job.plan.steps) if (uses !== undefined && isRemote(uses)) resolveAction(uses, job, scope)
      pres = job.plan.steps.flatMap((plan) => preStep(plan, job, scope) ?? [])
      return Promise.resolve({ status: 'success' })
    })
    const preSteps = pres.map((pre) => ({ post: pre, step: record.plan(pre.name) }))
    const mains = job.plan.steps.map((plan) => ({ plan, step: record.plan(stepLabel(plan)) }))
    if (isSetUp) {
      for (const { post, step } of preSteps) await this.aroundPost(post, step)
      for (const { plan, step } of mains) await this.main(plan, step)
      for (const { post, step } of [...this.posts].reverse()) await this.aroundPost(post, step)
    } else [...preSteps, ...mains].forEach(({ step }) => record.end(step, 'skipped'))
    await this.around(record.planLast('Complete job'), (output) => {
      this.outputs = this.jobOutputs(output)
      if (this.lateMinutes !== undefined)
        output.annotate({
          level: 'error',
          message: `The job running on runner ${job.record.runner_name ?? ''} has exceeded the maximum execution time of ${this.lateMinutes} minutes.`
        })
      output.print('Cleaning up orphan processes')
      return Promise.resolve({ status: 'success' })
    })
  }

  private async main(plan: StepPlan, step: Step): Promise<void> {
    const { job, record, scope } = this
    const output = createStepOutput(job.masks)
    record.begin(step)
    const end = await runStep(plan, { job, scope, output, onName: (name) => (step.name = name) })
    this.complete(step, output, end)
  }

  private async aroundPost(post: PostStep, step: Step): Promise<void> {
    const { job, scope } = this
    const evaluator = stepEvaluator(job, scope, job.env)
    await this.around(step, async (output) => {
      if (!evaluator.holds(post.condition)) return { status: 'skipped' }
      const own = new AbortController()
      const onCancel = () => {
        if (!evaluator.holds(post.condition)) own.abort()
      }
      job.stop.signal.addEventListener('abort', onCancel, { once: true })
      const status = await post.run(output, own.signal)
      job.stop.signal.removeEventListener('abort', onCancel)
      return { status }
    })
  }

  /** A step whose failure is nobody's but its own. */
  private async around(
    step: Step,
    work: (output: StepOutput) => Promise<{ readonly status: Outcome }>
  ): Promise<boolean> {
    const output = createStepOutput(this.job.masks)
    this.record.begin(step)
    let status: Outcome = 'failure'
    try {
      status = (await work(output)).status
    } catch (error) {
      output.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) })
    }
    this.complete(step, output, { outcome: status, conclusion: status, outputs: {} })
    return status === 'success'
  }

  private complete(
    step: Step,
    output: StepOutput,
    end: { outcome: Outcome; conclusion: Outcome; outputs: Readonly<Record<string, string>> }
  ): void {
    const { job, record } = this
    const { annotations, commands, summary, stdout } = output
    if (end.conclusion !== 'skipped')
      job.clock.advance(job.run.options.seconds?.({ job: job.name, step: step.name }) ?? 1)
    record.end(step, end.conclusion)
    this.log.push(...output.log.map((line) => logLine(step.started_at, line)))
    if (end.conclusion === 'failure' && job.status === 'success') job.status = 'failure'
    this.results.push({
      name: step.name,
      number: step.number,
      ...end,
      log: output.log.join('\n'),
      rawStdout: stdout,
      annotations,
      summary,
      commands
    })
  }

  /** An output that shows a secret would reach other jobs unmasked, so the runner drops it. */
  private jobOutputs(output: StepOutput): Readonly<Record<string, string>> {
    const { job, scope } = this
    const filled = Object.entries(fillTexts(job.plan.outputs, stepEvaluator(job, scope, job.env).value))
    const kept = filled.filter(([name, value]) => {
      if (job.masks.hide(value) === value) return true
      output.annotate({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` })
      return false
    })
    return Object.fromEntries(kept.filter(([, value]) => value !== ''))
  }
}

/** What a template of a job holds before its steps run: lists of labels, for one. */
export const textsOf = (template: Template, value: (expression: string) => Json): readonly string[] =>
  itemsOf(template).flatMap((item) => {
    const filled = fill(item, value)
    return Array.isArray(filled) ? filled.map(textOf) : [textOf(filled)]
  })

function neverStarted(order: JobOrder, id: number, record: JobSpace['record']): JobResult {
  record.status = 'completed'
  record.conclusion = 'cancelled'
  record.completed_at = stamp(order.clock.now())
  const { plan, name, matrix } = order
  return { key: plan.key, name, id, matrix, conclusion: 'cancelled', outputs: {}, steps: [] }
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

function jobSpace(order: JobOrder, record: JobSpace['record'], folders: Folders): JobSpace {
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
    strategy: order.strategy,
    needs: order.needs,
    record,
    clock: order.clock,
    folders,
    masks: createMasks([...Object.values(run.secrets), token, runtimeToken]),
    token,
    runtimeToken,
    env: { ...order.env },
    path: [],
    states: new Map(),
    inner: new Map(),
    sweeps: [],
    stop: new AbortController(),
    status
  }
}

function describe(job: JobSpace, output: StepOutput): void {
  output.print(`Runner name: '${job.record.runner_name ?? ''}'`)
  output.print('##[group]GITHUB_TOKEN Permissions')
  for (const [name, level] of Object.entries(job.plan.permissions)) output.print(`${name}: ${level}`)
  output.print('##[endgroup]')
  output.print(`Complete job name: ${job.name}`)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addAttempt, addJob, addRun, addWorkflow, type Attempt, type Run, type State } from '../local-github/index.js'
import { githubContext } from './contexts.js'
import { evaluate, holds, textOf, type Contexts, type Functions, type Json } from './expressions.js'
import { stamp } from './job-record.js'
import { type Outcome, type RunSpace } from './job-space.js'
import { combinationsOf, suffixOf, type Combination } from './matrix.js'
import { type JobResult, type RunResult, type WorkflowOptions } from './options.js'
import { runJob, textsOf } from './run-job.js'
import { RUNNER_GRACE } from './step-process.js'
import { fieldsOf, fill, fillTexts, literal } from './template.js'
import { virtualClock, type VirtualClock } from './virtual-clock.js'
import { readWorkflow, type JobPlan, type WorkflowFile } from './workflow-file.js'

export type { JobResult, RunResult, StepResult, WorkflowOptions } from './options.js'

/** Runs a workflow on this host as GitHub runs it, against the local GitHub, which shows the run all the while. */
export async function runWorkflow(options: WorkflowOptions): Promise<RunResult> {
  const workflow = await readWorkflow(options.workflow, readFileSync(join(options.files, options.workflow), 'utf8'))
  const clock = virtualClock(options.github.state, options.startAt)
  const { space, attempt } = openRun(options, workflow)
  const schedule = new Schedule(space, attempt, clock)
  attempt.status = 'in_progress'
  const results = await schedule.all()
  const conclusion = conclusionOf(results, options.signal)
  attempt.conclusion = conclusion
  attempt.updated_at = stamp(clock.now())
  attempt.status = 'completed'
  remember(space, results)
  return { runId: space.run.id, attempt: space.attempt, conclusion, jobs: results.flatMap(({ ran }) => ran) }
}

/** What a job was to those that need it. */
type KeyResult = {
  readonly key: string
  /** With `continue-on-error`, a failed job is a success to others. */
  readonly result: Outcome
  readonly outputs: Readonly<Record<string, string>>
  readonly ran: readonly JobResult[]
  readonly endedAt: Date
}

/** A job that ended, and whether `continue-on-error` forgives its failure. */
type Judged = { readonly result: JobResult; readonly isForgiven: boolean }

const resultOf = ({ result, isForgiven }: Judged): Outcome =>
  isForgiven && result.conclusion === 'failure' ? 'success' : result.conclusion

/** Starts each job when all that it needs has ended. */
class Schedule {
  private readonly started = new Map<string, Promise<KeyResult>>()
  private readonly ended = new Map<string, KeyResult>()
  private readonly earlier: ReadonlyMap<string, KeyResult>

  constructor(
    private readonly space: RunSpace,
    private readonly attempt: Attempt,
    private readonly clock: VirtualClock
  ) {
    this.earlier = space.options.onlyFailed === true ? keptResults(space) : new Map<string, KeyResult>()
  }

  async all(): Promise<readonly KeyResult[]> {
    const results = await Promise.all(this.space.workflow.jobs.map((plan) => this.job(plan)))
    for (const { endedAt } of results) this.clock.join(endedAt)
    return results
  }

  private job(plan: JobPlan): Promise<KeyResult> {
    const known = this.started.get(plan.key)
    if (known !== undefined) return known
    const life = this.lifeOf(plan).then((result) => {
      this.ended.set(plan.key, result)
      return result
    })
    this.started.set(plan.key, life)
    return life
  }

  private async lifeOf(plan: JobPlan): Promise<KeyResult> {
    const clock = this.clock.branch()
    const needed = await Promise.all(this.needsOf(plan).map((need) => this.job(need)))
    for (const { endedAt } of needed) clock.join(endedAt)
    const kept = this.earlier.get(plan.key)
    if (kept !== undefined) return this.keep(kept, clock)
    const matter = new JobMatter(this.space, plan, { needed, ancestors: this.ancestorsOf(plan) })
    try {
      if (!matter.isWanted()) return this.skip(plan, clock)
      return await this.run(plan, matter, clock)
    } catch (error) {
      return this.fail(plan, clock, error)
    }
  }

  private async run(plan: JobPlan, matter: JobMatter, clock: VirtualClock): Promise<KeyResult> {
    const { options } = this.space
    const { combinations, failFast, maxParallel } = matter.strategy()
    const cancel = new AbortController()
    const onSignal = () => {
      if (!matter.isWanted()) cancel.abort()
    }
    options.signal?.addEventListener('abort', onSignal, { once: true })
    if (options.signal?.aborted === true) onSignal()

    const runOne = async (at: number, own: VirtualClock): Promise<Judged> => {
      const matrix = combinations[at]
      const { contexts, value } = matter.evaluator({ matrix, at, of: combinations.length, failFast, maxParallel })
      const isForgiven = plan.continueOnError !== undefined && fill(plan.continueOnError, value) === true
      const result = await runJob({
        run: this.space,
        plan,
        name: nameOf(plan, matrix, value),
        matrix,
        strategy: contexts['strategy'] ?? null,
        needs: contexts['needs'] ?? null,
        labels: textsOf(plan.runsOn, value),
        env: matter.env(value),
        clock: own,
        timeoutMinutes: plan.timeoutMinutes === undefined ? 360 : Number(fill(plan.timeoutMinutes, value)),
        cancel: cancel.signal
      })
      if (failFast && combinations.length > 1 && result.conclusion === 'failure' && !isForgiven) cancel.abort()
      return { result, isForgiven }
    }
    /** Each lane stands for a runner; lanes rather than turns keep the virtual times independent of the host. */
    const lanes = Array.from({ length: Math.min(maxParallel, combinations.length) }, async (_, lane) => {
      const own = clock.branch()
      const results: [number, Judged][] = []
      for (let at = lane; at < combinations.length; at += maxParallel) results.push([at, await runOne(at, own)])
      return { results, endedAt: own.now() }
    })
    const done = await Promise.all(lanes)
    options.signal?.removeEventListener('abort', onSignal)
    const results = done.flatMap(({ results: some }) => some).sort(([a], [b]) => a - b)
    for (const { endedAt } of done) clock.join(endedAt)
    return {
      key: plan.key,
      result: worst(results.map(([, judged]) => resultOf(judged))),
      outputs: Object.assign({}, ...results.map(([, { result }]) => result.outputs)) as Record<string, string>,
      ran: results.map(([, { result }]) => result),
      endedAt: clock.now()
    }
  }

  private skip(plan: JobPlan, clock: VirtualClock): KeyResult {
    const isCancelled = this.space.options.signal?.aborted === true && plan.needs.length === 0
    return this.withoutSteps(plan, clock, isCancelled ? 'cancelled' : 'skipped')
  }

  /** What cannot even be evaluated fails before it gets a runner. */
  private fail(plan: JobPlan, clock: VirtualClock, error: unknown): KeyResult {
    const message = error instanceof Error ? error.message : String(error)
    const result = this.withoutSteps(plan, clock, 'failure')
    const ran = result.ran.map((job) => ({ ...job, steps: [failedSetUp(message)] }))
    return { ...result, ran }
  }

  private withoutSteps(plan: JobPlan, clock: VirtualClock, conclusion: Outcome): KeyResult {
    const name = literal(plan.name) ?? plan.key
    const { github } = this.space.options
    const job = addJob(github.state, this.space.run, {
      name,
      conclusion,
      attempt: this.space.attempt,
      at: clock.now(),
      queued_seconds: 0,
      seconds: 0,
      labels: []
    })
    Object.assign(job, { runner_id: null, runner_name: null, runner_group_id: null, runner_group_name: null })
    const ran = [{ key: plan.key, name, id: job.id, matrix: undefined, conclusion, outputs: {}, steps: [] }]
    return { key: plan.key, result: conclusion, outputs: {}, ran, endedAt: clock.now() }
  }

  /** The new attempt lists the job as it ran before. */
  private keep(kept: KeyResult, clock: VirtualClock): KeyResult {
    const jobs = this.space.run.attempts.flatMap((attempt) => attempt.jobs)
    for (const { id } of kept.ran) {
      const job = jobs.find((each) => each.id === id)
      if (job !== undefined) this.attempt.jobs.push({ ...job })
    }
    return { ...kept, ran: [], endedAt: clock.now() }
  }

  private needsOf(plan: JobPlan): readonly JobPlan[] {
    return this.space.workflow.jobs.filter(({ key }) => plan.needs.includes(key))
  }

  private ancestorsOf(plan: JobPlan): readonly KeyResult[] {
    const keys = new Set<string>()
    const collect = (each: JobPlan) => {
      for (const need of this.needsOf(each)) {
        keys.add(need.key)
        collect(need)
      }
    }
    collect(plan)
    return [...keys].flatMap((key) => this.ended.get(key) ?? [])
  }
}

/** What expressions of a job can see before it has a runner. */
class JobMatter {
  constructor(
    private readonly space: RunSpace,
    private readonly plan: JobPlan,
    private readonly before: { needed: readonly KeyResult[]; ancestors: readonly KeyResult[] }
  ) {}

  isWanted(): boolean {
    return holds(this.plan.condition, this.contexts(), this.functions())
  }

  strategy(): { combinations: readonly (Combination | undefined)[]; failFast: boolean; maxParallel: number } {
    const { matrix, 'fail-fast': failFast, 'max-parallel': maxParallel } = this.plan.strategy
    const value = (expression: string) => evaluate(expression, this.contexts())
    const combinations = matrix === undefined ? [undefined] : combinationsOf(fieldsOf(fill(matrix, value)))
    if (combinations.length === 0) throw new Error('Matrix vector does not contain any values')
    return {
      combinations,
      failFast: failFast === undefined || fill(failFast, value) === true,
      maxParallel: maxParallel === undefined ? combinations.length : Number(fill(maxParallel, value))
    }
  }

  evaluator(place: {
    matrix: Combination | undefined
    at: number
    of: number
    failFast: boolean
    maxParallel: number
  }): { contexts: Contexts; value: (expression: string) => Json } {
    const contexts: Contexts = {
      ...this.contexts(),
      matrix: place.matrix ?? null,
      strategy: {
        'fail-fast': place.failFast,
        'job-index': place.at,
        'job-total': place.of,
        'max-parallel': place.maxParallel
      },
      secrets: this.space.secrets
    }
    return { contexts, value: (expression) => evaluate(expression, contexts) }
  }

  /** `env` of the workflow, then of the job. */
  env(value: (expression: string) => Json): Record<string, string> {
    return { ...fillTexts(this.space.workflow.env, value), ...fillTexts(this.plan.env, value) }
  }

  private contexts(): Contexts {
    const needs = this.before.needed.map(({ key, result, outputs }) => [key, { result, outputs }])
    return {
      github: githubContext(this.space),
      inputs: this.space.inputs,
      vars: this.space.options.vars ?? {},
      needs: Object.fromEntries(needs) as Json
    }
  }

  private functions(): Functions {
    const results = this.before.ancestors.map(({ result }) => result)
    const isCancelled = () => this.space.options.signal?.aborted === true
    return {
      always: () => true,
      success: () => !isCancelled() && results.every((result) => result === 'success'),
      failure: () => !isCancelled() && results.includes('failure'),
      cancelled: isCancelled
    }
  }
}

/** Finds or makes the run of which this is an attempt. */
function openRun(options: WorkflowOptions, workflow: WorkflowFile): { space: RunSpace; attempt: Attempt } {
  const { state } = options.github
  const repository = state.repositories.get(options.repository)
  if (repository === undefined) throw new Error(`The local GitHub has no repository ${options.repository}.`)
  const number = options.attempt ?? 1
  const facts = eventFacts(options)
  const existing = repository.runs.find(({ id }) => id === options.runId)
  if (number > 1 && existing === undefined)
    throw new Error(`Attempt ${number} needs the \`runId\` of a run that exists; ${options.runId ?? 'none'} does not.`)
  const run = existing ?? newRun(options, workflow, facts)
  const at = state.now()
  if (run.attempts.length < number) addAttempt(state, run, { status: 'queued', at, actor: facts.actor })
  const attempt = run.attempts[number - 1]
  if (attempt === undefined || run.attempts.length !== number)
    throw new Error(`Run ${run.id} has ${run.attempts.length} attempts, so ${number} cannot be the next.`)
  const hidesSecrets = facts.isFork && options.event.name !== 'pull_request_target'
  const space: RunSpace = {
    options,
    workflow,
    repository,
    run,
    attempt: number,
    isFork: hidesSecrets,
    inputs: inputsOf(options, workflow),
    secrets: hidesSecrets ? {} : (options.secrets ?? {}),
    grace: options.grace ?? RUNNER_GRACE,
    minuteMs: options.minuteMs ?? 60_000
  }
  const title =
    workflow.runName &&
    fill(workflow.runName, (each) =>
      evaluate(each, { github: githubContext(space), inputs: space.inputs, vars: options.vars ?? {} })
    )
  if (title !== undefined && number === 1) run.display_title = textOf(title)
  return { space, attempt }
}

type EventFacts = {
  readonly actor: string
  readonly isFork: boolean
  readonly headRepository: string | undefined
  readonly headSha: string | undefined
  readonly pull: number | undefined
  readonly title: string | undefined
}

function newRun(options: WorkflowOptions, file: WorkflowFile, facts: EventFacts): Run {
  const { state } = options.github
  const repository = state.repositories.get(options.repository)
  if (repository === undefined) throw new Error(`The local GitHub has no repository ${options.repository}.`)
  const workflow =
    repository.workflows.find(({ path }) => path === file.path) ??
    addWorkflow(state, repository, { name: file.name, path: file.path })
  return addRun(state, repository, {
    workflow,
    event: options.event.name,
    branch: options.headRef ?? options.ref.replace(/^refs\/(heads|tags)\//, ''),
    sha: facts.headSha ?? options.sha,
    actor: facts.actor,
    status: 'queued',
    at: state.now(),
    pull_requests: facts.pull === undefined || facts.isFork ? [] : [facts.pull],
    ...(options.runId === undefined ? {} : { id: options.runId }),
    ...(facts.title === undefined ? {} : { title: facts.title }),
    ...(facts.headRepository === undefined ? {} : { head_repository: facts.headRepository })
  })
}

function eventFacts(options: WorkflowOptions): EventFacts {
  const { name } = options.event
  const payload = JSON.parse(JSON.stringify(options.event.payload)) as Json
  const pull = at(payload, 'pull_request')
  const isPull = name.startsWith('pull_request')
  const headRepository = text(at(pull, 'head', 'repo', 'full_name'))
  const number = at(pull, 'number') ?? at(payload, 'number')
  return {
    actor: text(at(payload, 'sender', 'login')) ?? 'octocat',
    isFork: isPull && headRepository !== undefined && headRepository !== options.repository,
    headRepository: isPull ? headRepository : undefined,
    headSha: isPull ? text(at(pull, 'head', 'sha')) : undefined,
    pull: isPull && typeof number === 'number' ? number : undefined,
    title: isPull ? text(at(pull, 'title')) : undefined
  }
}

const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce((rest, key) => fieldsOf(rest)[key], value)

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

const inputsOf = (options: WorkflowOptions, workflow: WorkflowFile): Json => ({
  ...workflow.dispatchDefaults,
  ...fieldsOf(at(JSON.parse(JSON.stringify(options.event.payload)) as Json, 'inputs'))
})

/** Without a reference to the matrix in its name, a job gets the values appended. */
function nameOf(plan: JobPlan, matrix: Combination | undefined, value: (expression: string) => Json): string {
  if (plan.name?.is === 'expression') return textOf(fill(plan.name, value))
  return `${literal(plan.name) ?? plan.key}${matrix === undefined ? '' : suffixOf(matrix)}`
}

function conclusionOf(results: readonly KeyResult[], signal: AbortSignal | undefined): Outcome {
  const all = results.map(({ result }) => result)
  if (signal?.aborted === true && all.includes('cancelled')) return 'cancelled'
  return all.every((result) => result === 'skipped') ? 'skipped' : worst(all)
}

const worst = (outcomes: readonly Outcome[]): Outcome =>
  (['failure', 'cancelled', 'success', 'skipped'] as const).find((each) => outcomes.includes(each)) ?? 'success'

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

/** Results of earlier attempts, for re-runs of what failed. */
const memory = new WeakMap<State, Map<number, Map<string, KeyResult>>>()

function remember({ options, run, workflow }: RunSpace, results: readonly KeyResult[]): void {
  const runs = memory.get(options.github.state) ?? new Map<number, Map<string, KeyResult>>()
  memory.set(options.github.state, runs)
  const jobs = runs.get(run.id) ?? new Map<string, KeyResult>()
  runs.set(run.id, jobs)
  for (const { key } of workflow.jobs) {
    const result = results.find((each) => each.key === key)
    if (result !== undefined && result.ran.length > 0) jobs.set(key, result)
  }
}

/** The jobs that succeeded and need nothing that did not. */
function keptResults({ options, run, workflow }: RunSpace): ReadonlyMap<string, KeyResult> {
  const before = memory.get(options.github.state)?.get(run.id) ?? new Map<string, KeyResult>()
  const kept = new Map<string, KeyResult>()
  const isKept = ({ key, needs }: JobPlan): boolean =>
    before.get(key)?.ran.every(({ conclusion }) => conclusion === 'success') === true &&
    workflow.jobs.filter((plan) => needs.includes(plan.key)).every(isKept)
  for (const plan of workflow.jobs) {
    const result = before.get(plan.key)
    if (result !== undefined && isKept(plan)) kept.set(plan.key, result)
  }
  return kept
}

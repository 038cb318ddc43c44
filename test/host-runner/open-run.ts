import { addAttempt, addRun, addWorkflow, type Attempt, type Repository, type Run } from '../local-github/index.js'
import { githubContext } from './contexts.js'
import { evaluate, textOf, type Json } from './expressions.js'
import { type RunSpace } from './job-space.js'
import { type WorkflowOptions } from './options.js'
import { RUNNER_GRACE } from './step-process.js'
import { fieldsOf, fill } from './template.js'
import { type WorkflowFile } from './workflow-file.js'

/** GitHub allows so many jobs in a matrix. */
const LARGEST_MATRIX = 256

/** Makes the run in the local GitHub, or the next attempt of one that is there. */
export function openRun(options: WorkflowOptions, workflow: WorkflowFile): { space: RunSpace; attempt: Attempt } {
  const { state } = options.github
  const repository = state.repositories.get(options.repository)
  if (repository === undefined) throw new Error(`The local GitHub has no repository ${options.repository}.`)
  const facts = eventFacts(options)
  const number = options.attempt ?? 1
  const existing = repository.runs.find(({ id }) => id === options.runId)
  if (number > 1 && existing === undefined)
    throw new Error(`Attempt ${number} needs the \`runId\` of a run that exists; ${options.runId ?? 'none'} does not.`)
  const run = existing ?? newRun(repository, workflow, { options, facts })
  if (run.attempts.length < number)
    addAttempt(state, run, { status: 'queued', at: state.now(), actor: facts.actor ?? run.actor })
  const attempt = run.attempts[number - 1]
  if (attempt === undefined || run.attempts.length !== number)
    throw new Error(`Run ${run.id} has ${run.attempts.length} attempts, so ${number} cannot be the next.`)

  /** Ids are set aside at once, so that they do not depend on which job is faster on this host. */
  const firstId = state.nextId
  state.nextId += workflow.jobs.length * LARGEST_MATRIX
  const isDistrusted = facts.isFork && options.event.name !== 'pull_request_target'
  const space: RunSpace = {
    options,
    workflow,
    repository,
    run,
    attempt: number,
    isFork: isDistrusted,
    inputs: { ...workflow.dispatchDefaults, ...fieldsOf(facts.inputs) },
    secrets: isDistrusted ? {} : (options.secrets ?? {}),
    grace: options.grace ?? RUNNER_GRACE,
    minuteMs: options.minuteMs ?? 60_000,
    jobIds: (key, combination) => firstId + key * LARGEST_MATRIX + combination
  }
  if (workflow.runName !== undefined && number === 1) run.display_title = titleOf(space)
  return { space, attempt }
}

type EventFacts = {
  readonly actor: string | undefined
  readonly isFork: boolean
  readonly headRepository: string | undefined
  readonly headSha: string | undefined
  readonly pull: number | undefined
  readonly title: string | undefined
  readonly inputs: Json | undefined
}

function newRun(
  repository: Repository,
  file: WorkflowFile,
  { options, facts }: { options: WorkflowOptions; facts: EventFacts }
): Run {
  const { state } = options.github
  const workflow =
    repository.workflows.find(({ path }) => path === file.path) ??
    addWorkflow(state, repository, { name: file.name, path: file.path })
  return addRun(state, repository, {
    workflow,
    event: options.event.name,
    branch: options.headRef ?? options.ref.replace(/^refs\/(heads|tags)\//, ''),
    sha: facts.headSha ?? options.sha,
    status: 'queued',
    at: state.now(),
    pull_requests: facts.pull === undefined || facts.isFork ? [] : [facts.pull],
    ...(facts.actor === undefined ? {} : { actor: facts.actor }),
    ...(options.runId === undefined ? {} : { id: options.runId }),
    ...(facts.title === undefined ? {} : { title: facts.title }),
    ...(facts.headRepository === undefined ? {} : { head_repository: facts.headRepository })
  })
}

function eventFacts({ event, repository }: WorkflowOptions): EventFacts {
  const payload = JSON.parse(JSON.stringify(event.payload)) as Json
  const pull = event.name.startsWith('pull_request') ? at(payload, 'pull_request') : undefined
  const headRepository = text(at(pull, 'head', 'repo', 'full_name'))
  const number = at(pull, 'number')
  return {
    actor: text(at(payload, 'sender', 'login')),
    isFork: headRepository !== undefined && headRepository !== repository,
    headRepository,
    headSha: text(at(pull, 'head', 'sha')),
    pull: typeof number === 'number' ? number : undefined,
    title: text(at(pull, 'title')),
    inputs: at(payload, 'inputs')
  }
}

const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce((rest, key) => fieldsOf(rest)[key], value)

const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

function titleOf(space: RunSpace): string {
  const contexts = { github: githubContext(space), inputs: space.inputs, vars: space.options.vars ?? {} }
  const { runName } = space.workflow
  return runName === undefined ? '' : textOf(fill(runName, (each) => evaluate(each, contexts)))
}

import { evaluate, holds, type Contexts, type Functions, type Json } from './expressions.js'
import { hashFiles } from './hash-files.js'
import { type JobSpace, type RunSpace, type Scope } from './job-space.js'

/** Evaluates for one step; `env` is what its `env` context shows. */
export type StepEvaluator = {
  readonly value: (expression: string) => Json
  readonly holds: (condition: string) => boolean
}

export function stepEvaluator(job: JobSpace, scope: Scope, env: Readonly<Record<string, string>>): StepEvaluator {
  const contexts = (): Contexts => ({
    ...defaultContexts(job, scope),
    env,
    steps: scope.steps,
    needs: job.needs,
    inputs: scope.inputs,
    vars: job.run.options.vars ?? {},
    secrets: jobSecrets(job)
  })
  const functions = stepFunctions(job, scope)
  return {
    value: (expression) => evaluate(expression, contexts(), functions),
    holds: (condition) => holds(condition, contexts(), functions)
  }
}

/** The token of the job is one of its secrets. */
export const jobSecrets = (job: JobSpace): Contexts => ({ ...job.run.secrets, GITHUB_TOKEN: job.token })

/** The contexts that the default of an action's input may use. */
export function defaultContexts(job: JobSpace, scope: Scope): Contexts {
  return {
    github: {
      ...githubContext(job.run),
      token: job.token,
      job: job.plan.key,
      workspace: job.folders.workspace,
      event_path: job.folders.event,
      action_status: scope.status(),
      ...(scope.action.path === undefined ? {} : { action_path: scope.action.path }),
      ...(scope.action.repository === undefined ? {} : { action_repository: scope.action.repository }),
      ...(scope.action.ref === undefined ? {} : { action_ref: scope.action.ref })
    },
    job: {
      status: job.status,
      check_run_id: job.record.id,
      workflow_ref: workflowRef(job.run),
      workflow_sha: job.run.options.sha,
      workflow_repository: job.run.repository.full_name,
      workflow_file_path: job.run.workflow.path
    },
    runner: runnerContext(job),
    strategy: job.strategy,
    matrix: job.matrix ?? null
  }
}

export function stepFunctions(job: JobSpace, scope: Scope): Functions {
  return {
    always: () => true,
    success: () => scope.status() === 'success',
    failure: () => scope.status() === 'failure',
    cancelled: () => job.status === 'cancelled',
    hashFiles: (...patterns) => hashFiles(job.folders.workspace, patterns)
  }
}

export function githubContext(space: RunSpace): Readonly<Record<string, Json>> {
  const { options, repository, run, attempt, workflow } = space
  const { triggering_actor } = run.attempts[attempt - 1] ?? { triggering_actor: run.actor }
  return {
    ref: options.ref,
    sha: options.sha,
    repository: repository.full_name,
    repository_owner: repository.owner,
    repository_owner_id: '1',
    repositoryUrl: `git://github.com/${repository.full_name}.git`,
    repository_id: String(repository.id),
    repository_visibility: repository.private ? 'private' : 'public',
    run_id: String(run.id),
    run_number: String(run.run_number),
    retention_days: '90',
    run_attempt: String(attempt),
    actor: run.actor,
    actor_id: '1',
    triggering_actor,
    workflow: workflow.name,
    workflow_ref: workflowRef(space),
    workflow_sha: options.sha,
    head_ref: options.headRef ?? '',
    base_ref: options.baseRef ?? '',
    event_name: options.event.name,
    event: plain(options.event.payload),
    server_url: 'https://github.com',
    api_url: options.github.url,
    graphql_url: `${options.github.url}/graphql`,
    ref_name: options.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: options.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    secret_source: 'Actions'
  }
}

export const runnerContext = (job: JobSpace): Readonly<Record<string, string>> => ({
  os: 'Linux',
  arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
  name: job.record.runner_name ?? 'GitHub Actions',
  environment: 'github-hosted',
  tool_cache: job.folders.tools,
  temp: job.folders.temp,
  workspace: job.folders.workspace.replace(/\/[^/]+$/, '')
})

const workflowRef = ({ repository, workflow, options }: RunSpace): string =>
  `${repository.full_name}/${workflow.path}@${options.ref}`

/** Payloads come from tests as unknown values; what JSON cannot hold is not part of an event. */
const plain = (payload: unknown): Json => JSON.parse(JSON.stringify(payload)) as Json

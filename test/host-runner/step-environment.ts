import { delimiter } from 'node:path'
import { textOf } from './expressions.js'
import { githubContext, runnerContext } from './contexts.js'
import { shiftedClock } from './shifted-clock.js'
import { type JobSpace, type Scope } from './job-space.js'

export const IMAGE_VERSION = '20261101.1.0'

/** The environment of a step's process; nothing of the host is in it but PATH and what the caller adds. */
export function stepEnvironment(
  job: JobSpace,
  scope: Scope,
  step: { readonly id: string; readonly env: Readonly<Record<string, string>> }
): Record<string, string> {
  const { options } = job.run
  const env: Record<string, string> = {
    HOME: job.folders.home,
    LANG: 'C.UTF-8',
    PATH: process.env['PATH'] ?? '',
    ...options.env,
    ...step.env,
    ...githubVariables(job, scope, step.id),
    ...Object.fromEntries(Object.entries(runnerContext(job)).map(([name, value]) => [`RUNNER_${upper(name)}`, value])),
    CI: step.env['CI'] ?? 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_TRACKING_ID: job.trackingId,
    ImageOS: 'ubuntu24',
    ImageVersion: options.imageVersion ?? IMAGE_VERSION,
    ...(options.dates === 'virtual' ? shiftedClock(job.clock.now()) : {})
  }
  env['PATH'] = [...job.path]
    .reverse()
    .concat(env['PATH'] ?? '')
    .join(delimiter)
  return env
}

/** What JavaScript actions get and scripts never do: the way to caches and artifacts. */
export const runtimeVariables = (job: JobSpace): Record<string, string> => ({
  ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
  ACTIONS_RUNTIME_URL: job.run.options.github.resultsUrl,
  ACTIONS_RESULTS_URL: job.run.options.github.resultsUrl,
  ACTIONS_CACHE_SERVICE_V2: 'true',
  ...(job.plan.cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: job.plan.cacheMode })
})

/** Those fields of the `github` context that the runner also sets as variables. */
const FIELDS = [
  'ref',
  'sha',
  'repository',
  'repository_owner',
  'repository_owner_id',
  'repository_id',
  'run_id',
  'run_number',
  'retention_days',
  'run_attempt',
  'actor',
  'actor_id',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'head_ref',
  'base_ref',
  'event_name',
  'server_url',
  'api_url',
  'graphql_url',
  'ref_name',
  'ref_protected',
  'ref_type'
]

function githubVariables(job: JobSpace, scope: Scope, action: string): Record<string, string> {
  const context = githubContext(job.run)
  return {
    ...Object.fromEntries(FIELDS.map((name) => [`GITHUB_${upper(name)}`, textOf(context[name] ?? '')])),
    GITHUB_JOB: job.plan.key,
    GITHUB_WORKSPACE: job.folders.workspace,
    GITHUB_EVENT_PATH: job.folders.event,
    GITHUB_ACTION: action,
    GITHUB_ACTION_REPOSITORY: scope.action.repository ?? '',
    GITHUB_ACTION_REF: scope.action.ref ?? '',
    ...(scope.action.path === undefined ? {} : { GITHUB_ACTION_PATH: scope.action.path })
  }
}

const upper = (name: string): string => name.toUpperCase()

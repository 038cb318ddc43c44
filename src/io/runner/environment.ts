import { readFile } from 'node:fs/promises'
import { Problem } from '../../domain/problem.js'

type Variables = Readonly<Record<string, string | undefined>>

/** Where an action runs, as GitHub's runner tells it through environment variables. */
export interface RunnerEnvironment {
  readonly repository: string
  readonly repositoryId: number | undefined
  readonly runId: number
  readonly attempt: number
  readonly runNumber: number | undefined
  /** The key of the job in the workflow file; the API knows the job by its display name instead. */
  readonly jobKey: string
  readonly workflow: string
  readonly workflowPath: string | undefined
  readonly event: string
  readonly sha: string
  readonly ref: string
  readonly headRef: string | undefined
  readonly baseRef: string | undefined
  readonly workspace: string
  readonly temp: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly runnerName: string | undefined
  readonly imageOs: string | undefined
  readonly imageVersion: string | undefined
  readonly cacheMode: string | undefined
  readonly summaryFile: string | undefined
  /** The event's payload as it was delivered; `schema/` parses it. */
  readonly payload: unknown
}

export async function readEnvironment(variables: Variables): Promise<RunnerEnvironment> {
  const text = (name: string): string | undefined => (variables[name] === '' ? undefined : variables[name])
  const required = (name: string): string => {
    const value = text(name)
    if (value !== undefined) return value
    throw new Problem({
      what: `${name} is not set, so this is not a job of GitHub Actions`,
      todo: 'At a terminal, run `foreshock scan` or another command instead of the action'
    })
  }
  return {
    repository: required('GITHUB_REPOSITORY'),
    repositoryId: whole(text('GITHUB_REPOSITORY_ID')),
    runId: runId(required('GITHUB_RUN_ID')),
    attempt: whole(text('GITHUB_RUN_ATTEMPT')) ?? 1,
    runNumber: whole(text('GITHUB_RUN_NUMBER')),
    jobKey: text('GITHUB_JOB') ?? 'job',
    workflow: text('GITHUB_WORKFLOW') ?? 'workflow',
    workflowPath: workflowPath(text('GITHUB_WORKFLOW_REF')),
    event: required('GITHUB_EVENT_NAME'),
    sha: required('GITHUB_SHA'),
    ref: text('GITHUB_REF') ?? '',
    headRef: text('GITHUB_HEAD_REF'),
    baseRef: text('GITHUB_BASE_REF'),
    workspace: text('GITHUB_WORKSPACE') ?? '.',
    temp: text('RUNNER_TEMP') ?? '.',
    apiUrl: text('GITHUB_API_URL') ?? 'https://api.github.com',
    serverUrl: text('GITHUB_SERVER_URL') ?? 'https://github.com',
    runnerName: text('RUNNER_NAME'),
    imageOs: text('ImageOS'),
    imageVersion: text('ImageVersion'),
    cacheMode: text('ACTIONS_CACHE_MODE'),
    summaryFile: text('GITHUB_STEP_SUMMARY'),
    payload: await payload(text('GITHUB_EVENT_PATH'))
  }
}

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined

function runId(text: string): number {
  const id = whole(text)
  if (id !== undefined) return id
  throw new Problem({ what: `GITHUB_RUN_ID is "${text}", which is no number of a run` })
}

/** `owner/repo/.github/workflows/ci.yml@refs/heads/main` names the file between the repository and the ref. */
const workflowPath = (workflowRef: string | undefined): string | undefined =>
  workflowRef?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1]

async function payload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return {}
  try {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'))
    return parsed
  } catch (cause) {
    throw new Problem({ where: path, what: 'The event that started this run could not be read', cause })
  }
}

import { addCommit } from '../local-github/index.js'
import type { CacheMode, Repository } from '../local-github/index.js'
import { stepOf } from '../host-runner/a-repository.js'
import type { RunResult, StepResult, WorkflowOptions } from '../host-runner/run-workflow.js'
import { pullRequest, push, SHOP, type Shop } from './shop.js'

/** What a test changes of a workflow whose only job leaves a report and ends with the front door. */
export interface Door {
  readonly permissions?: string
  readonly cacheMode?: CacheMode | undefined
  readonly with?: Readonly<Record<string, string>>
  /** Steps before the front door, written without indentation. */
  readonly steps?: string
  /** More keys of the job, such as a matrix or a name. */
  readonly job?: string
  readonly action?: string
  /** A workflow that is there already, instead of one made of all this. */
  readonly file?: string
}

export const ALL_PERMISSIONS = '{ actions: read, contents: read, pull-requests: write }'

/** Two tests in a report, as any tool would leave them. */
const REPORT_STEP = `- name: Test
  run: |
    mkdir -p test-results
    echo '<testsuite name="unit"><testcase classname="unit" name="adds" time="0.2"/><testcase classname="unit" name="formats" time="0.1"/></testsuite>' > test-results/junit.xml`

export function workflowOf(door: Door = {}): string {
  const {
    permissions = ALL_PERMISSIONS,
    cacheMode,
    steps = REPORT_STEP,
    job = '',
    action = 'foreshock/foreshock'
  } = door
  const inputs = Object.entries(door.with ?? {}).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`)
  return [
    'name: CI',
    'on: push',
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-24.04',
    ...(permissions === '' ? [] : [`    permissions: ${permissions}`]),
    ...(cacheMode === undefined ? [] : [`    cache-mode: ${cacheMode}`]),
    ...indented(job, 4),
    '    steps:',
    ...indented(steps, 6),
    `      - uses: ${action}@v1`,
    '        id: foreshock',
    '        if: always()',
    ...(inputs.length === 0 ? [] : ['        with:', ...inputs]),
    ''
  ].join('\n')
}

/** A workflow of several jobs, each with the front door as its last step. */
export const inEveryJob = (jobs: readonly string[], door: Door = {}): string =>
  [
    'name: CI\non: push\njobs:\n',
    ...jobs.map((name) => jobOnly(workflowOf(door)).replace('  test:', `  ${name}:`))
  ].join('')

const jobOnly = (workflow: string): string => workflow.slice(workflow.indexOf('  test:'))

const indented = (text: string, by: number): readonly string[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ' '.repeat(by) + line)

let workflows = 0

/** Runs a workflow of its own in the shop: any number may go on at once. */
export async function open(shop: Shop, door: Door, options: Partial<WorkflowOptions> = {}): Promise<RunResult> {
  workflows += 1
  const workflow = door.file ?? `.github/workflows/w${workflows}.yml`
  if (door.file === undefined) shop.write({ [workflow]: workflowOf(door) })
  return shop.play(
    { unit: {}, integration: {} },
    { sha: shop.repository.refs.get('refs/heads/main') ?? '', workflow, ...options }
  )
}

export const doorOf = (result: RunResult, action = 'foreshock/foreshock'): StepResult =>
  stepOf(result, `Run ${action}@v1`)

export type EventName =
  | 'push'
  | 'push to a branch'
  | 'pull_request'
  | 'pull_request of a fork'
  | 'pull_request_target'
  | 'workflow_run'
  | 'workflow_run requested'
  | 'schedule'
  | 'workflow_dispatch'
  | 'merge_group'
  | 'issue_comment'
  | 'issues'

type Trigger = Pick<WorkflowOptions, 'event' | 'ref' | 'sha' | 'baseRef' | 'headRef'>

const FORK = 'someone/shop'

/** Everything that GitHub tells a run of such an event; `number` is the pull request's, where there is one. */
export function triggerOf(shop: Shop, name: EventName, number: number): Partial<Trigger> {
  const { github, repository } = shop
  const main = repository.refs.get('refs/heads/main') ?? ''
  const about = { repository: repositoryOf(repository) }
  const onMain = (event: string, payload: Readonly<Record<string, unknown>>): Partial<Trigger> => ({
    event: { name: event, payload: { ...about, ...payload } },
    ref: 'refs/heads/main',
    sha: main
  })
  const branchSha = (branch: string): string =>
    addCommit(github.state, repository, { branch, parents: [main], message: `Change ${number}` }).sha
  switch (name) {
    case 'push':
      return { ...onMain('push', {}), event: push(repository) }
    case 'push to a branch': {
      const sha = branchSha(`topic-${number}`)
      const payload = { ...about, ref: `refs/heads/topic-${number}`, before: main, after: sha }
      return { event: { name: 'push', payload }, ref: `refs/heads/topic-${number}`, sha }
    }
    case 'pull_request':
      return pullRequest(shop, { number, sha: branchSha(`change-${number}`), branch: `change-${number}` })
    case 'pull_request of a fork':
      return pullRequest(shop, { number, sha: branchSha(`fork-${number}`), branch: `fork-${number}`, from: FORK })
    case 'pull_request_target': {
      const { event, headRef } = pullRequest(shop, {
        number,
        sha: branchSha(`t-${number}`),
        branch: `t-${number}`,
        from: FORK
      })
      return {
        ...onMain('pull_request_target', {}),
        event: { ...event, name: 'pull_request_target' },
        baseRef: 'main',
        ...(headRef === undefined ? {} : { headRef })
      }
    }
    case 'workflow_run':
    case 'workflow_run requested': {
      const seen = repository.runs.at(0)
      const action = name === 'workflow_run' ? 'completed' : 'requested'
      const run = {
        id: seen?.id,
        run_attempt: 1,
        head_sha: seen?.head_sha,
        head_branch: seen?.head_branch,
        head_repository: { full_name: SHOP },
        status: action,
        conclusion: action === 'completed' ? 'success' : null,
        pull_requests: []
      }
      return onMain('workflow_run', { action, workflow_run: run })
    }
    case 'schedule':
      return onMain('schedule', { schedule: '17 3 * * *' })
    case 'workflow_dispatch':
      return onMain('workflow_dispatch', { ref: 'refs/heads/main', inputs: {} })
    case 'merge_group': {
      const sha = branchSha(`merge-${number}`)
      const head = `refs/heads/gh-readonly-queue/main/pr-${number}-${sha}`
      const group = { head_sha: sha, head_ref: head, base_sha: main, base_ref: 'refs/heads/main' }
      return {
        event: { name: 'merge_group', payload: { ...about, action: 'checks_requested', merge_group: group } },
        ref: head,
        sha
      }
    }
    case 'issue_comment':
      return onMain('issue_comment', { action: 'created', issue: { number }, comment: { id: 1 } })
    case 'issues':
      return onMain('issues', { action: 'opened', issue: { number } })
  }
}

const repositoryOf = ({ id, full_name, default_branch }: Repository) => ({ id, full_name, default_branch })

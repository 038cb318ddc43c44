import { idParam, repositoryUrl, type Call, type RepositoryCall, type Route } from '../call.js'
import { countedReply } from '../paging.js'
import { found, ok, type Reply } from '../reply.js'
import type { Attempt, Repository, Run, Schemas } from '../state.js'
import { READ_ACTIONS } from './needs.js'
import { htmlUrl, minimalRepository, nodeId, numberFrom, user } from './shapes.js'
import { workflowOf } from './workflows.js'

/** How far GitHub pages a filtered list of runs. */
const FILTERED_REACH = 1000

export const runRoutes: readonly Route[] = [
  {
    at: 'GET /actions/runs',
    operation: 'actions/list-workflow-runs-for-repo',
    needs: READ_ACTIONS,
    reply: (call) => listRuns(call, call.repository.runs)
  },
  {
    at: 'GET /actions/workflows/{workflow_id}/runs',
    operation: 'actions/list-workflow-runs',
    needs: READ_ACTIONS,
    reply(call) {
      const { id } = workflowOf(call)
      return listRuns(
        call,
        call.repository.runs.filter((run) => run.workflow_id === id)
      )
    }
  },
  {
    at: 'GET /actions/runs/{run_id}',
    operation: 'actions/get-workflow-run',
    needs: READ_ACTIONS,
    reply: (call) => ok(runShape(call, runOf(call)))
  },
  {
    at: 'GET /actions/runs/{run_id}/attempts/{attempt_number}',
    operation: 'actions/get-workflow-run-attempt',
    needs: READ_ACTIONS,
    reply: (call) => ok(runShape(call, runOf(call), attemptOf(call)))
  }
]

/** The run that the path names. */
export function runOf(call: RepositoryCall): Run {
  const id = idParam(call, 'run_id')
  return found(call.repository.runs.find((run) => run.id === id))
}

/** The attempt that the path names. */
export function attemptOf(call: RepositoryCall): Attempt {
  const number = idParam(call, 'attempt_number')
  return found(runOf(call).attempts.find((attempt) => attempt.run_attempt === number))
}

/** The attempt that counts now. */
export const latestAttempt = (run: Run): Attempt => found(run.attempts.at(-1))

const FILTERS: Readonly<Record<string, (run: Run, wanted: string) => boolean>> = {
  actor: (run, wanted) => run.actor === wanted,
  branch: (run, wanted) => run.head_branch === wanted,
  event: (run, wanted) => run.event === wanted,
  head_sha: (run, wanted) => run.head_sha === wanted,
  status: (run, wanted) => [latestAttempt(run).status, latestAttempt(run).conclusion].some((is) => is === wanted),
  created: (run, wanted) => isWithin(run.created_at, wanted)
}

function listRuns(call: RepositoryCall, runs: readonly Run[]): Reply {
  const filters = Object.entries(FILTERS).flatMap(([name, fits]) => {
    const wanted = call.query.get(name)
    return wanted === null || wanted === '' ? [] : [(run: Run) => fits(run, wanted)]
  })
  const newestFirst = runs
    .filter((run) => run.attempts.length > 0 && filters.every((fits) => fits(run)))
    .sort((one, other) => other.created_at.localeCompare(one.created_at) || other.id - one.id)
  return countedReply(call, {
    field: 'workflow_runs',
    items: newestFirst,
    render: (run) => runShape(call, run),
    ...(filters.length === 0 ? {} : { reach: FILTERED_REACH })
  })
}

/** GitHub's search syntax for times: `>=2026-01-31`, `2026-01-01..2026-01-31`, `*..2026-01-31T10:00:00Z`. */
function isWithin(time: string, wanted: string): boolean {
  const at = Date.parse(time)
  const [, compare = '', moment = ''] = /^(>=|<=|>|<)(.*)$/.exec(wanted) ?? []
  if (compare === '>=') return at >= startOf(moment)
  if (compare === '>') return at > endOf(moment)
  if (compare === '<=') return at <= endOf(moment)
  if (compare === '<') return at < startOf(moment)
  const [from = '', to = from] = wanted.split('..')
  return (from === '*' || at >= startOf(from)) && (to === '*' || at <= endOf(to))
}

const isDay = (moment: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(moment)
const startOf = (moment: string): number => Date.parse(moment)
const endOf = (moment: string): number => Date.parse(moment) + (isDay(moment) ? 86_400_000 - 1000 : 0)

/** A run as of one of its attempts; the latest unless told otherwise. */
export function runShape(
  call: RepositoryCall,
  run: Run,
  attempt: Attempt = latestAttempt(run)
): Schemas['workflow-run'] {
  const { repository } = call
  const api = `${repositoryUrl(call, repository.full_name)}/actions`
  const url = `${api}/runs/${run.id}`
  const workflow = repository.workflows.find((other) => other.id === run.workflow_id)
  const head = call.state.repositories.get(run.head_repository) ?? repository
  const previous = attempt.run_attempt - 1
  const suite = numberFrom(`suite ${run.id}`)
  const isFirst = attempt.run_attempt === 1
  return {
    id: run.id,
    name: workflow?.name ?? null,
    node_id: nodeId('WFR', run.id),
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    path: workflow?.path ?? '',
    display_title: run.display_title,
    run_number: run.run_number,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflow_id,
    check_suite_id: suite,
    check_suite_node_id: nodeId('CS', suite),
    url: isFirst && attempt === latestAttempt(run) ? url : attemptUrl(url, run, attempt),
    html_url: htmlUrl(repository, `/actions/runs/${run.id}`),
    pull_requests:
      call.query.get('exclude_pull_requests') === 'true'
        ? []
        : run.pull_requests.flatMap((number) => pullLinks(call, number)),
    created_at: run.created_at,
    updated_at: attempt.updated_at,
    actor: user(call, run.actor),
    run_attempt: attempt.run_attempt,
    referenced_workflows: [],
    run_started_at: attempt.run_started_at,
    triggering_actor: user(call, attempt.triggering_actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(call, repository.full_name)}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: previous === 0 ? null : `${url}/attempts/${previous}`,
    workflow_url: `${api}/workflows/${run.workflow_id}`,
    head_commit: headCommit(head, run),
    repository: minimalRepository(call, repository),
    head_repository: minimalRepository(call, head)
  }
}

const attemptUrl = (url: string, run: Run, attempt: Attempt): string =>
  attempt === latestAttempt(run) ? url : `${url}/attempts/${attempt.run_attempt}`

/** A pull request as runs and check runs refer to it. */
export function pullLinks(call: RepositoryCall, number: number): Schemas['pull-request-minimal'][] {
  const pull = call.repository.pulls.find((other) => other.number === number)
  if (pull === undefined) return []
  const url = `${repositoryUrl(call, call.repository.full_name)}/pulls/${number}`
  const end = (name: 'head' | 'base'): Schemas['pull-request-minimal']['head'] => ({
    ref: pull[name].ref,
    sha: pull[name].sha,
    repo: repositoryLink(call, call.state.repositories.get(pull[name].repo ?? '') ?? call.repository)
  })
  return [{ id: pull.id, number, url, head: end('head'), base: end('base') }]
}

const repositoryLink = (call: Call, repository: Repository): { id: number; url: string; name: string } => ({
  id: repository.id,
  url: repositoryUrl(call, repository.full_name),
  name: repository.name
})

function headCommit(head: Repository, run: Run): Schemas['nullable-simple-commit'] {
  const commit = head.commits.get(run.head_sha)
  const person = { name: commit?.author ?? run.actor, email: `${commit?.author ?? run.actor}@users.noreply.github.com` }
  return {
    id: run.head_sha,
    tree_id: commit?.tree ?? run.head_sha,
    message: commit?.message ?? run.display_title,
    timestamp: commit?.date ?? run.created_at,
    author: person,
    committer: person
  }
}

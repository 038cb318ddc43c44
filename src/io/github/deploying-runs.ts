import * as z from 'zod/mini'
import type { DeployingRuns, LastGoodRun } from '../../ports.js'
import { count, id, perhaps, sha, time } from '../../schema/api-fields.js'
import { ask } from './ask.js'
import type { GitHubClient } from './client.js'

export interface DeployingOptions {
  readonly repository: string
  /** `.github/workflows/deploy.yml` */
  readonly workflowPath: string
  /** Undefined where a tag is deployed: then runs of all of them count. */
  readonly branch?: string
  /** The run that asks, which is not over. */
  readonly self: number
}

/** Runs whose jobs are asked for, each a request. */
const MOST_ASKED = 10

const PER_PAGE = 100

/**
 * The newest run of a workflow that succeeded with every job. One of which a job was skipped may have been held by a gate,
 * and succeeds all the same; so may one of more jobs than a page has, of which not all are looked at.
 */
export function gitHubDeployingRuns(
  client: GitHubClient,
  { repository, workflowPath, branch, self }: DeployingOptions
): DeployingRuns {
  const { actions } = client.octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  const leftNothingOut = async (run: number): Promise<boolean> => {
    const { data } = await actions.listJobsForWorkflowRun({ owner, repo, run_id: run, per_page: PER_PAGE })
    const { total_count: total, jobs } = z.parse(jobsShape, data)
    return jobs.length > 0 && jobs.length >= total && jobs.every(({ conclusion }) => conclusion === 'success')
  }
  return {
    lastGood: (held) =>
      ask(
        client,
        { what: 'the runs of this workflow', permission: 'actions: read' },
        async (): Promise<LastGoodRun> => {
          const { data } = await actions.listWorkflowRuns({
            owner,
            repo,
            workflow_id: workflowPath.slice(workflowPath.lastIndexOf('/') + 1),
            status: 'completed',
            exclude_pull_requests: true,
            per_page: PER_PAGE,
            ...(branch === undefined ? {} : { branch })
          })
          const earlier = z
            .parse(runsShape, data)
            .workflow_runs.filter((run) => run.id !== self && isAtHome(run, repository))
          // An older run that was run again is what was deployed last.
          const newestFirst = earlier
            .filter(({ conclusion, head_sha }) => conclusion === 'success' && !held.has(head_sha))
            .sort((one, other) => beganAt(other) - beganAt(one))
          for (const run of newestFirst.slice(0, MOST_ASKED)) {
            if (!(await leftNothingOut(run.id))) continue
            return { run: { sha: run.head_sha, at: run.updated_at }, others: earlier.length - 1 }
          }
          return { others: earlier.length }
        }
      )
  }
}

/** Runs of pull requests and of forks deploy nothing that may be believed. */
const isAtHome = ({ event, head_repository: from }: ListedRun, repository: string): boolean =>
  !event.startsWith('pull_request') && from?.full_name.toLowerCase() === repository.toLowerCase()

const listedRun = z.object({
  id,
  head_sha: sha,
  event: z.string(),
  conclusion: perhaps(z.string()),
  /** Of the last attempt. */
  run_started_at: perhaps(time),
  updated_at: time,
  head_repository: perhaps(z.object({ full_name: z.string() }))
})

type ListedRun = z.output<typeof listedRun>

const beganAt = ({ run_started_at: began, updated_at: updated }: ListedRun): number => began ?? updated

const runsShape = z.object({ workflow_runs: z.array(listedRun) })

const jobsShape = z.object({ total_count: count, jobs: z.array(z.object({ conclusion: perhaps(z.string()) })) })

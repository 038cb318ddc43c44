import * as z from 'zod/mini'
import type { Answer } from '../../domain/answer.js'
import type { RollbackOrder } from '../../domain/rollback-order.js'
import type { Status } from '../../domain/run.js'
import type { StartedRun } from '../../ports.js'
import { id, listOf, perhaps, time } from '../../schema/api-fields.js'
import { ask } from '../github/ask.js'
import type { RemedyContext } from './remedy.js'

const READ = 'actions: read'

/** Whole seconds, and two servers that take the time. */
const SLACK_MS = 5_000

type Asking = Pick<RemedyContext, 'client' | 'repository' | 'defaultBranch'>

/**
 * The run of the order's workflow that began since: the one whose title names the incident, as the templates have it, or
 * the only one there is. Where several could be it, none is taken for it.
 */
export function startedBy(
  { client, repository, defaultBranch }: Asking,
  event: 'workflow_dispatch' | 'repository_dispatch'
): (order: RollbackOrder, since: number) => Promise<Answer<StartedRun | undefined>> {
  const [owner = '', repo = ''] = repository.split('/')
  return (order, since) =>
    ask(client, { what: `the runs of ${order.workflow}`, permission: READ }, async () => {
      const from = `${new Date(since - SLACK_MS).toISOString().slice(0, 19)}Z`
      const { data } = await client.octokit.rest.actions.listWorkflowRuns({
        owner,
        repo,
        workflow_id: fileName(order.workflow),
        event,
        branch: defaultBranch,
        created: `>=${from}`,
        per_page: 30
      })
      const { workflow_runs: runs } = z.parse(listing, data)
      const titled = runs.filter(({ display_title: title = '' }) => wordsOf(title).includes(order.incident))
      const [only, ...others] = titled.length > 0 ? titled : runs
      return only === undefined || others.length > 0 ? undefined : runOf(only)
    })
}

/** How one run fares. */
export function runNow({ client, repository }: Asking): (runId: number) => Promise<Answer<StartedRun>> {
  const [owner = '', repo = ''] = repository.split('/')
  return (runId) =>
    ask(client, { what: `run ${runId}`, permission: READ }, async () => {
      const { data } = await client.octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId })
      return runOf(z.parse(listedRun, data))
    })
}

/** GitHub knows a workflow by the name of its file, too. */
export const fileName = (workflow: string): string => workflow.split('/').at(-1) ?? ''

const wordsOf = (title: string): readonly string[] => title.split(/[^\w-]+/)

const listedRun = z.object({
  id,
  status: z.string(),
  conclusion: perhaps(z.string()),
  updated_at: perhaps(time),
  display_title: perhaps(z.string())
})

const listing = z.object({ workflow_runs: listOf(listedRun) })

function runOf({ id: runId, status, conclusion, updated_at: updatedAt }: z.output<typeof listedRun>): StartedRun {
  return {
    runId,
    // A word that is not heard of yet is no end.
    status: STATUSES.find((word) => word === status) ?? 'in_progress',
    ...(conclusion === undefined ? {} : { conclusion }),
    ...(updatedAt === undefined ? {} : { updatedAt })
  }
}

const STATUSES: readonly Status[] = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending']

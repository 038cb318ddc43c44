import { known, type Answer } from '../../domain/answer.js'
import type { Listing, ReportFile, RunSource } from '../../ports.js'
import { ask, type Question, statusOf } from './ask.js'
import { mustBeFile, readBody, readHead, UNREAD } from './body.js'
import type { GitHubClient } from './client.js'

const PER_PAGE = 100

/** A job has 256 matrix entries at most, a workflow a few of those; more is cut and said. */
const MOST_PAGES = 10

/** Turns the bytes of an artifact's zip into the report files inside it. */
export type OpenArchive = (zip: Uint8Array) => Promise<Answer<readonly ReportFile[]>>

/** An empty log has no first byte. */
const NOTHING_IN_RANGE = 416

/** Far above any workflow file. */
const MOST_FILE_BYTES = 1_000_000

/** Artifacts above this are no test reports, and reading them would cost the build minutes. */
const MOST_ZIP_BYTES = 50_000_000

export function gitHubRuns(client: GitHubClient, repository: string, openArchive: OpenArchive): RunSource {
  const { actions, pulls, repos } = client.octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  const read = 'actions: read'
  const onePage = (
    question: Question,
    key: string | undefined,
    page: () => Promise<unknown>
  ): Promise<Answer<Listing>> =>
    ask(client, question, async () => {
      const { items } = pageOf(key, await page())
      return { items, complete: items.length < PER_PAGE }
    })

  return {
    run: (runId, attempt) =>
      ask(client, { what: `run ${runId}, attempt ${attempt}`, permission: read }, async () => {
        const { data } = await actions.getWorkflowRunAttempt({ owner, repo, run_id: runId, attempt_number: attempt })
        return objectOf(data)
      }),

    jobs: (runId, attempt) =>
      pages(client, { what: `the jobs of run ${runId}, attempt ${attempt}`, permission: read }, async (page) => {
        const at = { owner, repo, run_id: runId, attempt_number: attempt, per_page: PER_PAGE, page }
        return pageOf('jobs', (await actions.listJobsForWorkflowRunAttempt(at)).data)
      }),

    jobsOfAllAttempts: (runId) =>
      pages(client, { what: `the jobs of run ${runId}`, permission: read }, async (page) => {
        const at = { owner, repo, run_id: runId, filter: 'all', per_page: PER_PAGE, page } as const
        return pageOf('jobs', (await actions.listJobsForWorkflowRun(at)).data)
      }),

    runs: (page, created) =>
      onePage({ what: `page ${page} of the runs`, permission: read }, 'workflow_runs', async () => {
        const which = { owner, repo, per_page: PER_PAGE, page, exclude_pull_requests: true }
        return (await actions.listWorkflowRunsForRepo(created === undefined ? which : { ...which, created })).data
      }),

    recentRuns: (limit) =>
      ask(client, { what: 'the recent runs', permission: read }, async () => {
        const per_page = Math.min(limit, PER_PAGE)
        const { data } = await actions.listWorkflowRunsForRepo({ owner, repo, per_page, exclude_pull_requests: true })
        const { items } = pageOf('workflow_runs', data)
        return { items, complete: items.length < per_page }
      }),

    artifacts: (runId) =>
      pages(client, { what: `the artifacts of run ${runId}`, permission: read }, async (page) => {
        const { data } = await actions.listWorkflowRunArtifacts({
          owner,
          repo,
          run_id: runId,
          per_page: PER_PAGE,
          page
        })
        return pageOf('artifacts', data)
      }),

    artifactFiles: async (artifactId) => {
      const zip = await ask(client, { what: `artifact ${artifactId}`, permission: read }, async () => {
        const { data } = await actions.downloadArtifact({
          owner,
          repo,
          artifact_id: artifactId,
          archive_format: 'zip',
          request: UNREAD
        })
        return readBody(data, MOST_ZIP_BYTES)
      })
      if (zip.is === 'unknown') return zip
      return openArchive(zip.value)
    },

    commit: (sha) =>
      ask(client, { what: `commit ${sha}`, permission: 'contents: read' }, async () => {
        const { data } = await repos.getCommit({ owner, repo, ref: sha }) // portions would cut the list of files
        return objectOf(data)
      }),

    logHead: (jobId, bytes) =>
      ask(client, { what: `the log of job ${jobId}`, permission: read }, async () => {
        const asked = { owner, repo, job_id: jobId, headers: { range: `bytes=0-${bytes - 1}` }, request: UNREAD }
        try {
          const { data } = await actions.downloadJobLogsForWorkflowRun(asked)
          return new TextDecoder().decode(await readHead(data, bytes))
        } catch (error) {
          if (statusOf(error) === NOTHING_IN_RANGE) return ''
          throw error
        }
      }),

    fileAt: (path, sha) =>
      ask(client, { what: `${path} at ${sha.slice(0, 7)}`, permission: 'contents: read' }, async () => {
        const { data, headers } = await repos.getContent({
          owner,
          repo,
          path,
          ref: sha,
          mediaType: { format: 'raw' },
          request: UNREAD
        })
        mustBeFile(headers['content-type'])
        return new TextDecoder().decode(await readBody(data, MOST_FILE_BYTES))
      }),

    deployments: (page) =>
      onePage({ what: `page ${page} of the deployments`, permission: 'deployments: read' }, undefined, async () => {
        return (await repos.listDeployments({ owner, repo, per_page: PER_PAGE, page })).data
      }),

    deploymentStatuses: (deploymentId) =>
      onePage(
        { what: `the statuses of deployment ${deploymentId}`, permission: 'deployments: read' },
        undefined,
        async () => {
          const which = { owner, repo, deployment_id: deploymentId, per_page: PER_PAGE }
          return (await repos.listDeploymentStatuses(which)).data
        }
      ),

    openPulls: (head) =>
      onePage({ what: `the pull requests of ${head}`, permission: 'pull-requests: read' }, undefined, async () => {
        return (await pulls.list({ owner, repo, head, state: 'open', per_page: PER_PAGE })).data
      }),

    requestsLeft: () => client.left(),
    allow: (requests) => client.allow(requests),

    repository: () =>
      ask(client, { what: 'the repository', permission: 'contents: read' }, async () => {
        const { data } = await repos.get({ owner, repo })
        return objectOf(data)
      })
  }
}

interface Page {
  readonly items: readonly unknown[]
  /** How many items the whole listing has, where the answer says so. */
  readonly total: number | undefined
}

/**
 * All pages of a listing. What was read before a fault is kept and called incomplete, and so is a listing that changed
 * while it was read: an item that moved to an earlier page was never seen.
 */
async function pages(
  client: GitHubClient,
  question: Question,
  page: (number: number) => Promise<Page>
): Promise<Answer<Listing>> {
  const items = new Map<unknown, unknown>()
  const totals = new Set<number>()
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const answer = await ask(client, question, () => page(number))
    if (answer.is === 'unknown') return number === 1 ? answer : known({ items: [...items.values()], complete: false })
    for (const item of answer.value.items) items.set(idOf(item), item)
    if (answer.value.total !== undefined) totals.add(answer.value.total)
    if (answer.value.items.length === PER_PAGE) continue
    return known({ items: [...items.values()], complete: [...totals].every((total) => total === items.size) })
  }
  return known({ items: [...items.values()], complete: false })
}

/** An item without an id is like no other. */
const idOf = (item: unknown): unknown => fieldOf(item, 'id') ?? item

/** The list that an answer is, or holds under a key; an answer without one is an error, not an empty list. */
function pageOf(key: string | undefined, data: unknown): Page {
  const items = key === undefined ? data : fieldOf(objectOf(data), key)
  if (!Array.isArray(items)) throw new Error(`the answer holds no ${key ?? 'list'}`)
  const total = fieldOf(data, 'total_count')
  return { items, total: typeof total === 'number' ? total : undefined }
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined

/** A proxy's page and cut JSON arrive as texts. */
function objectOf(data: unknown): unknown {
  if (typeof data === 'object' && data !== null) return data
  throw new Error('the answer is not JSON, or not all of it')
}

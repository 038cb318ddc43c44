import type { Answer } from '../../domain/answer.js'
import type { Listing, ReportFile, RunSource } from '../../ports.js'
import { ask, type Question } from './ask.js'
import type { GitHubClient } from './client.js'

const PER_PAGE = 100

/** A job has 256 matrix entries at most, a workflow a few of those; more is cut and said. */
const MOST_PAGES = 10

/** Turns the bytes of an artifact's zip into the report files inside it. */
export type OpenArchive = (zip: Uint8Array) => Promise<Answer<readonly ReportFile[]>>

/** Artifacts above this are passed over: they are no test reports, and reading them would cost the build minutes. */
export const MOST_ZIP_BYTES = 50_000_000

export function gitHubRuns(client: GitHubClient, repository: string, openArchive: OpenArchive): RunSource {
  const { actions, repos } = client.octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  const read = 'actions: read'

  return {
    run: (runId, attempt) =>
      ask(client, { what: `run ${runId}, attempt ${attempt}`, permission: read }, async () => {
        const { data } = await actions.getWorkflowRunAttempt({ owner, repo, run_id: runId, attempt_number: attempt })
        return data
      }),

    jobs: (runId, attempt) =>
      pages(client, { what: `the jobs of run ${runId}, attempt ${attempt}`, permission: read }, async (page) => {
        const at = { owner, repo, run_id: runId, attempt_number: attempt, per_page: PER_PAGE, page }
        return itemsOf('jobs', (await actions.listJobsForWorkflowRunAttempt(at)).data)
      }),

    recentRuns: (limit) =>
      ask(client, { what: 'the recent runs', permission: read }, async () => {
        const per_page = Math.min(limit, PER_PAGE)
        const { data } = await actions.listWorkflowRunsForRepo({ owner, repo, per_page, exclude_pull_requests: true })
        const items = itemsOf('workflow_runs', data)
        return { items, complete: items.length < limit }
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
        return itemsOf('artifacts', data)
      }),

    artifactFiles: async (artifactId) => {
      const zip = await ask(client, { what: `artifact ${artifactId}`, permission: read }, async () => {
        const { data } = await actions.downloadArtifact({
          owner,
          repo,
          artifact_id: artifactId,
          archive_format: 'zip'
        })
        return bytesOf(data)
      })
      if (zip.is === 'unknown') return zip
      return openArchive(zip.value)
    },

    commit: (sha) =>
      ask(client, { what: `commit ${sha}`, permission: 'contents: read' }, async () => {
        const { data } = await repos.getCommit({ owner, repo, ref: sha, per_page: 1 })
        return data
      }),

    repository: () =>
      ask(client, { what: 'the repository', permission: 'contents: read' }, async () => {
        const { data } = await repos.get({ owner, repo })
        return data
      })
  }
}

/** All pages of a listing; what was read before a fault is kept and called incomplete. */
async function pages(
  client: GitHubClient,
  question: Question,
  page: (number: number) => Promise<readonly unknown[]>
): Promise<Answer<Listing>> {
  const items: unknown[] = []
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const answer = await ask(client, question, () => page(number))
    if (answer.is === 'unknown') return number === 1 ? answer : { is: 'known', value: { items, complete: false } }
    items.push(...answer.value)
    if (answer.value.length < PER_PAGE) return { is: 'known', value: { items, complete: true } }
  }
  return { is: 'known', value: { items, complete: false } }
}

/** The list inside an answer; an answer without one (a proxy's page, cut JSON) is an error, not an empty list. */
function itemsOf(key: string, data: unknown): readonly unknown[] {
  const list: unknown =
    typeof data === 'object' && data !== null ? Object.entries(data).find(([k]) => k === key)?.[1] : undefined
  if (Array.isArray(list)) return list
  throw new Error(`the answer holds no ${key}`)
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  if (data instanceof Uint8Array) return data
  throw new Error('the answer is not a zip')
}

import * as z from 'zod/mini'
import { type Answer, known } from '../../domain/answer.js'
import type { CommitRange } from '../../ports.js'
import {
  apiCommitDetail,
  type ApiCommitDetail,
  apiComparison,
  type ApiComparison,
  type ApiFile
} from '../../schema/api-commit-detail.js'
import { ask } from './ask.js'
import type { GitHubClient } from './client.js'

export interface ListedRange {
  readonly head: string
  readonly base?: string
  /** Oldest first, without their files: the newest that could be listed. */
  readonly commits: readonly ApiCommitDetail[]
  /** How many the range has; of a whole history, as many as were asked for or are there. */
  readonly total: number
  readonly notes: readonly string[]
  /** What the range comes to in the end: of a comparison, and 300 files at most. */
  readonly files: readonly ApiFile[]
  /** Says how many commits of the base the head lacks, where it does. */
  readonly takenBack?: string
}

interface Place {
  readonly owner: string
  readonly repo: string
}

interface Asked extends CommitRange {
  readonly budget: { left: number }
}

const PER_PAGE = 100

/** The commits of a range by comparing its ends, or without a base the newest ones of a branch. */
export function listRange(client: GitHubClient, place: Place, asked: Asked): Promise<Answer<ListedRange>> {
  const { base, ...rest } = asked
  return base === undefined ? newest(client, place, rest) : compared(client, place, { ...rest, base })
}

/** A comparison lists its commits oldest first, so that the last page is read first where there are too many. */
async function compared(
  client: GitHubClient,
  place: Place,
  { base, head, limit, budget }: Asked & { readonly base: string }
): Promise<Answer<ListedRange>> {
  const what = `what is between ${base.slice(0, 40)} and ${head.slice(0, 40)}`
  const pageOf = (page: number): Promise<Answer<ApiComparison>> =>
    ask(client, { what, permission: 'contents: read' }, async () => {
      budget.left -= 1
      const basehead = `${base}...${head}`
      const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
        ...place,
        basehead,
        per_page: PER_PAGE,
        page
      })
      return z.parse(apiComparison, data)
    })
  const first = await pageOf(1)
  if (first.is === 'unknown') return first
  const { total_commits: total, merge_base_commit: start } = first.value
  const last = Math.ceil(total / PER_PAGE)
  const notes: string[] = []
  const takenBack = wayOf(first.value, base, head)
  const pages: (readonly ApiCommitDetail[])[] = [first.value.commits]
  let isBroken = false
  if (last > 1) {
    const wanted = Math.min(last - 1, Math.ceil(limit / PER_PAGE) + 1)
    const later: (readonly ApiCommitDetail[])[] = []
    for (let page = last; page > last - wanted && page > 1 && budget.left > 0; page -= 1) {
      const answer = await pageOf(page)
      if (answer.is === 'unknown') {
        notes.push(`${answer.because.what}.`)
        isBroken = true
        break
      }
      later.unshift(answer.value.commits)
    }
    const isGap = isBroken || later.length < last - 1
    if (isGap) pages.length = 0
    pages.push(...later)
    if (pages.length === 0) pages.push(first.value.commits)
  }
  const commits = pages.flat()
  return known({
    head: commits.at(-1)?.sha ?? start.sha,
    base: start.sha,
    commits,
    total,
    notes,
    files: first.value.files ?? [],
    ...(takenBack === undefined ? {} : { takenBack })
  })
}

function wayOf(
  { status, behind_by: behind, merge_base_commit: start }: ApiComparison,
  base: string,
  head: string
): string | undefined {
  const [short, other] = [base.slice(0, 7), head.slice(0, 7)]
  const commits = behind === 1 ? '1 commit' : `${behind} commits`
  if (status === 'behind') return `\`${other}\` is older than \`${short}\`: ${commits} would be taken back.`
  if (status !== 'diverged') return undefined
  return `\`${short}\` is no ancestor of \`${other}\`: what both have ends with \`${start.sha.slice(0, 7)}\`, and ${commits} would be taken back.`
}

async function newest(
  client: GitHubClient,
  place: Place,
  { head, limit, budget }: Omit<Asked, 'base'>
): Promise<Answer<ListedRange>> {
  const commits: ApiCommitDetail[] = []
  for (let page = 1; commits.length < limit && budget.left > 0; page += 1) {
    const answer = await ask(
      client,
      { what: `the commits of ${head.slice(0, 40)}`, permission: 'contents: read' },
      async () => {
        budget.left -= 1
        const { data } = await client.octokit.rest.repos.listCommits({ ...place, sha: head, per_page: PER_PAGE, page })
        return z.parse(z.array(apiCommitDetail), data)
      }
    )
    if (answer.is === 'unknown') {
      if (page === 1) return answer
      break
    }
    commits.push(...answer.value)
    if (answer.value.length < PER_PAGE) break
  }
  const kept = commits.slice(0, limit).reverse()
  return known({ head: kept.at(-1)?.sha ?? head, commits: kept, total: kept.length, notes: [], files: [] })
}

import { type Answer, known, unknown } from '../domain/answer.js'
import { Problem } from '../domain/problem.js'
import { pullsFrom } from '../ingest/pull.js'
import type { RunSource } from '../ports.js'

/** What a run was of, as GitHub tells it of the run. */
export interface Head {
  /** `owner/name` */
  readonly repository: string
  readonly branch: string
  readonly sha: string
}

/**
 * The number of the open pull request whose newest commit is the one that ran. None where the branch has moved on: what was
 * found then is about another state. Unknown where several pull requests are of that commit: whose run it was, nobody says.
 */
export async function pullRequestOf(
  { openPulls }: Pick<RunSource, 'openPulls'>,
  head: Head,
  repository: string
): Promise<Answer<number | undefined>> {
  const owner = head.repository.split('/')[0] ?? ''
  const listed = await openPulls(`${owner}:${head.branch}`)
  if (listed.is === 'unknown') return listed
  const same = pullsFrom(listed.value.items).filter(
    (pull) =>
      pull.headSha === head.sha &&
      isSame(pull.headRepository ?? '', head.repository) &&
      isSame(pull.baseRepository, repository)
  )
  if (same.length < 2) return known(same[0]?.number)
  return unknown(
    new Problem({
      what: `${same.length} pull requests have the commit ${head.sha.slice(0, 7)}, so none of them gets a comment`,
      todo: 'Close all but one of them, or push another commit to one'
    })
  )
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

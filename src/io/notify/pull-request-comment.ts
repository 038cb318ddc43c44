import * as z from 'zod/mini'
import { type Answer, known, mapAnswer, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { type PostedComment, type Publisher } from '../../ports.js'

/** What is used of Octokit's `rest`. */
export interface CommentsApi {
  readonly issues: {
    listComments(where: Issue & { per_page: number; page: number }): Promise<{ data: readonly RawComment[] }>
    createComment(comment: Issue & { body: string }): Promise<{ data: RawComment }>
    updateComment(comment: OneComment & { body: string }): Promise<{ data: RawComment }>
    deleteComment(comment: OneComment): Promise<unknown>
  }
  readonly users: { getAuthenticated(): Promise<{ data: RawUser }> }
}

export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

// Type aliases, because Octokit's parameters have an index signature that no interface satisfies.
type Repository = {
  owner: string
  repo: string
  /** A write that is sent again later would carry what was read long ago: the flow reads first, then tries again. */
  request?: { retries: number }
}

type Issue = Repository & { issue_number: number }
type OneComment = Repository & { comment_id: number }

export interface RawComment {
  readonly id: number
  readonly body?: string
  readonly created_at: string
  readonly user: RawUser | null
}

interface RawUser {
  readonly login: string
  readonly type: string
}

type CommentPort = Pick<Publisher, 'comments' | 'createComment' | 'updateComment' | 'removeComment'>

/** Every token of a workflow posts as this bot: another workflow of the repository is trusted, a person never is. */
const ACTIONS_BOT: RawUser = { login: 'github-actions[bot]', type: 'Bot' }

const PER_PAGE = 100
const MOST_PAGES = 50
/** GitHub refuses more than 65,536 characters. */
const MOST_BYTES = 65_536

/**
 * The comments of a pull request that we wrote ourselves. Who we are follows from the token: `ghs_` tokens post as a bot,
 * others as the user whom GitHub names; what a fresh comment comes back with is believed most.
 */
export function pullRequestComments(
  { issues, users }: CommentsApi,
  { owner, repo, number }: PullRequest,
  { token }: { readonly token: string }
): CommentPort {
  let identity = token.startsWith('ghs_') ? ACTIONS_BOT : undefined
  const repository = { owner, repo }
  const issue = { ...repository, issue_number: number }
  const once = { request: { retries: 0 } }

  const whoWeAre = async (): Promise<Answer<RawUser>> => {
    if (identity !== undefined) return known(identity)
    const asked = await ask('whose token this is', async () => (await users.getAuthenticated()).data)
    if (asked.is === 'known') identity = asked.value
    // Tokens of apps may not ask; before the first comment the workflow's own bot is the best guess.
    else if (statusOf(asked.because.cause) === 403) identity = ACTIONS_BOT
    return identity === undefined ? asked : known(identity)
  }

  const list = async (): Promise<readonly RawComment[]> => {
    const all: RawComment[] = []
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { data } = await issues.listComments({ ...issue, per_page: PER_PAGE, page })
      const comments = pageOf(data)
      all.push(...comments)
      if (comments.length < PER_PAGE) return all
    }
    throw new Problem({
      what: `The pull request has more than ${MOST_PAGES * PER_PAGE} comments, and ours may be beyond`
    })
  }

  return {
    async comments() {
      const own = await whoWeAre()
      if (own.is === 'unknown') return own
      const raw = await ask('the comments of the pull request', list)
      return mapAnswer(raw, (all) => distinct(all).filter(isBy(own.value)).map(posted).sort(oldestFirst))
    },
    async createComment(body) {
      if (isTooLong(body)) return tooLong(body)
      const made = await ask('a new comment', async () =>
        commentOf((await issues.createComment({ ...issue, ...once, body })).data)
      )
      if (made.is === 'known' && made.value.user !== null) identity = made.value.user
      return mapAnswer(made, posted)
    },
    async updateComment(id, body) {
      if (isTooLong(body)) return tooLong(body)
      const change = { ...repository, ...once, comment_id: id, body }
      return mapAnswer(
        await ask('a change of its comment', async () => commentOf((await issues.updateComment(change)).data)),
        posted
      )
    },
    async removeComment(id) {
      const removed = await ask('the removal of a comment', () =>
        issues.deleteComment({ ...repository, ...once, comment_id: id })
      )
      const isGone = removed.is === 'unknown' && statusOf(removed.because.cause) === 404
      return isGone ? known(undefined) : mapAnswer(removed, () => undefined)
    }
  }
}

/** A body that broke off, or a proxy's page, is no empty list: taken for one, it would make a second comment. */
function pageOf(data: unknown): readonly RawComment[] {
  if (Array.isArray(data)) return data.map(commentOf)
  throw new Problem({ what: 'GitHub’s list of comments broke off' })
}

/** An answer without a comment in it says nothing of what became of ours. */
function commentOf(data: unknown): RawComment {
  const parsed = z.safeParse(rawComment, data)
  if (!parsed.success) throw new Problem({ what: 'GitHub’s answer holds no comment' })
  const { body, ...comment } = parsed.data
  return body === undefined ? comment : { ...comment, body }
}

const rawComment = z.object({
  id: z.int(),
  body: z.optional(z.string()),
  created_at: z.string(),
  user: z.nullable(z.object({ login: z.string(), type: z.string() }))
})

async function ask<T>(what: string, request: () => Promise<T>): Promise<Answer<T>> {
  try {
    return known(await request())
  } catch (cause) {
    return unknown(problemOf(what, cause))
  }
}

function problemOf(what: string, cause: unknown): Problem {
  if (cause instanceof Problem) return cause
  const status = statusOf(cause)
  if (status === 401) return new Problem({ what: `GitHub refused ${what}: the token is not valid`, cause })
  if (status === 403)
    return new Problem({
      what: `GitHub refused ${what} (403), as it does for pull requests of forks and of Dependabot`,
      todo: 'Add `permissions: { pull-requests: write }` to the job. The token of a fork’s pull request cannot have it: there the summary tells',
      cause
    })
  return new Problem({ what: `GitHub did not answer to ${what}${status === undefined ? '' : ` (${status})`}`, cause })
}

const statusOf = (cause: unknown): number | undefined =>
  typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number'
    ? cause.status
    : undefined

const isBy =
  ({ login, type }: RawUser) =>
  ({ user }: RawComment): boolean =>
    user !== null && user.login === login && user.type === type

/** An item moves to the next page when one before it is removed meanwhile, and may come twice. */
const distinct = (comments: readonly RawComment[]): RawComment[] => [
  ...new Map(comments.map((comment) => [comment.id, comment])).values()
]

const posted = ({ id, body, created_at, user }: RawComment): PostedComment => ({
  id,
  author: user?.login ?? 'ghost',
  body: body ?? '',
  createdAt: created_at
})

const oldestFirst = (one: PostedComment, other: PostedComment): number => one.id - other.id

const isTooLong = (body: string): boolean => Buffer.byteLength(body) > MOST_BYTES

const tooLong = (body: string): Answer<never> =>
  unknown(new Problem({ what: `A comment of ${Buffer.byteLength(body)} bytes is more than GitHub accepts` }))

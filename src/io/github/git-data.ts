import { statusOf } from './ask.js'
import { mustBeFile, readBody, UNREAD } from './body.js'
import type { GitHubClient } from './client.js'

/** A name in git, such as `refs/heads/main`, and the object that it names. */
export interface Ref {
  readonly ref: string
  readonly sha: string
}

/** Refs and the commits behind them, by the Git Data API. Its calls throw what Octokit throws. */
export interface GitData {
  /** All refs that begin so, and whether these are all. A repository without a commit has none. */
  refsUnder(prefix: string): Promise<{ readonly refs: readonly Ref[]; readonly complete: boolean }>
  /** `undefined` where GitHub finds none. */
  refAt(ref: string): Promise<Ref | undefined>
  /** Writes a commit without parents that holds one file, and gives its sha. Nothing names it yet. */
  commitFile(file: NewFile): Promise<string>
  /** Names an object, unless the name is taken: GitHub sees to it that one of several callers succeeds. */
  createRef(ref: string, sha: string): Promise<void>
  /** Whether there was such a ref to delete. */
  deleteRef(ref: string): Promise<boolean>
  /** The bytes of a file at a commit. */
  fileAt(path: string, sha: string, mostBytes: number): Promise<Uint8Array>
}

export interface NewFile {
  readonly path: string
  readonly content: Uint8Array
  readonly message: string
}

const PER_PAGE = 100

/** Ten thousand refs. A history that is packed now and then has a few hundred at most. */
const MOST_PAGES = 100

export function gitData({ octokit }: Pick<GitHubClient, 'octokit'>, repository: string): GitData {
  const { git, repos } = octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo }

  /** GitHub documents a `Link` header for this listing and no page size: both ways of serving it are read. */
  async function refsOn(page: number, prefix: string): Promise<{ refs: readonly Ref[]; isLast: boolean }> {
    const wish = { ...at, ref: short(prefix), per_page: PER_PAGE, page }
    const { data, headers } = await git.listMatchingRefs(wish)
    const answer: unknown = data
    if (!Array.isArray(answer)) throw new Error('the answer holds no list of refs')
    const refs = answer.map(refIn).filter(({ ref }) => ref.startsWith(prefix))
    return { refs, isLast: !/rel="next"/.test(headers.link ?? '') }
  }

  return {
    async refsUnder(prefix) {
      const refs: Ref[] = []
      try {
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const found = await refsOn(page, prefix)
          refs.push(...found.refs)
          if (found.isLast) return { refs, complete: true }
        }
        return { refs, complete: false }
      } catch (error) {
        if (isEmptyRepository(error)) return { refs: [], complete: true }
        throw error
      }
    },

    async refAt(ref) {
      try {
        return refIn((await git.getRef({ ...at, ref: short(ref) })).data)
      } catch (error) {
        if (statusOf(error) === 404) return undefined
        throw error
      }
    },

    async commitFile({ path, content, message }) {
      const text = Buffer.from(content).toString('base64')
      const blob = shaIn((await git.createBlob({ ...at, content: text, encoding: 'base64' })).data)
      const entry = { path, mode: '100644', type: 'blob', sha: blob } as const
      const tree = shaIn((await git.createTree({ ...at, tree: [entry] })).data)
      // Without an author GitHub signs the commit of a job as its own.
      return shaIn((await git.createCommit({ ...at, message, tree, parents: [] })).data)
    },

    async createRef(ref, sha) {
      const made = refIn((await git.createRef({ ...at, ref, sha })).data)
      if (made.ref !== ref || made.sha !== sha) throw new Error('the answer is about another ref')
    },

    async deleteRef(ref) {
      try {
        const answer: { readonly status: number } = await git.deleteRef({ ...at, ref: short(ref) })
        if (answer.status !== 204) throw new Error(`the answer is a ${answer.status}`)
        return true
      } catch (error) {
        if (statusOf(error) === 422 && /does not exist/i.test(String(error))) return false
        throw error
      }
    },

    async fileAt(path, sha, mostBytes) {
      const wish = { ...at, path, ref: sha, mediaType: { format: 'raw' }, request: UNREAD }
      const { data, headers } = await repos.getContent(wish)
      mustBeFile(headers['content-type'])
      return readBody(data, mostBytes)
    }
  }
}

/** Paths of the API leave the first word out, bodies do not. */
const short = (ref: string): string => ref.replace(/^refs\//, '')

/** A repository without a commit has no git objects and takes none by the API. */
export const isEmptyRepository = (error: unknown): boolean =>
  statusOf(error) === 409 && /repository is empty/i.test(String(error))

function refIn(data: unknown): Ref {
  const ref = memberOf(data, 'ref')
  if (typeof ref !== 'string') throw new Error('the answer names no ref')
  return { ref, sha: shaIn(memberOf(data, 'object')) }
}

/** A proxy's page and cut JSON arrive as texts. */
function shaIn(data: unknown): string {
  const sha = memberOf(data, 'sha')
  if (typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha
  throw new Error('the answer names no git object')
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

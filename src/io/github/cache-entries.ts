import * as z from 'zod/mini'
import { known, unknown, type Answer } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { ask, statusOf } from './ask.js'
import type { GitHubClient } from './client.js'

/** What the REST API tells of an entry of the cache. It gives no way to its content. */
export interface CacheEntry {
  readonly id: number
  readonly key: string
  /** A hash of what was saved and how it was packed: an entry is read by its key and its version. */
  readonly version: string
  /** Whether it was saved on the very ref of this run, and not on its base or on the default branch. */
  readonly isOwn: boolean
  readonly bytes: number
  /** Epoch milliseconds. */
  readonly accessedAt: number
}

export interface CacheList {
  /** Newest first. */
  readonly entries: readonly CacheEntry[]
  /** False where older ones are there that were not listed. */
  readonly complete: boolean
}

interface Place {
  readonly repository: string
  /** Which a run may read: its own first, as the cache service has them. */
  readonly refs: readonly string[]
}

const PER_PAGE = 100

/** Entries of other branches fill the first pages where many pull requests are open. */
const MOST_PAGES = 3

/**
 * Entries of the cache that a run on `refs` may read and whose keys begin with `prefix`. After a page that has some, no
 * more are asked for: each costs one of the requests that all jobs of a repository share. Empty only where it is sure
 * that there is none.
 */
export function listCacheEntries(client: GitHubClient, place: Place): (prefix: string) => Promise<Answer<CacheList>> {
  const [owner = '', repo = ''] = place.repository.split('/')
  const [own, ...others] = new Set(place.refs)
  return (prefix) =>
    ask(client, { what: 'the list of cache entries', permission: 'actions: read' }, async () => {
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await client.octokit.rest.actions.getActionsCacheList({
          owner,
          repo,
          key: prefix,
          // A run on the default branch reads no other: then entries of other branches need not be passed over.
          ...(own === undefined || others.length > 0 ? {} : { ref: own }),
          per_page: PER_PAGE,
          page,
          sort: 'created_at',
          direction: 'desc'
        })
        const list = ListSchema.safeParse(data)
        if (!list.success) throw new Error('the answer holds no list of entries')
        const { actions_caches: listed } = list.data
        const complete = listed.length < PER_PAGE
        const readable = listed.filter(({ ref }) => place.refs.includes(ref))
        if (readable.length > 0 || complete) return { entries: readable.map((one) => entryOf(one, own)), complete }
      }
      throw new Error(`none of the newest ${MOST_PAGES * PER_PAGE} is of this branch, and there are more`)
    })
}

/** Removes an entry for good. `not-found`: it is gone already, or the token may not even know. */
export function deleteCacheEntry(
  client: GitHubClient,
  repository: string
): (id: number) => Promise<Answer<'deleted' | 'not-found'>> {
  const [owner = '', repo = ''] = repository.split('/')
  return async (id) => {
    try {
      const request = client.octokit.rest.actions.deleteActionsCacheById({ owner, repo, cache_id: id })
      await client.deadline.race(request, 'Removing an entry of the cache')
      return known('deleted')
    } catch (cause) {
      const status = statusOf(cause)
      if (status === 404) return known('not-found')
      if (cause instanceof Problem) return unknown(cause)
      const what = `GitHub did not remove an entry of the cache${status === undefined ? '' : ` (${status})`}`
      return unknown(new Problem({ what, ...(status === 403 ? { todo: MAY_REMOVE } : {}), cause }))
    }
  }
}

/** Reading the cache needs less than removing from it, so lacking this is normal. */
export const MAY_REMOVE = 'Add `permissions: { actions: write }` to the job'

const EntrySchema = z.object({
  id: z.int(),
  key: z.string(),
  version: z.string(),
  ref: z.string(),
  size_in_bytes: z.int(),
  last_accessed_at: z.pipe(z.string(), z.transform(Date.parse))
})

const ListSchema = z.object({ actions_caches: z.array(EntrySchema) })

const entryOf = (
  { id, key, version, ref, size_in_bytes, last_accessed_at }: z.infer<typeof EntrySchema>,
  own: string | undefined
): CacheEntry => ({
  id,
  key,
  version,
  isOwn: ref === own,
  bytes: size_in_bytes,
  accessedAt: last_accessed_at
})

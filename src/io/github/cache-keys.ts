import type { Answer } from '../../domain/answer.js'
import { ask } from './ask.js'
import type { GitHubClient } from './client.js'

const PER_PAGE = 100

/** Entries of other branches fill the first pages where many pull requests are open. */
const MOST_PAGES = 3

/**
 * Keys of the cache entries that a run on `refs` may restore and that begin with `prefix`, newest first. Older ones may be
 * missing after a page that has some. Empty only where it is sure that there is none.
 */
export function listCacheKeys(
  client: GitHubClient,
  { repository, refs }: { readonly repository: string; readonly refs: readonly string[] }
): (prefix: string) => Promise<Answer<readonly string[]>> {
  const [owner = '', repo = ''] = repository.split('/')
  return (prefix) =>
    ask(client, { what: 'the list of cache entries', permission: 'actions: read' }, async () => {
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await client.octokit.rest.actions.getActionsCacheList({
          owner,
          repo,
          key: prefix,
          per_page: PER_PAGE,
          page,
          sort: 'created_at',
          direction: 'desc'
        })
        const caches: unknown = data.actions_caches
        if (!Array.isArray(caches)) throw new Error('the answer holds no list of entries')
        const keys = data.actions_caches.flatMap(({ key, ref }) =>
          key !== undefined && ref !== undefined && refs.includes(ref) ? [key] : []
        )
        if (keys.length > 0 || caches.length < PER_PAGE) return keys
      }
      throw new Error(`none of the newest ${MOST_PAGES * PER_PAGE} is of this branch, and there are more`)
    })
}

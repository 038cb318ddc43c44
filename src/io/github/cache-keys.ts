import type { Answer } from '../../domain/answer.js'
import { ask } from './ask.js'
import type { GitHubClient } from './client.js'

const PER_PAGE = 100

/** Keys of the cache entries that a run on `refs` may restore and that begin with `prefix`, newest first. */
export function listCacheKeys(
  client: GitHubClient,
  { repository, refs }: { readonly repository: string; readonly refs: readonly string[] }
): (prefix: string) => Promise<Answer<readonly string[]>> {
  const [owner = '', repo = ''] = repository.split('/')
  return (prefix) =>
    ask(client, { what: 'the list of cache entries', permission: 'actions: read' }, async () => {
      const { data } = await client.octokit.rest.actions.getActionsCacheList({
        owner,
        repo,
        key: prefix,
        per_page: PER_PAGE,
        sort: 'created_at',
        direction: 'desc'
      })
      const caches: unknown = data.actions_caches
      if (!Array.isArray(caches)) throw new Error('the answer holds no list of entries')
      return data.actions_caches.flatMap(({ key, ref }) =>
        key !== undefined && ref !== undefined && refs.includes(ref) ? [key] : []
      )
    })
}

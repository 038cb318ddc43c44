import { idParam, type RepositoryCall, type Route } from '../call.js'
import { dropIdleCaches, removeCaches } from '../cache-service.js'
import { countedReply } from '../paging.js'
import { noContent, notFound, ok, unprocessable } from '../reply.js'
import type { CacheEntry, Schemas } from '../state.js'
import { READ_ACTIONS, WRITE_ACTIONS } from './needs.js'

type CacheShape = Schemas['actions-cache-list']['actions_caches'][number]

export const cacheRoutes: readonly Route[] = [
  {
    at: 'GET /actions/caches',
    operation: 'actions/get-actions-cache-list',
    needs: READ_ACTIONS,
    reply: (call) =>
      countedReply(call, { field: 'actions_caches', items: sorted(call, visible(call)), render: cacheShape })
  },
  {
    at: 'DELETE /actions/caches',
    operation: 'actions/delete-actions-cache-by-key',
    needs: WRITE_ACTIONS,
    reply(call) {
      const [key, ref] = [call.query.get('key'), call.query.get('ref')]
      if (key === null || key === '') throw unprocessable('Invalid request.\n\n"key" wasn\'t supplied.')
      const gone = visible(call).filter((entry) => entry.key === key && (ref === null || entry.ref === ref))
      if (gone.length === 0) throw notFound()
      removeCaches(call.repository, (entry) => gone.includes(entry))
      const list: Schemas['actions-cache-list'] = { total_count: gone.length, actions_caches: gone.map(cacheShape) }
      return ok(list)
    }
  },
  {
    at: 'DELETE /actions/caches/{cache_id}',
    operation: 'actions/delete-actions-cache-by-id',
    needs: WRITE_ACTIONS,
    reply(call) {
      const id = idParam(call, 'cache_id')
      if (removeCaches(call.repository, (entry) => entry.id === id && entry.finalized) === 0) throw notFound()
      return noContent
    }
  },
  {
    at: 'GET /actions/cache/usage',
    operation: 'actions/get-actions-cache-usage',
    needs: READ_ACTIONS,
    reply(call) {
      const entries = visible(call)
      const usage: Schemas['actions-cache-usage-by-repository'] = {
        full_name: call.repository.full_name,
        active_caches_size_in_bytes: entries.reduce((sum, entry) => sum + entry.bytes.length, 0),
        active_caches_count: entries.length
      }
      return ok(usage)
    }
  }
]

function visible(call: RepositoryCall): CacheEntry[] {
  dropIdleCaches(call.state, call.repository)
  const [key, ref] = [call.query.get('key') ?? '', call.query.get('ref')]
  return call.repository.caches.filter(
    (entry) => entry.finalized && entry.key.startsWith(key) && (ref === null || entry.ref === ref)
  )
}

const SORTS: Readonly<Record<string, (entry: CacheEntry) => number>> = {
  created_at: (entry) => Date.parse(entry.created_at),
  last_accessed_at: (entry) => Date.parse(entry.last_accessed_at),
  size_in_bytes: (entry) => entry.bytes.length
}

function sorted(call: RepositoryCall, entries: readonly CacheEntry[]): CacheEntry[] {
  const by = SORTS[call.query.get('sort') ?? 'last_accessed_at'] ?? ((entry: CacheEntry) => entry.id)
  const sign = call.query.get('direction') === 'asc' ? 1 : -1
  return [...entries].sort((one, other) => sign * (by(one) - by(other) || one.id - other.id))
}

const cacheShape = (entry: CacheEntry): CacheShape => ({
  id: entry.id,
  ref: entry.ref,
  key: entry.key,
  version: entry.version,
  last_accessed_at: entry.last_accessed_at,
  created_at: entry.created_at,
  size_in_bytes: entry.bytes.length
})

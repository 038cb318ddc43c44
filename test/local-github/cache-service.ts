import { Refusal, ok, twirpError } from './reply.js'
import type { Method, ServiceCall } from './results-service.js'
import { nextId, type CacheEntry, type Repository, type State } from './state.js'
import { CAN_READ, CAN_WRITE } from './tokens.js'

const UPLOAD_SECONDS = 3600
const DOWNLOAD_SECONDS = 600

/** The cache service of the results API, version 2. */
export function cacheService(state: State): Readonly<Record<string, Method>> {
  const uploads = new Map<string, number[]>()

  const countUpload = (repository: Repository): void => {
    const nowMs = state.now().getTime()
    const lastMinute = (uploads.get(repository.full_name) ?? []).filter((at) => nowMs - at < 60_000)
    uploads.set(repository.full_name, lastMinute)
    if (lastMinute.length >= state.limits.cacheUploadsPerMinute) {
      const reply = twirpError(429, 'resource_exhausted', 'cache upload rate limit exceeded')
      const waitSeconds = Math.ceil((60_000 - nowMs + (lastMinute[0] ?? nowMs)) / 1000)
      throw new Refusal({ ...reply, headers: { 'retry-after': String(waitSeconds) } })
    }
    lastMinute.push(nowMs)
  }

  return {
    CreateCacheEntry(call) {
      dropIdleCaches(state, call.repository)
      const [key, version] = [call.text('key'), call.text('version')]
      if (key === '' || key.length > 512 || key.includes(','))
        throw invalid('key must be 1 to 512 characters, no commas')
      const ref = writableScope(call)
      if (ref === undefined) {
        return ok({ ok: false, signed_upload_url: '', message: 'cache write denied: token has no writable scopes' })
      }
      countUpload(call.repository)
      if (call.repository.caches.some((entry) => isSame(entry, { key, version, ref }))) {
        throw refusal(409, 'already_exists', 'cache entry with the same key, version, and scope already exists')
      }
      const at = state.now().toISOString()
      const entry: CacheEntry = {
        id: nextId(state),
        key,
        version,
        ref,
        bytes: Buffer.alloc(0),
        finalized: false,
        created_at: at,
        last_accessed_at: at
      }
      call.repository.caches.push(entry)
      const url = call.hub.blobs.sign(blobName(entry), { access: 'write', seconds: UPLOAD_SECONDS })
      return ok({ ok: true, signed_upload_url: url, message: '' })
    },

    FinalizeCacheEntryUpload(call) {
      const wanted = { key: call.text('key'), version: call.text('version'), ref: writableScope(call) ?? '' }
      const entry = call.repository.caches.find((other) => isSame(other, wanted) && !other.finalized)
      if (entry === undefined) throw refusal(404, 'not_found', 'no upload of this cache entry is under way')
      const bytes = call.hub.blobs.get(blobName(entry))
      if (bytes?.length !== Number(call.text('size_bytes'))) {
        const message = `cache entry has ${String(bytes?.length ?? 0)} bytes, not ${call.text('size_bytes')}`
        return ok({ ok: false, entry_id: '0', message })
      }
      entry.bytes = bytes
      entry.finalized = true
      call.hub.blobs.remove(blobName(entry))
      makeRoom(state, call.repository, entry)
      return ok({ ok: true, entry_id: String(entry.id), message: '' })
    },

    GetCacheEntryDownloadURL(call) {
      dropIdleCaches(state, call.repository)
      const scopes = call.token.cacheScopes.filter((scope) => (scope.Permission & CAN_READ) !== 0)
      if (scopes.length === 0) {
        throw refusal(403, 'permission_denied', 'cache read denied: token has no readable scopes')
      }
      const keys = [call.text('key'), ...call.texts('restore_keys')]
      const entry = firstMatch(call.repository.caches, {
        keys,
        version: call.text('version'),
        refs: scopes.map((scope) => scope.Scope)
      })
      if (entry === undefined) return ok({ ok: false, signed_download_url: '', matched_key: '' })
      entry.last_accessed_at = state.now().toISOString()
      call.hub.blobs.put(blobName(entry), entry.bytes)
      const url = call.hub.blobs.sign(blobName(entry), { access: 'read', seconds: DOWNLOAD_SECONDS })
      return ok({ ok: true, signed_download_url: url, matched_key: entry.key })
    }
  }
}

/** Removes the entries that nobody read for a week. */
export function dropIdleCaches(state: State, repository: Repository): void {
  const idleMs = state.limits.cacheIdleDays * 86_400_000
  const nowMs = state.now().getTime()
  removeCaches(repository, (entry) => nowMs - Date.parse(entry.last_accessed_at) > idleMs)
}

/** Removes the entries that the predicate picks, and says how many. */
export function removeCaches(repository: Repository, predicate: (entry: CacheEntry) => boolean): number {
  const before = repository.caches.length
  const kept = repository.caches.filter((entry) => !predicate(entry))
  repository.caches.splice(0, before, ...kept)
  return before - kept.length
}

/** Each ref in turn: the exact key first, then each key as a prefix, of which the newest entry wins. */
function firstMatch(
  entries: readonly CacheEntry[],
  wish: { readonly keys: readonly string[]; readonly version: string; readonly refs: readonly string[] }
): CacheEntry | undefined {
  for (const ref of wish.refs) {
    const visible = entries
      .filter((entry) => entry.finalized && entry.ref === ref && entry.version === wish.version)
      .sort((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at) || other.id - one.id)
    const exact = visible.find((entry) => entry.key === wish.keys[0])
    if (exact !== undefined) return exact
    for (const key of wish.keys) {
      const match = visible.find((entry) => entry.key.startsWith(key))
      if (match !== undefined) return match
    }
  }
  return undefined
}

/** Least recently used entries go until the repository is within its limit. */
function makeRoom(state: State, repository: Repository, newest: CacheEntry): void {
  const oldestFirst = repository.caches
    .filter((entry) => entry.finalized && entry !== newest)
    .sort((one, other) => Date.parse(one.last_accessed_at) - Date.parse(other.last_accessed_at) || one.id - other.id)
  const evicted = new Set<CacheEntry>()
  let bytes = oldestFirst.reduce((sum, entry) => sum + entry.bytes.length, newest.bytes.length)
  for (const entry of oldestFirst) {
    if (bytes <= state.limits.cacheBytes) break
    evicted.add(entry)
    bytes -= entry.bytes.length
  }
  removeCaches(repository, (entry) => evicted.has(entry))
}

const writableScope = (call: ServiceCall): string | undefined =>
  call.token.cacheScopes.find((scope) => (scope.Permission & CAN_WRITE) !== 0)?.Scope

const isSame = (entry: CacheEntry, wanted: Pick<CacheEntry, 'key' | 'version' | 'ref'>): boolean =>
  entry.key === wanted.key && entry.version === wanted.version && entry.ref === wanted.ref

const blobName = (entry: CacheEntry): string => `cache/${entry.id}`
const refusal = (status: number, code: string, msg: string): Refusal => new Refusal(twirpError(status, code, msg))
const invalid = (msg: string): Refusal => refusal(400, 'invalid_argument', msg)

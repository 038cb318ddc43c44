import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Answer, known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { type Segment } from '../../src/domain/segment.js'
import { type CacheList } from '../../src/io/github/cache-entries.js'
import { type CacheClient } from '../../src/io/store/cache/client.js'
import { VERSIONS } from '../../src/io/store/cache/layout.js'
import { type CachePlace } from '../../src/io/store/cache/place.js'
import { type HistoryStore } from '../../src/ports.js'
import {
  addCache,
  addRepository,
  type LocalGitHub,
  type Repository,
  type RuntimeTokenWish,
  startLocalGitHub
} from '../local-github/index.js'

/** A store in memory, for stories that are not about stores. */
export function memoryStore(segments: readonly Segment[] = []): HistoryStore {
  const kept = new Map(segments.map((segment) => [segment.name, segment]))
  return {
    name: 'memory',
    place: 'memory',
    open: () => Promise.resolve(known({ complete: true, notes: [] })),
    names: () => Promise.resolve([...kept.keys()]),
    read: (name) => {
      const segment = kept.get(name)
      return Promise.resolve(
        segment === undefined ? unknown(new Problem({ what: `There is no ${name}` })) : known(segment)
      )
    },
    append: (segment) => {
      if (kept.has(segment.name)) return Promise.resolve({ is: 'already-there' })
      kept.set(segment.name, segment)
      return Promise.resolve({ is: 'stored' })
    },
    remove: (names) => {
      for (const name of names) kept.delete(name)
      return Promise.resolve({ is: 'removed' })
    }
  }
}

/** A local GitHub with one repository, and a cache client that saves into it as the toolkit would. */
export interface FakeCacheService {
  readonly github: LocalGitHub
  readonly repository: Repository
  /** A client for one job with its own workspace: it packs with the same programs as the toolkit. */
  clientIn(workspace: string, how?: { readonly packing?: Packing; readonly ref?: string }): CacheClient
  /** Where a job finds the service; it runs on main unless told otherwise. */
  place(token?: Partial<RuntimeTokenWish>): Answer<CachePlace>
  /** What the REST API lists for a run on these refs. */
  list(prefix: string, refs?: readonly string[]): Promise<Answer<CacheList>>
  /** Keys that begin so, newest first. */
  keys(prefix: string): string[]
  evict(key: string): void
  /** The operations that were asked of GitHub, in order. */
  asked(): readonly string[]
  /** What the next saves do instead of their work. */
  fault: 'none' | 'gives-nothing' | 'hangs' | 'throws' | 'denies' | 'loses-the-reply'
  close(): Promise<void>
}

export type Packing = 'zstd' | 'gzip'

const MAIN = 'refs/heads/main'

export async function fakeCacheService(now?: () => Date): Promise<FakeCacheService> {
  const github = await startLocalGitHub(now === undefined ? {} : { now })
  const repository = addRepository(github.state)
  const newestFirst = (prefix: string) =>
    repository.caches.filter(({ key, finalized }) => finalized && key.startsWith(prefix)).reverse()
  const service: FakeCacheService = {
    github,
    repository,
    fault: 'none',
    keys: (prefix) => newestFirst(prefix).map(({ key }) => key),
    asked: () => github.requests.map(({ operation }) => operation),
    evict: (key) => void github.evict((entry) => entry.key === key),
    close: () => github.close(),
    place: (token = {}) => {
      const wish = {
        repository: repository.full_name,
        runId: 1,
        jobId: 1,
        ref: MAIN,
        defaultBranch: 'main',
        event: 'push'
      }
      return known({ url: github.resultsUrl, token: github.issueRuntimeToken({ ...wish, ...token }) })
    },
    list: (prefix, refs = [MAIN]) => {
      const visible = newestFirst(prefix).filter(({ ref }) => refs.includes(ref))
      const entries = visible.map((entry) => ({
        id: entry.id,
        key: entry.key,
        version: entry.version,
        isOwn: entry.ref === refs[0],
        bytes: entry.bytes.length,
        accessedAt: Date.parse(entry.last_accessed_at)
      }))
      return Promise.resolve(known({ entries, complete: true }))
    },
    clientIn: (workspace, { packing = 'zstd', ref = MAIN } = {}) => ({
      isFeatureAvailable: () => true,
      saveCache: async (paths, key) => {
        const { fault } = service
        if (fault === 'hangs') await new Promise(() => undefined)
        if (fault === 'throws') throw new Error('socket hang up')
        if (fault === 'gives-nothing') return -1
        if (fault === 'denies') {
          process.stdout.write('Failed to save: cache write denied: token has no writable scopes\n')
          return -1
        }
        const bytes = await packed(workspace, paths, packing)
        const version = VERSIONS[packing === 'zstd' ? 0 : 1] ?? ''
        if (repository.caches.some((entry) => entry.key === key && entry.version === version && entry.ref === ref))
          return -1
        const { id } = addCache(github.state, repository, { key, version, ref, bytes })
        return fault === 'loses-the-reply' ? -1 : id
      }
    })
  }
  return service
}

/** An archive as `createTar` of the toolkit makes it. */
export async function packed(folder: string, paths: readonly string[], packing: Packing): Promise<Buffer> {
  const program = packing === 'zstd' ? ['--use-compress-program', 'zstdmt'] : ['-z']
  const args = ['--posix', '-cf', '-', '-P', '-C', folder, ...program, ...paths]
  const { stdout } = await promisify(execFile)('tar', args, { encoding: 'buffer', maxBuffer: 100_000_000 })
  return stdout
}

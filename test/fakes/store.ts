import { cp, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { known, unknown } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { type Segment } from '../../src/domain/segment.js'
import { type CacheClient } from '../../src/io/store/cache-client.js'
import { type HistoryStore } from '../../src/ports.js'

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

/** The cache service as the toolkit shows it: entries that never change, and the newest of a prefix wins. */
export interface FakeCacheService {
  /** A client for one job with its own workspace. */
  clientIn(workspace: string): CacheClient
  /** Keys that begin so, newest first. */
  keys(prefix: string): string[]
  evict(key: string): void
  /** Every restore and save, in order. */
  readonly calls: string[]
  /** What the next calls do instead of their work. */
  fault: 'none' | 'gives-nothing' | 'hangs' | 'throws' | 'denies' | 'loses-the-reply'
  close(): Promise<void>
}

export async function fakeCacheService(): Promise<FakeCacheService> {
  const vault = await mkdtemp(join(tmpdir(), 'fake-cache-'))
  const entries: { readonly key: string; readonly version: string; readonly folder: string }[] = []
  const calls: string[] = []
  const service: FakeCacheService = {
    calls,
    fault: 'none',
    keys: (prefix) =>
      entries
        .map(({ key }) => key)
        .filter((key) => key.startsWith(prefix))
        .reverse(),
    evict: (key) => {
      const at = entries.findIndex((entry) => entry.key === key)
      if (at >= 0) entries.splice(at, 1)
    },
    close: () => rm(vault, { recursive: true, force: true }),
    clientIn: (workspace) => ({
      isFeatureAvailable: () => true,
      restoreCache: async (paths, primaryKey, restoreKeys = [], options = {}, cross = false) => {
        calls.push(`restore ${primaryKey}`)
        await trouble(service)
        if (service.fault === 'gives-nothing') return undefined
        const version = versionOf(paths, cross)
        const visible = entries.filter((entry) => entry.version === version).reverse()
        const found =
          visible.find(({ key }) => key === primaryKey) ??
          visible.find(({ key }) => [primaryKey, ...restoreKeys].some((prefix) => key.startsWith(prefix)))
        if (found === undefined) return undefined
        if (options.lookupOnly !== true) {
          for (const path of paths) await cp(join(found.folder, path), join(workspace, path), { recursive: true })
        }
        return found.key
      },
      saveCache: async (paths, key, _options, cross = false) => {
        calls.push(`save ${key}`)
        await trouble(service)
        const version = versionOf(paths, cross)
        if (service.fault === 'gives-nothing') return -1
        if (service.fault === 'denies') {
          process.stdout.write('Failed to save: cache write denied: token has no writable scopes\n')
          return -1
        }
        const folder = await mkdtemp(join(vault, 'entry-'))
        for (const path of paths) {
          await stat(join(workspace, path))
          await cp(join(workspace, path), join(folder, path), { recursive: true })
        }
        if (entries.some((entry) => entry.key === key && entry.version === version)) return -1
        entries.push({ key, version, folder })
        return service.fault === 'loses-the-reply' ? -1 : entries.length
      }
    })
  }
  return service
}

const versionOf = (paths: readonly string[], cross: boolean): string => JSON.stringify([paths, cross])

async function trouble({ fault }: FakeCacheService): Promise<void> {
  if (fault === 'hangs') await new Promise(() => undefined)
  if (fault === 'throws') throw new Error('socket hang up')
}

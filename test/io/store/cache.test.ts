import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Answer, known, unknown } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import { type Segment } from '../../../src/domain/segment.js'
import { readHistory } from '../../../src/history/history.js'
import { damageOf } from '../../../src/history/manifest.js'
import { deadlineIn } from '../../../src/io/runner/deadline.js'
import { noHurry } from '../../fakes/no-hurry.js'
import { FOLDER, VERSIONS } from '../../../src/io/store/cache/layout.js'
import { cachePlaceOf } from '../../../src/io/store/cache/place.js'
import { stores } from '../../../src/io/store/index.js'
import { writeSegmentFolder } from '../../../src/io/store/segment-folder.js'
import { type StoreContext } from '../../../src/io/store/store.js'
import { type HistoryStore } from '../../../src/ports.js'
import { type FakeCacheService, fakeCacheService, packed, type Packing } from '../../fakes/store.js'
import { aSegment } from '../../history/builders.js'
import { addCache, FAULTS } from '../../local-github/index.js'
import { type Packed, tarOf } from '../archive/tar-of.js'

const MAIN = 'refs/heads/main'
const PULL = 'refs/pull/7/merge'
const DAY_MS = 86_400_000

let service: FakeCacheService
let root = ''
let nowMs = Date.UTC(2026, 10, 20)

beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20)
  service = await fakeCacheService(() => new Date(nowMs))
  root = await mkdtemp(join(tmpdir(), 'cache-store-'))
})

afterEach(async () => {
  await service.close()
  await rm(root, { recursive: true, force: true })
})

let jobs = 0

interface Job extends Partial<StoreContext> {
  readonly mostRestores?: number
  readonly packing?: Packing
  readonly ref?: string
}

function contextOf({ packing = 'zstd', ref = MAIN, ...change }: Omit<Job, 'mostRestores'>): StoreContext {
  jobs += 1
  const workspace = join(root, `job-${jobs}`)
  return {
    workspace,
    temp: join(root, 'temp'),
    deadline: noHurry(),
    damageOf,
    now: () => nowMs,
    cachePlace: service.place({ ref }),
    loadCacheClient: () => Promise.resolve(service.clientIn(workspace, { packing, ref })),
    listCacheEntries: (prefix) => service.list(prefix, [...new Set([ref, MAIN])]),
    deleteCacheEntry: (id) =>
      Promise.resolve(known(service.github.evict((one) => one.id === id) > 0 ? 'deleted' : 'not-found')),
    ...change
  }
}

/** A store in a job of its own, on main and able to list the entries unless it is told otherwise. */
const job = ({ mostRestores = 10, ...wish }: Job = {}): HistoryStore =>
  stores.cache.create(stores.cache.options.parse({ 'most-restores': mostRestores }), contextOf(wish))

/** A job whose token may not list the entries. */
function blindJob(): HistoryStore {
  const { listCacheEntries, ...context } = contextOf({})
  expect(listCacheEntries).toBeDefined()
  return stores.cache.create(stores.cache.options.parse({}), context)
}

const segment = (runId: number) => aSegment({}, { runId })
const keyOf = ({ name }: Segment) => `foreshock-history-v1-${name}`
const names = (...runIds: readonly number[]) => runIds.map((runId) => segment(runId).name).sort()
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** Appends each from a job of its own, all of which have looked before any wrote. */
async function concurrently(...runIds: readonly number[]): Promise<void> {
  const writers = runIds.map((runId) => ({ runId, store: job() }))
  await Promise.all(writers.map(({ store }) => store.open()))
  const appended = await Promise.all(writers.map(({ store, runId }) => store.append(segment(runId))))
  expect(appended.filter(({ is }) => is !== 'stored')).toEqual([])
}

/** Names of what a store gives, after it was opened. */
async function readable(store: HistoryStore): Promise<readonly string[]> {
  await store.open()
  const found = await Promise.all((await store.names()).map((name) => store.read(name)))
  return found.flatMap((one) => (one.is === 'known' ? [one.value.name] : [])).sort()
}

const why = (answer: Answer<unknown>): string => (answer.is === 'unknown' ? answer.because.message : '')

const plain = ({ files }: Segment): unknown =>
  [...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]).sort()

/** An entry that holds these segments, as a writer of an earlier version left it. */
async function addUnion(key: string, segments: readonly Segment[], packing: Packing = 'zstd'): Promise<void> {
  const folder = await mkdtemp(join(root, 'union-'))
  await mkdir(join(folder, FOLDER, 'segments'), { recursive: true })
  for (const one of segments) {
    await writeSegmentFolder(join(folder, FOLDER, 'segments', one.name), one, () => Promise.resolve())
  }
  const version = VERSIONS[packing === 'zstd' ? 0 : 1] ?? ''
  addCache(service.github.state, service.repository, { key, version, bytes: await packed(folder, [FOLDER], packing) })
}

/** An entry for run 1 with an archive of our choosing. */
function addArchive(bytes: Buffer, name = segment(1).name): void {
  addCache(service.github.state, service.repository, {
    key: `foreshock-history-v1-${name}`,
    version: VERSIONS[1] ?? '',
    bytes
  })
}

/** The archive of a segment, as tar would make it. */
const filesOf = ({ name, files }: Segment): readonly Packed[] => [
  { path: `${FOLDER}/`, type: '5' },
  { path: `${FOLDER}/segments/`, type: '5' },
  { path: `${FOLDER}/segments/${name}/`, type: '5' },
  ...[...files].map(([file, content]) => ({ path: `${FOLDER}/segments/${name}/${file}`, content }))
]

describe('one entry a segment', () => {
  test('the key is the name of the segment, the entry holds that one alone, and the key fits the cache', async () => {
    for (const runId of [1, 2]) await job().append(segment(runId))
    expect(service.keys('')).toEqual([keyOf(segment(2)), keyOf(segment(1))])
    expect(service.keys('')[0]).toMatch(/^[^,]{1,512}$/)
    service.evict(keyOf(segment(1)))
    expect(await readable(job())).toEqual(names(2))
  })

  test('opening lists and fetches nothing; reading fetches what is asked for, once', async () => {
    await concurrently(1, 2, 3)
    service.github.clearRequests()
    const reader = job()
    expect(await reader.open()).toEqual({ is: 'known', value: { complete: true, notes: [] } })
    expect([...(await reader.names())].sort()).toEqual(names(1, 2, 3))
    expect(service.asked()).toEqual([])
    const name = segment(2).name
    const [one, other] = await Promise.all([reader.read(name), reader.read(name)])
    expect(one).toMatchObject({ is: 'known', value: { name } })
    expect([other, await reader.read(name)]).toEqual([one, one])
    expect(service.asked()).toEqual(['cache/GetCacheEntryDownloadURL', 'blob/get'])
  })

  test('a hundred writers at once lose nothing: a reader that may fetch as many sees them all', async () => {
    await concurrently(...upTo(100))
    const reader = job({ mostRestores: 200 })
    expect(await reader.open()).toMatchObject({ value: { complete: true } })
    expect(await readable(reader)).toEqual(names(...upTo(100)))
  })

  test('no more entries are fetched than a job may, also at once, and the rest is unknown in words that repeat', async () => {
    await concurrently(...upTo(15))
    service.github.clearRequests()
    const reader = job()
    await reader.open()
    const read = await Promise.all((await reader.names()).map((name) => reader.read(name)))
    expect(service.asked().filter((operation) => operation === 'blob/get')).toHaveLength(10)
    const reasons = read.filter(({ is }) => is === 'unknown').map(why)
    expect(reasons).toHaveLength(5)
    expect([...new Set(reasons)]).toEqual([
      'Not all segments were fetched: a job fetches 10 entries of the cache at most. Raise history.cache.most-restores if this happens often.'
    ])
  })

  test('what this job has appended is read without asking', async () => {
    const store = job({ mostRestores: 0 })
    await store.append(segment(1))
    expect(await store.names()).toEqual(names(1))
    expect((await store.read(segment(1).name)).is).toBe('known')
  })

  test('packs are found behind a first page full of segments, in a list of their own', async () => {
    const pack = 'pack-2026-10-r19000001234-n57-k285-0123456789ab'
    const cut = (prefix: string) =>
      service
        .list(prefix)
        .then((list) =>
          list.is === 'known'
            ? known({ entries: list.value.entries.slice(0, 2), complete: list.value.entries.length < 2 })
            : list
        )
    addArchive(Buffer.alloc(0), pack)
    await concurrently(1, 2)
    const reader = job({ listCacheEntries: cut })
    expect(await reader.open()).toMatchObject({
      is: 'known',
      value: { complete: false, notes: [expect.stringContaining('more entries of the history than are listed')] }
    })
    expect([...(await reader.names())].sort()).toEqual([...names(1, 2), pack])
  })

  test('the workspace is left as it was found, and the disk without a trace of what was read', async () => {
    await concurrently(1)
    const context = contextOf({})
    const store = stores.cache.create(stores.cache.options.parse({}), context)
    expect(await readable(store)).toEqual(names(1))
    await store.append(segment(2))
    expect(await readdir(context.workspace)).toEqual([])
    expect(await readdir(root)).not.toContain('temp')
  })

  test('several appends of one store take their turns', async () => {
    const store = job()
    const appended = await Promise.all([1, 2, 3].map((runId) => store.append(segment(runId))))
    expect(appended.map(({ is }) => is)).toEqual(['stored', 'stored', 'stored'])
    expect(await readable(job())).toEqual(names(1, 2, 3))
  })
})

describe('entries of other writers', () => {
  test('what a writer without zstd has packed with gzip is read by its own version', async () => {
    await job({ packing: 'gzip' }).append(segment(1))
    await job({ packing: 'zstd' }).append(segment(2))
    expect(new Set(service.repository.caches.map(({ version }) => version)).size).toBe(2)
    expect(await readable(job())).toEqual(names(1, 2))
  })

  test('of a segment that two writers saved in two ways, the intact entry is read', async () => {
    await job().append(segment(1))
    const { bytes } = service.repository.caches[0] ?? { bytes: Buffer.alloc(0) }
    addArchive(bytes.subarray(0, -20))
    expect(await readable(job())).toEqual(names(1))
  })

  test('an entry of an earlier version, which holds many segments, gives all of them', async () => {
    await addUnion(keyOf(segment(3)), [segment(1), segment(2), segment(3)])
    const reader = job()
    await reader.open()
    expect(await reader.names()).toEqual(names(3))
    expect((await reader.read(segment(3).name)).is).toBe('known')
    expect([...(await reader.names())].sort()).toEqual(names(1, 2, 3))
    service.github.clearRequests()
    expect(await reader.read(segment(1).name)).toMatchObject({ is: 'known', value: { name: segment(1).name } })
    expect(service.asked()).toEqual([])
  })

  test('a pull request reads what main has saved, and main nothing of it', async () => {
    await job().append(segment(1))
    await job({ ref: PULL }).append(segment(2))
    expect(await readable(job({ ref: PULL }))).toEqual(names(1, 2))
    expect(await readable(job())).toEqual(names(1))
  })

  test('an entry of a pull request that hides one of main deceives that pull request alone', async () => {
    await job().append(segment(1))
    const version = service.repository.caches[0]?.version ?? ''
    addCache(service.github.state, service.repository, {
      key: keyOf(segment(1)),
      version,
      ref: PULL,
      bytes: Buffer.from('x')
    })
    expect(await readable(job({ ref: PULL }))).toEqual([])
    expect(await readable(job())).toEqual(names(1))
  })

  test('a key that is no name of ours is passed over', async () => {
    for (const key of ['foreshock-history-v1-', 'foreshock-history-v1-../../x', 'foreshock-history-v1-CON', 'other'])
      addCache(service.github.state, service.repository, { key })
    const list = (): ReturnType<FakeCacheService['list']> => service.list('')
    const reader = job({ listCacheEntries: list })
    await reader.open()
    expect(await reader.names()).toEqual([])
  })
})

describe('eviction and stale lists', () => {
  test('any set of evicted entries leaves the others, and never resets the history', async () => {
    const all = [1, 2, 3]
    for (let left = 0; left < 2 ** all.length; left += 1) {
      service.github.evict(() => true)
      await concurrently(...all)
      const kept = all.filter((_, index) => (left >> index) % 2 === 1)
      for (const runId of all.filter((one) => !kept.includes(one))) service.evict(keyOf(segment(runId)))
      const history = await readHistory(job(), { repositoryId: 4711 })
      expect(history).toMatchObject({ is: 'known', value: { complete: true, segments: names(...kept) } })
    }
  })

  test('what is evicted between the list and the read is unknown, costs no restore, and is said', async () => {
    await concurrently(1, 2)
    const reader = job({ mostRestores: 1 })
    await reader.open()
    service.evict(keyOf(segment(1)))
    expect(why(await reader.read(segment(1).name))).toBe(
      `The cache listed ${keyOf(segment(1))} and does not give it: it may have been evicted.`
    )
    expect((await reader.read(segment(2).name)).is).toBe('known')
  })

  test('an evicted entry is not taken for another whose name begins like its own', async () => {
    const first = segment(1)
    const second = aSegment({}, { runId: 1, part: 2 })
    expect(second.name.startsWith(first.name)).toBe(true)
    await job().append(first)
    await job().append(second)
    const reader = job()
    await reader.open()
    service.evict(keyOf(first))
    expect((await reader.read(first.name)).is).toBe('unknown')
    expect((await reader.read(second.name)).is).toBe('known')
  })

  test('an entry that the list does not show yet is neither overwritten nor lost', async () => {
    await job().append(segment(1))
    const stale = () => Promise.resolve(known({ entries: [], complete: true }))
    const writer = job({ listCacheEntries: stale })
    expect(await writer.append(segment(1))).toEqual({ is: 'already-there' })
    expect(await writer.append(segment(2))).toEqual({ is: 'stored' })
    expect(await readable(job())).toEqual(names(1, 2))
  })

  test('what the list names and the cache does not give may be saved again', async () => {
    await job().append(segment(1))
    const list = await service.list('')
    service.evict(keyOf(segment(1)))
    expect(await job({ listCacheEntries: () => Promise.resolve(list) }).append(segment(1))).toEqual({ is: 'stored' })
    expect(await readable(job())).toEqual(names(1))
  })

  test('packs that nobody has read for three days are looked up, the longest idle first, three at a time', async () => {
    const idleDays = [1, 4, 6, 3.5, 5]
    for (const days of idleDays) {
      const at = new Date(nowMs - days * DAY_MS)
      addCache(service.github.state, service.repository, { key: `foreshock-history-v1-pack-${days * 10}`, at })
    }
    addCache(service.github.state, service.repository, { key: keyOf(segment(9)), at: new Date(nowMs - 6 * DAY_MS) })
    expect(await job().append(segment(1))).toEqual({ is: 'stored' })
    const fresh = service.repository.caches.filter(({ last_accessed_at: at }) => Date.parse(at) === nowMs)
    expect(fresh.map(({ key }) => key)).toEqual([
      'foreshock-history-v1-pack-40',
      'foreshock-history-v1-pack-60',
      'foreshock-history-v1-pack-50',
      keyOf(segment(1))
    ])
    expect(service.asked()).not.toContain('blob/get')
  })

  test('a pack lives as long as something is recorded every other day', async () => {
    addCache(service.github.state, service.repository, { key: 'foreshock-history-v1-pack-1' })
    for (let day = 2; day <= 20; day += 2) {
      nowMs += 2 * DAY_MS
      await job().append(segment(day))
    }
    expect(service.keys('foreshock-history-v1-pack-')).toHaveLength(1)
  })
})

describe('without a list', () => {
  test('the newest segment and the newest pack of each packing are read, and the history is called incomplete', async () => {
    for (const runId of [1, 2]) await job().append(segment(runId))
    await job({ packing: 'gzip' }).append(segment(3))
    const pack = { ...segment(4), name: 'pack-1' }
    const refused = unknown(new Problem({ what: 'The token may not list caches' }))
    await addUnion('foreshock-history-v1-pack-1', [pack])
    await job().append(segment(5))
    const reader = job({ listCacheEntries: () => Promise.resolve(refused), damageOf: () => undefined })
    expect(await reader.open()).toMatchObject({
      is: 'known',
      value: {
        complete: false,
        notes: ['The token may not list caches.', expect.stringContaining('all but the newest segments may be missing')]
      }
    })
    expect([...(await reader.names())].sort()).toEqual([...names(3, 5), 'pack-1'])
    expect(await reader.remove(names(5))).toEqual({ is: 'kept', because: 'The token may not list caches.' })
  })

  test('an empty answer is not taken for an empty history', async () => {
    const first = blindJob()
    expect(await first.open()).toMatchObject({
      is: 'known',
      value: { complete: false, notes: [expect.anything(), expect.stringContaining('gave no history')] }
    })
    expect(await first.append(segment(1))).toEqual({ is: 'stored' })
    const second = blindJob()
    expect(await second.open()).toMatchObject({ is: 'known', value: { complete: false } })
    expect(await readable(second)).toEqual(names(1))
  })

  test('a list that names no entry makes the first use complete', async () => {
    expect(await job().open()).toEqual({ is: 'known', value: { complete: true, notes: [] } })
  })

  test('where nothing can be asked the history is unknown', async () => {
    service.github.fault({ operation: 'cache/GetCacheEntryDownloadURL', fault: '404' })
    expect((await blindJob().open()).is).toBe('unknown')
  })
})

describe('places without a cache that can be read', () => {
  const here = { ACTIONS_RESULTS_URL: 'https://results.example/', ACTIONS_RUNTIME_TOKEN: 'secret' }

  test.each([
    ['no service', { ...here, ACTIONS_RESULTS_URL: undefined }],
    ['an empty address', { ...here, ACTIONS_RESULTS_URL: '' }],
    ['no token', { ...here, ACTIONS_RUNTIME_TOKEN: undefined }],
    ['GitHub Enterprise Server', { ...here, GITHUB_SERVER_URL: 'https://github.example.com' }]
  ])('with %s the history is unknown, nothing is saved, and a branch is proposed', async (_, variables) => {
    const store = job({ cachePlace: cachePlaceOf(variables) })
    expect(why(await store.open())).toMatch(/cache.*Keep the history in a branch: `store: branch`\.$/i)
    expect(await store.names()).toEqual([])
    expect(await store.append(segment(1))).toMatchObject({ is: 'read-only' })
    expect(service.keys('')).toEqual([])
  })

  test.each([undefined, 'https://github.com', 'https://octo.ghe.com', 'http://github.localhost'])(
    'a server at %s has the service',
    (server) => {
      expect(cachePlaceOf({ ...here, GITHUB_SERVER_URL: server })).toEqual(
        known({ url: 'https://results.example/', token: 'secret' })
      )
    }
  )
})

describe('what a job may do', () => {
  test.each(['read', 'none'])('with cache-mode %s nothing is saved, and that is no failure', async (cacheMode) => {
    const store = job({ cacheMode })
    await store.open()
    expect(await store.append(segment(1))).toEqual({
      is: 'read-only',
      because: `the cache-mode of this job is ${cacheMode}`,
      todo: 'Write cache-mode: write in the job, or leave it out where the event is push'
    })
    expect(service.keys('')).toEqual([])
  })

  test('with cache-mode write-only nothing is read, and the history is not called empty', async () => {
    await job().append(segment(1))
    const store = job({ cacheMode: 'write-only', cachePlace: service.place({ cacheMode: 'write-only' }) })
    expect(await store.open()).toMatchObject({ is: 'known', value: { complete: false } })
    expect(await store.append(segment(2))).toEqual({ is: 'stored' })
    expect(await readable(job())).toEqual(names(1, 2))
  })

  test('a token that may only read is told from a failure', async () => {
    service.fault = 'denies'
    expect(await job().append(segment(1))).toMatchObject({ is: 'read-only' })
  })

  test('a token that may read nothing leaves what is listed unknown', async () => {
    await job().append(segment(1))
    const reader = job({ cachePlace: service.place({ cacheMode: 'none' }) })
    await reader.open()
    expect(why(await reader.read(segment(1).name))).toContain('GitHub lets this job read no caches')
  })
})

describe('faults of saving', () => {
  test('an entry whose acknowledgement was lost is there all the same', async () => {
    service.fault = 'loses-the-reply'
    expect(await job().append(segment(1))).toEqual({ is: 'already-there' })
    expect(await job({ packing: 'gzip' }).append(segment(2))).toEqual({ is: 'already-there' })
    expect(await readable(job())).toEqual(names(1, 2))
  })

  test('an entry that the cache did not take is a failure', async () => {
    service.fault = 'gives-nothing'
    expect(await job().append(segment(1))).toMatchObject({ is: 'failed' })
  })

  test('another part of the same recording is not taken for the one that was not saved', async () => {
    await job().append(aSegment({}, { runId: 1, part: 2 }))
    service.fault = 'gives-nothing'
    expect(await job().append(segment(1))).toMatchObject({ is: 'failed' })
  })

  test('a save that hangs is left at the deadline, and its folder is left to it', async () => {
    service.fault = 'hangs'
    const context = contextOf({ deadline: deadlineIn(300) })
    const store = stores.cache.create(stores.cache.options.parse({}), context)
    const failed = { is: 'failed', because: expect.stringContaining('took too long') }
    expect([await store.append(segment(1)), await store.append(segment(2))]).toEqual([failed, failed])
    expect(await readdir(join(context.workspace, FOLDER, 'segments'))).toEqual([segment(1).name])
  })

  test('a client that breaks, or that cannot be loaded, is a failure and nothing is thrown', async () => {
    service.fault = 'throws'
    expect(await job().append(segment(1))).toEqual({ is: 'failed', because: 'socket hang up' })
    const unloadable = job({ loadCacheClient: () => Promise.reject(new Error('no such module')) })
    expect(await unloadable.append(segment(1))).toEqual({ is: 'failed', because: 'no such module' })
  })
})

describe('faults of reading', () => {
  const calls = ['cache/GetCacheEntryDownloadURL', 'blob/get']

  test.each(calls.flatMap((operation) => FAULTS.map((fault) => [operation, fault] as const)))(
    '%s with %s for ever is unknown within the deadline, and nothing is thrown',
    async (operation, fault) => {
      await job().append(segment(1))
      service.github.fault({ operation, fault })
      const isEndless = fault === 'time-out' || fault === 'slow-bytes'
      const store = job({ deadline: deadlineIn(isEndless ? 500 : 5000) })
      await store.open()
      const read = await store.read(segment(1).name)
      expect(why(read)).toMatch(isEndless ? /took too long\. Raise time-limit/ : /\w/)
      expect(why(read)).not.toMatch(/sig=|se=/)
    }
  )

  test.each(
    calls.flatMap((operation) =>
      (['reset', '500', '502', '503', 'html-200', 'cut-json'] as const).map((fault) => [operation, fault] as const)
    )
  )('%s with %s once is tried again', async (operation, fault) => {
    await job().append(segment(1))
    service.github.fault({ operation, fault, times: 1 })
    expect(await readable(job())).toEqual(names(1))
  })

  test('a limit is not asked against', async () => {
    await job().append(segment(1))
    service.github.fault({ operation: 'cache/GetCacheEntryDownloadURL', fault: '429' })
    service.github.clearRequests()
    expect(await readable(job())).toEqual([])
    expect(service.asked()).toHaveLength(1)
  })

  test('a service that twice did not answer is not waited for again', async () => {
    await concurrently(1, 2, 3)
    service.github.fault({ operation: 'cache/GetCacheEntryDownloadURL', fault: 'time-out' })
    const store = job()
    await store.open()
    service.github.clearRequests()
    const [one = '', other = '', third = ''] = names(1, 2, 3)
    await Promise.all([store.read(one), store.read(other)])
    expect(why(await store.read(third))).toContain('does not answer')
    expect(service.asked()).toHaveLength(2)
  })

  test('the token goes to the service, and to nobody else', async () => {
    await job().append(segment(1))
    service.github.clearRequests()
    expect(await readable(job())).toEqual(names(1))
    expect(service.github.requests.map(({ tokenKind }) => tokenKind)).toEqual(['runtime', 'signature'])
  })
})

describe('hostile and damaged entries', () => {
  const good = filesOf(segment(1))
  const inFolder = (file: string, more: Partial<Packed> = {}): Packed => ({
    path: `${FOLDER}/segments/${segment(1).name}/${file}`,
    content: 'x',
    ...more
  })

  test.each<[string, readonly Packed[], string]>([
    ['an absolute path', [...good, { path: '/etc/cron.d/x', content: 'x' }], 'no plain path'],
    ['a path that climbs', [...good, inFolder('../../../../up.txt')], 'no plain path'],
    ['a link', [...good, inFolder('a.parquet', { type: '2', content: '', linksTo: '/etc/passwd' })], 'it holds a link'],
    ['a device', [...good, inFolder('a.parquet', { type: '3', content: '' })], 'it holds a device'],
    ['a file twice', [...good, inFolder('manifest.json')], 'the same name'],
    ['a file beside the segments', [...good, { path: `${FOLDER}/x.json`, content: 'x' }], 'something beside segments'],
    ['a file outside the folder', [...good, { path: 'package.json', content: '{}' }], 'something beside segments'],
    [
      'a file in the place of a segment',
      [...good, { path: `${FOLDER}/segments/x`, content: '' }],
      'something beside segments'
    ],
    ['a folder inside a segment', [...good, inFolder('sub/', { type: '5', content: '' })], 'something beside segments'],
    [
      'a name that is not safe',
      [...good, { path: `${FOLDER}/segments/CON/a.json`, content: '' }],
      'something beside segments'
    ],
    ['a file that is not safe', [...good, inFolder('.bashrc')], 'something beside segments'],
    ['no segment', [{ path: `${FOLDER}/`, type: '5' }], 'does not hold the segment that it is named after'],
    ['another segment alone', filesOf(segment(2)), 'does not hold the segment that it is named after'],
    [
      'one of its files changed',
      good.map((one) => (one.path.endsWith('runs.parquet') ? { ...one, content: 'x' } : one)),
      'is damaged'
    ],
    ['more than it should', [...good, inFolder('more.parquet')], 'is damaged']
  ])('an entry with %s is set aside and said, writes nothing, and is never overwritten', async (_, entries, reason) => {
    addArchive(gzipSync(tarOf(entries)))
    const context = contextOf({})
    const store = stores.cache.create(stores.cache.options.parse({}), context)
    await store.open()
    const read = await store.read(segment(1).name)
    expect(why(read)).toContain(reason)
    expect(why(read)).toContain('set aside, and stays in its cache entry')
    expect(await store.append(segment(1))).toMatchObject({ is: 'failed' })
    expect(service.repository.caches).toHaveLength(1)
    expect(await readdir(root)).toEqual([])
  })

  test('what the tar of macOS adds is passed over', async () => {
    addArchive(gzipSync(tarOf([{ path: `._${FOLDER}`, content: 'x' }, ...good, inFolder('._manifest.json')])))
    expect(await readable(job())).toEqual(names(1))
  })

  test('an entry that is neither zstd nor gzip is set aside, and downloaded once', async () => {
    addArchive(Buffer.from('PK\u0003\u0004'))
    const store = job()
    await store.open()
    for (const attempt of [1, 2]) {
      expect([attempt, why(await store.read(segment(1).name))]).toEqual([
        attempt,
        expect.stringContaining('neither with zstd nor with gzip')
      ])
    }
    expect(service.asked().filter((operation) => operation === 'blob/get')).toHaveLength(1)
  })

  test('an entry that inflates beyond measure is refused', async () => {
    const megabyte = gzipSync(Buffer.alloc(1_000_000))
    addArchive(Buffer.concat(Array.from({ length: 301 }, () => megabyte)))
    const store = job()
    await store.open()
    expect(why(await store.read(segment(1).name))).toContain('it inflates to more than 60 MB')
  })

  test('an entry that is listed as too large is not downloaded', async () => {
    await job().append(segment(1))
    const list: StoreContext['listCacheEntries'] = async (prefix) => {
      const answer = await service.list(prefix)
      if (answer.is === 'unknown') return answer
      return known({ ...answer.value, entries: answer.value.entries.map((one) => ({ ...one, bytes: 100_000_001 })) })
    }
    service.github.clearRequests()
    const store = job({ listCacheEntries: list })
    await store.open()
    expect(why(await store.read(segment(1).name))).toContain('it is larger than 30 MB')
    expect(service.asked()).not.toContain('blob/get')
  })

  test.each<Packing>(['gzip', 'zstd'])('no wrong byte of an entry of %s reaches a reader as good', async (packing) => {
    await job({ packing }).append(segment(1))
    const [entry] = service.repository.caches
    const intact = Buffer.from(entry?.bytes ?? '')
    expect(intact.length).toBeGreaterThan(1000)
    for (let at = 0; at < intact.length; at += 101) {
      const bytes = Buffer.from(intact)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      if (entry !== undefined) entry.bytes = bytes
      const store = job()
      await store.open()
      const read = await store.read(segment(1).name)
      if (read.is === 'known') expect([at, plain(read.value)]).toEqual([at, plain(segment(1))])
    }
  })
})

describe('removing', () => {
  test('entries are removed, no reader finds them again, and a name that is not there is no failure', async () => {
    await concurrently(1, 2, 3)
    const store = job()
    expect(await store.remove([...names(1, 3), 'not-there'])).toEqual({ is: 'removed' })
    expect(await store.names()).toEqual(names(2))
    expect(await readable(job())).toEqual(names(2))
  })

  test('at most five go at once, the oldest first, and the rest stays', async () => {
    for (const runId of upTo(7)) await job().append(segment(runId))
    const answer = await job().remove(names(...upTo(7)))
    expect(answer).toEqual({ is: 'kept', because: 'at most 5 entries are removed at once' })
    expect(await readable(job())).toEqual(names(6, 7))
  })

  test('without the permission everything is kept, one request is spent, and the answer says what to add', async () => {
    await concurrently(1, 2)
    let requests = 0
    const todo = 'Add `permissions: { actions: write }` to the job'
    const denied = () => {
      requests += 1
      return Promise.resolve(unknown(new Problem({ what: 'GitHub did not remove an entry of the cache (403)', todo })))
    }
    expect(await job({ deleteCacheEntry: denied }).remove(names(1, 2))).toEqual({
      is: 'kept',
      because: `GitHub did not remove an entry of the cache (403). ${todo}.`
    })
    expect(requests).toBe(1)
  })

  test('an entry that another job has removed is gone; one that GitHub hides from the token is kept', async () => {
    await concurrently(1)
    const notFound = () => Promise.resolve(known('not-found' as const))
    expect(await job({ deleteCacheEntry: notFound }).remove(names(1))).toEqual({
      is: 'kept',
      because: 'GitHub did not find an entry that is there. Add `permissions: { actions: write }` to the job'
    })
    const store = job({ deleteCacheEntry: notFound })
    await store.open()
    await store.read(segment(1).name)
    service.evict(keyOf(segment(1)))
    expect(await store.remove(names(1))).toEqual({ is: 'removed' })
  })

  test('a pull request removes nothing of main', async () => {
    await job().append(segment(1))
    await job({ ref: PULL }).append(segment(2))
    expect(await job({ ref: PULL }).remove(names(1, 2))).toEqual({
      is: 'kept',
      because: 'entries of other branches are left to them'
    })
    expect(await readable(job({ ref: PULL }))).toEqual(names(1))
  })

  test('an old entry that is the only one to hold another segment is kept', async () => {
    await addUnion(keyOf(segment(2)), [segment(1), segment(2)])
    expect(await job().remove(names(2))).toEqual({
      is: 'kept',
      because: `${keyOf(segment(2))} is the only entry that holds ${segment(1).name}`
    })
    await job().append(segment(1))
    expect(service.keys('')).toHaveLength(2)
    expect(await job().remove(names(2))).toEqual({ is: 'removed' })
    expect(await readable(job())).toEqual(names(1))
  })

  test('a job that has fetched all it may still removes what is due', async () => {
    await concurrently(1)
    expect(await job({ mostRestores: 0 }).remove(names(1))).toEqual({ is: 'removed' })
    expect(service.keys('')).toEqual([])
  })

  test('what cannot be read is not removed either', async () => {
    addArchive(Buffer.from('x'))
    expect(await job().remove(names(1))).toMatchObject({ is: 'kept' })
    expect(service.repository.caches).toHaveLength(1)
  })
})

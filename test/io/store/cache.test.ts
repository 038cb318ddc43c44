import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { known, unknown } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import { readHistory } from '../../../src/history/history.js'
import { damageOf } from '../../../src/history/manifest.js'
import { deadlineIn } from '../../../src/io/runner/deadline.js'
import { stores } from '../../../src/io/store/index.js'
import { type StoreContext } from '../../../src/io/store/store.js'
import { type HistoryStore } from '../../../src/ports.js'
import { type FakeCacheService, fakeCacheService } from '../../fakes/store.js'
import { aSegment } from '../../history/builders.js'

let service: FakeCacheService
let root = ''

beforeEach(async () => {
  service = await fakeCacheService()
  root = await mkdtemp(join(tmpdir(), 'cache-store-'))
})

afterEach(async () => {
  await service.close()
  await rm(root, { recursive: true, force: true })
})

let jobs = 0

/** A store in a job of its own, which can list the entries unless it is told otherwise. */
function job(change: Partial<StoreContext> = {}): HistoryStore {
  jobs += 1
  const workspace = join(root, `job-${jobs}`)
  return stores.cache.create(stores.cache.options.parse({}), {
    workspace,
    temp: join(workspace, '..', 'temp'),
    deadline: deadlineIn(60_000),
    damageOf,
    loadCacheClient: () => Promise.resolve(service.clientIn(workspace)),
    listCacheKeys: (prefix) => Promise.resolve(known(service.keys(prefix))),
    ...change
  })
}

/** A job whose token may not list the entries. */
function blindJob(): HistoryStore {
  const { listCacheKeys, ...context } = contextOfJob()
  expect(listCacheKeys).toBeDefined()
  return stores.cache.create(stores.cache.options.parse({}), context)
}

function contextOfJob(): StoreContext {
  jobs += 1
  const workspace = join(root, `job-${jobs}`)
  return {
    workspace,
    temp: join(root, 'temp'),
    deadline: deadlineIn(60_000),
    damageOf,
    loadCacheClient: () => Promise.resolve(service.clientIn(workspace)),
    listCacheKeys: (prefix) => Promise.resolve(known(service.keys(prefix)))
  }
}

const segment = (runId: number) => aSegment({}, { runId })
const names = (...runIds: readonly number[]) => runIds.map((runId) => segment(runId).name).sort()
const sorted = async (store: HistoryStore) => [...(await store.names())].sort()

test('the key of an entry is the name of the segment it adds, and fits the cache', async () => {
  await job().append(segment(1))
  expect(service.keys('')).toEqual([`foreshock-history-v1-${segment(1).name}`])
  expect(service.keys('')[0]).toMatch(/^[^,]{1,512}$/)
})

test('a single newest entry brings the whole history', async () => {
  for (const runId of [1, 2, 3]) await job().append(segment(runId))
  service.calls.length = 0
  const reader = job()
  expect(await reader.open()).toEqual({ is: 'known', value: { complete: true, notes: [] } })
  expect(await sorted(reader)).toEqual(names(1, 2, 3))
  expect(service.calls).toHaveLength(1)
})

test('ten writers at once lose nothing: the next reader fetches what the newest entry lacks', async () => {
  await job().append(segment(100))
  const writers = Array.from({ length: 10 }, () => job())
  await Promise.all(writers.map((writer) => writer.open()))
  const appended = await Promise.all(writers.map((writer, index) => writer.append(segment(index + 1))))
  expect(appended.every(({ is }) => is === 'stored')).toBe(true)
  const reader = job()
  expect(await reader.open()).toMatchObject({ value: { complete: true } })
  expect(await sorted(reader)).toEqual(names(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100))
})

test('a hundred writers at once lose nothing: each later writer brings the union nearer', async () => {
  const writers = Array.from({ length: 100 }, () => job())
  await Promise.all(writers.map((writer) => writer.open()))
  await Promise.all(writers.map((writer, index) => writer.append(segment(index + 1))))
  const later: boolean[] = []
  for (let round = 1; round <= 12; round += 1) {
    const writer = job()
    const opened = await writer.open()
    later.push(opened.is === 'known' && opened.value.complete)
    await writer.append(segment(1000 + round))
  }
  expect(later.slice(0, 8)).not.toContain(true)
  expect(later.at(-1)).toBe(true)
  const reader = job()
  await reader.open()
  expect(await reader.names()).toHaveLength(112)
}, 120_000)

test('at most ten more entries are fetched, and what is missing is said', async () => {
  const writers = Array.from({ length: 15 }, () => job())
  await Promise.all(writers.map((writer) => writer.open()))
  await Promise.all(writers.map((writer, index) => writer.append(segment(index + 1))))
  service.calls.length = 0
  const opened = await job().open()
  expect(service.calls).toHaveLength(11)
  expect(opened).toMatchObject({ is: 'known', value: { complete: false } })
  expect(JSON.stringify(opened)).toContain('4 segments that the cache lists could not be fetched')
})

test('a cache that gives nothing is unknown where its list names entries, and what is appended only adds', async () => {
  for (const runId of [1, 2]) await job().append(segment(runId))
  service.fault = 'gives-nothing'
  const writer = job()
  expect((await writer.open()).is).toBe('unknown')
  service.fault = 'none'
  expect(await writer.append(segment(3))).toEqual({ is: 'stored' })
  const reader = job()
  expect(await reader.open()).toMatchObject({ value: { complete: true } })
  expect(await sorted(reader)).toEqual(names(1, 2, 3))
})

test('without a list an empty answer is not taken for an empty history', async () => {
  const first = blindJob()
  expect(await first.open()).toMatchObject({
    is: 'known',
    value: { complete: false, notes: [expect.stringContaining('gave no history')] }
  })
  expect(await first.append(segment(1))).toEqual({ is: 'stored' })
  const second = blindJob()
  expect(await second.open()).toMatchObject({ is: 'known', value: { complete: false } })
  expect(await sorted(second)).toEqual(names(1))
})

test('a list that cannot be had is said, and the newest entry is read all the same', async () => {
  await job().append(segment(1))
  const refused = unknown(new Problem({ what: 'The token may not list caches' }))
  const reader = job({ listCacheKeys: () => Promise.resolve(refused) })
  expect(JSON.stringify(await reader.open())).toContain('The token may not list caches')
  expect(await sorted(reader)).toEqual(names(1))
})

test('a list that names no entry makes the first use complete', async () => {
  expect(await job().open()).toEqual({ is: 'known', value: { complete: true, notes: [] } })
})

test.each(['read', 'none'])('with cache-mode %s nothing is saved, and that is no failure', async (cacheMode) => {
  const store = job({ cacheMode })
  await store.open()
  expect(await store.append(segment(1))).toEqual({
    is: 'read-only',
    because: `the cache-mode of this job is ${cacheMode}`
  })
  expect(service.keys('')).toEqual([])
})

test('with cache-mode write-only nothing is read, and the history is not called empty', async () => {
  await job().append(segment(1))
  const store = job({ cacheMode: 'write-only' })
  expect(await store.open()).toMatchObject({ is: 'known', value: { complete: false } })
  expect(await store.append(segment(2))).toEqual({ is: 'stored' })
  const reader = job()
  await reader.open()
  expect(await sorted(reader)).toEqual(names(1, 2))
})

test('a token that may only read is told from a failure', async () => {
  service.fault = 'denies'
  expect(await job().append(segment(1))).toMatchObject({ is: 'read-only' })
})

test('an entry whose acknowledgement was lost is there all the same', async () => {
  service.fault = 'loses-the-reply'
  expect(await job().append(segment(1))).toEqual({ is: 'already-there' })
  service.fault = 'none'
  const reader = job()
  await reader.open()
  expect(await sorted(reader)).toEqual(names(1))
})

test('a cache that hangs costs the deadline and no more, and its folder is left to it', async () => {
  service.fault = 'hangs'
  const store = job({ deadline: deadlineIn(50) })
  const startedAt = performance.now()
  expect((await store.open()).is).toBe('unknown')
  expect(await store.append(segment(1))).toMatchObject({ is: 'failed' })
  expect(performance.now() - startedAt).toBeLessThan(5000)
  expect(service.calls).toHaveLength(1)
})

test('a cache that breaks is unknown to read and failed to write, and nothing is thrown', async () => {
  service.fault = 'throws'
  const store = job()
  expect((await store.open()).is).toBe('unknown')
  expect(await store.append(segment(1))).toEqual({ is: 'failed', because: 'socket hang up' })
  const unloadable = job({ loadCacheClient: () => Promise.reject(new Error('no such module')) })
  expect((await unloadable.open()).is).toBe('unknown')
  expect((await unloadable.append(segment(1))).is).toBe('failed')
})

test('any set of evicted entries leaves what is known whole, and never resets the history', async () => {
  for (const runId of [1, 2, 3, 4]) await job().append(segment(runId))
  for (const evicted of [[1], [1, 2], [1, 2, 3], [3]]) {
    for (const runId of evicted) service.evict(`foreshock-history-v1-${segment(runId).name}`)
    const history = await readHistory(job(), { repositoryId: 4711 })
    expect(history).toMatchObject({ is: 'known', value: { complete: true, segments: names(1, 2, 3, 4) } })
  }
})

test('the workspace is left as it was found', async () => {
  const context = contextOfJob()
  const store = stores.cache.create(stores.cache.options.parse({}), context)
  await store.open()
  await store.append(segment(1))
  expect(await readdir(context.workspace)).toEqual([])
})

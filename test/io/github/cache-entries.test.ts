import { expect, test } from '@jest/globals'
import { mapAnswer } from '../../../src/domain/answer.js'
import { deleteCacheEntry, listCacheEntries } from '../../../src/io/github/cache-entries.js'
import { addCache } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, whyUnknown } from './asking.js'

const MAIN = 'refs/heads/main'
const PULL = 'refs/pull/7/merge'
const OTHER = 'refs/pull/8/merge'

const listOf = (world: World, refs: readonly string[] = [PULL, MAIN]) =>
  listCacheEntries(asking(world, { permissions: { actions: 'read' } }).client, { repository: 'octo-org/app', refs })

/** The keys of the list alone, and whether it is whole. */
const keysOf = (world: World, refs?: readonly string[]) => async (prefix: string) =>
  mapAnswer(await listOf(world, refs)(prefix), ({ entries, complete }) => ({
    keys: entries.map(({ key }) => key),
    complete
  }))

const whole = (...keys: readonly string[]) => ({ is: 'known', value: { keys, complete: true } })
const cut = (...keys: readonly string[]) => ({ is: 'known', value: { keys, complete: false } })

/** So many entries, a minute apart, the last one the newest. */
function fill({ github, repository }: World, ref: string, keys: readonly string[]): void {
  for (const key of keys) {
    const at = new Date(github.state.now().getTime() - 3_600_000 + 1000 * repository.caches.length)
    addCache(github.state, repository, { key, ref, at })
  }
}

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${prefix}${number}`)

test(
  'keys that this run may restore come newest first; those of other branches are left out',
  inWorld(async (world) => {
    fill(world, MAIN, ['history-1', 'history-2'])
    fill(world, OTHER, ['history-3'])
    fill(world, PULL, ['history-4'])
    fill(world, MAIN, ['node-modules'])
    expect(await keysOf(world)('history-')).toEqual(whole('history-4', 'history-2', 'history-1'))
  })
)

test(
  'no entry is an answer: the list is empty',
  inWorld(async (world) => {
    fill(world, MAIN, ['node-modules'])
    expect(await keysOf(world)('history-')).toEqual(whole())
    expect(world.github.requests).toHaveLength(1)
  })
)

test(
  'entries of many other branches do not hide those of this one',
  inWorld(async (world) => {
    fill(world, MAIN, ['history-ours'])
    fill(world, OTHER, numbered('history-', 150))
    expect(await keysOf(world)('history-')).toEqual(whole('history-ours'))
    expect(world.github.requests).toHaveLength(2)
  })
)

test(
  'a full page that has one of this branch is enough, and the list is called cut',
  inWorld(async (world) => {
    fill(world, OTHER, numbered('history-', 150))
    fill(world, MAIN, ['history-ours'])
    expect(await keysOf(world)('history-')).toEqual(cut('history-ours'))
    expect(world.github.requests).toHaveLength(1)
  })
)

test(
  'a list that ends before an entry of this branch was seen is unknown, not empty',
  inWorld(async (world) => {
    fill(world, MAIN, ['history-ours'])
    fill(world, OTHER, numbered('history-', 300))
    expect(whyUnknown(await keysOf(world)('history-'))).toBe(
      'GitHub did not give the list of cache entries: none of the newest 300 is of this branch, and there are more.'
    )
  })
)

test(
  'a token without the permission is told which one',
  inWorld(async (world) => {
    const { client } = asking(world, { permissions: { contents: 'read' } })
    const keys = listCacheEntries(client, { repository: 'octo-org/app', refs: [MAIN] })
    expect(whyUnknown(await keys('history-'))).toMatch(/add `permissions: \{ actions: read \}` to the job\.$/)
  })
)

test.each(['html-200', 'cut-json'] as const)('%s is no empty list', (fault) =>
  inWorld(async (world) => {
    world.github.fault({ operation: 'actions/get-actions-cache-list', fault })
    expect((await keysOf(world)('history-')).is).toBe('unknown')
  })()
)

test(
  'a run that reads one branch alone asks for that one, and no other fills its list',
  inWorld(async (world) => {
    fill(world, MAIN, ['history-ours'])
    fill(world, OTHER, numbered('history-', 150))
    expect(await keysOf(world, [MAIN, MAIN])('history-')).toEqual(whole('history-ours'))
    expect(world.github.requests).toHaveLength(1)
  })
)

test(
  'an entry is told with its version, its size, its last access and whose it is',
  inWorld(async (world) => {
    const { id, version, last_accessed_at } = addCache(world.github.state, world.repository, {
      key: 'history-1',
      bytes: Buffer.alloc(7),
      at: '2026-11-18T00:00:00Z'
    })
    const facts = { id, key: 'history-1', version, bytes: 7, accessedAt: Date.parse(last_accessed_at) }
    const entriesOn = async (refs: readonly string[]) =>
      mapAnswer(await listOf(world, refs)('history-'), ({ entries }) => entries)
    expect(await entriesOn([MAIN])).toEqual({ is: 'known', value: [{ ...facts, isOwn: true }] })
    expect(await entriesOn([PULL, MAIN])).toEqual({ is: 'known', value: [{ ...facts, isOwn: false }] })
  })
)

test(
  'an entry is removed once; then GitHub does not find it',
  inWorld(async (world) => {
    const { id } = addCache(world.github.state, world.repository, { key: 'history-1' })
    const { client } = asking(world, { permissions: { actions: 'write' } })
    const remove = deleteCacheEntry(client, 'octo-org/app')
    expect(await remove(id)).toEqual({ is: 'known', value: 'deleted' })
    expect(world.repository.caches).toEqual([])
    expect(await remove(id)).toEqual({ is: 'known', value: 'not-found' })
  })
)

test(
  'a token that may only read is told what removing needs',
  inWorld(async (world) => {
    const { id } = addCache(world.github.state, world.repository, { key: 'history-1' })
    const { client } = asking(world, { permissions: { actions: 'read' } })
    expect(whyUnknown(await deleteCacheEntry(client, 'octo-org/app')(id))).toBe(
      'GitHub did not remove an entry of the cache (403). Add `permissions: { actions: write }` to the job.'
    )
    expect(world.repository.caches).toHaveLength(1)
  })
)

import { expect, test } from '@jest/globals'
import { listCacheKeys } from '../../../src/io/github/cache-keys.js'
import { addCache } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { asking, whyUnknown } from './asking.js'

const MAIN = 'refs/heads/main'
const PULL = 'refs/pull/7/merge'
const OTHER = 'refs/pull/8/merge'

const keysOf = (world: World, refs: readonly string[] = [PULL, MAIN]) =>
  listCacheKeys(asking(world, { permissions: { actions: 'read' } }).client, { repository: 'octo-org/app', refs })

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
    expect(await keysOf(world)('history-')).toEqual({ is: 'known', value: ['history-4', 'history-2', 'history-1'] })
  })
)

test(
  'no entry is an answer: the list is empty',
  inWorld(async (world) => {
    fill(world, MAIN, ['node-modules'])
    expect(await keysOf(world)('history-')).toEqual({ is: 'known', value: [] })
    expect(world.github.requests).toHaveLength(1)
  })
)

test(
  'entries of many other branches do not hide those of this one',
  inWorld(async (world) => {
    fill(world, MAIN, ['history-ours'])
    fill(world, OTHER, numbered('history-', 150))
    expect(await keysOf(world)('history-')).toEqual({ is: 'known', value: ['history-ours'] })
    expect(world.github.requests).toHaveLength(2)
  })
)

test(
  'a full page that has one of this branch is enough',
  inWorld(async (world) => {
    fill(world, OTHER, numbered('history-', 150))
    fill(world, MAIN, ['history-ours'])
    expect(await keysOf(world)('history-')).toEqual({ is: 'known', value: ['history-ours'] })
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
    const keys = listCacheKeys(client, { repository: 'octo-org/app', refs: [MAIN] })
    expect(whyUnknown(await keys('history-'))).toMatch(/add `permissions: \{ actions: read \}` to the job\.$/)
  })
)

test.each(['html-200', 'cut-json'] as const)('%s is no empty list', (fault) =>
  inWorld(async (world) => {
    world.github.fault({ operation: 'actions/get-actions-cache-list', fault })
    expect((await keysOf(world)('history-')).is).toBe('unknown')
  })()
)

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { evict } from '../../bench/storm/evictions.js'
import { faultEverywhere } from '../../bench/storm/faulty.js'
import { killEverywhere } from '../../bench/storm/kills.js'
import { type Savers, saversOf } from '../../bench/storm/savers.js'
import { startWorld } from '../../bench/storm/world.js'
import { settle, storm } from '../../bench/storm/writers.js'
import { NO_HURRY_MS } from '../fakes/no-hurry.js'

/** `npm run bench -- storm` does the same with a hundred recorders, at every step, with every fault. */
const FEW = { legs: 3, retried: 1, pulls: 2, pushes: 2 }

let savers: Savers

beforeAll(async () => {
  savers = saversOf(2)
  await savers.warm()
})

afterAll(() => savers.close())

describe.each(['directory', 'cache', 'branch'] as const)('the store "%s"', (store) => {
  test('keeps what ten recorders at once were told is kept, each recording once', async () => {
    const world = await startWorld(store, savers)
    try {
      const stormed = await storm(world, FEW)
      const { present, lost, duplicated, reset } = await settle(world, stormed)
      expect({ ...stormed, acknowledged: stormed.acknowledged.length }).toMatchObject({
        writers: 10,
        acknowledged: 10,
        failures: [],
        resets: 0
      })
      expect({ present, lost, duplicated, reset }).toEqual({ present: 10, lost: [], duplicated: [], reset: 0 })
    } finally {
      await world.close()
    }
  })
})

test('a recorder that stops at some of its steps loses nothing, and the next one goes on', async () => {
  const { kills, defects } = await killEverywhere('cache', savers, { step: 25, when: ['before'], limitMs: NO_HURRY_MS })
  expect(kills).toBeGreaterThanOrEqual(2)
  expect(defects).toEqual([])
})

test('a call that breaks off costs a recorder nothing that it was told is kept', async () => {
  const { faults, defects } = await faultEverywhere('directory', savers, {
    every: 3,
    faults: ['reset'],
    limitMs: NO_HURRY_MS
  })
  expect(faults).toBeGreaterThanOrEqual(4)
  expect(defects).toEqual([])
})

test('cache entries that are evicted come back from artifacts, or are told to be missing', async () => {
  const world = await startWorld('cache', savers)
  try {
    const { ids } = await storm(world, { legs: 2, retried: 0, pulls: 0, pushes: 2 })
    const { evictions, defects } = await evict(world, ids, [
      { what: 'all', gone: new Set([0, 1, 2, 3, 4]) },
      { what: 'all but one', gone: new Set([0, 1, 2, 3]) },
      { what: 'one', gone: new Set([2]) }
    ])
    expect([evictions, defects]).toEqual([3, []])
  } finally {
    await world.close()
  }
})

import { expect, test } from '@jest/globals'
import { sideBySide } from '../../src/flows/side-by-side.js'

/** Works on items that each say what they weigh, and watches how many are under way. */
async function watched(items: readonly number[], { most, mostWeight }: { most: number; mostWeight: number }) {
  const underWay = new Set<number>()
  let [mostSeen, heaviest] = [0, 0]
  const results = await sideBySide(
    [...items.entries()],
    { most, mostWeight, weightOf: ([, own]) => own },
    async ([at]) => {
      underWay.add(at)
      mostSeen = Math.max(mostSeen, underWay.size)
      heaviest = Math.max(
        heaviest,
        [...underWay].reduce((sum, one) => sum + (items[one] ?? 0), 0)
      )
      for (let turn = 0; turn <= at % 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      underWay.delete(at)
      return at
    }
  )
  return { results, mostSeen, heaviest }
}

test('as many as may be are under way, and what came of them stays in order', async () => {
  const { results, mostSeen } = await watched(Array<number>(20).fill(1), { most: 6, mostWeight: 100 })
  expect([results, mostSeen]).toEqual([Array.from({ length: 20 }, (_, at) => at), 6])
})

test('together they are no heavier than may be', async () => {
  const { results, heaviest } = await watched([5, 5, 5, 1, 9, 1, 5, 5], { most: 6, mostWeight: 10 })
  expect([results.length, heaviest]).toEqual([8, 10])
})

test('one that is too heavy runs alone', async () => {
  expect(await watched([99, 99, 99], { most: 6, mostWeight: 10 })).toMatchObject({ mostSeen: 1, heaviest: 99 })
})

test('nothing is nothing', async () => {
  expect((await watched([], { most: 6, mostWeight: 10 })).results).toEqual([])
})

test('what is thrown comes out, once all before it have begun', async () => {
  const work = (item: number): Promise<number> => (item === 1 ? Promise.reject(new Error('no')) : Promise.resolve(item))
  await expect(sideBySide([0, 1, 2], { most: 1, mostWeight: 1, weightOf: () => 1 }, work)).rejects.toThrow('no')
})

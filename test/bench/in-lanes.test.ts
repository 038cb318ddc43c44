import { expect, test } from '@jest/globals'
import { inLanes } from '../../bench/faults/in-lanes.js'

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('everything is done once, and never more of it at once than is allowed', async () => {
  let [running, most] = [0, 0]
  const done: number[] = []
  const work = async (item: number, onStarted: () => void): Promise<void> => {
    running += 1
    most = Math.max(most, running)
    onStarted()
    await rest(item % 3)
    running -= 1
  }
  const items = Array.from({ length: 30 }, (_, at) => at)
  for await (const [item] of inLanes(items, { most: 4, starting: 2 }, work)) done.push(item)
  expect(done.sort((one, other) => one - other)).toEqual(items)
  expect(most).toBe(4)
})

test('few start at once, and one that says twice that it has started makes room once', async () => {
  let [starting, most] = [0, 0]
  const work = async (_: number, onStarted: () => void): Promise<void> => {
    starting += 1
    most = Math.max(most, starting)
    await rest(1)
    starting -= 1
    onStarted()
    onStarted()
  }
  for await (const [item] of inLanes([...Array(20).keys()], { most: 10, starting: 2 }, work))
    expect(item).toBeLessThan(20)
  expect(most).toBe(2)
})

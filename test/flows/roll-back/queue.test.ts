/** R14: many rollbacks that wait for each other. None is cancelled, or left waiting, without a word. */
import { type Queue, rollBackAtOnce } from '../../fakes/rollback-queue.js'

const MANY = 120
const WAIT_MINUTES = 20

/** What the action grants itself: see its budget of requests. */
const MOST_REQUESTS = 150 + 7 * WAIT_MINUTES

let queue: Queue

beforeAll(async () => {
  queue = await rollBackAtOnce(MANY, { waitMs: WAIT_MINUTES * 60_000 })
})

const endingAs = (code: string | undefined) => queue.stories.filter(({ done }) => done.because?.code === code)

test('each of them is dispatched, and once', () => {
  const { dispatches, stories } = queue
  expect(stories).toHaveLength(MANY)
  expect(dispatches).toHaveLength(MANY)
  expect(new Set(dispatches.map(({ environment }) => environment)).size).toBe(MANY)
})

test('GitHub runs one and lets a hundred wait; the others it cancels, and a human is told of each', () => {
  const cancelled = endingAs('run-failed')
  expect(cancelled).toHaveLength(MANY - 101)
  for (const { done, issues, records } of cancelled) {
    expect(done.is).toBe('needs-human')
    expect(records[0]).toMatch(/^foreshock: not-rolled-back /)
    expect(issues).toEqual([expect.stringContaining('which was to roll back, ended as `cancelled`')])
    expect(issues[0]).toContain('found its `concurrency` group full')
  }
})

test('whoever waits for longer than was allowed is told to a human, as still queued', () => {
  const waiting = endingAs('run-unended')
  expect(waiting.length).toBeGreaterThan(10)
  for (const { done, records } of waiting) {
    expect(done.is).toBe('needs-human')
    expect(records[0]).toMatch(/^foreshock: needs-human /)
  }
  const words = waiting.flatMap(({ issues }) => issues)
  expect(words).toHaveLength(waiting.length)
  const isQueued = (text: string): boolean => text.includes('It is still queued, and has not begun within the time')
  // One of them was running when its time was over.
  expect(words.filter((text) => !isQueued(text)).length).toBeLessThanOrEqual(1)
})

test('all others are rolled back, and nobody is left without a word', () => {
  const done = endingAs(undefined)
  expect(done.length).toBeGreaterThan(70)
  for (const { done: one, records, issues } of done) {
    expect([one.is, issues]).toEqual(['rolled-back', []])
    expect(records[0]).toMatch(/^foreshock: rolled-back /)
  }
  expect(done.length + endingAs('run-failed').length + endingAs('run-unended').length).toBe(MANY)
})

test('however long the queue, nobody asks GitHub more often than is allowed', () => {
  expect(Math.max(...queue.stories.map(({ requests }) => requests))).toBeLessThanOrEqual(MOST_REQUESTS)
})

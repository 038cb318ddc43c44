import { describe, expect, test } from '@jest/globals'
import { Problem } from '../../../src/domain/problem.js'
import { deadlineIn } from '../../../src/io/runner/deadline.js'

const never = new Promise<string>(() => undefined)

const after = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, ms, value))

/** What came of the work, as a user reads it. */
const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (value) => `gave ${String(value)}`,
    (error: unknown) => (error instanceof Problem ? error.message : `threw ${String(error)}`)
  )

const TOO_LONG = 'Saving took too long. Raise time-limit if this happens on healthy days too.'

describe('a race against the deadline', () => {
  test('gives what the work gives in time', async () => {
    expect(await outcomeOf(deadlineIn(60_000).race(after(5, 'x'), 'Saving'))).toBe('gave x')
  })

  test('hands on what the work throws in time', async () => {
    const work = Promise.reject(new Error('no'))
    expect(await outcomeOf(deadlineIn(60_000).race(work, 'Saving'))).toBe('threw Error: no')
  })

  test('ends when time is up and not before, and says what took too long', async () => {
    const before = after(40, 'before')
    const saved = outcomeOf(deadlineIn(60).race(never, 'Saving'))
    expect(await Promise.race([saved, before])).toBe('before')
    expect(await saved).toBe(TOO_LONG)
  })

  test('ends at once when time was up before, without a turn of the clock', async () => {
    const deadline = deadlineIn(0)
    await after(5, '')
    const saved = outcomeOf(deadline.race(never, 'Saving'))
    expect(await Promise.race([saved, after(0, 'a turn')])).toBe(TOO_LONG)
  })

  test('is lost by several calls together', async () => {
    const deadline = deadlineIn(40)
    const all = await Promise.all([1, 2, 3].map(() => outcomeOf(deadline.race(never, 'Saving'))))
    expect(all).toEqual([TOO_LONG, TOO_LONG, TOO_LONG])
  })

  test('lets whoever fails after it harm nobody', async () => {
    const unhandled: unknown[] = []
    const hear = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', hear)
    const soon = deadlineIn(10)
    const late = after(40, '').then(() => Promise.reject(new Error('too late')))
    expect(await outcomeOf(soon.race(late, 'Saving'))).toBe(TOO_LONG)
    const aborted = deadlineIn(0)
    await after(5, '')
    const later = after(40, '').then(() => Promise.reject(new Error('later still')))
    expect(await outcomeOf(aborted.race(later, 'Saving'))).toBe(TOO_LONG)
    await after(80, '')
    process.off('unhandledRejection', hear)
    expect(unhandled).toEqual([])
  })
})

describe('a span within another', () => {
  test('ends before it, and leaves it running', async () => {
    const outer = deadlineIn(60_000)
    const inner = outer.within(20)
    await after(50, '')
    expect([inner.leftMs(), inner.signal.aborted, outer.signal.aborted]).toEqual([0, true, false])
    expect(outer.leftMs()).toBeGreaterThan(inner.leftMs())
  })

  test('ends with it, however long it was to be', async () => {
    const inner = deadlineIn(30).within(60_000)
    expect(inner.leftMs()).toBeLessThanOrEqual(30)
    expect(await outcomeOf(inner.race(never, 'Saving'))).toBe(TOO_LONG)
    expect([inner.signal.aborted, inner.leftMs()]).toEqual([true, 0])
  })

  test('two levels down ends with the outermost', async () => {
    const inner = deadlineIn(30).within(60_000).within(60_000)
    expect(await outcomeOf(inner.race(never, 'Saving'))).toBe(TOO_LONG)
  })
})

test.each([-5, 0, Number.NaN])('%d ms are none', async (ms) => {
  const deadline = deadlineIn(ms)
  await after(10, '')
  expect([deadline.leftMs(), deadline.signal.aborted]).toEqual([0, true])
})

test.each([2 ** 31, 1e12, Infinity])('%d ms, more than a timer can count, are long', async (ms) => {
  const deadline = deadlineIn(ms)
  await after(20, '')
  expect([deadline.leftMs() > 1e9, deadline.signal.aborted]).toEqual([true, false])
})

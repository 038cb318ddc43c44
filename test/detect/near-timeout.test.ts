import * as z from 'zod/mini'
import { nearTimeout } from '../../src/detect/near-timeout.js'
import { tablesOf } from '../../src/history/columns.js'
import { text } from '../../src/report/text.js'
import { attempts, attemptsOf, HOSTILE, startOf, type AttemptTold, type JobTold } from '../fakes/attempts.js'

const options = z.parse(nearTimeout.options, {})
const MINUTE = 60

const find = (earlier: readonly AttemptTold[], build: JobTold, run: Partial<AttemptTold> = {}) =>
  nearTimeout.detect(
    {
      tables: tablesOf(attempts(...earlier, { runId: 900, ...run, jobs: { build } })),
      judged: { runId: 900, attempt: 1 }
    },
    options
  )

const headlines = (found: ReturnType<typeof find>): readonly string[] => found.map(({ headline }) => text(headline))

const steady = (minutes: number, many = 20): readonly AttemptTold[] =>
  attemptsOf(many, () => ({ jobs: { build: { took: minutes * MINUTE } } }))

const ended = (minutes: number, conclusion = 'timed_out', runId = 100): AttemptTold => ({
  runId,
  jobs: { build: { took: minutes * MINUTE, conclusion } }
})

test('a job that takes nearly six hours is told, with the share of the limit', () => {
  const found = find(steady(280), { took: 300 * MINUTE })
  expect(headlines(found)).toEqual(['Job build took 5 h, 83 % of the 6 h after which GitHub ends it'])
  expect(found[0]).toMatchObject({ level: 'warn', now: { value: 18_000_000 }, usual: { value: 16_800_000 } })
})

test('without any history the limit of GitHub still holds', () => {
  expect(find([], { took: 350 * MINUTE })).toHaveLength(1)
  expect(find([], { took: 200 * MINUTE })).toEqual([])
})

test('a limit is learned from a job that timed out before', () => {
  const found = find([...steady(20), ended(30)], { took: 27 * MINUTE })
  expect(headlines(found)).toEqual(['Job build took 27 min, 90 % of the 30 min after which GitHub ends it'])
  expect(text(found[0]?.evidence[0] ?? [])).toBe('GitHub has ended this job after 30 min before.')
})

test('two jobs that were cancelled at the same full minute were ended at their limit', () => {
  const twice = [ended(30, 'cancelled', 100), ended(30, 'cancelled', 101)]
  expect(find([...steady(20), ...twice], { took: 27 * MINUTE })).toHaveLength(1)
  expect(find([...steady(20), ...twice.slice(1)], { took: 27 * MINUTE })).toEqual([])
  expect(
    find([...steady(20), ended(25.7, 'cancelled', 100), ended(25.7, 'cancelled', 101)], { took: 24 * MINUTE })
  ).toEqual([])
})

test('a job that ran on beyond an old limit shows that it was raised', () => {
  const raised: AttemptTold = { runId: 200, jobs: { build: { took: 40 * MINUTE } } }
  expect(find([...steady(20), ended(30), raised], { took: 39 * MINUTE })).toEqual([])
})

test('where jobs run on beyond six hours no limit is known', () => {
  expect(find(steady(500), { took: 520 * MINUTE })).toEqual([])
})

test.each(['cancelled', 'timed_out', 'skipped'])('a job that is %s is not near its limit', (conclusion) => {
  expect(find(steady(200), { took: 350 * MINUTE, conclusion })).toEqual([])
})

test('branches and forks teach no limit', () => {
  for (const trust of ['branch', 'fork'] as const)
    expect(find([...steady(20), { ...ended(30), trust }], { took: 27 * MINUTE })).toEqual([])
})

describe('a time that grows', () => {
  /** A run every half day, each four minutes longer than the one before. */
  const growing = (many: number, from: number): readonly AttemptTold[] =>
    attemptsOf(many, (index) => ({
      startedAt: startOf(12 * index),
      jobs: { build: { took: (from + 4 * index + (index % 3)) * MINUTE } }
    }))
  const now = { startedAt: startOf(12 * 30) }

  test('towards the limit is told days before', () => {
    const found = find(growing(30, 160), { took: 280 * MINUTE }, now)
    expect(headlines(found)).toEqual([
      'Job build takes longer from run to run, and reaches its limit of 6 h in about 10 days'
    ])
    expect(found[0]?.evidence.map((one) => text(one))).toContain(
      'Over 31 successful runs on the default branch in 15 days it grew by 8 min a day.'
    )
    expect(found[0]?.trend).toHaveLength(31)
  })

  test('is not told where the limit is far, on a branch, or of a few runs', () => {
    expect(find(growing(30, 60), { took: 180 * MINUTE }, now)).toEqual([])
    expect(find(growing(30, 160), { took: 280 * MINUTE }, { ...now, trust: 'branch' })).toEqual([])
    expect(find(growing(30, 160).slice(-8), { took: 280 * MINUTE }, now)).toEqual([])
  })
})

test('names stay names', () => {
  const rows = attempts({ runId: 900, jobs: { [HOSTILE]: { took: 350 * MINUTE } } })
  const [found] = nearTimeout.detect({ tables: tablesOf(rows), judged: { runId: 900, attempt: 1 } }, options)
  expect(found?.headline).toContainEqual({ name: HOSTILE })
})

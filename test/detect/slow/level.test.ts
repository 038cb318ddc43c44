import { expect, test } from '@jest/globals'
import { findAll } from '../../../src/detect/index.js'
import { isSetUp } from '../../../src/detect/slow/set-up.js'
import type { Finding } from '../../../src/domain/finding.js'
import type { Rows } from '../../../src/domain/recording.js'
import { tablesOf } from '../../../src/history/columns.js'
import { text } from '../../../src/report/text.js'
import { onlyDetectors } from '../../fakes/detect-options.js'
import { history, runs, type Told } from '../../fakes/rows.js'

const around = (seconds: number, index: number): number => seconds * (1 + 0.04 * Math.sin(index * 2.4))

/** Runs of a job, so many at each level. */
const builds = (...parts: readonly (readonly [seconds: number, runs: number])[]): readonly Told[] => {
  const levels = parts.flatMap(([seconds, many]) => Array.from({ length: many }, () => seconds))
  return runs(levels.length, (index) => ({ jobs: { build: around(levels[index] ?? 0, index) } }))
}

function judge(rows: Rows, runId: number): readonly Finding[] {
  const options = onlyDetectors('slow-job', 'slow-step', 'slow-test')
  return findAll({ tables: tablesOf(rows), judged: { runId, attempt: 1 } }, options)
}

const judgeLast = (told: readonly Told[]): readonly Finding[] => judge(history(...told), told.at(-1)?.runId ?? 0)

test('a job that has been slower for a while is told with the commit, both levels and what it costs', () => {
  const [found, ...others] = judgeLast(builds([60, 40], [246, 12]))
  expect(others).toEqual([])
  expect(text(found?.headline ?? [])).toMatch(/^Job build takes 4\.\d min since commit 0000000, 1\.0 min before$/)
  expect(found).toMatchObject({ detector: 'slow-job', level: 'warn', trust: 'default' })
  expect(found?.since).toMatchObject({ runId: 41, lastGoodSha: '40'.padStart(40, '0') })
  expect(found?.change?.low).toBeLessThan(4.1)
  expect(found?.change?.high).toBeGreaterThan(4.1)
  expect(found?.lostMsAWeek).toBeGreaterThan(0)
  expect(found?.trend?.length).toBe(52)
  expect(found?.state).toBeUndefined()
})

test('a slow level never becomes usual by lasting', () => {
  for (const many of [20, 100, 300]) expect(judgeLast(builds([60, 40], [90, many]))).toHaveLength(1)
})

test('it is open in a run of a branch, too, unless that run is fast again', () => {
  const past = builds([60, 40], [120, 20])
  expect(judgeLast([...past, { runId: 900, trust: 'branch', jobs: { build: 121 } }])).toMatchObject([
    { trust: 'branch' }
  ])
  expect(judgeLast([...past, { runId: 900, trust: 'branch', jobs: { build: 60 } }])).toEqual([])
})

test('what branches and forks do raises no level', () => {
  const slow = builds([60, 40]).concat(
    Array.from({ length: 30 }, (_, index) => ({ runId: 100 + index, trust: 'fork' as const, jobs: { build: 120 } }))
  )
  expect(judgeLast([...slow, { runId: 900, jobs: { build: 60 } }])).toEqual([])
})

test('a level that is back is told once, as a note', () => {
  const told = [4, 5, 6].map((many) => judgeLast(builds([60, 40], [120, 30], [60, many])))
  expect(told.map(([found]) => found?.state)).toEqual([undefined, 'resolved', undefined])
  expect(told.map((found) => found.length)).toEqual([1, 1, 0])
  const [, [resolved] = []] = told
  expect(resolved).toMatchObject({ level: 'note', fingerprint: told[0]?.[0]?.fingerprint })
  expect(text(resolved?.headline ?? [])).toBe('Job build takes 1.0 min again, 2.0 min before')
})

test('a run far beyond the slow level is told of itself', () => {
  const [found] = judgeLast([...builds([60, 40], [90, 30]), { runId: 900, jobs: { build: 600 } }])
  expect(text(found?.headline ?? [])).toContain('times its usual time')
  expect(Math.round((found?.usual?.value ?? 0) / 10_000)).toBe(9)
})

test('a climb is a note, and is not dated to a commit', () => {
  const [found] = judgeLast(runs(60, (index) => ({ jobs: { build: around(100 * 1.006 ** index, index) } })))
  expect(found).toMatchObject({ level: 'note', detector: 'slow-job' })
  expect(found?.since).toBeUndefined()
  expect(text(found?.headline ?? [])).toContain('getting slower little by little')
})

/** Each job of the history with two steps: one that takes so much of its time, and one with the rest. */
function withSteps(told: readonly Told[], slow: string): Rows {
  const rows = history(...told)
  const steps = rows.jobs.flatMap(
    ({ runId, attempt, jobId, startedAt = 0, completedAt = 0, trust, observedAt, witness }) => {
      const seen = {
        runId,
        attempt,
        jobId,
        trust,
        observedAt,
        witness,
        status: 'completed',
        conclusion: 'success'
      } as const
      const middle = startedAt + 30_000
      return [
        { ...seen, number: 1, name: 'Lint', startedAt, completedAt: middle },
        { ...seen, number: 2, name: slow, startedAt: middle, completedAt }
      ]
    }
  )
  return { ...rows, steps }
}

test('a slow step that explains its slow job is told with the job, and not again', () => {
  const [found, ...others] = judge(withSteps(builds([60, 40], [120, 20]), 'Run tests'), 60)
  expect([found?.subject.what, others]).toEqual(['job', []])
  expect(found?.evidence.map((sentence) => text(sentence)).join('\n')).toMatch(
    /Most of it is step Run tests: 1\.5 min, \d+\.\d s before\./
  )
})

test('a slow step of a job that is not slow is told itself; one that sets up is a note and says so', () => {
  const told = [...builds([60, 40], [68, 20])]
  const [work] = judge(withSteps(told, 'Run tests'), 60)
  const [setUp] = judge(withSteps(told, 'Run actions/setup-node@v5'), 60)
  expect([work?.subject.step, work?.level]).toEqual(['Run tests', 'warn'])
  expect([setUp?.subject.step, setUp?.level]).toEqual(['Run actions/setup-node@v5', 'note'])
  expect(text(setUp?.headline ?? [])).toMatch(/^Set-up step /)
})

test.each([
  ['Set up job', true],
  ['Post Run actions/checkout@v5', true],
  ['Run actions/checkout@v5', true],
  ['Run actions/cache/restore@v5', true],
  ['Initialize containers', true],
  ['Complete job', true],
  ['Run npm test', false],
  ['Build', false],
  ['Deploy', false]
])('%s prepares the machine: %s', (step, expected) => {
  expect(isSetUp(step)).toBe(expected)
})

test('two hundred steady tests give no finding', () => {
  const noise = (seed: number): number => Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1
  const told = runs(60, (run) => ({
    tests: Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`test ${index}`, 5 * (0.8 + 0.4 * noise(run * 7919 + index))])
    )
  }))
  expect(judgeLast(told)).toEqual([])
})

import * as z from 'zod/mini'
import { text } from '../../../src/report/text.js'
import { tablesOf } from '../../../src/history/columns.js'
import { slowJob } from '../../../src/detect/slow-job.js'
import { slowTest } from '../../../src/detect/slow-test.js'
import type { Rows } from '../../../src/domain/recording.js'
import type { RunKey } from '../../../src/domain/run.js'
import type { Told } from '../../fakes/rows.js'
import { history, runs } from '../../fakes/rows.js'

const find = (earlier: readonly Told[], judged: Omit<Told, 'runId'>, changed = {}) =>
  found(history(...earlier, { runId: 900, ...judged }), { runId: 900, attempt: 1 }, changed)

/** What the detectors of slow jobs and of slow tests find together. */
function found(rows: Rows, judged: RunKey, changed = {}) {
  const evidence = { tables: tablesOf(rows), judged }
  return [slowJob, slowTest].flatMap((detector) =>
    detector.detect(evidence, { ...z.parse(detector.options, {}), ...changed })
  )
}

/** Times that scatter by some percent, without chance. */
const around = (seconds: number, index: number): number => seconds * (1 + 0.06 * Math.sin(index * 2.4))

const steady = (seconds: number, many = 20): readonly Told[] =>
  runs(many, (index) => ({ jobs: { build: around(seconds, index) } }))

test('a job that takes three times as long as ever is named, with both numbers', () => {
  const [finding, ...others] = find(steady(60), { jobs: { build: 180 } })
  expect(others).toEqual([])
  expect(finding?.subject).toMatchObject({ what: 'job', workflow: 'CI', job: 'build' })
  expect(finding?.now).toEqual({ value: 180_000, unit: 'ms' })
  expect(Math.round((finding?.usual?.value ?? 0) / 1000)).toBe(60)
  expect(text(finding?.headline ?? [])).toBe('Job build took 3.0 times its usual time')
})

test.each([
  ['within the spread of earlier runs', 64],
  ['above the ratio but within the usual scatter of a noisy job', 75],
  ['faster than usual', 20]
])('a job %s is not named', (_, seconds) => {
  const noisy = runs(20, (index) => ({ jobs: { build: 60 * (1 + 0.25 * Math.sin(index * 2.4)) } }))
  expect(find(noisy, { jobs: { build: seconds } })).toEqual([])
})

test('a short job that lost a few seconds is below the floor, however large the ratio', () => {
  expect(find(steady(1), { jobs: { build: 6 } })).toEqual([])
})

test('the floor of tests is lower than that of jobs', () => {
  const earlier = runs(20, (index) => ({ tests: { imports: around(0.4, index) } }))
  expect(find(earlier, { tests: { imports: 3 } })).toHaveLength(1)
  expect(find(earlier, { tests: { imports: 1.2 } })).toEqual([])
})

test('with two earlier runs only what is far off is named', () => {
  expect(find(steady(60, 2), { jobs: { build: 130 } })).toEqual([])
  expect(find(steady(60, 2), { jobs: { build: 600 } })).toHaveLength(1)
})

test('one earlier run is no history', () => {
  expect(find(steady(60, 1), { jobs: { build: 6000 } })).toEqual([])
})

test('one wild run among the earlier ones neither hides nor makes a finding', () => {
  const earlier = [...steady(60), { runId: 50, jobs: { build: 3000 } }]
  expect(find(earlier, { jobs: { build: 180 } })).toHaveLength(1)
  expect(find(earlier, { jobs: { build: 66 } })).toEqual([])
})

test('what is usual is learned from the default branch alone', () => {
  const branches = runs(20, (index) => ({ trust: 'branch', jobs: { build: around(60, index) } }))
  const forks = runs(20, (index) => ({ trust: 'fork', jobs: { build: around(60, index) } }))
  expect(find(branches, { jobs: { build: 600 } })).toEqual([])
  expect(find(forks, { jobs: { build: 600 } })).toEqual([])
})

test('the run of a fork is judged by what the default branch does', () => {
  expect(find(steady(60), { trust: 'fork', jobs: { build: 600 } })).toMatchObject([{ trust: 'fork' }])
})

test('a failed or cancelled job says nothing about speed, in the past or now', () => {
  const failing = runs(20, (index) => ({ jobs: { build: [around(60, index), 'failure'] } }))
  expect(find(failing, { jobs: { build: 600 } })).toEqual([])
  expect(find(steady(60), { jobs: { build: [600, 'cancelled'] } })).toEqual([])
})

test('another attempt of the judged run is no part of its own past', () => {
  const rows = history(
    { runId: 900, attempt: 1, jobs: { build: 10 } },
    { runId: 899, jobs: { build: 60 } },
    { runId: 900, attempt: 2, jobs: { build: 600 } }
  )
  expect(found(rows, { runId: 900, attempt: 2 })).toEqual([])
})

test('the worst loss of time comes first', () => {
  const earlier = runs(20, (index) => ({ jobs: { build: around(60, index), lint: around(20, index) } }))
  const found = find(earlier, { jobs: { build: 400, lint: 300 } })
  expect(found.map(({ subject }) => subject.job)).toEqual(['build', 'lint'])
})

test('a thousand steady tests give no more false alarms than one', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `test ${index}`)
  const noise = (name: number, run: number): number => 5 * Math.exp(0.2 * gaussian(name * 7919 + run * 104_729))
  const tests = (run: number) => Object.fromEntries(names.map((name, index) => [name, noise(index, run)]))
  const earlier = runs(20, (run) => ({ tests: tests(run) }))
  expect(find(earlier, { tests: tests(777) }).length).toBeLessThanOrEqual(1)
})

test('options decide: a larger ratio, a higher floor', () => {
  expect(find(steady(60), { jobs: { build: 180 } }, { ratio: 4 })).toEqual([])
  expect(find(steady(60), { jobs: { build: 180 } }, { seconds: 600 })).toEqual([])
})

/** A normal number for each seed: Box and Muller over two hashed uniforms. */
function gaussian(seed: number): number {
  const uniform = (salt: number): number => {
    const x = Math.sin(seed * 12.9898 + salt * 78.233) * 43_758.5453
    return x - Math.floor(x) || 1e-9
  }
  return Math.sqrt(-2 * Math.log(uniform(1))) * Math.cos(2 * Math.PI * uniform(2))
}

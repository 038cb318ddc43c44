import { findAll } from '../../src/detect/index.js'
import type { Finding } from '../../src/domain/finding.js'
import { tablesOf } from '../../src/history/columns.js'
import { text } from '../../src/report/text.js'
import { ends } from '../fakes/ends.js'
import { HOSTILE_LINES } from '../fakes/hostile.js'
import { history, runs, type Told } from '../fakes/rows.js'
import { onlyDetectors } from '../fakes/detect-options.js'

const find = (judged: { runId: number; attempt?: number }, ...told: readonly Told[]): readonly Finding[] =>
  findAll(
    { tables: tablesOf(history(...told)), judged: { attempt: 1, ...judged } },
    onlyDetectors('flaky-test', 'broken-test', 'new-failure')
  )

const green = (many: number): readonly Told[] => runs(many, () => ({ tests: { pays: 1 } }))

const sentences = (found: readonly Finding[]): readonly string[] =>
  found.flatMap(({ headline, evidence }) => [headline, ...evidence].map((sentence) => text(sentence)))

test('a first failure is unknown, and says how many re-runs would tell', () => {
  const found = find({ runId: 21 }, ...green(20), { runId: 21, tests: { pays: [1, 'failed'] } })
  expect(found).toMatchObject([{ detector: 'new-failure', since: { runId: 21, lastGoodSha: '20'.padStart(40, '0') } }])
  expect(sentences(found)).toEqual([
    'Test pays failed for the first time in 21 runs',
    'It passed on 0000000, the commit before: what came after that may have broken it.',
    'Whether it is flaky is unknown: run it again twice. If it fails each time, less than 1 % is left for chance.'
  ])
})

test('on a branch whose base is green it points at the change', () => {
  const found = find({ runId: 21 }, ...green(20), { runId: 21, trust: 'branch', tests: { pays: [1, 'failed'] } })
  expect(sentences(found)).toContain(
    'It passes on the default branch, last on 0000000: the change is the likely cause.'
  )
  expect(found[0]?.since).toBeUndefined()
})

test('a failure before that was over on the next commit is told as a sign of flakiness', () => {
  const told = runs(20, (index) => ({ tests: { pays: [1, index === 9 ? 'failed' : 'passed'] } }))
  const found = find({ runId: 21 }, ...told, { runId: 21, tests: { pays: [1, 'failed'] } })
  expect(sentences(found).slice(0, 1)).toEqual(['Test pays failed, as it did once in 20 runs before'])
  expect(sentences(found)).toContain(
    'It failed once on a commit before and passed on the next one: that points to a flaky test.'
  )
})

test('re-runs of a branch that all fail leave nothing for chance, even where the test is known to be flaky', () => {
  const sha = 'b'.repeat(40)
  const flaky = runs(60, (index) => ({ tests: { pays: index === 9 ? [1, 'failed', 'passed'] : 1 } }))
  const attempts = [1, 2, 3].map(
    (attempt) => ({ runId: 61, attempt, sha, trust: 'branch', tests: { pays: [1, 'failed'] } }) as const
  )
  expect(find({ runId: 61 }, ...flaky, ...attempts)).toMatchObject([{ detector: 'flaky-test' }])
  const found = find({ runId: 61, attempt: 3 }, ...flaky, ...attempts)
  expect(found).toMatchObject([{ detector: 'new-failure' }])
  expect(sentences(found).at(-1)).toBe(
    'It failed in each of 3 runs on this commit, which leaves less than 1 % for chance: the change broke it.'
  )
})

test('a test that was never seen to pass is not new in failing', () => {
  expect(find({ runId: 21 }, ...green(20), { runId: 21, tests: { ships: [1, 'failed'] } })).toEqual([])
})

test('a run in which most tests of a report fail says nothing of each of them', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const tests = (outcome: 'passed' | 'failed'): NonNullable<Told['tests']> =>
    Object.fromEntries(names.map((name) => [name, [1, outcome] as const]))
  const told = runs(10, () => ({ tests: tests('passed') }))
  expect(find({ runId: 11 }, ...told, { runId: 11, tests: tests('failed') })).toEqual([])
})

test('names that change with every run cost no more than in proportion, and nothing is told of them', async () => {
  const told = runs(10, (run) => ({
    tests: Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`case ${run}.${i}`, [1, i % 3 === 0 ? 'failed' : 'passed'] as const])
    )
  }))
  const tables = tablesOf(history(...told))
  const detectors = onlyDetectors('flaky-test', 'broken-test', 'new-failure')
  expect(await ends(() => findAll({ tables, judged: { runId: 10, attempt: 1 } }, detectors))).toEqual([])
})

test('hostile names are names, wherever they stand', () => {
  for (const hostile of HOSTILE_LINES) {
    const failed: Told = { runId: 21, tests: { [hostile]: [1, 'failed'] } }
    const found = find({ runId: 21 }, ...runs(20, () => ({ tests: { [hostile]: 1 } })), failed)
    const words = found.flatMap(({ headline, evidence }) => [headline, ...evidence].flat())
    for (const word of words) if (typeof word === 'string') expect(word).not.toContain(hostile)
  }
})

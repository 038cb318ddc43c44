import { findAll } from '../../src/detect/index.js'
import type { Finding } from '../../src/domain/finding.js'
import { tablesOf } from '../../src/history/columns.js'
import { text } from '../../src/report/text.js'
import { history, runs, type Told } from '../fakes/rows.js'
import { onlyDetectors } from '../fakes/detect-options.js'

const sha = (runId: number): string => String(runId).padStart(40, '0')

const find = (runId: number, ...told: readonly Told[]): readonly Finding[] =>
  findAll(
    { tables: tablesOf(history(...told)), judged: { runId, attempt: 1 } },
    onlyDetectors('flaky-test', 'broken-test', 'new-failure')
  )

const headlines = (found: readonly Finding[]): readonly string[] =>
  found.map(({ detector, headline }) => `${detector}: ${text(headline)}`)

/** Passes for 20 runs, fails from run 21 on. */
const broken = (many: number): readonly Told[] =>
  runs(many, (index) => ({ tests: { pays: [1, index < 20 ? 'passed' : 'failed'], adds: 1 } }))

test('what fails since a commit on the default branch is broken, with the commit and the last good one', () => {
  const found = find(24, ...broken(24))
  expect(headlines(found)).toEqual(['broken-test: Test pays is broken since commit 0000000'])
  expect(found[0]?.since).toMatchObject({ runId: 21, sha: sha(21), lastGoodSha: sha(20) })
  expect(found[0]?.now).toEqual({ value: 1, unit: 'ratio' })
  expect(found[0]?.evidence.map((sentence) => text(sentence))[0]).toBe(
    'On the default branch it failed in 4 of 4 runs on 4 commits since then.'
  )
})

test('it stays open, with the same fingerprint and the same beginning', () => {
  const [early, late] = [find(24, ...broken(24)), find(40, ...broken(40))]
  expect(late).toHaveLength(1)
  expect(late[0]?.fingerprint).toBe(early[0]?.fingerprint)
  expect(late[0]?.since).toEqual(early[0]?.since)
})

test('when it passes again on another commit, that is told once, as a note', () => {
  const passes = (runId: number): Told => ({ runId, tests: { pays: 1, adds: 1 } })
  const repaired = find(25, ...broken(24), passes(25))
  expect(headlines(repaired)).toEqual(['broken-test: Test pays passes again: it was broken since commit 0000000'])
  expect(repaired[0]).toMatchObject({ level: 'note', state: 'resolved', since: { runId: 21 } })
  expect(repaired[0]?.fingerprint).toBe(find(24, ...broken(24))[0]?.fingerprint)
  expect(find(26, ...broken(24), passes(25), passes(26))).toEqual([])
})

test('a branch that meets what the default branch broke is told that it is not its own doing', () => {
  const found = find(25, ...broken(24), { runId: 25, trust: 'branch', tests: { pays: [1, 'failed'] } })
  expect(headlines(found)).toEqual([
    'broken-test: Test pays was broken before this change: it fails on the default branch since commit 0000000'
  ])
})

test('failures of branches and forks break nothing on the default branch', () => {
  for (const trust of ['branch', 'fork'] as const) {
    const failing = [21, 22, 23, 24].map((runId) => ({ runId, trust, tests: { pays: [1, 'failed'] } }) as const)
    const found = find(25, ...broken(20), ...failing, { runId: 25, tests: { pays: [1, 'failed'] } })
    expect(found.map(({ detector }) => detector)).not.toContain('broken-test')
  }
})

test('a flaky test that fails commit after commit is called broken, not flaky', () => {
  const flaky = runs(30, (index) => ({
    tests: { pays: index === 5 ? [1, 'failed', 'passed'] : [1, index < 25 ? 'passed' : 'failed'] }
  }))
  expect(find(30, ...flaky).map(({ detector }) => detector)).toEqual(['broken-test'])
})

test('a job is broken, too, unless a test says why', () => {
  const failing = (tests: boolean): readonly Told[] =>
    runs(24, (index) => ({
      jobs: { build: [60, index < 20 ? 'success' : 'failure'] },
      ...(tests ? { tests: { pays: [1, index < 20 ? 'passed' : 'failed'] } } : {})
    }))
  expect(find(24, ...failing(false)).map(({ subject }) => subject.what)).toEqual(['job'])
  expect(find(24, ...failing(true)).map(({ subject }) => subject.what)).toEqual(['test'])
})

test('what never passed is broken as far as the history goes back', () => {
  const found = find(9, ...runs(9, () => ({ tests: { pays: [1, 'failed'] } })))
  expect(found[0]?.since).toEqual({ runId: 1, sha: sha(1), at: expect.any(Number) })
})

import { describe, expect, test } from '@jest/globals'
import { findAll, type DetectorName } from '../../src/detect/index.js'
import { unexplainedFailures } from '../../src/detect/unexplained-failures.js'
import { tablesOf } from '../../src/history/columns.js'
import { text } from '../../src/report/text.js'
import { onlyDetectors } from '../fakes/detect-options.js'
import { history, runs, type Told } from '../fakes/rows.js'

const OF_FAILURES: readonly DetectorName[] = ['infra-failure', 'flaky-test', 'broken-test', 'new-failure']

function said(earlier: readonly Told[], now: Omit<Told, 'runId'>): readonly string[] {
  const tables = tablesOf(history(...earlier, { ...now, runId: 50 }))
  const evidence = { tables, judged: { runId: 50, attempt: 1 } }
  return unexplainedFailures(evidence, findAll(evidence, onlyDetectors(...OF_FAILURES))).map((prose) => text(prose))
}

const green = (many: number): readonly Told[] =>
  runs(many, () => ({ jobs: { lint: 20, test: 60 }, tests: { pays: 0.1 } }))

describe('a job that failed', () => {
  test('is told with how often it failed before', () => {
    expect(said(green(20), { jobs: { lint: [20, 'failure'], test: 60 } })).toEqual([
      'Job lint failed, as it did in none of 20 earlier runs of the default branch.'
    ])
    const red = runs(20, (run) => ({ jobs: { lint: [20, run === 4 ? 'failure' : 'success'] } }))
    expect(said(red, { jobs: { lint: [20, 'failure'] } })).toEqual([
      'Job lint failed, as it did in 1 of 20 earlier runs of the default branch.'
    ])
  })

  test('is not told beside the test that explains it', () => {
    expect(said(green(20), { jobs: { lint: 20, test: [60, 'failure'] }, tests: { pays: [0.1, 'failed'] } })).toEqual([])
  })

  test('is not told where too few runs went before, nor where it passed or was cancelled', () => {
    expect(said(green(4), { jobs: { lint: [20, 'failure'] } })).toEqual([])
    expect(said(green(20), { jobs: { lint: 20, test: [60, 'cancelled'] } })).toEqual([])
  })
})

test('of many that failed at once the first three are named', () => {
  const jobs = (conclusion: string): NonNullable<Told['jobs']> =>
    Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, [20, conclusion] as const]))
  expect(
    said(
      runs(20, () => ({ jobs: jobs('success') })),
      { jobs: jobs('failure') }
    )
  ).toHaveLength(3)
})

import { expect, test } from '@jest/globals'
import { tablesOf } from '../../src/history/columns.js'
import { commitOutcomes, durationSeries, type DurationSeries } from '../../src/history/series.js'
import { aJob, aRun, aTest, NOON, rowsOf, tablesWith } from './builders.js'

const subjectOf = (series: DurationSeries | undefined) => series?.subject

test('the durations of a job come in the order of runs and attempts, however the rows lie', () => {
  const runs = [
    aRun({ runId: 30, runNumber: 3, sha: 'c' }),
    aRun({ runId: 10, runNumber: 1, sha: 'a' }),
    aRun({ runId: 20, runNumber: 2, sha: 'b', attempt: 2 }),
    aRun({ runId: 20, runNumber: 2, sha: 'b' })
  ]
  const jobs = runs.map(({ runId, attempt, runNumber = 0 }) =>
    aJob({ runId, attempt, jobId: runId * 10 + attempt, completedAt: NOON + 1000 * runNumber + attempt })
  )
  const [series, ...others] = durationSeries(tablesWith({ runs, jobs }))
  expect(others).toEqual([])
  expect(series?.subject).toEqual({
    what: 'job',
    workflow: 'CI',
    workflowFile: '.github/workflows/ci.yml',
    job: 'test (22)'
  })
  expect(series?.runIds).toEqual([10, 20, 20, 30])
  expect(series?.attempts).toEqual([1, 1, 2, 1])
  expect(series?.shas).toEqual(['a', 'b', 'b', 'c'])
  expect([...(series?.values ?? [])]).toEqual([1001, 2001, 2002, 3001])
})

test('runs without a number come in the order of their ids', () => {
  const bare = (runId: number) => {
    const { runNumber, ...run } = aRun({ runId })
    expect(runNumber).toBeDefined()
    return run
  }
  const runs = [bare(3), aRun({ runId: 2, runNumber: 900 }), bare(1)]
  const jobs = runs.map(({ runId }) => aJob({ runId, jobId: runId }))
  expect(durationSeries(tablesWith({ runs, jobs }))[0]?.runIds).toEqual([1, 2, 3])
})

test('a job that a partial re-run kept counts once, in the attempt that it ran in', () => {
  const runs = [aRun(), aRun({ attempt: 2 })]
  const jobs = [aJob({ attempt: 2 }), aJob(), aJob({ attempt: 2, jobId: 7, name: 'lint' })]
  const rows = rowsOf({ runs, jobs })
  expect(durationSeries(tablesOf(rows)).map(({ subject, attempts }) => [subject.job, attempts])).toEqual([
    ['test (22)', [1]],
    ['lint', [2]]
  ])
  expect(commitOutcomes(tablesOf(rows)).map(({ outcomes }) => outcomes.length)).toEqual([1, 1])
})

test('what has not ended, and what has no time, has no duration', () => {
  const { durationMs, ...untimed } = aTest()
  expect(durationMs).toBeDefined()
  const rows = rowsOf({
    runs: [aRun()],
    jobs: [aJob({ status: 'in_progress' }), aJob({ jobId: 2, completedAt: NOON - 1 })],
    tests: [untimed]
  })
  expect(durationSeries(tablesOf(rows))).toEqual([])
})

test('failures can be left out of durations', () => {
  const rows = rowsOf({
    runs: [aRun()],
    jobs: [aJob({ conclusion: 'cancelled' })],
    tests: [aTest(), aTest({ name: 'b', outcome: 'failed' })]
  })
  const names = durationSeries(tablesOf(rows), { only: 'successful' }).map(({ subject }) => subject.test)
  expect(names).toEqual(['adds up'])
  expect(durationSeries(tablesOf(rows))).toHaveLength(3)
})

test('of a test that was retried the last try gives the duration, and every try an outcome', () => {
  const tests = [aTest({ tries: 2, durationMs: 20 }), aTest({ tries: 1, durationMs: 10, outcome: 'failed' })]
  const rows = rowsOf({ runs: [aRun()], jobs: [aJob()], tests })
  const ofTests = durationSeries(tablesOf(rows)).filter(({ subject }) => subject.what === 'test')
  expect(ofTests.map(({ values }) => [...values])).toEqual([[20]])
  const [outcomes] = commitOutcomes(tablesOf(rows)).filter(({ subject }) => subject.what === 'test')
  expect(outcomes).toMatchObject({
    sha: 'a'.repeat(40),
    outcomes: ['failed', 'passed'],
    tries: [1, 2],
    attempts: [1, 1]
  })
})

test('a test is named by workflow, job, suite, class, name and file, and by its origin where the job is unknown', () => {
  const { jobId, ...elsewhere } = aTest({ origin: 'artifact:unit' })
  expect(jobId).toBeDefined()
  const rows = rowsOf({ runs: [aRun()], jobs: [aJob()], tests: [aTest({ className: 'A', file: 'a.ts' }), elsewhere] })
  const ofTests = durationSeries(tablesOf(rows)).filter(({ subject }) => subject.what === 'test')
  expect(subjectOf(ofTests[0])).toEqual({
    what: 'test',
    workflow: 'CI',
    workflowFile: '.github/workflows/ci.yml',
    job: 'test (22)',
    suite: 'billing',
    className: 'A',
    test: 'adds up',
    file: 'a.ts'
  })
  expect(subjectOf(ofTests[1])).toEqual({
    what: 'test',
    workflow: 'CI',
    workflowFile: '.github/workflows/ci.yml',
    origin: 'artifact:unit',
    suite: 'billing',
    test: 'adds up'
  })
})

test('a value deserves no more trust than its run', () => {
  const rows = rowsOf({ runs: [aRun({ trust: 'fork' })], jobs: [aJob()], tests: [aTest()] })
  expect(durationSeries(tablesOf(rows)).map(({ trusts }) => trusts)).toEqual([['fork'], ['fork']])
})

test('outcomes come together by commit, over runs and attempts', () => {
  const runs = [
    aRun({ runId: 1, runNumber: 1 }),
    aRun({ runId: 1, runNumber: 1, attempt: 2 }),
    aRun({ runId: 2, runNumber: 2 }),
    aRun({ runId: 3, runNumber: 3, sha: 'z' })
  ]
  const jobs = runs.map(({ runId, attempt }, index) =>
    aJob({ runId, attempt, jobId: index, conclusion: index === 0 ? 'failure' : 'success' })
  )
  const commits = commitOutcomes(tablesWith({ runs, jobs }))
  expect(commits.map(({ sha, outcomes }) => [sha.slice(0, 1), outcomes])).toEqual([
    ['a', ['failure', 'success', 'success']],
    ['z', ['success']]
  ])
  expect(commitOutcomes(tablesWith({ runs, jobs }), { atLeast: 2 })).toHaveLength(1)
})

test('rows whose run is not known belong nowhere', () => {
  const rows = rowsOf({ jobs: [aJob()], tests: [aTest()] })
  expect([...durationSeries(tablesOf(rows)), ...commitOutcomes(tablesOf(rows))]).toEqual([])
})

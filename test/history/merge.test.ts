import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Job } from '../../src/domain/job.js'
import { type Rows } from '../../src/domain/recording.js'
import { mergeRows } from '../../src/history/merge.js'
import { aJob, aRun, aTest, everything, NOON, rowsOf } from './builders.js'
import { someRows } from './some-rows.js'

const jobs = (...rows: readonly Job[]): Rows => rowsOf({ jobs: rows })

const mergedJob = (...rows: readonly Job[]): Job | undefined => mergeRows(rows.map((row) => jobs(row))).jobs[0]

test('what ended beats what was in progress, even where that was seen later', () => {
  const ended = aJob({ observedAt: NOON, conclusion: 'failure' })
  const { conclusion, completedAt, ...rest } = aJob({ status: 'in_progress', observedAt: NOON + 5 })
  expect([conclusion, completedAt]).not.toContain(undefined)
  expect(mergedJob(rest, ended)).toMatchObject({ status: 'completed', conclusion: 'failure', observedAt: NOON + 5 })
})

test('for times the API is believed before a report, for all else the newest', () => {
  const api = aJob({ witness: 'api', observedAt: NOON, startedAt: NOON + 1, labels: 'old' })
  const report = aJob({ witness: 'report', observedAt: NOON + 9, startedAt: NOON + 2, labels: 'new' })
  expect(mergedJob(api, report)).toMatchObject({ startedAt: NOON + 1, labels: 'new', witness: 'api' })
})

test('what the runner alone knows survives the row of the API', () => {
  const runner = aJob({ witness: 'runner', status: 'in_progress', imageVersion: '20261115.1.0', observedAt: NOON })
  const api = aJob({ witness: 'api', observedAt: NOON + 9 })
  expect(mergedJob(api, runner)).toMatchObject({ status: 'completed', imageVersion: '20261115.1.0' })
})

test('where two observations disagree about the trust, the lesser is kept', () => {
  expect(mergedJob(aJob({ trust: 'default' }), aJob({ trust: 'fork' }), aJob({ trust: 'branch' }))?.trust).toBe('fork')
})

test('things that differ in one part of their key stay apart', () => {
  const tests = [
    aTest(),
    aTest({ tries: 2 }),
    aTest({ attempt: 2 }),
    aTest({ runId: 2 }),
    aTest({ jobId: 2 }),
    aTest({ suite: 'billingadds' }),
    aTest({ className: 'Invoice' }),
    aTest({ file: 'a.test.ts' }),
    aTest({ name: '__proto__' }),
    aTest({ name: 'constructor' })
  ]
  expect(mergeRows([rowsOf({ tests }), rowsOf({ tests })]).tests).toEqual(tests)
})

test('a test without a job is told apart by where its report was found', () => {
  const { jobId, ...test } = aTest()
  expect(jobId).toBeDefined()
  const tests = [test, { ...test, origin: 'artifact:unit' }]
  expect(mergeRows([rowsOf({ tests }), rowsOf({ tests: [...tests].reverse() })]).tests).toHaveLength(2)
})

test('a history merged with itself, or with nothing, is the same history', () => {
  expect(mergeRows([everything, everything, rowsOf({})])).toEqual(everything)
})

test('merging leaves what it is given untouched', () => {
  const given = [rowsOf({ runs: [Object.freeze(aRun())] }), rowsOf({ runs: [Object.freeze(aRun({ trust: 'fork' }))] })]
  const before = structuredClone(given)
  mergeRows(given)
  expect(given).toEqual(before)
})

test('the order of merging changes nothing', () => {
  fc.assert(
    fc.property(someRows, someRows, (one, other) => {
      expect(sorted(mergeRows([one, other]))).toEqual(sorted(mergeRows([other, one])))
    }),
    { numRuns: 500 }
  )
})

test('what is merged in steps is what is merged at once', () => {
  fc.assert(
    fc.property(someRows, someRows, someRows, (one, two, three) => {
      const atOnce = sorted(mergeRows([one, two, three]))
      expect(sorted(mergeRows([mergeRows([one, two]), three]))).toEqual(atOnce)
      expect(sorted(mergeRows([one, mergeRows([two, three])]))).toEqual(atOnce)
      expect(sorted(mergeRows([mergeRows([one, three]), mergeRows([two, one])]))).toEqual(atOnce)
    }),
    { numRuns: 1000 }
  )
})

test('merging again changes nothing', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const once = mergeRows([rows])
      expect(sorted(mergeRows([once, once, rows]))).toEqual(sorted(once))
    }),
    { numRuns: 500 }
  )
})

/** The order of rows means nothing. */
const sorted = ({ jobs, tests }: Rows): readonly string[] =>
  [...jobs, ...tests].map((row) => JSON.stringify(Object.entries(row).sort())).sort()

import { tablesOf } from '../../src/history/columns.js'
import { infraAttempts } from '../../src/history/infra-attempts.js'
import { history } from '../fakes/rows.js'
import { aJob, aTest, tablesWith } from './builders.js'

const tests = (failed: number, passed: number) => [
  ...Array.from({ length: failed }, (_, i) => aTest({ name: `fails ${i}`, outcome: 'failed' })),
  ...Array.from({ length: passed }, (_, i) => aTest({ name: `passes ${i}` }))
]

test('a report in which more than half of the tests failed is named, with its counts', () => {
  const infra = infraAttempts(tablesWith({ jobs: [aJob()], tests: tests(4, 3) }))
  expect(infra.all).toMatchObject([{ jobId: aJob().jobId, because: 'most tests failed', failed: 4, ran: 7 }])
  expect([infra.isTest(0), infra.isTest(6), infra.isJob(0)]).toEqual([true, true, true])
})

test.each([
  ['half of the tests failed', tests(4, 4)],
  ['the report holds few tests', tests(4, 0)],
  ['what failed was tried again', [...tests(3, 3), ...tests(3, 0).map((one) => ({ ...one, tries: 2 }))]],
  ['nothing was run', Array.from({ length: 9 }, (_, i) => aTest({ name: `${i}`, outcome: 'skipped' }))]
])('nothing is named where %s', (_, rows) => {
  expect(infraAttempts(tablesWith({ jobs: [aJob()], tests: rows })).all).toEqual([])
})

test('jobs that were cancelled or ran out of time are named, and their tests are left out with them', () => {
  for (const [conclusion, because] of [
    ['cancelled', 'cancelled'],
    ['timed_out', 'timed out']
  ] as const) {
    const infra = infraAttempts(tablesWith({ jobs: [aJob({ conclusion })], tests: [aTest()] }))
    expect(infra.all).toMatchObject([{ because, failed: 0, ran: 0 }])
    expect(infra.isTest(0)).toBe(true)
  }
})

test('small reports of one attempt that failed for the most part are named together', () => {
  const rows = [1, 2].flatMap((jobId) => tests(3, 1).map((one) => ({ ...one, jobId })))
  const green = tests(0, 2).map((one) => ({ ...one, jobId: 3 }))
  const infra = infraAttempts(tablesWith({ tests: [...rows, ...green] }))
  expect(infra.all.map(({ jobId, failed, ran }) => [jobId, failed, ran])).toEqual([
    [1, 3, 4],
    [2, 3, 4]
  ])
  const other = rows.map((one, index) => ({ ...one, attempt: index < 4 ? 1 : 2 }))
  expect(infraAttempts(tablesWith({ tests: other })).all).toEqual([])
})

test('one report does not speak for another', () => {
  const stormy = tests(6, 0).map((one) => ({ ...one, jobId: 1 }))
  const infra = infraAttempts(tablesWith({ tests: [...stormy, ...tests(0, 6).map((one) => ({ ...one, jobId: 2 }))] }))
  expect([infra.isTest(0), infra.isTest(6)]).toEqual([true, false])
})

test('reports of no known job are told apart by where they were found', () => {
  const rows = history({ runId: 1, tests: Object.fromEntries('abcdef'.split('').map((name) => [name, [1, 'failed']])) })
  const other = rows.tests.map((one) => ({ ...one, origin: 'artifact:other', outcome: 'passed' as const }))
  const infra = infraAttempts(tablesOf({ ...rows, tests: [...rows.tests, ...other] }))
  expect(infra.all.map(({ origin, jobId }) => [origin, jobId])).toEqual([['artifact:results', undefined]])
  expect([infra.isTest(0), infra.isTest(6)]).toEqual([true, false])
})

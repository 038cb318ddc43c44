import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { lines, reading, whyUnreadable } from '../reading.js'

const fixture = (name: string) => reading(readFileSync(`test/fixtures/reports/jest-json/${name}`))

const jest = (testResults: unknown, success: unknown = true) =>
  reading(JSON.stringify({ numTotalTests: 1, numTotalTestSuites: 1, success, testResults }))

const file = (assertionResults: unknown, status = 'passed') => ({ assertionResults, status, name: '/app/a.test.js' })

test('a report of Jest is read, with files, tries, and where tests failed', async () => {
  const read = await fixture('jest.json')
  expect(read.tests[0]).toEqual({
    suite: 'cart > totals',
    name: 'adds',
    file: '/home/runner/work/app/app/cart.test.js',
    tries: 1,
    outcome: 'passed',
    durationMs: 3
  })
  expect(lines(read).filter((line) => line.includes('settles'))).toEqual([
    'stock |  | settles at the second try | 1 failed',
    'stock |  | settles at the second try | 2 passed 1',
    'stock |  | never settles | 1 failed',
    'stock |  | never settles | 2 failed',
    'stock |  | never settles | 3 failed 2'
  ])
  expect(read.places[0]).toEqual({ name: 'taxes', file: '/home/runner/work/app/app/cart.test.js', line: 10 })
  expect(read.report).toMatchObject({ suites: 4, notes: [] })
})

test('a file that could not be loaded, or whose hook failed, is one error', async () => {
  const read = await fixture('vitest.json')
  expect(
    read.tests.filter(({ outcome }) => outcome === 'error').map(({ name, file }) => `${name} ${String(file)}`)
  ).toEqual([
    '[file failed] /home/runner/work/app/app/broken.test.js',
    '[file failed] /home/runner/work/app/app/setup.test.js'
  ])
})

test('a test that Vitest tried again is known by its messages', async () => {
  const read = await fixture('vitest.json')
  expect(lines(read).filter((line) => line.includes('settles'))).toEqual([
    'stock |  | settles at the second try | 1 failed',
    'stock |  | settles at the second try | 2 passed 9.751752',
    'stock |  | never settles | 1 failed 4.045297'
  ])
})

test.each([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped'],
  ['mystery', 'error'],
  [undefined, 'error']
])('the status %s is %s', async (status, outcome) => {
  expect((await jest([file([{ title: 't', status }])])).tests.map((one) => one.outcome)).toEqual([outcome])
})

test('two tests of one name in a file are two tests', async () => {
  const read = await jest([
    file([
      { title: 'adds', status: 'failed' },
      { title: 'adds', status: 'passed' },
      { title: 'adds', ancestorTitles: ['cart'], status: 'passed' }
    ])
  ])
  expect(lines(read)).toEqual([' |  | adds | 1 failed', ' |  | adds [2] | 1 passed', 'cart |  | adds | 1 passed'])
})

test('a run that did not succeed though no test failed says so', async () => {
  const { report } = await jest([file([{ title: 't', status: 'passed' }])], false)
  expect(report).toMatchObject({ notes: ['The run did not succeed, but none of its tests failed.'] })
})

test('results of any shape are never passed', async () => {
  const read = await jest([
    null,
    7,
    [],
    { status: 'failed' },
    file('no'),
    file([null, {}, { ancestorTitles: [1, {}] }])
  ])
  expect(new Set(read.tests.map(({ outcome }) => outcome))).toEqual(new Set(['error']))
})

test.each([
  [{ invocations: 1e9 }, 101],
  [{ invocations: -4 }, 1],
  [{ invocations: '3' }, 1],
  [{ retryReasons: ['a', 'b'] }, 3],
  [{ duration: null, invocations: 2.5 }, 2]
])('%j is as many tries as it shows', async (facts, tries) => {
  expect((await jest([file([{ title: 't', status: 'passed', ...facts }])])).tests.length).toBe(tries)
})

test('a file that breaks off is no report', async () => {
  expect(
    whyUnreadable(await reading('{"numTotalTests":1,"numFailedTests":0,"testResults":[{"assertionResults":[]}'))
  ).toContain('breaks off')
})

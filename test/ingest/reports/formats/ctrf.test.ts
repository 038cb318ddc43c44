import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../../src/ingest/reports/index.js'
import { lines, reading, whyUnreadable } from '../reading.js'

const fixture = (name: string) => reading(readFileSync(`test/fixtures/reports/ctrf/${name}`))

const ctrf = (tests: readonly unknown[], summary: object = {}) =>
  reading(JSON.stringify({ results: { tool: { name: 't' }, summary, tests } }))

test('a report of Jest is read, with the tries that it counts', async () => {
  const read = await fixture('jest-ctrf-json-reporter.json')
  expect(lines(read).filter((line) => line.includes('settles'))).toEqual([
    'flaky.test.js > stock |  | stock settles at the second try | 1 failed',
    'flaky.test.js > stock |  | stock settles at the second try | 2 passed 1',
    'flaky.test.js > stock |  | stock never settles | 1 failed',
    'flaky.test.js > stock |  | stock never settles | 2 failed',
    'flaky.test.js > stock |  | stock never settles | 3 failed 1'
  ])
  expect(read.tests[0]?.file).toBe('/home/runner/work/app/app/cart.test.js')
})

test('tries that are told one by one have their times', async () => {
  const read = await fixture('playwright-ctrf-json-reporter.json')
  expect(lines(read).slice(0, 2)).toEqual([
    'alpha > cart.spec.js > cart |  | settles at the second try | 1 failed 31',
    'alpha > cart.spec.js > cart |  | settles at the second try | 2 passed 27'
  ])
})

test('a summary that contradicts the tests is noted', async () => {
  const { report } = await fixture('playwright-ctrf-json-reporter.json')
  expect(report).toMatchObject({ notes: ['The summary counts 5 failed tests, but the report lists 4.'] })
})

test('a suite that ends in the test itself is told without it', async () => {
  const read = await fixture('d2t-vitest-ctrf-json-reporter.json')
  expect(lines(read)[0]).toMatch(/^cart > totals \| {2}\| adds \| 1 passed/)
})

test.each([
  [{ suite: ['a', 'b'] }, 'a > b |  | t'],
  [{ suite: 'a > t' }, 'a |  | t'],
  [{ suite: 't' }, ' |  | t'],
  [{ suite: 7 }, ' |  | t']
])('the suite of %j is understood', async (facts, told) => {
  expect(lines(await ctrf([{ name: 't', status: 'passed', ...facts }]))).toEqual([`${told} | 1 passed`])
})

test.each([
  ['passed', '', 'passed'],
  ['failed', '', 'failed'],
  ['skipped', '', 'skipped'],
  ['pending', '', 'skipped'],
  ['other', 'todo', 'skipped'],
  ['other', 'timedOut', 'error'],
  ['broken', '', 'error'],
  [undefined, '', 'error']
])('the status %s (%s) is %s', async (status, rawStatus, outcome) => {
  const { tests } = await ctrf([{ name: 't', status, rawStatus }])
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test.each([
  [{ retries: 2 }, 3],
  [{ flaky: true }, 2],
  [{ flaky: false, retries: 2 }, 1],
  [{ retries: 1, retryAttempts: [{ status: 'failed' }, { status: 'passed' }] }, 2],
  [{ retryAttempts: [{ status: 'failed' }] }, 2],
  [{ retries: -1 }, 1],
  [{ retries: 1e12 }, 101],
  [{ retries: '3', retryAttempts: 'no' }, 1]
])('%j is as many tries as it shows', async (facts, tries) => {
  const { tests } = await ctrf([{ name: 't', status: 'passed', ...facts }])
  expect(tests.length).toBe(tries)
})

test.each([[-5], [1e999], ['12'], [null], [1e15]])('a duration of %j is no time', async (duration) => {
  expect((await ctrf([{ name: 't', status: 'passed', duration }])).tests[0]?.durationMs).toBe(undefined)
})

test('tests of any shape are never passed', async () => {
  const { tests } = await ctrf([null, 7, 'x', [], {}, { name: {}, status: ['passed'], suite: null }])
  expect(new Set(tests.map(({ outcome }) => outcome))).toEqual(new Set(['error']))
})

test('other JSON is not taken for CTRF', () => {
  for (const text of ['{"results":{"tests":3}}', '{"tool":"x","summary":{}}', '{"results":[{"tool":1,"summary":2}]}'])
    expect(formatOf({ is: 'json', text })).toBe(undefined)
})

test('a file that breaks off is no report', async () => {
  expect(whyUnreadable(await reading('{"results":{"tool":{},"summary":{},"tests":['))).toContain('breaks off')
})

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { lines, reading, whyUnreadable } from '../reading.js'

const fixture = (name: string) => reading(readFileSync(`test/fixtures/reports/playwright-json/${name}`))

const playwright = (specs: unknown, more: object = {}) =>
  reading(
    JSON.stringify({
      config: { rootDir: '/app', fullyParallel: true },
      suites: [{ title: 'a.spec.ts', file: 'a.spec.ts', specs }],
      ...more
    })
  )

const specOf = (expectedStatus: unknown, ...statuses: readonly unknown[]) => ({
  title: 't',
  file: 'a.spec.ts',
  line: 3,
  tests: [{ expectedStatus, results: statuses.map((status) => ({ status, duration: 5 })) }]
})

test('a report is read: a test for each project, a try for each result', async () => {
  const read = await fixture('playwright.json')
  expect(lines(read).slice(0, 6)).toEqual([
    'alpha > cart |  | settles at the second try | 1 failed 33',
    'alpha > cart |  | settles at the second try | 2 passed 23',
    'beta > cart |  | settles at the second try | 1 failed 45',
    'beta > cart |  | settles at the second try | 2 passed 14',
    'alpha > cart > totals |  | adds | 1 passed 12',
    'beta > cart > totals |  | adds | 1 passed 12'
  ])
  expect(read.tests[0]?.file).toBe('cart.spec.js')
  expect(read.places[0]).toEqual({ name: 'taxes', file: 'cart.spec.js', line: 8 })
})

test('a test that is expected to fail is in order when it fails', async () => {
  const read = await fixture('playwright.json')
  expect(lines(read).find((line) => line.includes('known to break'))).toMatch(/ \| 1 passed \d+$/)
})

test('a file that could not be loaded is an error', async () => {
  const read = await fixture('playwright-load-error.json')
  expect(lines(read)).toEqual([' |  | [error outside of tests] | 1 error'])
  expect(read.places).toEqual([{ name: '[error outside of tests]', file: 'load.broken.js', line: 4 }])
})

test.each([
  ['passed', ['passed'], ['passed']],
  ['passed', ['failed', 'timedOut', 'passed'], ['failed', 'failed', 'passed']],
  ['failed', ['failed'], ['passed']],
  ['failed', ['passed'], ['failed']],
  ['failed', ['timedOut'], ['failed']],
  ['skipped', ['skipped'], ['skipped']],
  ['passed', ['interrupted'], ['error']],
  ['passed', ['mystery'], ['error']],
  ['passed', [], ['error']],
  [undefined, ['passed'], ['passed']]
])('what should be %s and is %j is %j', async (expected, statuses, outcomes) => {
  expect((await playwright([specOf(expected, ...statuses)])).tests.map(({ outcome }) => outcome)).toEqual(outcomes)
})

test('a test that did not run is skipped if the report says so', async () => {
  const read = await playwright([{ title: 't', tests: [{ status: 'skipped', results: [] }] }])
  expect(lines(read)).toEqual([' |  | t | 1 skipped'])
})

test('a failure in another file leaves the line of the test', async () => {
  const spec = { title: 't', file: '/app/a.spec.ts', line: 3 }
  const failure = (file: string) => ({
    ...spec,
    tests: [{ results: [{ status: 'failed', errorLocation: { file, line: 9 } }] }]
  })
  const read = await playwright([failure('/app/a.spec.ts'), failure('/app/helper.ts')])
  expect(read.places.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.spec.ts:9', 'a.spec.ts:3'])
})

test('unexpected results that are counted but not listed are noted', async () => {
  const { report } = await playwright([], { stats: { unexpected: 2 } })
  expect(report).toMatchObject({
    notes: ['The report counts 2 unexpected results in its `stats`, and none of its tests failed.']
  })
})

test('specs of any shape are never passed', async () => {
  const read = await playwright([null, 7, {}, { tests: [null, {}, { results: [null, {}] }] }], { errors: [null, 7] })
  expect(new Set(read.tests.map(({ outcome }) => outcome))).toEqual(new Set(['error']))
})

test('a file that breaks off is no report', async () => {
  expect(whyUnreadable(await reading('{"config":{"rootDir":"/","forbidOnly":false},"suites":[]'))).toContain(
    'breaks off'
  )
})

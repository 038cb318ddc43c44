import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../../src/ingest/reports/index.js'
import { lines, reading, whyUnreadable } from '../reading.js'

const mocha = (lists: object, stats: object = {}) =>
  reading(JSON.stringify({ stats: { passes: 1, ...stats }, tests: [], ...lists }))

test('a report is read, each test as its list says', async () => {
  const read = await reading(readFileSync('test/fixtures/reports/mocha-json/mocha.json'))
  expect(lines(read).slice(0, 5)).toEqual([
    'cart checkout |  | skips itself | 1 skipped 0',
    'cart checkout |  | pays later | 1 skipped',
    'cart checkout |  | refunds | 1 skipped',
    'cart totals |  | taxes | 1 failed 2',
    'cart checkout |  | connects | 1 failed 0'
  ])
  expect(read.tests[0]?.file).toBe('/home/runner/work/app/app/cart.spec.js')
})

test('a hook that failed is an error, and each retry is a failed try', async () => {
  const read = await reading(readFileSync('test/fixtures/reports/mocha-json/mocha.json'))
  expect(lines(read).filter((line) => /hook|settles/.test(line))).toEqual([
    'cart stock |  | never settles | 1 failed',
    'cart stock |  | never settles | 2 failed',
    'cart stock |  | never settles | 3 failed 0',
    'cart database |  | "before all" hook for "reads" | 1 error 0',
    'cart stock |  | settles at the second try | 1 failed',
    'cart stock |  | settles at the second try | 2 passed 0'
  ])
})

test('two tests of one name are two tests: that one passed hides no failure', async () => {
  const one = { title: 'adds', fullTitle: 'cart adds', file: 'a.js' }
  const read = await mocha({ failures: [one], passes: [one, { ...one, file: 'b.js' }] }, { failures: 1 })
  expect(lines(read)).toEqual([
    'cart |  | adds | 1 failed',
    'cart |  | adds [2] | 1 passed',
    'cart |  | adds | 1 passed'
  ])
})

test('failures that are counted but not listed are noted', async () => {
  const { report } = await mocha({ failures: [], passes: [] }, { failures: 2 })
  expect(report).toMatchObject({ notes: ['The report counts 2 failures in its `stats`, but lists 0.'] })
})

test('tests of any shape are read, and lists of any shape hold none', async () => {
  const read = await mocha({ passes: [null, {}, 7], pending: { a: 1 }, failures: 'no' })
  expect(read.tests.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
    ' passed',
    ' [2] passed',
    ' [3] passed',
    ' [4] skipped'
  ])
})

test('what mochawesome writes is not taken for it', () => {
  const text = '{"stats":{"suites":1,"tests":1,"passes":1,"passPercent":100},"results":[{"tests":[]}],"tests":1}'
  expect(formatOf({ is: 'json', text })).toBe(undefined)
})

test('a file that breaks off is no report', async () => {
  expect(whyUnreadable(await reading('{"stats":{"passes":1},"tests":[],"passes":[{"title":"a"}]'))).toContain(
    'breaks off'
  )
})

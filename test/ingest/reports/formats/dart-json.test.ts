import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../../src/ingest/reports/index.js'
import { lines, reading, whyUnreadable } from '../reading.js'

const fixture = (name: string) => reading(readFileSync(`test/fixtures/reports/dart-json/${name}`))

const START = { type: 'start', protocolVersion: '0.1.1', time: 0 }
const DONE = { type: 'done', success: true, time: 9 }

const suite = (id: number, path: string, platform = 'vm') => ({ type: 'suite', suite: { id, path, platform } })
const begin = (id: number, name: string, more: object = {}) => ({
  type: 'testStart',
  time: 10,
  test: { id, name, suiteID: 0, groupIDs: [], ...more }
})
const end = (testID: unknown, more: object = {}) => ({ type: 'testDone', testID, result: 'success', time: 15, ...more })

const dart = (...events: readonly unknown[]) => reading(events.map((one) => `${JSON.stringify(one)}\n`).join(''))

test('a report is read: groups are suites, and names are told without them', async () => {
  const read = await fixture('dart-test.json')
  expect(lines(read)).toEqual([
    'cart > totals |  | adds | 1 passed 19',
    'cart > totals |  | rounds | 1 passed 3',
    'cart > totals |  | taxes | 1 failed 28',
    `cart |  | says "hi" & 'bye' <b>&amp;</b> 🚀 ש | 1 passed 2`,
    'cart |  | connects | 1 error 6',
    'cart |  | pays later | 1 skipped 0',
    'cart |  | settles at the second try | 1 failed',
    'cart |  | settles at the second try | 2 passed 17',
    ' |  | stands alone | 1 passed 4',
    ' |  | [failed to load] | 1 error 1394'
  ])
  expect(read.tests.at(-1)?.file).toBe('test/broken_test.dart')
  expect(read.places[0]).toEqual({ name: 'taxes', file: 'test/cart_test.dart', line: 9 })
})

test('a report of Flutter is read, whose tests lie where they are called from', async () => {
  const read = await fixture('flutter-machine.jsonl')
  expect(lines(read)).toEqual([
    ' |  | the cart shows a total | 1 passed 494',
    ' |  | the cart shows taxes | 1 error 59'
  ])
  expect(read.places.map(({ line }) => line)).toEqual([12])
})

test('what is hidden counts only where it fails', async () => {
  const read = await dart(
    START,
    suite(0, 'a.dart'),
    begin(1, '(setUpAll)'),
    end(1, { hidden: true }),
    begin(2, '(tearDownAll)'),
    end(2, { hidden: true, result: 'error' }),
    { ...DONE, success: false }
  )
  expect(lines(read)).toEqual([' |  | (tearDownAll) | 1 error 5'])
})

test('a test in two browsers is two tests', async () => {
  const read = await dart(
    START,
    suite(0, 'a.dart', 'chrome'),
    suite(1, 'a.dart', 'firefox'),
    begin(1, 't'),
    begin(2, 't', { suiteID: 1 }),
    end(1),
    end(2),
    DONE
  )
  expect(lines(read)).toEqual(['chrome |  | t | 1 passed 5', 'firefox |  | t | 1 passed 5'])
})

test('two tests of one name are two tests', async () => {
  const read = await dart(START, begin(1, 't'), end(1, { result: 'failure' }), begin(2, 't'), end(2), DONE)
  expect(lines(read)).toEqual([' |  | t | 1 failed 5', ' |  | t [2] | 1 passed 5'])
})

test('a test that never ended is an error', async () => {
  expect(lines(await dart(START, begin(1, 't'), DONE))).toEqual([' |  | t | 1 error'])
})

test('a run that did not succeed though no test failed says so', async () => {
  const { report } = await dart(START, { ...DONE, success: false })
  expect(report).toMatchObject({ notes: ['The run did not succeed, but none of its tests failed.'] })
})

test.each([
  ['no end', [START, begin(1, 't'), end(1)], 'breaks off before the event that ends it'],
  ['a run that was stopped', [START, { ...DONE, success: null }], 'was stopped before all its tests had run'],
  ['a second run without end', [START, DONE, START], 'breaks off before the event that ends it'],
  ['a first run without end', [START, START, DONE], 'was stopped before all its tests had run']
])('a file with %s is no report', async (_, events, why) => {
  expect(whyUnreadable(await dart(...events))).toContain(why)
})

test('events of any shape change nothing, and results of any other are errors', async () => {
  const read = await dart(
    START,
    null,
    7,
    [],
    { type: 'suite' },
    { type: 'group', group: { id: 'x', name: 3, parentID: {} } },
    { type: 'testStart', test: null },
    { type: 'testStart', test: { id: {}, name: 'x' } },
    begin(1, 't', { groupIDs: ['x', null, 99], suiteID: [] }),
    end('1'),
    end(99),
    end(1, { result: 'mystery', time: -5 }),
    { type: 'print', testID: 1, message: 7 },
    DONE
  )
  expect(lines(read)).toEqual([' |  | t | 1 error'])
})

test('other JSON lines are not taken for it', () => {
  for (const text of ['{"type":"start"}', '{"type":"suite","protocolVersion":"1"}', '{"protocolVersion":"1"}'])
    expect(formatOf({ is: 'json', text })).toBe(undefined)
})

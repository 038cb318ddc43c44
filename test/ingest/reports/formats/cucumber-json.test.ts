import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../../src/ingest/reports/index.js'
import { lines, reading, whyUnreadable } from '../reading.js'

const cucumber = (elements: unknown, facts: object = { uri: 'features/cart.feature' }) =>
  reading(JSON.stringify([{ keyword: 'Feature', name: 'Cart', elements, ...facts }]))

const steps = (...statuses: readonly unknown[]) =>
  statuses.map((status, index) => ({ line: 10 + index, result: { status, duration: 2_000_000 } }))

test('a report of cucumber-js is read', async () => {
  const read = await reading(readFileSync('test/fixtures/reports/cucumber-json/cucumber-js.json'))
  expect(lines(read).slice(0, 5)).toEqual([
    'Cart |  | adds | 1 passed 3.027996',
    `Cart |  | says "hi" & 'bye' <b>&amp;</b> 🚀 ש | 1 passed 0.349377`,
    'Cart |  | taxes | 1 failed 2.221889',
    'Cart |  | connects | 1 failed 0.534988',
    'Cart |  | unwritten | 1 error 0.25856'
  ])
  expect(read.tests[0]?.file).toBe('features/cart.feature')
  expect(read.places[0]).toEqual({ name: 'taxes', file: 'features/cart.feature', line: 17 })
})

test.each([
  [['passed', 'passed'], 'passed'],
  [['passed', 'skipped'], 'skipped'],
  [['passed', 'pending', 'skipped'], 'skipped'],
  [['passed', 'undefined', 'skipped'], 'error'],
  [['PASSED', 'FAILED'], 'failed'],
  [['passed', 'mystery'], 'error'],
  [['passed', null], 'skipped'],
  [[], 'skipped']
])('steps that are %j make a scenario %s', async (statuses, outcome) => {
  const { tests } = await cucumber([{ name: 's', type: 'scenario', steps: steps(...statuses) }])
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test('hooks of Cucumber-JVM count, wherever they stand', async () => {
  const failed = [{ result: { status: 'failed', duration: 1_000_000 } }]
  const passed = [{ result: { status: 'passed', duration: 1_000_000 } }]
  const read = await cucumber([
    { name: 'before', before: failed, steps: steps('skipped') },
    { name: 'after', steps: steps('passed'), after: failed },
    { name: 'between', steps: [{ ...steps('passed')[0], before: passed, after: failed }] },
    { name: 'none', before: passed, steps: steps('passed'), after: passed }
  ])
  expect(lines(read)).toEqual([
    'Cart |  | before | 1 failed 3',
    'Cart |  | after | 1 failed 3',
    'Cart |  | between | 1 failed 4',
    'Cart |  | none | 1 passed 4'
  ])
})

test('the steps of a background belong to the scenario behind it', async () => {
  const read = await cucumber([
    { type: 'background', steps: steps('failed') },
    { type: 'scenario', name: 'a', steps: steps('skipped') },
    { type: 'background', steps: steps('passed') },
    { type: 'scenario', name: 'b', steps: steps('passed') }
  ])
  expect(lines(read)).toEqual(['Cart |  | a | 1 failed 4', 'Cart |  | b | 1 passed 4'])
})

test('examples that share a name are tests of their own, and the same place again is one more try', async () => {
  const example = (line: number, status: string) => ({ name: 'doubles', line, steps: steps(status) })
  const read = await cucumber([example(9, 'passed'), example(8, 'failed'), example(8, 'passed')])
  expect(lines(read)).toEqual([
    'Cart |  | doubles [2] | 1 passed 2',
    'Cart |  | doubles | 1 failed 2',
    'Cart |  | doubles | 2 passed 2'
  ])
})

test('behave says seconds, where things are, and how a scenario ended', async () => {
  const element = { type: 'scenario', location: 'features/cart.feature:7', status: 'failed' }
  const step = { location: 'features/cart.feature:9', result: { status: 'failed', duration: 0.25 } }
  const read = await cucumber(
    [
      { ...element, name: 'taxes', steps: [step] },
      { ...element, name: 'hook', steps: [] }
    ],
    {
      location: 'features/cart.feature:1'
    }
  )
  expect(lines(read)).toEqual(['Cart |  | taxes | 1 failed 250', 'Cart |  | hook | 1 failed'])
  expect(read.places).toEqual([
    { name: 'taxes', file: 'features/cart.feature', line: 9 },
    { name: 'hook', file: 'features/cart.feature', line: 7 }
  ])
})

test.each([
  ['file:src/test/resources/a.feature', 'src/test/resources/a.feature'],
  ['file:///app/a.feature', '/app/a.feature'],
  ['classpath:a.feature', 'classpath:a.feature']
])('the file of %s is %s', async (uri, file) => {
  expect((await cucumber([{ name: 's', steps: steps('passed') }], { uri })).tests[0]?.file).toBe(file)
})

test('elements of any shape are never passed', async () => {
  const read = await cucumber([null, 7, {}, { steps: 'no' }, { steps: [null, { result: 3 }], line: -1 }])
  expect(new Set(read.tests.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']))
})

test('lists of other things are not taken for it', () => {
  for (const text of ['[{"filePath":"/a","messages":[]}]', '[{"keyword":"x"}]', '[{"elements":[{"id":1}]}]', '[1]'])
    expect(formatOf({ is: 'json', text })).toBe(undefined)
})

test('a file that breaks off is no report', async () => {
  expect(whyUnreadable(await reading('[{"keyword":"Feature","uri":"a"}'))).toContain('breaks off')
})

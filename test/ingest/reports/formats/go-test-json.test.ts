import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../../src/ingest/reports/index.js'
import { collected, lines, reading, whyUnreadable } from '../reading.js'

const fixture = (name: string) => reading(readFileSync(`test/fixtures/reports/go-test-json/${name}`))

const event = (Action: string, Test?: string, more: object = {}) =>
  JSON.stringify({ Time: '2026-11-26T14:21:30Z', Action, Package: 'p', Test, ...more })

const go = (...events: readonly string[]) => reading(events.map((one) => `${one}\n`).join(''))

test('a report is read: the suite is the package, and a test with subtests is a test too', async () => {
  const read = await fixture('go.json')
  expect(lines(read).slice(0, 6)).toEqual([
    'example.com/shop/cart |  | TestAdds | 1 passed 0',
    'example.com/shop/cart |  | TestTotals/rounds | 1 passed 0',
    'example.com/shop/cart |  | TestTotals/taxes | 1 failed 0',
    'example.com/shop/cart |  | TestTotals/doubles/1 | 1 passed 0',
    'example.com/shop/cart |  | TestTotals/doubles/2 | 1 passed 0',
    'example.com/shop/cart |  | TestTotals | 1 failed 0'
  ])
  expect(read.report).toMatchObject({ suites: 3 })
})

test('a test that runs again is one more try, and the package needs no failure of its own', async () => {
  expect(lines(await fixture('go-count-2.json'))).toEqual([
    'example.com/shop/stock |  | TestSettlesAtTheSecondTry | 1 failed 0',
    'example.com/shop/stock |  | TestWorks | 1 passed 0',
    'example.com/shop/stock |  | TestSettlesAtTheSecondTry | 2 passed 0',
    'example.com/shop/stock |  | TestWorks | 2 passed 0'
  ])
})

test.each([
  ['go-timeout.json', 'example.com/shop/hangs |  | TestHangs | 1 error'],
  ['go-exit.json', 'example.com/shop/exits |  | TestExits | 1 error'],
  ['go-build-failure-stderr.json', 'example.com/shop/broken |  | [build failed] | 1 error']
])('what never ended, or was never built, is an error: %s', async (name, told) => {
  expect(lines(await fixture(name)).filter((line) => line.includes('error'))).toEqual([told])
})

test('Go 1.24 says in events what was not built', async () => {
  const read = await go(
    '{"ImportPath":"p [p.test]","Action":"build-output","Output":"# p\\n"}',
    '{"ImportPath":"p [p.test]","Action":"build-fail"}',
    event('start'),
    event('output', undefined, { Output: 'FAIL\tp [build failed]\n' }),
    event('fail', undefined, { Elapsed: 0, FailedBuild: 'p [p.test]' })
  )
  expect(lines(read)).toEqual(['p |  | [build failed] | 1 error'])
})

test('what was not built is an error though no package says so', async () => {
  const read = await go('{"ImportPath":"p [p.test]","Action":"build-fail"}')
  expect(lines(read)).toEqual(['p |  | [build failed] | 1 error'])
})

test.each([
  ['a package that could not be set up', 'FAIL\tp [setup failed]\n', 'setup failed'],
  ['a package that fails for another reason', 'panic: no database\n', 'package failed']
])('%s is an error', async (_, Output, why) => {
  const read = await go(event('start'), event('output', undefined, { Output }), event('fail'))
  expect(lines(read)).toEqual([`p |  | [${why}] | 1 error`])
})

test('benchmarks have no end of their own, and are no tests', async () => {
  const read = await go(event('run', 'BenchmarkAdds'), event('output', 'BenchmarkAdds', { Output: 'x' }), event('pass'))
  expect(lines(read)).toEqual([])
})

test('a test whose end something printed into is as good as what is around it', async () => {
  const run = [event('run', 'TestA'), event('run', 'TestA/b')]
  expect(lines(await go(...run, event('pass')))).toEqual(['p |  | TestA | 1 passed', 'p |  | TestA/b | 1 passed'])
  expect(lines(await go(...run, event('pass', 'TestA'), event('fail', 'TestC'), event('fail')))).toEqual([
    'p |  | TestA | 1 passed',
    'p |  | TestC | 1 failed',
    'p |  | TestA/b | 1 passed'
  ])
})

test.each([
  ['a package without its end', `${event('start')}\n`, 'The package p began and never ended'],
  ['a cut event', `${event('start')}\n${event('pass').slice(0, -3)}`, 'breaks off within its last line'],
  ['a cut line of text', `${event('pass')}\nFAIL\tq [build fai`, 'breaks off within its last line']
])('a file with %s is no report', async (_, text, why) => {
  expect(whyUnreadable(await reading(text))).toContain(why)
})

test('seconds are told in milliseconds, and nonsense not at all', async () => {
  const read = await go(
    event('pass', 'A', { Elapsed: 0.012 }),
    event('pass', 'B', { Elapsed: -1 }),
    event('pass', 'C', { Elapsed: '1' }),
    event('pass')
  )
  expect(read.tests.map(({ durationMs }) => durationMs)).toEqual([12, undefined, undefined])
})

test('lines that are no events, or events of any shape, change nothing', async () => {
  const read = await go(
    event('start'),
    '{"Action":7,"Package":"q"}',
    '{"Action":"pa',
    '['.repeat(60_000),
    `{"a":${'['.repeat(60_000)}`,
    'ok 1',
    event('mystery', 'TestA'),
    event('pass')
  )
  expect([whyUnreadable(read), lines(read)]).toEqual(['', []])
})

test('a hundred thousand tests that never end are a reason, and no full memory', async () => {
  async function* file() {
    for (let block = 0; block < 101; block += 1) {
      const events = Array.from({ length: 1000 }, (_, index) => event('run', `Test${block}/${index}`))
      yield await Promise.resolve(Buffer.from(`${events.join('\n')}\n`))
    }
  }
  expect(whyUnreadable(await collected(file()))).toContain('100,000 tests of the package p began and did not end')
})

test('other JSON lines are not taken for it', () => {
  for (const text of ['{"level":"info","Time":"x"}', '{"Action":"run"}', '{"Action":{},"Package":"p"}', '{"Action":'])
    expect(formatOf({ is: 'json', text })).toBe(undefined)
})

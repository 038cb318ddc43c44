import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { collected, lines, reading, whyUnreadable } from '../reading.js'

const fixture = (name: string) => reading(readFileSync(`test/fixtures/reports/tap/${name}`))

const tap = (...text: readonly string[]) => reading(`${text.join('\n')}\n`)

test('points of tape are tests, whether skipped, to do or failed', async () => {
  const read = await fixture('tape.tap')
  expect(lines(read).slice(4, 9)).toEqual([
    ' |  | taxes | 1 failed',
    ` |  | says "hi" & 'bye' <b>&amp;</b> 🚀 ש | 1 passed`,
    ' |  | connects | 1 failed',
    ' |  | pays later | 1 skipped',
    ' |  | refunds | 1 skipped'
  ])
})

test('subtests that come before their test are in its suite, and take as long as YAML says', async () => {
  const read = await fixture('node-test.tap')
  expect(lines(read).slice(1, 3)).toEqual([
    'cart > totals |  | adds | 1 passed 11.947551',
    'cart > totals |  | rounds | 1 passed 0.276067'
  ])
  expect(lines(read).filter((line) => line.includes('subtests'))).toEqual([
    'with subtests |  | first | 1 passed 0.239136',
    'with subtests |  | second | 1 passed 0.369234'
  ])
})

test('subtests in braces are in the suite of what opens them, and a suite that fails by itself is an error', async () => {
  const read = await fixture('vitest-tap.tap')
  expect(lines(read).slice(-3)).toEqual([
    'flaky.test.js > stock |  | runs twice | 1 passed 0.5',
    'setup.test.js > database |  | reads | 1 skipped',
    'setup.test.js |  | database | 1 error'
  ])
})

test('subtests that nothing announces wait for the test that they belong to', async () => {
  const read = await tap(
    '1..2',
    '    ok 1 - a',
    '        ok 1 - b',
    '        1..1',
    '    ok 2 - inner',
    '    1..2',
    'ok 1 - outer',
    'ok 2'
  )
  expect(lines(read)).toEqual(['outer |  | a | 1 passed', 'outer > inner |  | b | 1 passed', ' |  | test 2 | 1 passed'])
})

test('Test::More may announce subtests at the place of the subtests', async () => {
  const read = await tap('    # Subtest: totals', '    ok 1 - adds', '    1..1', 'ok 1 - totals', '1..1')
  expect(lines(read)).toEqual(['totals |  | adds | 1 passed'])
})

test.each([
  ['ok 1 - a # SKIP not today', 'a | 1 skipped'],
  ['ok 1 a # skipped: why', 'a | 1 skipped'],
  ['not ok 1 a # TODO', 'a | 1 skipped'],
  ['ok 1 # skip', 'test 1 | 1 skipped'],
  ['ok 1 - says \\# todo \\\\', 'says # todo \\ | 1 passed'],
  ['not ok 1 - a # time=12.5ms', 'a | 1 failed 12.5'],
  ['ok 1 a in 31ms', 'a | 1 passed 31'],
  ['ok 1 a {', 'a { | 1 passed'],
  ['ok - a', 'a | 1 passed'],
  ['ok', 'test 1 | 1 passed'],
  ['ok 1 a # todolist', 'a # todolist | 1 passed'],
  ['ok 1 a\u2028b', 'a b | 1 passed']
])('the line %j is a test', async (line, told) => {
  expect(lines(await tap('TAP version 14', line, '1..1'))).toEqual([` |  | ${told}`])
})

test('tests that share a name are no tries of each other: no failure is hidden', async () => {
  const read = await tap('1..3', 'not ok 1 equal', 'ok 2 equal', 'ok 3 equal')
  expect(lines(read)).toEqual([' |  | equal | 1 failed', ' |  | equal [2] | 1 passed', ' |  | equal [3] | 1 passed'])
})

test('what looks like a test inside YAML, diagnostics or prose is none', async () => {
  const read = await tap(
    'TAP version 13',
    'not ok 1 - a',
    '  ---',
    '  message: |',
    '    ok 7 - not one',
    '  ...',
    '    ok 8 - prose',
    'ok, let us go on',
    'not okay 9',
    '1..1'
  )
  expect(lines(read)).toEqual([' |  | a | 1 failed'])
})

test.each([
  ['no plan', 'TAP version 13\nok 1 a\n', 'has no plan'],
  ['too few tests', '1..3\nok 1 a\nok 2 b\n', 'The plan is of 3 tests, but the report tells 2'],
  ['too few subtests', '1..1\n# Subtest: s\n    1..2\n    ok 1 a\nok 1 - s\n', 'The plan of "s" is of 2 tests'],
  ['an open subtest', '1..1\nok 1 a\n# Subtest: s\n    ok 1 a\n', 'breaks off within its last test'],
  ['an open brace', '1..1\nok 1 a {\n    1..1\n    ok 1 - b\n', 'breaks off within its last test'],
  ['a brace at the end', '1..1\nok 1 a {\n', 'breaks off within its last test'],
  ['an open block', '1..1\nok 1 a\n  ---\n  message: x\n', 'breaks off within its last test'],
  ['a cut name', '1..1\nok 1 a lon', 'breaks off within its last line'],
  ['a cut plan', 'ok 1 a\n1..1', 'breaks off within its last line'],
  ['two reports', '1..1\nok 1 a\n1..1\nok 1 a\n', 'has two plans']
])('a file with %s is no report', async (_, text, why) => {
  expect(whyUnreadable(await reading(text))).toContain(why)
})

test('a run that was given up keeps what it told, says why, and is never green', async () => {
  const read = await fixture('test-more-bail.tap')
  expect(lines(read)).toEqual([' |  | before | 1 passed', ' |  | [Bail out!] | 1 error'])
  expect(read.report).toMatchObject({ notes: ['The run was given up: no database.'] })
})

test('a file whose tests are all skipped says so', async () => {
  const { report } = await fixture('test-more-skipall.tap')
  expect(report).toMatchObject({ notes: ['All tests are skipped: not on this platform.'], outcomes: { passed: 0 } })
})

test('more tests than planned are told, and noted', async () => {
  const { report } = await fixture('ava.tap')
  expect(report).toMatchObject({ notes: ['The plan is of 9 tests, but the report tells 11.'] })
})

test('a suite of Node.js without tests is none itself', async () => {
  const read = await tap('TAP version 13', 'ok 1 - empty', '  ---', "  type: 'suite'", '  ...', 'ok 2 - a', '1..2')
  expect(lines(read)).toEqual([' |  | a | 1 passed'])
})

test('subtests nested without end are a reason, and no crash', async () => {
  const deep = Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(4 * depth)}# Subtest: s`)
  expect(whyUnreadable(await tap('1..1', ...deep))).toContain('nests more than 100')
})

test('20 MB of one line and of output do not fill the memory', async () => {
  async function* file() {
    yield Buffer.from('TAP version 13\n1..1\nok 1 - a\n# ')
    for (let written = 0; written < 10_000_000; written += 65_536)
      yield await Promise.resolve(Buffer.alloc(65_536, 'x'))
    for (let written = 0; written < 10_000_000; written += 60_000) yield Buffer.from('# ok 2\n'.repeat(10_000))
    yield Buffer.from('\n# end\n')
  }
  const before = process.memoryUsage().heapUsed
  expect(lines(await collected(file()))).toEqual([' |  | a | 1 passed'])
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000)
})

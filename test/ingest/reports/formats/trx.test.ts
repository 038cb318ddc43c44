import { expect, test } from '@jest/globals'
import { lines, reading, whyUnreadable } from '../reading.js'
import { readingReport } from './report-fixture.js'

const run = (inside: string): string =>
  `<?xml version="1.0"?><TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">${inside}</TestRun>`

const results = (inside: string): string => run(`<Results>${inside}</Results>`)

test('results come before their definitions, and get assembly and class from them', async () => {
  const read = await readingReport('trx/mstest.trx')
  expect(lines(read)).toEqual([
    'Shop.Tests.dll | Shop.Tests.CartTest | Adds | 1 passed 12.346',
    'Shop.Tests.dll | Shop.Tests.CartTest | Taxes | 1 failed 1500',
    'Shop.Tests.dll | Shop.Tests.CartTest | Refunds | 1 skipped 500',
    'Shop.Tests.dll | Shop.Tests.CartTest | Hangs | 1 error 60000',
    'Shop.Tests.dll | Shop.Tests.CartTest | Doubles (Data Row 0) | 1 passed 1',
    'Shop.Tests.dll | Shop.Tests.CartTest | Doubles (Data Row 1) | 1 failed 2',
    'Shop.Tests.dll | Shop.Tests.CartTest | PaysLater | 1 skipped 0.001',
    `Shop.Tests.dll | Shop.Tests.CartTest | says "hi" & 'bye' | 1 passed 3`,
    'Shop.Tests.dll | Shop.Tests.DatabaseTest | Reads | 1 error 1'
  ])
  expect(read.report).toMatchObject({ suites: 1, notes: [] })
})

test('definitions may come first, and a test that comes again is one more try', async () => {
  expect(lines(await readingReport('trx/definitions-first.trx'))).toEqual([
    'Shop.Tests.dll | Shop.Tests.CartTest | Adds | 1 passed 1',
    'Shop.Tests.dll | Shop.Tests.CartTest | Settles | 1 failed 2',
    'Shop.Tests.dll | Shop.Tests.CartTest | Settles | 2 passed 3',
    'Shop.Tests.dll | Shop.Tests.CartTest | IsEven(i: 2) | 1 passed 0.1'
  ])
})

test('a run whose host crashed is red, though all its results passed', async () => {
  const read = await readingReport('trx/crashed-host.trx')
  expect(lines(read).at(-1)).toBe(' |  | test run | 1 error')
  expect(read.report).toMatchObject({ notes: ['The summary says Failed, and none of its 2 tests failed.'] })
})

test.each([
  ['Passed', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['Error', 'error'],
  ['Timeout', 'error'],
  ['Aborted', 'error'],
  ['NotRunnable', 'error'],
  ['Disconnected', 'error'],
  ['InProgress', 'error'],
  ['Pending', 'error'],
  ['PassedButRunAborted', 'error'],
  ['Inconclusive', 'skipped'],
  ['NotExecuted', 'skipped'],
  ['Splendid', 'error'],
  ['constructor', 'error']
])('a result whose outcome is %s is %s', async (word, outcome) => {
  const { tests } = await reading(results(`<UnitTestResult testId="1" testName="t" outcome="${word}"/>`))
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test.each([
  ['duration="00:00:00.0000001"', 0],
  ['duration="01:02:03.5"', 3_723_500],
  ['duration="1.00:00:00"', 86_400_000],
  ['duration="soon"', undefined],
  ['duration="-00:00:01"', undefined],
  ['startTime="2026-11-26T14:00:00+00:00" endTime="2026-11-26T15:00:00.25+01:00"', 250],
  ['startTime="2026-11-26T14:00:01Z" endTime="2026-11-26T14:00:00Z"', undefined],
  ['startTime="x" endTime="y"', undefined],
  ['', undefined]
])('a result with %s took %s ms', async (attributes, ms) => {
  const { tests } = await reading(results(`<UnitTestResult testId="1" testName="t" outcome="Passed" ${attributes}/>`))
  expect(tests.map((one) => one.durationMs)).toEqual([ms])
})

test('a result without a definition is of the class that its name begins with, or of none', async () => {
  const read = await reading(
    results(
      `<UnitTestResult testId="1" testName="Shop.CartTest.Doubles(1.5, x)" outcome="Passed"/>
       <UnitTestResult testName="a sentence. And another one" outcome="Passed"/><UnitTestResult outcome="Passed"/>`
    )
  )
  expect(lines(read)).toEqual([
    ' | Shop.CartTest | Doubles(1.5, x) | 1 passed',
    ' |  | a sentence. And another one | 1 passed',
    ' |  |  | 1 passed'
  ])
})

test('rows of data that are called like their test are told apart', async () => {
  const row = (number: number) => `<UnitTestResult testId="1" testName="t" dataRowInfo="${number}" outcome="Passed"/>`
  const read = await reading(
    results(
      `<UnitTestResult testId="1" testName="t" outcome="Passed"><InnerResults>${row(0)}${row(1)}</InnerResults></UnitTestResult>`
    )
  )
  expect(lines(read)).toEqual([' |  | t (Data Row 0) | 1 passed', ' |  | t (Data Row 1) | 1 passed'])
})

test('a test that failed though all its rows passed is told beside them', async () => {
  const read = await reading(
    results(
      '<UnitTestResult testName="t" outcome="Failed"><InnerResults><UnitTestResult testName="row" outcome="Passed"/></InnerResults></UnitTestResult>'
    )
  )
  expect(lines(read)).toEqual([' |  | row | 1 passed', ' |  | t | 1 failed'])
})

test.each([
  ['outcome="Aborted"', '<Counters total="1"/>', 'The summary says Aborted, and none of its 1 tests failed.'],
  [
    'outcome="Completed"',
    '<Counters total="2" aborted="1"/>',
    'The summary says Completed, and none of its 1 tests failed.'
  ],
  ['', '<Counters error="1"/>', 'The summary says Completed, and none of its 1 tests failed.']
])('a summary with %s and %s makes a run red that looks green', async (attributes, counters, note) => {
  const passed = '<Results><UnitTestResult testName="t" outcome="Passed"/></Results>'
  const read = await reading(run(`${passed}<ResultSummary ${attributes}>${counters}</ResultSummary>`))
  expect(read.report).toMatchObject({ outcomes: { passed: 1, error: 1 }, notes: [note] })
})

test.each([
  ['outcome="Aborted"', '<Counters total="1" failed="1"/>', 'The summary says Aborted: tests may be missing.'],
  ['outcome="Failed"', '<Counters total="3" failed="3"/>', 'The summary counts 3 failures, and the file tells of 1.'],
  ['outcome="Failed"', '<Counters total="3" failed="1"/>', 'The summary counts 3 tests, and the file tells of 1.']
])('a summary with %s and %s that says more than the results is noted', async (attributes, counters, note) => {
  const failed = '<Results><UnitTestResult testName="t" outcome="Failed"/></Results>'
  const read = await reading(run(`${failed}<ResultSummary ${attributes}>${counters}</ResultSummary>`))
  expect(read.report).toMatchObject({ outcomes: { failed: 1, error: 0 }, notes: [note] })
})

test('a run without any test is read, and is not red', async () => {
  const { report } = await reading(
    run('<TestDefinitions/><ResultSummary outcome="Completed"><Counters total="0"/></ResultSummary>')
  )
  expect(report).toMatchObject({ is: 'read', suites: 0, notes: [], outcomes: { passed: 0, error: 0 } })
})

test('results that are held are bounded in memory', async () => {
  const name = 'x'.repeat(900)
  const one = `<UnitTestResult testId="${name}" testName="${name}" outcome="Passed"/>`
  const many = one.repeat(180_000)
  expect(whyUnreadable(await reading(results(many)))).toContain(
    'more results and definitions than can be brought together'
  )
})

test('an address in memory and the place of an assembly are no part of a name', async () => {
  const read = await reading(
    run(
      `<Results><UnitTestResult testId="1" testName="N.C.t" outcome="Passed"/></Results>
       <TestDefinitions><UnitTest id="1" storage="c:\\tmp\\x1\\a.dll"><TestMethod codeBase="C:\\tmp\\x1\\A.dll" className="N.C"/></UnitTest></TestDefinitions>`
    )
  )
  expect(lines(read)).toEqual(['A.dll | N.C | t | 1 passed'])
})

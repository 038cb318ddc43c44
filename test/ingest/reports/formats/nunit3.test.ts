import { expect, test } from '@jest/globals'
import { lines, reading } from '../reading.js'
import { readingReport } from './report-fixture.js'

const run = (inside: string, result = 'Passed'): string => `<test-run id="0" result="${result}">${inside}</test-run>`

const suite = (inside: string, attributes: string): string => `<test-suite ${attributes}>${inside}</test-suite>`

test('a report of the NUnit 3 console is read', async () => {
  expect(lines(await readingReport('nunit3/nunit3-console.xml'))).toEqual([
    'Shop.dll > Shop > CartTest | Shop.CartTest | Adds | 1 passed 12.345',
    'Shop.dll > Shop > CartTest | Shop.CartTest | Taxes | 1 failed 500',
    'Shop.dll > Shop > CartTest | Shop.CartTest | Connects | 1 error 1',
    'Shop.dll > Shop > CartTest | Shop.CartTest | PaysLater | 1 skipped 1',
    'Shop.dll > Shop > CartTest | Shop.CartTest | Slow | 1 skipped 1',
    'Shop.dll > Shop > CartTest | Shop.CartTest | Refunds | 1 skipped 1',
    'Shop.dll > Shop > CartTest | Shop.CartTest | Warns | 1 passed 1',
    'Shop.dll > Shop > CartTest | Shop.CartTest | IsNotRunnable | 1 error 1',
    'Shop.dll > Shop > CartTest > Doubles | Shop.CartTest | Doubles(1,2) | 1 passed 1',
    `Shop.dll > Shop > CartTest > Doubles | Shop.CartTest | says "hi" & 'bye' <b> 🚀 ש | 1 passed 1`,
    'Shop.dll > Shop > DatabaseTest | Shop.DatabaseTest | Reads | 1 failed 1',
    'Shop.dll > Shop > DatabaseTest | Shop.DatabaseTest | Writes | 1 failed 1',
    'Shop.dll > Shop > LeakTest | Shop.LeakTest | Opens | 1 passed 1',
    'Shop.dll > Shop > LeakTest | Shop.LeakTest | LeakTest | 1 error',
    'Shop.dll > Shop > SizedTest > SizedTest(1) | Shop.SizedTest | Fits | 1 passed 1',
    'Shop.dll > Shop > SizedTest > SizedTest(2) | Shop.SizedTest | Fits | 1 passed 1'
  ])
})

test('a suite that failed is one error, however many suites around it failed with it', async () => {
  const inner = suite('', 'type="TestFixture" name="CartTest" result="Failed" site="SetUp"')
  const read = await reading(
    run(suite(inner, 'type="Assembly" name="/a/Shop.dll" result="Failed" site="Child"'), 'Failed')
  )
  expect(lines(read)).toEqual(['Shop.dll > CartTest |  | CartTest | 1 error'])
  expect(read.report).toMatchObject({ suites: 2, notes: [] })
})

test('an assembly that could not be loaded is an error', async () => {
  const read = await reading(
    run(suite('', 'type="Assembly" name="Shop.dll" runstate="NotRunnable" result="Failed" label="Invalid"'))
  )
  expect(lines(read)).toEqual(['Shop.dll |  | Shop.dll | 1 error'])
})

test.each([
  ['result="Passed"', 'passed'],
  ['result="Warning"', 'passed'],
  ['result="Failed"', 'failed'],
  ['result="Failed" label="Error"', 'error'],
  ['result="Failed" label="Cancelled"', 'error'],
  ['result="Failed" label="Invalid"', 'error'],
  ['result="Skipped" label="Ignored"', 'skipped'],
  ['result="Skipped" label="Explicit"', 'skipped'],
  ['result="Inconclusive"', 'skipped'],
  ['result="Splendid"', 'error'],
  ['', 'error']
])('a case with %s is %s', async (attributes, outcome) => {
  const { tests } = await reading(run(`<test-case name="t" ${attributes}/>`))
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test('a case without a class is of the class that its whole name tells', async () => {
  const read = await reading(
    run('<test-case name="Adds(1.5)" fullname="Shop.CartTest.Adds(1.5)" result="Passed" time="0.5"/>')
  )
  expect(lines(read)).toEqual([' | Shop.CartTest | Adds(1.5) | 1 passed 500'])
})

test('what stands inside a case is no test', async () => {
  const read = await reading(
    run('<test-case name="t" result="Passed"><test-case name="u" result="Failed"/><test-suite/></test-case>')
  )
  expect(read.tests).toHaveLength(1)
})

test('a run that says it failed while nothing in it did is noted', async () => {
  const { report } = await reading(run('<test-case name="t" result="Passed"/>', 'Failed'))
  expect(report).toMatchObject({
    notes: ['The report says in its first line that the run failed, and none of its tests did.']
  })
})

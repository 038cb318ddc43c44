import { expect, test } from '@jest/globals'
import { lines, reading } from '../reading.js'
import { readingReport } from './report-fixture.js'

const inFixture = (inside: string, fixture = 'type="TestFixture" name="CartTest" result="Success"'): string =>
  `<test-results name="/tmp/Shop.dll"><test-suite type="Assembly" name="/tmp/Shop.dll"><results><test-suite ${fixture}><results>${inside}</results></test-suite></results></test-suite></test-results>`

test('a report of nunit-console 2 is read', async () => {
  expect(lines(await readingReport('nunit2/nunit-console.xml')).slice(0, 5)).toEqual([
    'Shop.dll > Shop > CartTest | Shop.CartTest | Adds | 1 passed 15',
    'Shop.dll > Shop > CartTest | Shop.CartTest | Connects | 1 error 4',
    'Shop.dll > Shop > CartTest > Doubles | Shop.CartTest | Doubles(1,2) | 1 passed 0',
    `Shop.dll > Shop > CartTest > Doubles | Shop.CartTest | says "hi" & 'bye' <b>&amp;</b> 🚀 ש | 1 passed 0`,
    'Shop.dll > Shop > CartTest | Shop.CartTest | IsNotRunnable | 1 error'
  ])
})

test.each([
  ['result="Success"', 'passed'],
  ['result="Failure"', 'failed'],
  ['result="Error"', 'error'],
  ['result="NotRunnable"', 'error'],
  ['result="Cancelled"', 'error'],
  ['result="Ignored"', 'skipped'],
  ['result="Skipped"', 'skipped'],
  ['result="Inconclusive"', 'skipped'],
  ['result="Splendid"', 'error'],
  ['executed="True" success="True"', 'passed'],
  ['executed="True" success="False"', 'failed'],
  ['executed="False"', 'skipped'],
  ['', 'error']
])('a case with %s is %s', async (attributes, outcome) => {
  const { tests } = await reading(inFixture(`<test-case name="CartTest.t" ${attributes}/>`))
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test('a case that says nothing but holds a failure failed', async () => {
  const { tests } = await reading(inFixture('<test-case name="t" executed="True"><failure/></test-case>'))
  expect(tests.map((one) => one.outcome)).toEqual(['failed'])
})

test('a fixture that failed though none of its tests did is an error', async () => {
  const read = await reading(
    inFixture('<test-case name="CartTest.t" result="Success"/>', 'type="TestFixture" name="CartTest" result="Error"')
  )
  expect(lines(read)).toEqual([
    'Shop.dll > CartTest | CartTest | t | 1 passed',
    'Shop.dll > CartTest | CartTest | CartTest | 1 error'
  ])
})

test('where suites do not say what they are, the class is told by the name', async () => {
  const read = await reading(
    '<test-results><test-suite name="Shop"><results><test-case name="Shop.CartTest.Doubles(1.5)" executed="True" success="True" time="0.5"/></results></test-suite></test-results>'
  )
  expect(lines(read)).toEqual(['Shop | Shop.CartTest | Doubles(1.5) | 1 passed 500'])
})

test('failures that the first line counts and no test shows are noted', async () => {
  const { report } = await reading('<test-results errors="1" failures="1"/>')
  expect(report).toMatchObject({
    notes: ['The report counts 2 failures in its first line, and none of its 0 tests failed.']
  })
})

test('what stands inside a case is no test', async () => {
  const inside = '<test-case name="u" result="Failure"><failure/></test-case><test-suite name="v" result="Failure"/>'
  const { tests } = await reading(inFixture(`<test-case name="t" executed="True" success="True">${inside}</test-case>`))
  expect(tests.map(({ name, outcome }) => [name, outcome])).toEqual([['t', 'passed']])
})

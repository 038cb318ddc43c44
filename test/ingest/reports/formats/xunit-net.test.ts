import { expect, test } from '@jest/globals'
import { lines, reading, whyUnreadable } from '../reading.js'
import { readingReport } from './report-fixture.js'

const assembly = (inside: string, attributes = ''): string =>
  `<assemblies><assembly name="/tmp/Shop.dll" ${attributes}>${inside}</assembly></assemblies>`

test('a report of xunit.net 2 is read, without the ids of its collections', async () => {
  const read = await readingReport('xunit-net/xunit-2.xml')
  expect(lines(read)).toEqual([
    'Shop.Tests.dll |  | test-collection-cleanup Test collection for Shop.Tests.DatabaseTest | 1 error',
    'Shop.Tests.dll | Shop.Tests.CartTest | Adds | 1 passed 12.346',
    'Shop.Tests.dll | Shop.Tests.CartTest | Taxes | 1 failed 250',
    'Shop.Tests.dll | Shop.Tests.CartTest | PaysLater | 1 skipped 0',
    'Shop.Tests.dll | Shop.Tests.CartTest | Doubles(given: 1, doubled: 2) | 1 passed 1',
    'Shop.Tests.dll | Shop.Tests.CartTest | Doubles(given: 2, doubled: 5) | 1 failed 1',
    `Shop.Tests.dll | Shop.Tests.CartTest | says "hi" & 'bye' <b> 🚀 ש | 1 passed 2`,
    'Shop.Tests.dll | Shop.Tests.DatabaseTest | Reads | 1 passed 21'
  ])
  expect(read.report).toMatchObject({ suites: 1, notes: [] })
})

test('a report of xunit.net 3 tells where tests lie', async () => {
  const read = await readingReport('xunit-net/xunit-3.xml')
  expect(lines(read)).toEqual([
    'Shop.Tests.dll | Shop.Tests.CartTest | Adds | 1 passed 100',
    'Shop.Tests.dll | Shop.Tests.CartTest | Taxes | 1 failed 200',
    'Shop.Tests.dll | Shop.Tests.CartTest | PaysLater | 1 skipped 0',
    'Shop.Tests.dll | Shop.Tests.CartTest | Slow | 1 skipped 0'
  ])
  expect(read.places).toEqual([{ name: 'Taxes', file: '/home/runner/work/app/app/CartTest.cs', line: 17 }])
})

test.each([
  ['result="Pass"', 'passed'],
  ['result="Fail"', 'failed'],
  ['result="Skip"', 'skipped'],
  ['result="NotRun"', 'skipped'],
  ['result="Splendid"', 'error'],
  ['', 'error']
])('a test with %s is %s', async (attributes, outcome) => {
  const { tests } = await reading(assembly(`<collection><test name="t" ${attributes}/></collection>`))
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test('a test without a name has that of its method', async () => {
  const read = await reading(assembly('<collection><test type="C" method="m" result="Pass"/></collection>'))
  expect(lines(read)).toEqual(['Shop.dll | C | m | 1 passed'])
})

test('an assembly on its own, as version 1 wrote it, is read', async () => {
  const read = await reading(
    '<assembly name="C:\\build\\Shop.dll" run-date="2014-01-01" test-framework="xUnit.net 1.9.2" errors="0"><class name="C"><test name="C.m" type="C" method="m" result="Pass" time="0.5"/></class></assembly>'
  )
  expect(lines(read)).toEqual(['Shop.dll | C | m | 1 passed 500'])
})

test('the manifest of an assembly is no test report', async () => {
  const text = '<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"/>'
  expect(whyUnreadable(await reading(text))).toContain('none of the test reports')
})

test('errors that an assembly counts and does not tell of are noted', async () => {
  const { report } = await reading(assembly('<collection><test name="t" result="Pass"/></collection>', 'errors="1"'))
  expect(report).toMatchObject({
    notes: ['The report counts 1 failures at its assemblies, and none of its 1 tests failed.']
  })
})

test('what stands inside a test is no test', async () => {
  const inside = '<test name="u" result="Fail"/><errors><error/></errors><assembly name="v"/>'
  const { tests } = await reading(assembly(`<collection><test name="t" result="Pass">${inside}</test></collection>`))
  expect(tests.map(({ name, outcome }) => [name, outcome])).toEqual([['t', 'passed']])
})

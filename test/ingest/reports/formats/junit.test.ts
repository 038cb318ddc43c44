import { expect, test } from '@jest/globals'
import { collected, inPieces, lines, reading, readingFixture, whyUnreadable } from '../reading.js'

test('a report of jest-junit is read', async () => {
  const read = await readingFixture('jest-junit.xml')
  expect(lines(read).slice(0, 3)).toEqual([
    'a basket | a basket starts empty | a basket starts empty | 1 passed 6',
    'a basket | a basket keeps what is put in | a basket keeps what is put in | 1 failed 6',
    'a basket | a basket survives a restart | a basket survives a restart | 1 skipped 0'
  ])
  expect(read.report).toMatchObject({ is: 'read', suites: 1, outcomes: { passed: 3, failed: 1, error: 0, skipped: 1 } })
})

test('suites inside suites are joined, outermost first', async () => {
  expect(lines(await readingFixture('node-test.xml')).at(-1)).toBe(
    'a basket > when full | test | refuses <more> & says &quot;why&quot; | 1 passed 0.143'
  )
})

test('a test that could not be carried out is an error and not a failure', async () => {
  const { report } = await readingFixture('pytest.xml')
  expect(report).toMatchObject({ outcomes: { passed: 3, failed: 1, error: 1, skipped: 1 } })
})

test('tries that Surefire tells of come before the one that counts', async () => {
  const read = await readingFixture('surefire-rerun.xml')
  expect(lines(read)).toEqual([
    'shop.BasketTest | shop.BasketTest | keepsWhatIsPutIn | 1 failed 1100',
    'shop.BasketTest | shop.BasketTest | keepsWhatIsPutIn | 2 error',
    'shop.BasketTest | shop.BasketTest | keepsWhatIsPutIn | 3 passed 700',
    'shop.BasketTest | shop.BasketTest | survivesARestart | 1 failed 400',
    'shop.BasketTest | shop.BasketTest | survivesARestart | 2 failed 300',
    'shop.BasketTest | shop.BasketTest | startsEmpty | 1 passed 1'
  ])
  expect(read.report).toMatchObject({ outcomes: { passed: 2, failed: 1, error: 0, skipped: 0 } })
})

test('a test that comes again is one more try of it', async () => {
  const read = await reading(
    '<testsuite name="s"><testcase name="t"><failure/></testcase><testcase name="u"/><testcase name="t"/></testsuite>'
  )
  expect(lines(read)).toEqual(['s |  | t | 1 failed', 's |  | u | 1 passed', 's |  | t | 2 passed'])
})

test('tests that differ in suite, class or file alone are different tests', async () => {
  const read = await reading(
    `<testsuites><testsuite name="s"><testcase name="t"/><testcase name="t" classname="c"/><testcase name="t" file="f"/>
     </testsuite><testsuite name="s2"><testcase name="t"/></testsuite></testsuites>`
  )
  expect(read.tests.map(({ tries }) => tries)).toEqual([1, 1, 1, 1])
})

test.each([
  ['<error/><failure/><skipped/>', 'error'],
  ['<skipped/><failure/>', 'failed'],
  ['<skipped/>', 'skipped'],
  ['<system-out>failure</system-out>', 'passed'],
  ['<properties><failure/></properties>', 'passed']
])('a case with %s is %s', async (inside, outcome) => {
  const { tests } = await reading(`<testsuite><testcase name="t">${inside}</testcase></testsuite>`)
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test.each([
  ['notrun', 'skipped'],
  ['disabled', 'skipped'],
  ['Skipped', 'skipped'],
  ['failed', 'failed'],
  ['run', 'passed']
])('a case whose status is %s is %s', async (status, outcome) => {
  const { tests } = await reading(`<testsuite><testcase name="t" status="${status}"/></testsuite>`)
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test('a failure outweighs a status that says the test is disabled', async () => {
  const { tests } = await reading('<testsuite><testcase name="t" status="disabled"><failure/></testcase></testsuite>')
  expect(tests[0]?.outcome).toBe('failed')
})

test('a report whose first line counts failures that none of its tests had says so', async () => {
  const { report } = await reading('<testsuite failures="2" errors="1"><testcase name="t"/></testsuite>')
  expect(report).toMatchObject({
    notes: ['The report counts 3 failures in its first line, and none of its 1 tests failed.']
  })
})

test('a raw < inside a value, which some tools write, is read as it was meant', async () => {
  const { tests } = await reading('<testsuite><testcase name="a < b" time="<<computed>>"/></testsuite>')
  expect(tests).toEqual([{ suite: '', name: 'a < b', tries: 1, outcome: 'passed' }])
})

test('a report without tests is read, and holds none', async () => {
  expect((await reading('<testsuites/>')).report).toMatchObject({ is: 'read', suites: 0, outcomes: { passed: 0 } })
})

test('more tests than are allowed make the file unreadable, and say what to do', async () => {
  const file = Buffer.from('<testsuite><testcase name="a"/><testcase name="b"/><testcase name="c"/></testsuite>')
  const read = await collected(inPieces(file, 100), 2)
  expect(whyUnreadable(read)).toBe(
    'The file holds more than the 2 tests that one recording can take. Split the report, or record fewer reports in one job.'
  )
})

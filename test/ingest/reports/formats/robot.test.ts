import { expect, test } from '@jest/globals'
import { lines, reading, whyUnreadable } from '../reading.js'
import { readingReport } from './report-fixture.js'

const suite = (inside: string): string => `<robot generator="Robot 7.1"><suite name="Shop">${inside}</suite></robot>`

test('an output of Robot Framework 7 is read, and keywords are no tests', async () => {
  const read = await readingReport('robot/robot-7.xml')
  expect(lines(read)).toEqual([
    'Shop > Cart |  | Adds | 1 passed 12.345',
    'Shop > Cart |  | Taxes | 1 failed 250',
    `Shop > Cart |  | Says "hi" & 'bye' <b> 🚀 ש | 1 skipped 0`,
    'Shop > Database |  | Reads | 1 passed 1',
    'Shop > Database |  | Database | 1 error'
  ])
  expect(read.report).toMatchObject({ suites: 3 })
  expect(read.places).toEqual([{ name: 'Taxes', file: '/home/runner/work/app/app/shop/cart.robot', line: 11 }])
})

test('tasks of Robot Framework 4 are read, with times over midnight', async () => {
  expect(lines(await readingReport('robot/robot-4.xml'))).toEqual([
    'Orders |  | Fetch orders | 1 passed 250',
    'Orders |  | Send orders | 1 failed 200',
    'Orders |  | Refund orders | 1 skipped 0'
  ])
})

test('tries that rebot merged away come before the one that counts', async () => {
  expect(lines(await readingReport('robot/rebot-merged.xml'))).toEqual([
    'Shop |  | Settles | 1 failed',
    'Shop |  | Settles | 2 passed 20',
    'Shop |  | Adds | 1 passed 10'
  ])
})

test('several tries that were merged away come in the order of time', async () => {
  const old = (status: string) => `Old status: &lt;span class="x"&gt;${status}&lt;/span&gt;`
  const read = await reading(suite(`<test name="t"><status status="PASS">${old('SKIP')}${old('FAIL')}</status></test>`))
  expect(lines(read)).toEqual(['Shop |  | t | 1 failed', 'Shop |  | t | 2 skipped', 'Shop |  | t | 3 passed'])
})

test.each([
  ['<status status="PASS"/>', 'passed'],
  ['<status status="FAIL"/>', 'failed'],
  ['<status status="SKIP"/>', 'skipped'],
  ['<status status="NOT RUN"/>', 'skipped'],
  ['<status status="Splendid"/>', 'error'],
  ['<status/>', 'error'],
  ['', 'error'],
  ['<kw><status status="FAIL"/></kw><status status="PASS"/>', 'passed']
])('a test with %s is %s', async (inside, outcome) => {
  const { tests } = await reading(suite(`<test name="t">${inside}</test>`))
  expect(tests.map((one) => one.outcome)).toEqual([outcome])
})

test.each([
  ['elapsed="0.5"', 500],
  ['elapsed="soon"', undefined],
  ['starttime="20260101 00:00:00.000" endtime="20260101 00:00:01.500"', 1500],
  ['starttime="20260101 00:00:01.000" endtime="20260101 00:00:00.000"', undefined],
  ['starttime="N/A" endtime="N/A"', undefined],
  ['', undefined]
])('a test with %s took %s ms', async (attributes, ms) => {
  const { tests } = await reading(suite(`<test name="t"><status status="PASS" ${attributes}/></test>`))
  expect(tests.map((one) => one.durationMs)).toEqual([ms])
})

test('keywords may nest 900 deep, and not without bound', async () => {
  const deep = (depth: number): string =>
    suite(`<test name="t">${'<kw>'.repeat(depth)}${'</kw>'.repeat(depth)}<status status="PASS"/></test>`)
  expect(lines(await reading(deep(900)))).toEqual(['Shop |  | t | 1 passed'])
  expect(whyUnreadable(await reading(deep(1000)))).toContain('nests more than 1000 elements')
})

test('what the statistics call a suite is none', async () => {
  const { report } = await reading(
    '<robot><suite name="S"><test name="t"><status status="PASS"/></test></suite><statistics><suite><stat/></suite></statistics></robot>'
  )
  expect(report).toMatchObject({ suites: 1, outcomes: { passed: 1, error: 0 } })
})

test('what stands inside a test is no test', async () => {
  const inside = '<test name="u"><status status="FAIL"/></test><suite name="v"><status status="FAIL"/></suite>'
  const { tests } = await reading(suite(`<test name="t">${inside}<status status="PASS"/></test>`))
  expect(tests.map(({ name, outcome }) => [name, outcome])).toEqual([['t', 'passed']])
})

import { expect, test } from '@jest/globals'
import { lines, reading, type Reading, whyUnreadable } from '../reading.js'
import { readingReport } from './report-fixture.js'

const linesOf = async (path: string): Promise<readonly string[]> => lines(await readingReport(`junit/${path}`))

const about = async (path: string, name: string): Promise<readonly string[]> =>
  (await linesOf(path)).filter((line) => line.includes(name))

const inSuite = (cases: string, attributes = 'name="s"'): Promise<Reading> =>
  reading(`<testsuites><testsuite ${attributes}>${cases}</testsuite></testsuites>`)

test('of a test that Surefire ran again and again the last try counts, and the case itself tells of the first', async () => {
  expect(await about('surefire-rerun-CartTest.xml', '| connects |')).toEqual([
    'shop.CartTest | shop.CartTest | connects | 1 error 4',
    'shop.CartTest | shop.CartTest | connects | 2 error',
    'shop.CartTest | shop.CartTest | connects | 3 error'
  ])
  expect(await about('surefire-rerun-CartTest.xml', 'connectsAtTheThirdTry')).toEqual([
    'shop.CartTest | shop.CartTest | connectsAtTheThirdTry | 1 error',
    'shop.CartTest | shop.CartTest | connectsAtTheThirdTry | 2 error',
    'shop.CartTest | shop.CartTest | connectsAtTheThirdTry | 3 passed 22'
  ])
})

test('a rerun that could not be carried out makes a failed test an error', async () => {
  const read = await inSuite('<testcase name="t" time="1"><failure/><rerunError time="2"/></testcase>')
  expect(lines(read)).toEqual(['s |  | t | 1 failed 1000', 's |  | t | 2 error 2000'])
})

test('a rerun in a case that does not say it failed did not count', async () => {
  const read = await inSuite('<testcase name="t" time="1"><rerunFailure/></testcase>')
  expect(lines(read)).toEqual(['s |  | t | 1 failed', 's |  | t | 2 passed 1000'])
})

test('what nextest tells of tries is read', async () => {
  const read = await inSuite(
    `<testcase name="t" classname="shop" time="0.5"><flakyFailure time="1.5" type="test failure"><system-out>x</system-out></flakyFailure></testcase>
     <testcase name="u" classname="shop" time="2"><failure type="test failure"/><rerunFailure time="3"/></testcase>`
  )
  expect(lines(read)).toEqual([
    's | shop | t | 1 failed 1500',
    's | shop | t | 2 passed 500',
    's | shop | u | 1 failed 2000',
    's | shop | u | 2 failed 3000'
  ])
})

test('a test that Gradle retried comes again, and its last case counts', async () => {
  const read = await inSuite(
    '<testcase name="t()" classname="c"><failure/></testcase><testcase name="t()" classname="c"/>'
  )
  expect(lines(read)).toEqual(['s | c | t() | 1 failed', 's | c | t() | 2 passed'])
})

test('two failures in a row are two tries', async () => {
  const read = await inSuite('<testcase name="t"><failure/></testcase><testcase name="t"><error/></testcase>')
  expect(lines(read)).toEqual(['s |  | t | 1 failed', 's |  | t | 2 error'])
})

test('a test of pytest that fails and then cannot be torn down failed once', async () => {
  expect(await about('pytest.xml', 'test_fails_and_leaks')).toEqual([
    'pytest | test_cart | test_fails_and_leaks | 1 failed 0'
  ])
  expect(await about('pytest.xml', 'test_passes_but_leaks')).toEqual([
    'pytest | test_cart | test_passes_but_leaks | 1 error 0'
  ])
})

test('the tear-down of another test is told of by itself', async () => {
  const teardown = '<error message="failed on teardown with &quot;E&quot;"/>'
  const read = await inSuite(`<testcase name="t"><failure/></testcase><testcase name="u">${teardown}</testcase>`)
  expect(lines(read)).toEqual(['s |  | t | 1 failed', 's |  | u | 1 error'])
})

test('lines of pytest count from 0, and those of others from 1', async () => {
  const failed = '<testcase name="t" file="f" line="9"><failure/></testcase>'
  const lineIn = async (suite: string) => (await reading(suite)).places.map(({ line }) => line)
  expect((await readingReport('junit/pytest-7-xunit1.xml')).places[0]).toEqual({
    name: 'test_taxes',
    file: 'test_cart.py',
    line: 20
  })
  expect(
    await lineIn(`<testsuites name="pytest tests"><testsuite name="mine">${failed}</testsuite></testsuites>`)
  ).toEqual([10])
  expect(await lineIn(`<testsuite name="RSpec">${failed}</testsuite>`)).toEqual([9])
  expect(await lineIn(`<testsuite name="m">${failed.replace('line', 'lineno')}</testsuite>`)).toEqual([9])
  expect(await lineIn(`<testsuite name="s">${failed.replace('9', '0')}</testsuite>`)).toEqual([])
})

test('a file that jest could not load is an error, though jest-junit tells of it twice', async () => {
  expect(await about('jest-junit-options.xml', 'broken.test.js')).toEqual([
    'broken.test.js | Test suite failed to run | broken.test.js | 1 error 0'
  ])
})

test('one test in two projects of Playwright is two tests', async () => {
  expect(await about('playwright.xml', 'cart › totals › adds')).toEqual([
    'alpha > cart.spec.js | cart.spec.js | cart › totals › adds | 1 passed 24',
    'beta > cart.spec.js | cart.spec.js | cart › totals › adds | 1 passed 15'
  ])
})

test('the host of any other tool is no part of a name', async () => {
  const read = await reading(
    '<testsuites><testsuite name="a.js" hostname="fv-az123"><testcase name="t"/></testsuite></testsuites>'
  )
  expect(lines(read)).toEqual(['a.js |  | t | 1 passed'])
})

test('Playwright tells of each try with its time', async () => {
  expect(await about('playwright-include-retries.xml', '[alpha] cart › settles')).toEqual([
    'alpha > cart.spec.js | cart.spec.js | [alpha] cart › settles at the second try | 1 failed 8',
    'alpha > cart.spec.js | cart.spec.js | [alpha] cart › settles at the second try | 2 passed 12'
  ])
})

test.each([
  ['opens (retry #1)', 'opens'],
  ['opens (attempt 2 of 3)', 'opens'],
  ['test_cart (cart=<shop.Cart object at 0x7f68c55d6250>)', 'test_cart (cart=<shop.Cart object at 0x>)'],
  ['[1] shop.Cart@1b2c3d4f', '[1] shop.Cart'],
  ['jump(0xdeadbeef)', 'jump(0xdeadbeef)'],
  ['writes to a@deadbeef.org', 'writes to a@deadbeef.org'],
  ['test(int)[1]', 'test(int)[1]'],
  ['doubles 2 to 4', 'doubles 2 to 4']
])('the test %s is called %s', async (told, name) => {
  const xml = told.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  expect((await inSuite(`<testcase name="${xml}"/>`)).tests.map((one) => one.name)).toEqual([name])
})

test('legacy and phrased names of JUnit 5 stay as they are', async () => {
  expect(await about('surefire-CartTest.xml', 'doubles')).toEqual([
    expect.stringContaining('| doubles(int)[1] |'),
    expect.stringContaining('| doubles(int)[2] |')
  ])
  expect((await linesOf('surefire-phrased-CartTest.xml')).length).toBe(11)
})

test('a todo of node:test and a test of Catch2 that may fail do not count as failed', async () => {
  expect(await about('node-test.xml', 'is known to break')).toEqual([expect.stringMatching(/1 skipped/u)])
  expect(await about('catch2.xml', 'may break')).toEqual([expect.stringMatching(/1 skipped/u)])
  const todo = '<failure/><skipped type="todo"/>'
  expect(lines(await inSuite(`<testcase name="t">${todo}</testcase>`))).toEqual(['s |  | t | 1 skipped'])
})

test('suites of node:test nest', async () => {
  expect(await about('node-test.xml', '| adds |')).toEqual([expect.stringMatching(/^cart > totals \| test \| adds/u)])
})

test('a package of gotestsum that did not build is noted, for the report has no test for it', async () => {
  const { report } = await readingReport('junit/gotestsum.xml')
  expect(report).toMatchObject({ notes: ['The report counts 7 failures in its first line, and tells of 6.'] })
})

test('tests that gotestsum ran again are tries', async () => {
  expect(await about('gotestsum-rerun.xml', 'TestSettles')).toEqual([
    expect.stringMatching(/1 failed/u),
    expect.stringMatching(/2 passed/u)
  ])
})

test('a shard of Bazel that crashed is an error', async () => {
  const read = await inSuite(
    '<testcase name="cart_test" status="run" duration="0" time="0"><error message="exited with error code 139"></error></testcase>',
    'name="cart_test" tests="1" failures="0" errors="1"'
  )
  expect(lines(read)).toEqual(['s |  | cart_test | 1 error 0'.replace('s', 'cart_test')])
  expect(read.report).toMatchObject({ notes: [] })
})

test.each([
  ['status="run"', 'passed'],
  ['status="fail"', 'failed'],
  ['status="disabled"', 'skipped'],
  ['status="notrun"', 'skipped'],
  ['status="run" result="completed"', 'passed'],
  ['status="run" result="skipped"', 'skipped'],
  ['status="notrun" result="suppressed"', 'skipped'],
  ['status="constructor"', 'passed']
])('a case of CTest or GoogleTest with %s is %s', async (words, outcome) => {
  expect((await inSuite(`<testcase name="t" ${words}/>`)).tests.map((one) => one.outcome)).toEqual([outcome])
})

test('the parameter of a GoogleTest belongs to its name, unless it is an address or bytes', async () => {
  expect(await about('googletest.xml', 'Fits')).toEqual([
    'Sized/0 | Sized/0 | Fits (int) | 1 passed 0',
    'Sized/1 | Sized/1 | Fits (char) | 1 passed 0'
  ])
  const read = await inSuite(
    `<testcase name="Works/0" value_param="&quot;one&quot;"/><testcase name="Works/1" value_param="8-byte object &lt;01-00 00-00&gt;"/>
     <testcase name="Works/2" value_param="0x7ffd5e8c"/><testcase name="Works/3" value_param="(ptr = 0x55d0c8e2, value = 1)"/>`
  )
  expect(read.tests.map(({ name }) => name)).toEqual(['Works/0 ("one")', 'Works/1', 'Works/2', 'Works/3'])
})

test('suites of PHPUnit nest, a risky test is an error and a warning none', async () => {
  expect(await about('phpunit.xml', 'testRisky')).toEqual([
    expect.stringMatching(/^shop > CartTest \| CartTest .* error/u)
  ])
  expect(lines(await inSuite('<testcase name="t" class="C"><warning type="W">w</warning></testcase>'))).toEqual([
    's |  | t | 1 passed'
  ])
})

test('a file that stands at the suite alone is that of its cases', async () => {
  const { tests } = await readingReport('junit/mocha-junit-reporter.xml')
  expect(new Set(tests.map(({ file }) => file))).toEqual(new Set(['/home/runner/work/app/app/cart.spec.js']))
})

test('the time of the run is no part of the names of unittest-xml-reporting', async () => {
  expect(await about('xmlrunner.xml', 'test_adds')).toEqual([
    'test_cart.TestCart | test_cart.TestCart | test_adds | 1 passed 2'
  ])
})

test('a script of TAP that broke outside of its tests is a test of its own, an error', async () => {
  expect(await about('tap-formatter-junit.xml', 'crash_t')).toEqual([
    'crash_t |  | 1 - before | 1 passed',
    'crash_t |  | crash_t | 1 error'
  ])
  expect(await about('tap-formatter-junit.xml', '| cart_t |')).toEqual([])
})

test('an error in anything else of a suite is no error of the suite', async () => {
  const read = await inSuite('<properties><error/></properties><testcase name="t"/>')
  expect(lines(read)).toEqual(['s |  | t | 1 passed'])
})

test('suites that count failures under a root that does not are taken at their word', async () => {
  const { report } = await inSuite(
    '<testcase name="t"/>',
    'name="s" errors="1" assertions="3" disabled="0" skipped="2"'
  )
  expect(report).toMatchObject({
    notes: ['The report counts 1 failures in its suites, and none of its 1 tests failed.']
  })
})

test('both documents that cargo test writes into one file are read', async () => {
  expect(await linesOf('cargo-test-two-documents.xml')).toEqual([
    'test | cart | is_known_to_break | 1 passed 0.15',
    'test | cart::totals | adds | 1 passed 0.001',
    'test | cart::totals | rounds | 1 passed 0',
    'test | cart::totals | taxes | 1 failed 0.014',
    'test | cart | connects | 1 failed 0.01',
    'document 2 > test | src/lib.rs | (1) | 1 passed 609.587'
  ])
})

test('one test in two binaries of cargo test is two tests', async () => {
  const document = '<?xml version="1.0" encoding="UTF-8"?><testsuite name="test"><testcase name="works"/></testsuite>\n'
  expect(lines(await reading(document + document))).toEqual([
    'test |  | works | 1 passed',
    'document 2 > test |  | works | 1 passed'
  ])
})

test('examples of Rust keep their names when lines move', async () => {
  const example = (name: string) => `<testcase classname="src/lib.rs" name="${name}"><failure/></testcase>`
  const read = await inSuite(example('add (line 3)') + example('add (line 12)') + example('(line 30)'))
  expect(read.tests.map(({ name, file }) => [name, file])).toEqual([
    ['add (1)', 'src/lib.rs'],
    ['add (2)', 'src/lib.rs'],
    ['(1)', 'src/lib.rs']
  ])
  expect(read.places.map(({ line }) => line)).toEqual([3, 12, 30])
})

test.each([
  ['a declaration without a document', '<?xml version="1.0"?>'],
  ['a document that is cut', '<?xml version="1.0"?><testsuite name="t">'],
  ['a declaration that is cut', '<?xml version="1.0"'],
  ['a document without a declaration', '<testsuite/>'],
  ['two declarations', '<?xml version="1.0"?><?xml version="1.0"?><testsuite/>'],
  ['text before the document', '<?xml version="1.0"?>text<testsuite/>'],
  ['two roots under one declaration', '<?xml version="1.0"?><testsuite/><testsuite/>'],
  ['another kind of document', '<?xml version="1.0"?><coverage/>'],
  ['a document with a type', '<?xml version="1.0"?><!DOCTYPE testsuite><testsuite/>']
])('%s behind a whole report makes the file unreadable', async (_, text) => {
  expect(whyUnreadable(await reading(`<testsuite name="s"><testcase name="t"/></testsuite>\n${text}`))).not.toBe('')
})

test('a declaration in the text of a failure begins no document', async () => {
  const read = await inSuite('<testcase name="t"><failure><![CDATA[<?xml version="1.0"?><a/>]]></failure></testcase>')
  expect(lines(read)).toEqual(['s |  | t | 1 failed'])
})

test('a time in nanoseconds, as container-structure-test writes it, is no time', async () => {
  expect(lines(await inSuite('<testcase name="t" time="999638317"/>'))).toEqual(['s |  | t | 1 passed'])
})

test('a report behind output of its tool is not read, and is called what it is', async () => {
  expect(whyUnreadable(await readingReport('junit/rspec-load-error-stdout.xml'))).toBe(
    'The file is not well-formed XML near line 6: text data outside of root node. Check the step that writes the report.'
  )
  expect(whyUnreadable(await reading('a log of <testsuite>'))).toContain('is text, but none of the test reports')
})

test.each([
  ['/home/runner/work/shop/shop/tests', 'tests > CartTest'],
  ['/home/runner/work/shop/shop', 'CartTest'],
  ['/opt/actions-runner/_work/shop/shop/phpunit.xml', 'phpunit.xml > CartTest'],
  ['/__w/shop/shop/phpunit.xml.dist', 'phpunit.xml.dist > CartTest'],
  ['D:\\a\\shop\\shop\\tests', 'tests > CartTest'],
  ['/srv/shop/tests', '/srv/shop/tests > CartTest'],
  ['work/shop/shop', 'work/shop/shop > CartTest']
])('a suite that PHPUnit names by a path is the same on every runner: %s', async (path, suite) => {
  const read = await reading(
    `<testsuites><testsuite name="${path}"><testsuite name="CartTest"><testcase name="testAdds"/></testsuite></testsuite></testsuites>`
  )
  expect(read.tests.map((one) => one.suite)).toEqual([suite])
})

test('a build of CTest without a name gives its tests no suite', async () => {
  expect(new Set((await readingReport('junit/ctest.xml')).tests.map(({ suite }) => suite))).toEqual(new Set(['']))
})

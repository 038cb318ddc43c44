import { expect, test } from '@jest/globals'
import { Problem } from '../../../src/domain/problem.js'
import { readReports } from '../../../src/ingest/reports/read-reports.js'
import type { ReportFile } from '../../../src/ports.js'
import { inPieces } from './reading.js'

const of = { runId: 7, attempt: 2, jobId: 9, origin: 'workspace', trust: 'branch', observedAt: 1000 } as const

const file = (path: string, text: string): ReportFile => ({
  path,
  bytes: text.length,
  open: () => inPieces(Buffer.from(text), 10)
})

test('each test becomes a row of the run, with where it was found and how far it is trusted', async () => {
  const read = await readReports([file('a.xml', '<testsuite name="s"><testcase name="t" time="1"/></testsuite>')], of)
  expect([...read.tests]).toEqual([
    { ...of, witness: 'report', suite: 's', name: 't', tries: 1, outcome: 'passed', durationMs: 1000 }
  ])
  expect(read).toMatchObject({ files: [{ path: 'a.xml', suites: 1, durationMs: 1000 }], unreadable: [], notes: [] })
})

test('a file that cannot be read to its end gives no tests, and costs the others none', async () => {
  const read = await readReports(
    [
      file('cut.xml', '<testsuite name="s"><testcase name="green"/>'),
      file('whole.xml', '<testsuite name="s"><testcase name="t"/></testsuite>'),
      file('page.xml', '<html></html>'),
      file('coverage.xml', '<?xml version="1.0"?><!-- x --><coverage/>'),
      file('empty.xml', '')
    ],
    of
  )
  expect([...read.tests].map(({ name }) => name)).toEqual(['t'])
  expect(read.unreadable.map(({ path, because }) => `${path}: ${because.what}`)).toEqual([
    'cut.xml: The file breaks off near line 1, before its last element ends',
    'page.xml: The file is a web page, not a test report',
    expect.stringMatching(
      /^coverage.xml: The file is XML, but none of the test reports that are understood \(JUnit XML/u
    ),
    'empty.xml: The file is empty'
  ])
})

test('a file that may not be opened is told of', async () => {
  const refused: ReportFile = {
    path: 'large.xml',
    bytes: 1,
    open: () => {
      throw new Problem({ what: 'The report is larger than 100 MB' })
    }
  }
  expect((await readReports([refused], of)).unreadable.map(({ because }) => because.what)).toEqual([
    'The report is larger than 100 MB'
  ])
})

test('the same test in two files is two tests and no retry', async () => {
  const text = '<testsuite name="s"><testcase name="t"/><testcase name="t"/></testsuite>'
  const { tests } = await readReports([file('chrome.xml', text), file('firefox.xml', text)], of)
  expect([...tests].map(({ suite, tries }) => `${suite} ${tries}`)).toEqual([
    's 1',
    's 2',
    'firefox.xml > s 1',
    'firefox.xml > s 2'
  ])
})

test('a recording takes no more tests than it may, whichever file they are in', async () => {
  const text = '<testsuite name="s"><testcase name="t"/><testcase name="u"/></testsuite>'
  const read = await readReports([file('a.xml', text), file('b.xml', text)], { ...of, atMost: 3 })
  expect(read.tests).toHaveLength(2)
  expect(read.unreadable.map(({ path }) => path)).toEqual(['b.xml'])
})

test('what a report notes is shown with its path', async () => {
  const { notes } = await readReports([file('a.xml', '<testsuite failures="1"></testsuite>')], of)
  expect(notes).toEqual(['a.xml: The report counts 1 failures in its first line, and none of its 0 tests failed.'])
})

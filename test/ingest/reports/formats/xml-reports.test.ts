import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { reading, type Reading } from '../reading.js'
import { readingReport } from './report-fixture.js'

const FIXTURES = new URL('../../../fixtures/reports/', import.meta.url)
const expected: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(new URL('expected.json', FIXTURES), 'utf8'))

/** What stands before its XML makes it no XML: a run that failed, and its report is refused. */
const REFUSED = 'junit/rspec-load-error-stdout.xml'

const reports = Object.entries(expected).filter(([path]) => /\.(?:xml|trx)$/u.test(path) && path !== REFUSED)

test.each(reports)('%s holds what was counted by hand', async (path, counts) => {
  expect(countsOf(await readingReport(path))).toEqual(counts)
})

test.each(reports)('%s that is cut anywhere is never green', async (path) => {
  const bytes = readFileSync(new URL(path, FIXTURES))
  const end = bytes.toString('latin1').trimEnd().length
  // What ends with the first of two documents is whole: nobody can know that there was a second one.
  for (let cut = 1; cut < 60; cut += 1) {
    const piece = bytes.subarray(0, Math.floor((end * cut) / 60))
    if (piece.toString('latin1').trimEnd().endsWith('</testsuites>')) continue
    const { report } = await reading(piece)
    expect(report.is).toBe('unreadable')
  }
})

test('a report with text before it is not read', async () => {
  expect((await readingReport(REFUSED)).report.is).toBe('unreadable')
})

/** A test counts once, by its last try. */
function countsOf({ report, tests }: Reading) {
  expect(report).toMatchObject({ is: 'read' })
  const outcomes = new Map<string, string>()
  const retried = new Set<string>()
  for (const { suite, className, name, file, tries, outcome } of tests) {
    const key = JSON.stringify([suite, className, name, file])
    outcomes.set(key, outcome)
    if (tries > 1) retried.add(key)
  }
  const count = (wanted: string): number => [...outcomes.values()].filter((outcome) => outcome === wanted).length
  return {
    tests: outcomes.size,
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
    retried: retried.size
  }
}

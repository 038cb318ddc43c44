import type { Outcome } from '../../../domain/test.js'
import { durationIn } from '../json/duration-in.js'
import { lineIn, listIn, memberOf, numberIn, textIn } from '../json/facts.js'
import { openingKeys } from '../json/opening-keys.js'
import { readJson } from '../json/read-json.js'
import { numberedNames } from '../numbered-names.js'
import type { ReportFormat, ReportSink, ToldTest, Try } from '../report-format.js'
import { suitePath } from '../suite-path.js'

/** What `jest --json` and Vitest's json reporter write: one entry for each file, whose path comes after its tests. */
export const jestJson = {
  title: 'Jest JSON',
  writers: 'jest --json, Vitest (reporter json)',
  files: [
    '**/jest.json',
    '**/jest-report*.json',
    '**/jest-results*.json',
    '**/vitest.json',
    '**/vitest-report*.json',
    '**/vitest-results*.json',
    '**/test-results.json'
  ],
  recognises: ({ is, text }) => is === 'json' && isJest(openingKeys(text)),
  read: async (bytes, sink) => {
    let success: unknown
    let failures = 0
    const problem = await readJson(bytes, [
      {
        path: 'success',
        take: (value) => {
          success = value
        }
      },
      {
        path: 'testResults.*',
        take: (value) => {
          failures += takeFile(value, sink)
        }
      }
    ])
    if (problem === undefined && success === false && failures === 0)
      sink.note('The run did not succeed, but none of its tests failed.')
    return problem
  }
} as const satisfies ReportFormat

const isJest = (keys: ReadonlySet<string>): boolean =>
  keys.has('numTotalTests') && (keys.has('numTotalTestSuites') || keys.has('numFailedTests'))

/** Hands on the tests of a file, and answers with how many failed. */
function takeFile(value: unknown, sink: ReportSink): number {
  const file = textIn(value, 'name')
  const numbered = numberedNames()
  sink.suite()
  let failures = 0
  for (const result of listIn(value, 'assertionResults')) {
    const test = told(result, file)
    if (test.outcome === 'failed' || test.outcome === 'error') failures += 1
    sink.take({ ...test, name: numbered(test.name, test.suite) }, earlierTries(result, test))
  }
  if (failures > 0 || textIn(value, 'status') !== 'failed') return failures
  // It could not be loaded, or a hook failed around tests that are skipped now.
  sink.take({ suite: '', className: '', name: '[file failed]', file, outcome: 'error' })
  return 1
}

const told = (result: unknown, file: string): ToldTest => ({
  suite: suitePath(listIn(result, 'ancestorTitles').filter((title) => typeof title === 'string')),
  className: '',
  name: textIn(result, 'title'),
  file,
  line: lineIn(memberOf(result, 'location'), 'line'),
  outcome: OUTCOMES.get(textIn(result, 'status')) ?? 'error',
  durationMs: durationIn(result, 'duration')
})

/** Any other status is an error: it might hide a failure. */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped'],
  ['skipped', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped'],
  ['focused', 'skipped']
])

/** Vitest does not count tries, but a test that passed and has messages of failure was tried before. */
function earlierTries(result: unknown, { outcome }: ToldTest): readonly Try[] {
  const told = (numberIn(result, 'invocations') ?? listIn(result, 'retryReasons').length + 1) - 1
  const shown = outcome === 'passed' && listIn(result, 'failureMessages').length > 0 ? 1 : 0
  return Array.from({ length: Math.min(Math.max(Math.floor(told), shown), MOST_TRIES) }, () => ({ outcome: 'failed' }))
}

const MOST_TRIES = 100

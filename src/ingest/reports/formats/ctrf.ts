import type { Outcome } from '../../../domain/test.js'
import { durationIn } from '../json/duration-in.js'
import { isTrueIn, lineIn, listIn, memberOf, numberIn, textIn } from '../json/facts.js'
import { openingKeys } from '../json/opening-keys.js'
import { readJson } from '../json/read-json.js'
import type { ReportFormat, ReportSink, ToldTest, Try } from '../report-format.js'
import { stableName } from './stable-name.js'

/** Common Test Report Format (ctrf.io): one flat list of tests, whatever tool ran them. */
export const ctrf = {
  title: 'CTRF',
  writers: 'the CTRF reporters of Playwright, Jest, Vitest, mocha, Cypress, pytest, Go, .NET and more',
  files: ['**/ctrf/*.json', '**/ctrf-report.json', '**/*ctrf*.json'],
  recognises: ({ is, text }) => is === 'json' && isCtrf(openingKeys(text)),
  read: async (bytes, sink) => {
    const counted = new Map<string, number>()
    let summary: unknown
    const problem = await readJson(bytes, [
      {
        path: 'results.summary',
        take: (value) => {
          summary = value
        }
      },
      {
        path: 'results.tests.*',
        take: (value) => {
          const test = told(value)
          sink.take(test, earlierTries(value, test))
          const status = textIn(value, 'status')
          counted.set('tests', (counted.get('tests') ?? 0) + 1)
          if (status === 'failed') counted.set(status, (counted.get(status) ?? 0) + 1)
        }
      }
    ])
    if (problem === undefined) noteContradictions(summary, counted, sink)
    return problem
  }
} as const satisfies ReportFormat

const isCtrf = (keys: ReadonlySet<string>): boolean =>
  (keys.has('results.tool') && keys.has('results.summary')) ||
  (keys.has('results.tests') && keys.has('results.tests.*.name') && keys.has('results.tests.*.status'))

function told(value: unknown): ToldTest {
  return {
    ...namesOf(value),
    className: '',
    file: textIn(value, 'filePath'),
    line: lineIn(value, 'line'),
    outcome: outcomeOf(textIn(value, 'status'), textIn(value, 'rawStatus')),
    durationMs: durationIn(value, 'duration')
  }
}

/** Some reporters put the test itself last among its suites; what is last then is its name. */
function namesOf(value: unknown): Pick<ToldTest, 'suite' | 'name'> {
  const suite = suiteOf(memberOf(value, 'suite'))
  const name = stableName(textIn(value, 'name'))
  if (suite !== name && suite.endsWith(BETWEEN + name)) return { suite: suite.slice(0, -name.length - 3), name }
  if (suite !== name || name === '') return { suite, name }
  const end = name.lastIndexOf(BETWEEN)
  return end === -1 ? { suite: '', name } : { suite: name.slice(0, end), name: name.slice(end + 3) }
}

const BETWEEN = ' > '

/** A list since version 0.0.13 of the specification, a text before. */
const suiteOf = (suite: unknown): string =>
  Array.isArray(suite)
    ? suite.filter((part) => typeof part === 'string').join(BETWEEN)
    : typeof suite === 'string'
      ? suite
      : ''

/** A status that nobody knows is an error: it might hide a failure. */
function outcomeOf(status: string, rawStatus: string): Outcome {
  if (status === 'other') return RAN_AND_BROKE.test(rawStatus) ? 'error' : 'skipped'
  return OUTCOMES.get(status) ?? 'error'
}

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped']
])

const RAN_AND_BROKE = /fail|error|broken|time.?d?.?out|interrupt|cancel|crash|abort/i

function earlierTries(value: unknown, { outcome }: ToldTest): readonly Try[] {
  const retries = numberIn(value, 'retries')
  const attempts = listIn(value, 'retryAttempts').slice(0, Math.max(0, Math.min(retries ?? MOST_TRIES, MOST_TRIES)))
  if (attempts.length > 0) return attempts.map(tryOf)
  // Where a reporter says that a test which passed is not flaky, its `retries` are those that were allowed.
  if (outcome === 'passed' && memberOf(value, 'flaky') === false) return []
  const tries = retries ?? (isTrueIn(value, 'flaky') ? 1 : 0)
  const one: Try = { outcome: outcome === 'skipped' ? 'skipped' : 'failed' }
  return Array.from({ length: Math.max(0, Math.min(Math.floor(tries), MOST_TRIES)) }, () => one)
}

const tryOf = (attempt: unknown): Try => ({
  outcome: outcomeOf(textIn(attempt, 'status'), textIn(attempt, 'rawStatus')),
  durationMs: durationIn(attempt, 'duration')
})

const MOST_TRIES = 100

function noteContradictions(summary: unknown, counted: ReadonlyMap<string, number>, sink: ReportSink): void {
  for (const [key, what] of [
    ['tests', 'tests'],
    ['failed', 'failed tests']
  ] as const) {
    const claimed = numberIn(summary, key)
    const found = counted.get(key) ?? 0
    if (claimed !== undefined && claimed !== found)
      sink.note(`The summary counts ${claimed} ${what}, but the report lists ${found}.`)
  }
}

import { durationIn } from '../json/duration-in.js'
import { numberIn, textIn } from '../json/facts.js'
import { openingKeys } from '../json/opening-keys.js'
import { readJson } from '../json/read-json.js'
import type { Outcome } from '../../../domain/test.js'
import { numberedNames } from '../numbered-names.js'
import type { ReportFormat, ToldTest, Try } from '../report-format.js'

/**
 * Mocha's json reporter. A test does not say how it ended: the list that it is in does. All are also in the list `tests`,
 * but for hooks that failed.
 */
export const mochaJson = {
  title: 'Mocha JSON',
  writers: 'mocha (reporter json)',
  files: ['**/mocha.json', '**/mocha-report*.json', '**/mocha-results*.json', '**/test-results.json'],
  recognises: ({ is, text }) => is === 'json' && isMocha(openingKeys(text)),
  read: async (bytes, sink) => {
    let stats: unknown
    let failures = 0
    const numbered = numberedNames()
    const list = (path: string, outcome: Outcome) => ({
      path,
      take: (value: unknown) => {
        if (outcome === 'failed') failures += 1
        const test = told(value, outcome)
        sink.take({ ...test, name: numbered(test.name, `${test.file}\n${test.suite}`) }, earlierTries(value))
      }
    })
    const problem = await readJson(bytes, [
      {
        path: 'stats',
        take: (value) => {
          stats = value
        }
      },
      list('pending.*', 'skipped'),
      list('failures.*', 'failed'),
      list('passes.*', 'passed')
    ])
    const claimed = numberIn(stats, 'failures') ?? 0
    if (problem === undefined && claimed !== failures)
      sink.note(`The report counts ${claimed} failures in its \`stats\`, but lists ${failures}.`)
    return problem
  }
} as const satisfies ReportFormat

/** Mochawesome has `stats` of the same keys, and more. */
const isMocha = (keys: ReadonlySet<string>): boolean =>
  keys.has('stats.passes') && keys.has('tests') && !keys.has('stats.passPercent')

function told(value: unknown, outcome: Outcome): ToldTest {
  const name = textIn(value, 'title')
  return {
    suite: suiteOf(textIn(value, 'fullTitle'), name),
    className: '',
    name,
    file: textIn(value, 'file'),
    outcome: outcome === 'failed' && HOOK.test(name) ? 'error' : outcome,
    durationMs: durationIn(value, 'duration')
  }
}

/** Mocha joins titles by blanks, so describe blocks cannot be told from each other. */
const suiteOf = (fullTitle: string, title: string): string =>
  fullTitle.endsWith(title) ? fullTitle.slice(0, fullTitle.length - title.length).trim() : fullTitle

const HOOK = /^"(?:before|after) (?:all|each)" hook\b/

/** Each try but the last failed, or there would have been no other. */
const earlierTries = (value: unknown): readonly Try[] =>
  Array.from({ length: Math.max(0, Math.min(Math.floor(numberIn(value, 'currentRetry') ?? 0), MOST_TRIES)) }, () => ({
    outcome: 'failed'
  }))

const MOST_TRIES = 100

import type { Outcome } from '../../../domain/test.js'
import type { ToldTest, Try } from '../report-format.js'
import { msOfSeconds } from '../seconds.js'
import type { XmlAttributes } from '../xml/read-xml.js'
import type { JunitSuite } from './junit-suite.js'
import { stableName } from './stable-name.js'

/** One `testcase` while it is read. There may be a million in a file, so it is one plain record that changes in place. */
export interface JunitCase extends ToldTest {
  name: string
  file: string
  line: number | undefined
  outcome: Outcome
  durationMs: number | undefined
  /** Tries that did not count, in their order. */
  earlier: readonly Try[]
  /** Tries after the one that the case itself tells of. */
  later: readonly Try[]
  /** A failure that is expected counts as skipped, whatever else the case tells. */
  isExcused: boolean
  /** The case tells of the tear-down alone. */
  isTeardown: boolean
}

export const junitCase = (
  { path, file: fileOfSuite, lineOffset }: JunitSuite,
  { name, classname, file, line, lineno, time, status, result, value_param, type_param }: XmlAttributes
): JunitCase => ({
  suite: path,
  className: classname ?? '',
  name: nameOf(name ?? '', value_param ?? type_param),
  file: file ?? fileOfSuite,
  line: lineOf(line ?? lineno, lineOffset),
  durationMs: msOfSeconds(time),
  outcome: outcomeOfWord(status) ?? outcomeOfWord(result) ?? 'passed',
  earlier: NO_TRIES,
  later: NO_TRIES,
  isExcused: false,
  isTeardown: false
})

/** What stands for a suite that failed outside of its cases. */
export const caseOfSuite = (suite: JunitSuite): JunitCase => ({
  ...junitCase(suite, { name: suite.name }),
  outcome: 'error'
})

/** GoogleTest numbers its parameters; what each is belongs to the name, unless it is printed as an address or as bytes. */
function nameOf(name: string, parameter: string | undefined): string {
  const stable = stableName(name)
  return parameter === undefined || UNSTABLE.test(parameter) ? stable : `${stable} (${parameter})`
}

const UNSTABLE = /\d-byte object <|0x[0-9a-f]{6,16}|\(anonymous/iu

const lineOf = (text: string | undefined, offset: number): number | undefined =>
  text !== undefined && /^\d{1,7}$/u.test(text) && Number(text) + offset > 0 ? Number(text) + offset : undefined

/**
 * Takes note of an element directly inside the case: an error outweighs a failure, which outweighs being skipped. Surefire's
 * words tell of other tries, which Gradle, nextest, Marathon and Playwright share: `flaky…` of those before the one that
 * passed, `rerun…` of those after the first, which is the case itself.
 */
export function noteChild(test: JunitCase, element: string, attributes: XmlAttributes): void {
  switch (element) {
    case 'error':
      weigh(test, 'error')
      test.isTeardown ||= TEARDOWN.test(attributes['message'] ?? '')
      break
    case 'failure':
      weigh(test, 'failed')
      break
    case 'skipped':
      weigh(test, 'skipped')
      test.isExcused ||= isExpectedFailure(attributes)
      break
    case 'flakyFailure':
    case 'flakyError':
      test.earlier = withOneMore(test.earlier, element === 'flakyError' ? 'error' : 'failed', attributes)
      break
    case 'rerunFailure':
    case 'rerunError':
      test.later = withOneMore(test.later, element === 'rerunError' ? 'error' : 'failed', attributes)
      break
  }
}

const weigh = (test: JunitCase, outcome: Outcome): void => {
  if (WEIGHTS.indexOf(outcome) > WEIGHTS.indexOf(test.outcome)) test.outcome = outcome
}

const WEIGHTS: readonly Outcome[] = ['passed', 'skipped', 'failed', 'error']

/** A `todo` of node:test and a `[!mayfail]` of Catch2 hold both `skipped` and the failure that did not matter. */
const isExpectedFailure = ({ type, message = '' }: XmlAttributes): boolean =>
  type === 'todo' || message.startsWith('TEST_CASE tagged with !')

/** Of pytest, today's wording and that before version 3.8. */
const TEARDOWN = /^(?:failed on teardown|test teardown failure)/u

const withOneMore = (tries: readonly Try[], outcome: Outcome, { time }: XmlAttributes): readonly Try[] =>
  tries.length < MOST_TRIES ? [...tries, { outcome, durationMs: msOfSeconds(time) }] : tries

const NO_TRIES: readonly Try[] = []
const MOST_TRIES = 100

/** Brings the tries into their order, once the case is at its end: the last one counts. */
export function settle(test: JunitCase): void {
  if (test.isExcused) test.outcome = 'skipped'
  const last = test.later.at(-1)
  if (last === undefined) return
  const { outcome, durationMs } = test
  if (outcome === 'passed' || outcome === 'skipped') test.earlier = [...test.earlier, ...test.later]
  else {
    test.earlier = [...test.earlier, { outcome, durationMs }, ...test.later.slice(0, -1)]
    test.outcome = last.outcome
    test.durationMs = last.durationMs
  }
}

/**
 * Whether the next case only adds to this one: pytest tells of a failed test and of its failed tear-down in two cases, and
 * jest-junit of a file that did not load. Neither was tried twice.
 */
export const isContinued = (test: JunitCase, next: JunitCase): boolean =>
  (next.isTeardown || next.className === 'Test suite failed to run') &&
  test.name === next.name &&
  test.className === next.className &&
  test.suite === next.suite &&
  test.file === next.file

/** Tools that write no element for it say in a word that a test did not run, or did not pass. */
const OUTCOMES_OF_WORDS: ReadonlyMap<string, Outcome> = new Map([
  ['skipped', 'skipped'],
  ['disabled', 'skipped'],
  ['notrun', 'skipped'],
  ['ignored', 'skipped'],
  ['suppressed', 'skipped'],
  ['failed', 'failed'],
  ['failure', 'failed'],
  ['fail', 'failed'],
  ['error', 'error']
])

const outcomeOfWord = (word: string | undefined): Outcome | undefined =>
  word === undefined ? undefined : OUTCOMES_OF_WORDS.get(word.toLowerCase())

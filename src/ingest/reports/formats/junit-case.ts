import type { Outcome } from '../../../domain/test.js'
import type { ToldTest, Try } from '../report-format.js'
import { msOfSeconds } from '../seconds.js'
import type { XmlAttributes } from '../xml/read-xml.js'

/** One `testcase` while it is read. There may be a million in a file, so it is one plain record that changes in place. */
export interface JunitCase extends Omit<ToldTest, 'outcome'> {
  outcome: Outcome
  /** Tries that did not count, in their order. */
  earlier: readonly Try[]
}

export const junitCase = (
  suite: string,
  { name, classname, file, line, time, status, result }: XmlAttributes
): JunitCase => ({
  suite,
  className: classname ?? '',
  name: name ?? '',
  file: file ?? '',
  line: line === undefined ? undefined : lineOf(line),
  durationMs: msOfSeconds(time),
  outcome: outcomeOfStatus(status ?? result),
  earlier: NO_TRIES
})

const lineOf = (text: string): number | undefined => (/^[1-9]\d{0,6}$/u.test(text) ? Number(text) : undefined)

/**
 * Takes note of an element directly inside the case: an error outweighs a failure, which outweighs being skipped. Tries
 * that did not count come before the one that does.
 */
export function noteChild(test: JunitCase, element: string, attributes: XmlAttributes): void {
  const own = OUTCOMES_OF_CHILDREN.get(element)
  if (own !== undefined && weight(own) > weight(test.outcome)) test.outcome = own
  const other = OUTCOMES_OF_TRIES.get(element)
  if (other !== undefined && test.earlier.length < MOST_TRIES) {
    test.earlier = [...test.earlier, { outcome: other, durationMs: msOfSeconds(attributes['time']) }]
  }
}

const NO_TRIES: readonly Try[] = []
const MOST_TRIES = 100

const OUTCOMES_OF_CHILDREN: ReadonlyMap<string, Outcome> = new Map([
  ['error', 'error'],
  ['failure', 'failed'],
  ['skipped', 'skipped']
])

/** Surefire's words, which Gradle, nextest and Marathon share. */
const OUTCOMES_OF_TRIES: ReadonlyMap<string, Outcome> = new Map([
  ['flakyFailure', 'failed'],
  ['flakyError', 'error'],
  ['rerunFailure', 'failed'],
  ['rerunError', 'error']
])

/** Tools that write no element for it say in a word that a test did not run, or did not pass. */
const OUTCOMES_OF_STATUS: ReadonlyMap<string, Outcome> = new Map([
  ['skipped', 'skipped'],
  ['disabled', 'skipped'],
  ['notrun', 'skipped'],
  ['ignored', 'skipped'],
  ['suppressed', 'skipped'],
  ['failed', 'failed'],
  ['failure', 'failed'],
  ['error', 'error']
])

const outcomeOfStatus = (status: string | undefined): Outcome =>
  (status === undefined ? undefined : OUTCOMES_OF_STATUS.get(status.toLowerCase())) ?? 'passed'

const WEIGHTS: readonly Outcome[] = ['passed', 'skipped', 'failed', 'error']

const weight = (outcome: Outcome): number => WEIGHTS.indexOf(outcome)

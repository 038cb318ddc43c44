import type { Outcome } from '../domain/test.js'
import { msOfSeconds } from './seconds.js'
import { shortName } from './short-name.js'
import type { XmlAttributes } from './xml.js'

/** One `testcase` while it is read. There may be a million in a file, so it is one plain record that changes in place. */
export interface JunitCase {
  /** As the file has it; a suite keeps it short. */
  readonly className: string
  readonly name: string
  readonly file: string
  readonly durationMs: number | undefined
  outcome: Outcome
  /** Tries that did not count, in their order. */
  earlier: readonly Try[]
}

export interface Try {
  readonly outcome: Outcome
  readonly durationMs: number | undefined
}

export const junitCase = ({ name, classname, file, time, status, result }: XmlAttributes): JunitCase => ({
  className: classname ?? '',
  name: shortName(name ?? ''),
  file: shortName(file ?? ''),
  durationMs: msOfSeconds(time),
  outcome: outcomeOfStatus(status ?? result),
  earlier: NO_TRIES
})

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

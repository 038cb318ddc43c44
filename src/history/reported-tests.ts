import type { Step } from '../domain/step.js'
import type { Tables } from './columns.js'

/** What reports tell of the tests that one step has run: each once, as its last try ended. */
export interface ReportedTests {
  readonly passed: number
  /** Failed, or could not be carried out. */
  readonly failed: number
  readonly skipped: number
  /** The time of all tries together, in milliseconds. Tests that ran side by side may take longer than their step. */
  readonly durationMs: number
}

/** The tests of the reports that a step wrote; undefined where no report is known to be of it. */
export function reportedTests(
  { tests }: Pick<Tables, 'tests'>,
  { runId, attempt, jobId, number }: Pick<Step, 'runId' | 'attempt' | 'jobId' | 'number'>
): ReportedTests | undefined {
  const [runIds, attempts, jobIds, steps] = [
    tests.numbers('runId'),
    tests.numbers('attempt'),
    tests.numbers('jobId'),
    tests.numbers('step')
  ]
  const [tries, durations, outcomes] = [tests.numbers('tries'), tests.numbers('durationMs'), tests.words('outcome')]
  const codes = [tests.words('suite'), tests.words('className'), tests.words('name'), tests.words('file')].map(
    (words) => words.codes
  )
  const last = new Map<string, { readonly tries: number; readonly outcome: string | undefined }>()
  let durationMs = 0
  for (let row = 0; row < tests.length; row += 1) {
    if (steps[row] !== number || jobIds[row] !== jobId || runIds[row] !== runId || attempts[row] !== attempt) continue
    const key = codes.map((code) => code[row]).join(' ')
    const turn = tries[row] ?? 1
    if (turn > (last.get(key)?.tries ?? 0))
      last.set(key, { tries: turn, outcome: outcomes.texts.at(outcomes.codes[row] ?? 0) })
    const ms = durations[row] ?? NaN
    if (!Number.isNaN(ms)) durationMs += ms
  }
  if (last.size === 0) return undefined
  const ended = [...last.values()]
  const count = (...words: readonly string[]): number =>
    ended.filter(({ outcome = '' }) => words.includes(outcome)).length
  return { passed: count('passed'), failed: count('failed', 'error'), skipped: count('skipped'), durationMs }
}

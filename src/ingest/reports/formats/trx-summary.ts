import type { XmlAttributes } from '../xml/read-xml.js'

export interface TrxEnd {
  /** Of `ResultSummary` and its `Counters`. */
  readonly summary: XmlAttributes
  readonly counters: XmlAttributes
  /** How many results the file holds, and how many of them failed. */
  readonly count: number
  readonly failures: number
}

/**
 * What the summary of a run says that its results do not show. A test host that crashes leaves the results up to then, which
 * may all have passed: the run itself is red then.
 */
export function doubtsOf({ summary, counters, count, failures }: TrxEnd): { isRed: boolean; note?: string } {
  const { outcome = 'Completed' } = summary
  const toldFailures = FAILURES.reduce((sum, name) => sum + countOf(counters[name]), 0)
  const told = countOf(counters['total'])
  const isGood = GOOD.has(outcome)
  if (failures === 0 && (!isGood || toldFailures > 0))
    return { isRed: true, note: `The summary says ${outcome.slice(0, 30)}, and none of its ${count} tests failed.` }
  if (!isGood && outcome !== 'Failed')
    return { isRed: false, note: `The summary says ${outcome.slice(0, 30)}: tests may be missing.` }
  if (toldFailures > failures)
    return { isRed: false, note: `The summary counts ${toldFailures} failures, and the file tells of ${failures}.` }
  if (told > count) return { isRed: false, note: `The summary counts ${told} tests, and the file tells of ${count}.` }
  return { isRed: false }
}

const GOOD: ReadonlySet<string> = new Set(['Completed', 'Passed', 'Warning', 'Inconclusive', 'NotExecuted'])

const FAILURES = [
  'failed',
  'error',
  'timeout',
  'aborted',
  'passedButRunAborted',
  'notRunnable',
  'disconnected'
] as const

const countOf = (text = ''): number => (/^\d{1,9}$/u.test(text) ? Number(text) : 0)

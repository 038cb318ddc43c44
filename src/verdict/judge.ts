import type { Finding } from '../domain/finding.js'
import { say, type Prose } from '../domain/prose.js'
import type { Verdict } from '../domain/verdict.js'

/** How many there were of something, and how many of those failed. */
export interface Tally {
  readonly all: number
  readonly failed: number
}

/** What there was to judge. */
export interface Judged {
  readonly findings: readonly Finding[]
  /** How many more there were that nobody wants to hear of. */
  readonly silenced?: number
  /** Jobs and tests of the judged run that are over. */
  readonly jobs: Tally
  readonly tests: Tally
  /** Earlier runs of the same workflow on the default branch: what there is to compare with. */
  readonly earlierRuns: number
  readonly unseen: readonly Prose[]
}

/** One run tells nothing of what is usual; below this, silence is no good news. */
const LEAST_EARLIER = 2

/**
 * One verdict of all findings. Nothing seen is `no-data`; failures that nothing explains, a history too short to compare
 * with, and anything that could not be seen are `inconclusive`: none of them is `pass`. A note explains no failure.
 */
export function judge({ findings, silenced = 0, jobs, tests, earlierRuns, unseen }: Judged): Verdict {
  const worstFirst = [...findings].sort((one, other) => WEIGHT[other.level] - WEIGHT[one.level])
  const verdict = (is: Verdict['is'], headline: Prose): Verdict => ({ is, headline, findings: worstFirst, unseen })
  const [worst] = worstFirst
  const more = worstFirst.length - 1
  const found = worst === undefined || more === 0 ? worst?.headline : say`${worst.headline}, and ${more} more`
  if (worst !== undefined && found !== undefined && worst.level !== 'note') return verdict(OUTCOME[worst.level], found)
  if (jobs.all + tests.all === 0)
    return verdict('no-data', say`no finished job and no test result of this run could be read`)
  const seen = list([counted(jobs.all, 'job'), counted(tests.all, 'test')])
  const failed = list([counted(jobs.failed, 'job'), counted(tests.failed, 'test')])
  if (failed !== '') {
    const because = silenced > 0 ? 'what is known of it is accepted or muted' : 'nothing in the history explains it'
    return verdict('inconclusive', say`${failed} failed, and ${because}`)
  }
  if (earlierRuns < LEAST_EARLIER)
    return verdict(
      'inconclusive',
      say`${seen} recorded; what is usual shows after ${LEAST_EARLIER} runs on the default branch, and there ${HOW_MANY[earlierRuns] ?? ''} so far`
    )
  const but = silenced > 0 ? ' but for what is accepted or muted' : ''
  if (unseen.length > 0) return verdict('inconclusive', found ?? say`${seen} as usual${but}, as far as could be seen`)
  const against = counted(earlierRuns, 'earlier run')
  return verdict('pass', found ?? say`${seen} as usual${but}, against ${against} on the default branch`)
}

const WEIGHT = { note: 0, warn: 1, fail: 2 } as const satisfies Record<Finding['level'], number>

const OUTCOME = { warn: 'warn', fail: 'fail' } as const satisfies Partial<Record<Finding['level'], Verdict['is']>>

const HOW_MANY = ['is none', 'is one'] as const

/** Nothing for none. */
const counted = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`

const list = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' and ')

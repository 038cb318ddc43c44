import type { Finding } from '../domain/finding.js'
import { say, type Prose } from '../domain/prose.js'
import type { Verdict } from '../domain/verdict.js'

/** What there was to judge. */
export interface Judged {
  readonly findings: readonly Finding[]
  /** Jobs and tests of the judged run that are over. */
  readonly jobs: number
  readonly tests: number
  /** Earlier runs of the same workflow on the default branch: what there is to compare with. */
  readonly earlierRuns: number
  readonly unseen: readonly Prose[]
}

/** Two runs tell nothing of what is usual; below this, silence is no good news. */
const LEAST_EARLIER = 2

/** One verdict of all findings. Nothing seen is `no-data`, nothing to compare with is `inconclusive`: neither is `pass`. */
export function judge({ findings, jobs, tests, earlierRuns, unseen }: Judged): Verdict {
  const worstFirst = [...findings].sort((one, other) => WEIGHT[other.level] - WEIGHT[one.level])
  const verdict = (is: Verdict['is'], headline: Prose): Verdict => ({ is, headline, findings: worstFirst, unseen })
  const worst = worstFirst[0]
  if (worst !== undefined) {
    const more = worstFirst.length - 1
    const headline = more === 0 ? worst.headline : say`${worst.headline}, and ${count(more, 'more finding')}`
    return verdict(worst.level === 'fail' ? 'fail' : worst.level === 'warn' ? 'warn' : 'pass', headline)
  }
  if (jobs + tests === 0) return verdict('no-data', say`no finished job and no test result of this run could be read`)
  const seen = [...(jobs > 0 ? [count(jobs, 'job')] : []), ...(tests > 0 ? [count(tests, 'test')] : [])].join(' and ')
  if (earlierRuns < LEAST_EARLIER)
    return verdict(
      'inconclusive',
      say`${seen} recorded, with ${earlierRuns === 0 ? 'no earlier run' : count(earlierRuns, 'earlier run')} on the default branch to compare with: too few to tell what is usual`
    )
  return verdict('pass', say`${seen} as usual, against ${count(earlierRuns, 'earlier run')} on the default branch`)
}

const WEIGHT = { note: 0, warn: 1, fail: 2 } as const satisfies Record<Finding['level'], number>

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

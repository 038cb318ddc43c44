import { type Beta, betaMean, betaQuantile } from '../../stats/beta.js'
import { DEFAULT_PRIOR, fitFlaky, type FlakyFit, type OutcomeHistory, type Outcomes } from '../../stats/flaky-model.js'

/** What the outcomes of one test or job come to. */
export interface FlakyVerdict {
  /**
   * `flaky`: it fails and passes without a change. `broken`: a change of the default branch broke it. `unknown`: it
   * fails, and only running it again can tell. `healthy`: none of it.
   */
  readonly is: 'flaky' | 'broken' | 'healthy' | 'unknown'
  /** It failed and passed on one commit. */
  readonly isProven: boolean
  readonly fit: FlakyFit
  /** How often it fails while it is not broken, with the interval that holds this share with probability .9. */
  readonly rate: RateEstimate
  /** So many more runs that fail leave less than 1 % for chance. */
  readonly reruns: number
}

export interface RateEstimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Above this probability a test is called broken. */
const SURE = 0.9

/** Above this one nothing is called flaky. */
const DOUBT = 0.3

/** Outcomes that differ from commit to commit, and not on one, are no proof: it takes so many separate failures. */
const LEAST_EPISODES = 3

const SURE_OF_RATE = 0.95

/** The one rule for all of it: what a history of outcomes comes to. */
export function flakyVerdict(history: OutcomeHistory, prior: Beta = DEFAULT_PRIOR): FlakyVerdict {
  const fit = fitFlaky(history, prior)
  const isProven = [...history.chain, ...history.apart].some(isMixed)
  return {
    is: kindOf(history, fit, isProven),
    isProven,
    fit,
    get rate() {
      return estimateOf(fit.rate)
    },
    reruns: rerunsFor(isProven ? betaMean(fit.rate) : (prior.a + 1) / (prior.a + prior.b + 1))
  }
}

function kindOf(history: OutcomeHistory, fit: FlakyFit, isProven: boolean): FlakyVerdict['is'] {
  const { chain, apart } = history
  if (fit.broken > SURE && failsSince(chain, fit.since) > 1) return 'broken'
  // Flaky things break, too: what a break explains better than chance is not put down to chance.
  if (fit.broken > DOUBT && failsSince(chain, fit.since) > 1) return 'unknown'
  if (isProven) return 'flaky'
  if (fit.notable > SURE_OF_RATE && episodes(chain) >= LEAST_EPISODES) return 'flaky'
  const last = chain.at(-1) ?? apart.at(-1)
  return last !== undefined && last.fails > 0 ? 'unknown' : 'healthy'
}

export const isMixed = ({ fails, passes }: Outcomes): boolean => fails > 0 && passes > 0

const failsSince = (chain: readonly Outcomes[], since = chain.length): number =>
  chain.slice(since).reduce((sum, { fails }) => sum + fails, 0)

/** How many times failures began after a pass and ended in one. */
function episodes(chain: readonly Outcomes[]): number {
  let [count, isOpen, hasPassed] = [0, false, false]
  for (const { fails, passes } of chain) {
    if (passes > 0 && isOpen) count += 1
    if (passes > 0) [isOpen, hasPassed] = [false, true]
    else if (fails > 0 && hasPassed) isOpen = true
  }
  return count
}

const estimateOf = (rate: Beta): RateEstimate => ({
  value: betaMean(rate),
  low: betaQuantile(0.05, rate),
  high: betaQuantile(0.95, rate)
})

/** The smallest r with f^r < .01. */
const rerunsFor = (f: number): number =>
  Math.min(MOST_RERUNS, Math.max(1, Math.floor(Math.log(0.01) / Math.log(f)) + 1))

const MOST_RERUNS = 20

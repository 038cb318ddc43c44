import { type Beta, betaWith } from './beta.js'

/** How one thing ended on one commit: counts of runs. */
export interface Outcomes {
  readonly fails: number
  readonly passes: number
}

/** What is known of one test: the commits of the default branch in their order, and those that stand for themselves. */
export interface OutcomeHistory {
  readonly chain: readonly Outcomes[]
  /** Commits of branches and pull requests: each may have broken the test for itself alone. */
  readonly apart: readonly Outcomes[]
}

export interface FlakyFit {
  /** The probability that the test is broken at the last commit of the chain. */
  readonly broken: number
  /** The place in the chain of the commit that most likely broke it; absent where nothing failed there. */
  readonly since?: number
  /** What is believed of the share of runs that fail while the test is not broken. */
  readonly rate: Beta
  /** The probability that this share is above `NOTABLE_RATE`. */
  readonly notable: number
}

/** A test that fails less often than this while nothing is broken is not worth a word. */
export const NOTABLE_RATE = 0.002

/** What is believed of a test's rate before anything is known of its repository: 1 % on average, for most far less. */
export const DEFAULT_PRIOR: Beta = { a: 0.2, b: 20 }

/** One test in ten of those that fail by chance fails often: without it, the prior would deny what is plain to see. */
const WIDE_PRIOR: Beta = { a: 1, b: 3 }
const WIDE_SHARE = 0.1

/** A commit of the default branch breaks a test so often, and repairs a broken one so often. */
const [BREAKS, REPAIRS] = [0.005, 0.1]

/** Of the runs of a broken test so many fail. */
const BROKEN_FAILS = 0.98

/** A commit of a branch is not reviewed yet: so often it breaks a test. */
const BRANCH_BREAKS = 0.1

/**
 * A hidden Markov model with two states: healthy, where a run fails with probability f, and broken, where it fails with
 * .98. The state changes between commits only, so that runs of one commit share it, and a commit with both outcomes is
 * healthy for certain. f has a Beta prior.
 *
 * The forward recursion (Rabiner 1989, equation 20) runs for every f of a grid side by side, which sums f out exactly up
 * to the grid: its last step holds the joint posterior of f and of the state. The posterior of f is told as the Beta with
 * the same mean and variance, which it is where nothing was ever broken. P(broken at T since t) is
 * P(healthy at t − 1, all until then) × P(breaks) × P(all later failures | broken), and `since` is its mode.
 *
 * Time: commits × 44. What never failed takes no recursion at all.
 */
export function fitFlaky({ chain, apart }: OutcomeHistory, prior: Beta = DEFAULT_PRIOR): FlakyFit {
  const grid = gridOf(prior)
  if (!chain.some(hasFailed) && !apart.some(hasFailed)) return neverFailed([...chain, ...apart], grid)
  const healthy = Float64Array.from(grid.weights)
  for (const outcomes of apart) weighApart(healthy, outcomes, grid)
  const share = BREAKS / (BREAKS + REPAIRS)
  const broken = healthy.map((weight) => weight * share)
  for (let i = 0; i < healthy.length; i += 1) healthy[i] = (healthy[i] ?? 0) * (1 - share)
  const before = forward(chain, { healthy, broken, grid })
  return { ...rateOf(healthy, broken, grid), ...lastStateOf(chain, { healthy, broken, before }) }
}

const hasFailed = ({ fails }: Outcomes): boolean => fails > 0

/** Where nothing failed, the order of commits tells nothing. */
function neverFailed(all: readonly Outcomes[], grid: Grid): FlakyFit {
  const emission = grid.healthy({ fails: 0, passes: all.reduce((sum, { passes }) => sum + passes, 0) })
  const weights = grid.weights.map((weight, i) => weight * (emission[i] ?? 0))
  scale([weights])
  return { broken: 0, ...rateOf(weights, new Float64Array(weights.length), grid) }
}

/** Shares from 1e-7 to .995, evenly spaced in the logarithm of their odds, and what a prior says of each. */
interface Grid {
  readonly rates: Float64Array
  readonly weights: Float64Array
  /** P(outcomes | healthy) for every rate. */
  healthy(outcomes: Outcomes): Float64Array
}

const [GRID_SIZE, LEAST_LOG_ODDS, MOST_LOG_ODDS] = [44, Math.log(1e-7), Math.log(0.995 / 0.005)] as const

function makeGrid(prior: Beta): Grid {
  const step = (MOST_LOG_ODDS - LEAST_LOG_ODDS) / (GRID_SIZE - 1)
  const rates = Float64Array.from({ length: GRID_SIZE }, (_, i) => 1 / (1 + Math.exp(-(LEAST_LOG_ODDS + i * step))))
  const narrow = onGrid(rates, step, prior)
  const wide = onGrid(rates, step, WIDE_PRIOR)
  const weights = narrow.map((weight, i) => (1 - WIDE_SHARE) * weight + WIDE_SHARE * (wide[i] ?? 0))
  const known = new Map<number, Float64Array>()
  return {
    rates,
    weights,
    healthy: (outcomes) => emissions(outcomes, rates, known)
  }
}

/** The density of a Beta in log odds is f^a (1 − f)^b; what lies below the first rate is counted with it. */
function onGrid(rates: Float64Array, step: number, { a, b }: Beta): Float64Array {
  const weights = rates.map((f, i) => (i === 0 ? f ** a / a / step : f ** a * (1 - f) ** b))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

let lastGrid: { readonly prior: Beta; readonly grid: Grid } | undefined

/** All tests of a repository share a prior: its grid is made once. */
function gridOf(prior: Beta): Grid {
  if (lastGrid?.prior.a !== prior.a || lastGrid.prior.b !== prior.b) lastGrid = { prior, grid: makeGrid(prior) }
  return lastGrid.grid
}

/** Commits mostly saw one run or two: what is made of these is kept. */
function emissions({ fails, passes }: Outcomes, rates: Float64Array, known: Map<number, Float64Array>): Float64Array {
  const key = fails * 2 ** 26 + passes
  const found = known.get(key)
  if (found !== undefined) return found
  const logs = rates.map((f) => fails * Math.log(f) + passes * Math.log1p(-f))
  const most = Math.max(...logs)
  const made = logs.map((log) => Math.exp(fails > 0 && passes > 0 ? log - most : log))
  if (known.size < 1000) known.set(key, made)
  return made
}

const isMixed = ({ fails, passes }: Outcomes): boolean => fails > 0 && passes > 0

/** P(outcomes | broken): none that a commit ends both ways. */
const brokenEmission = (outcomes: Outcomes): number =>
  isMixed(outcomes) ? 0 : BROKEN_FAILS ** outcomes.fails * (1 - BROKEN_FAILS) ** outcomes.passes

function weighApart(weights: Float64Array, outcomes: Outcomes, grid: Grid): void {
  const emission = grid.healthy(outcomes)
  const broken = BRANCH_BREAKS * brokenEmission(outcomes)
  for (let i = 0; i < weights.length; i += 1)
    weights[i] = (weights[i] ?? 0) * ((1 - BRANCH_BREAKS) * (emission[i] ?? 0) + broken)
  scale([weights])
}

const NOTHING: Outcomes = { fails: 0, passes: 0 }

/** Carries both states on to the last commit; answers with the logarithm of P(healthy, all so far) before each commit. */
function forward(
  chain: readonly Outcomes[],
  { healthy, broken, grid }: { readonly healthy: Float64Array; readonly broken: Float64Array; readonly grid: Grid }
): Float64Array {
  const before = new Float64Array(chain.length)
  let logScale = 0
  for (let t = 0; t < chain.length; t += 1) {
    const outcomes = chain[t] ?? NOTHING
    const emission = grid.healthy(outcomes)
    const brokenHere = brokenEmission(outcomes)
    let total = 0
    let wasHealthy = 0
    for (let i = 0; i < GRID_SIZE; i += 1) {
      const h = healthy[i] ?? 0
      const b = broken[i] ?? 0
      wasHealthy += h
      const nowHealthy = (h * (1 - BREAKS) + b * REPAIRS) * (emission[i] ?? 0)
      const nowBroken = (h * BREAKS + b * (1 - REPAIRS)) * brokenHere
      healthy[i] = nowHealthy
      broken[i] = nowBroken
      total += nowHealthy + nowBroken
    }
    before[t] = Math.log(wasHealthy) + logScale
    if (total < 1e-100) logScale += Math.log(scale([healthy, broken]))
  }
  scale([healthy, broken])
  return before
}

/** Makes the sum 1, and answers with what it was. */
function scale(all: readonly Float64Array[]): number {
  const total = all.reduce((sum, weights) => sum + weights.reduce((part, weight) => part + weight, 0), 0)
  if (total > 0)
    for (const weights of all) for (let i = 0; i < weights.length; i += 1) weights[i] = (weights[i] ?? 0) / total
  return total > 0 ? total : 1
}

interface Ended {
  readonly healthy: Float64Array
  readonly broken: Float64Array
  readonly before: Float64Array
}

function lastStateOf(chain: readonly Outcomes[], { broken, before }: Ended): Pick<FlakyFit, 'broken' | 'since'> {
  const probability = broken.reduce((sum, weight) => sum + weight, 0)
  let [best, since]: [number, number | undefined] = [-Infinity, undefined]
  let later = 0
  for (let t = chain.length - 1; t >= 0 && later > -Infinity; t -= 1) {
    const outcomes = chain[t]
    if (outcomes === undefined) break
    later += Math.log(brokenEmission(outcomes)) + (t === chain.length - 1 ? 0 : Math.log(1 - REPAIRS))
    const weight = (before[t] ?? 0) + later
    if (hasFailed(outcomes) && weight > best) [best, since] = [weight, t]
  }
  return { broken: probability, ...(since === undefined ? {} : { since }) }
}

function rateOf(healthy: Float64Array, broken: Float64Array, { rates }: Grid): Pick<FlakyFit, 'rate' | 'notable'> {
  let [mean, square, notable] = [0, 0, 0]
  for (const [i, f] of rates.entries()) {
    const weight = (healthy[i] ?? 0) + (broken[i] ?? 0)
    mean += weight * f
    square += weight * f * f
    if (f > NOTABLE_RATE) notable += weight
  }
  return { rate: betaWith(mean, Math.max(square - mean * mean, 1e-18)), notable }
}

/** As many tests of the default prior weigh as much as what a repository shows. */
const PRIOR_TESTS = 20

/** Rates of one repository differ at least so much, as a variance to the square of their mean. */
const LEAST_SPREAD = 0.5

/**
 * The prior of a repository, by the method of moments over the tests that failed and passed there: means of k/n and of
 * k(k − 1)/n(n − 1), which estimate E f and E f² without bias (Skellam 1948), drawn towards the default prior.
 */
export function fitPrior(seen: readonly Outcomes[]): Beta {
  const { a, b } = DEFAULT_PRIOR
  let [weight, first, second] = [PRIOR_TESTS, (PRIOR_TESTS * a) / (a + b), 0]
  second = (first * (a + 1)) / (a + b + 1)
  for (const { fails, passes } of seen) {
    const runs = fails + passes
    if (runs < 2 || fails === 0 || passes === 0) continue
    weight += 1
    first += fails / runs
    second += (fails * (fails - 1)) / (runs * (runs - 1))
  }
  const [mean, square] = [first / weight, second / weight]
  // A handful of tests may seem all alike by chance; a prior as narrow as that would drown what is seen of each.
  const fitted = betaWith(mean, Math.max(square - mean * mean, LEAST_SPREAD * mean * mean))
  return fitted.a > 0.05 && fitted.b > 1 && mean < 0.5 ? fitted : DEFAULT_PRIOR
}

/** What is watched after a deployment, how long, and how sure a judgement must be. Times are epoch milliseconds. */
export interface WatchPlan {
  /** The largest probability that a deployment which changed nothing fails, over all checks, metrics and looks. */
  readonly alpha: number
  /** The largest probability that a deployment whose harm is `harm` passes before the end of the watch. */
  readonly beta: number
  /** How many times the tolerated rate counts as harm that a pass before the end must rule out. */
  readonly harm: number
  readonly startedAt: number
  readonly endsAt: number
  readonly checks: readonly Check[]
}

/** One health source, and how it is judged. */
export interface Check {
  readonly name: string
  /** Whether it fails the deployment alone. */
  readonly key: boolean
  /** How much it counts among those that do not. */
  readonly weight: number
  /** Which way of a gauge is bad; of counts and states, more that goes wrong always is. */
  readonly worse: Worse
  /** How many times as bad as the baseline is still tolerated. */
  readonly tolerate: number
  /** So many failed states in a row act at once; 0 for never. */
  readonly floor: number
  /** Fewer countable things than this decide nothing. */
  readonly needs: number
  readonly baseline: Against
  /** The share that may go wrong where there is nothing to compare with. */
  readonly most: number
  /** Whether a gauge that keeps rising is told of. */
  readonly trend: boolean
  /** Where a rising gauge hits its end, in its own unit: memory that the service may use. */
  readonly limit?: number
  /** What a known look without a reading means: nothing was seen, or, of a source of alerts, that all is well. */
  readonly silence: 'unseen' | 'well'
}

export type Worse = 'up' | 'down' | 'either'
/** `before` and `same-hour-last-week` differ in what the caller asks the source for, and in nothing else. */
export type Against = 'before' | 'beside' | 'same-hour-last-week' | 'none'

const DEFAULTS = {
  key: true,
  weight: 1,
  worse: 'up',
  tolerate: 1,
  floor: 3,
  needs: 20,
  baseline: 'before',
  most: 0.05,
  trend: false,
  silence: 'unseen'
} as const

/** A check with what ships for all that is not said. */
export const checkOf = (check: Partial<Check> & Pick<Check, 'name'>): Check => ({ ...DEFAULTS, ...check })

/** A plan with what ships for all that is not said. */
export const planOf = (plan: Partial<WatchPlan> & Pick<WatchPlan, 'startedAt' | 'endsAt' | 'checks'>): WatchPlan => ({
  alpha: 0.01,
  beta: 0.05,
  harm: 2,
  ...plan
})

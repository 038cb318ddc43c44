import type { VerdictKind } from '../domain/verdict.js'

/** How a watch stands at some time. */
export interface Standing {
  readonly is: VerdictKind
  /** Nothing that may still come would change it: the watch can end. */
  readonly isDecided: boolean
  /** From the start of the watch to the decision, in milliseconds. */
  readonly tookMs?: number
  readonly checks: readonly CheckStanding[]
}

export interface CheckStanding {
  readonly name: string
  readonly is: VerdictKind
  readonly isKey: boolean
  readonly weight: number
  /** Looks that gave an answer, and that did not. */
  readonly looks: number
  readonly unknownLooks: number
  /** The worst first. */
  readonly metrics: readonly MetricStanding[]
  /** Metrics that are judged and not listed, and that there were too many to judge. */
  readonly unlisted: number
  readonly unjudged: number
}

export interface MetricStanding {
  readonly metric: string
  readonly is: VerdictKind
  readonly why?: Why
  /** Countable things, or values of a gauge. */
  readonly n: number
  readonly bad?: number
  /** Readings that could not be used: not a number, more that went wrong than there was, of a time already seen. */
  readonly unusable: number
  /** What it is held against, and the size of that: countable things, or values; or the share that is tolerated. */
  readonly against: 'before' | 'beside' | 'limit'
  readonly baseline: { readonly n: number; readonly bad?: number }
  /** How many times as bad as the baseline, of a gauge how many times as high. */
  readonly ratio?: Interval
  /** The natural logarithm of the e-value for harm, and of what it must reach. */
  readonly evidence: number
  readonly threshold: number
  /** From the start of the watch to the moment at which it was certain, in milliseconds. */
  readonly tookMs?: number
  readonly leak?: Leak
}

/** Which rule decided: failed states in a row, the e-value, the comparison of samples at the end, a steady rise. */
export type Why = 'floor' | 'evidence' | 'samples' | 'leak'

/** Holds the ratio with a probability of `confidence` at all looks together. */
export interface Interval {
  readonly value: number
  readonly low: number
  /** Infinite where nothing above is ruled out. */
  readonly high: number
  readonly confidence: number
}

/** A gauge that keeps rising. */
export interface Leak {
  /** In units of the gauge an hour. */
  readonly perHour: number
  readonly low: number
  readonly high: number
  /** Until it meets the limit at this pace, in hours, where one is known. */
  readonly hoursLeft?: number
}

import type { Prose } from './prose.js'
import type { Trust } from './trust.js'

/** What a finding is about: names, as the history has them. Of a check: its environment, itself, and its metric. */
export interface Subject {
  readonly what: 'job' | 'step' | 'test' | 'check'
  readonly workflow: string
  readonly job?: string
  readonly step?: string
  readonly suite?: string
  readonly test?: string
}

/** A number with its unit, so that every writer shows it alike. */
export interface Measure {
  readonly value: number
  readonly unit: 'ms' | 'ratio' | 'count'
}

/** One thing that a detector noticed about the judged run. */
export interface Finding {
  /** The detector's name in the registry, which is also its key in the configuration. */
  readonly detector: string
  /** `note`: worth knowing. `warn`: worth a look. `fail`: worth stopping for, where the user asked for that. */
  readonly level: 'note' | 'warn' | 'fail'
  readonly subject: Subject
  /** One sentence that can stand alone. */
  readonly headline: Prose
  readonly now?: Measure
  readonly usual?: Measure
  /** How much it changed, as a ratio to before, with the interval that holds it with this confidence. */
  readonly change?: Estimate
  /** Where it began, and the commit before which all was well. */
  readonly since?: Since
  /** What it costs, in milliseconds a week, at the rate of the last runs. */
  readonly lostMsAWeek?: number
  /** What was measured, oldest first, for a chart; at most 60 points. */
  readonly trend?: readonly TrendPoint[]
  /** `resolved`: it was found before and is over, which is told once. Absent: it is open. */
  readonly state?: 'resolved'
  /** It is open on the default branch, on which the judged run builds: the change that ran has no part in it. */
  readonly isOfBase?: true
  /** Where it is the cause of others: what moved with it, and the cause in words that go on a sentence. */
  readonly explains?: Explanation
  /** Further sentences: how many runs, which commits, how sure. */
  readonly evidence: readonly Prose[]
  /** The same for the same thing in the next run: what accepts, mutes and counts it. */
  readonly fingerprint: string
  readonly trust: Trust
}

export interface Explanation {
  readonly subjects: readonly Subject[]
  readonly by: Prose
  /** What else there is to say of the cause. */
  readonly evidence: readonly Prose[]
}

export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
  /** Between 0 and 1. */
  readonly confidence: number
}

export interface Since {
  readonly runId: number
  readonly sha: string
  /** Epoch milliseconds. */
  readonly at: number
  /** The commit of the last run before it, where there is one. */
  readonly lastGoodSha?: string
}

export interface TrendPoint {
  /** Epoch milliseconds. */
  readonly at: number
  /** In the unit of `now`. */
  readonly value: number
}

import type { Prose } from './prose.js'
import type { Trust } from './trust.js'

/** What a finding is about: names, as the history has them. */
export interface Subject {
  readonly what: 'job' | 'step' | 'test'
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
  /** Further sentences: how many runs, which commits, how sure. */
  readonly evidence: readonly Prose[]
  /** The same for the same thing in the next run: what accepts, mutes and counts it. */
  readonly fingerprint: string
  readonly trust: Trust
}

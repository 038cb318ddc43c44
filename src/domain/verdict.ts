import type { Finding } from './finding.js'
import type { Prose } from './prose.js'

export const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive', 'no-data'] as const

/** `no-data`: nothing was seen, which is never good news. `inconclusive`: what was seen decides nothing. */
export type VerdictKind = (typeof VERDICTS)[number]

/** One judgement with its reasons. */
export interface Verdict {
  readonly is: VerdictKind
  readonly headline: Prose
  /** Most important first. */
  readonly findings: readonly Finding[]
  /** What could not be seen, so that silence is not taken for health. */
  readonly unseen: readonly Prose[]
  /** What a reader should know, and what decides nothing. */
  readonly asides?: readonly Prose[]
}

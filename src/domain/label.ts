import type { Observation } from './observation.js'

/** What turned out to be true of something that was judged earlier. Key: `subjectKind`, `subject`, `label`. */
export interface Label extends Observation {
  readonly subjectKind: 'commit' | 'deployment' | 'job' | 'test'
  readonly subject: string
  readonly label: 'good' | 'bad' | 'reverted' | 'rolled-back' | 'known-good' | 'accepted'
  readonly givenBy: 'verdict' | 'rollback' | 'revert' | 'config' | 'person'
  /** When it was so, and when it could first be known: learning may use it only from then on. */
  readonly at: number
  readonly knownAt: number
  readonly decisionId?: string
}

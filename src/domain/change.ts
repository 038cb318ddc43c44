import type { Observation } from './observation.js'

/** What one commit changed, in numbers: no message, no author, no address. Key: `sha`. */
export interface Change extends Observation {
  readonly sha: string
  readonly parentSha?: string
  readonly parents: number
  readonly authoredAt?: number
  readonly committedAt?: number
  readonly files?: number
  readonly linesAdded?: number
  readonly linesDeleted?: number
  readonly pullRequest?: number
}

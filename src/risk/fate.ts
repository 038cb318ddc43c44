import type { Deployment } from '../domain/deployment.js'
import type { Label } from '../domain/label.js'

/** Why a change is taken to have done well or harm. */
export type Because =
  'reverted' | 'rolled-back' | 'failed-watch' | 'failed-deployment' | 'hotfix' | 'later-fix' | 'known-good' | 'waited'

/**
 * `real`: it is known. `shared`: one of a batch did harm, and `weight` is its share of the guilt. `weak`: a later fix hints at
 * it, and nobody took anything back.
 */
export type Kind = 'real' | 'shared' | 'weak'

/** What became of one change, and since when that could be known. */
export interface Fate {
  readonly sha: string
  readonly label: 0 | 1
  /** 0 to 1: how much it counts. */
  readonly weight: number
  readonly kind: Kind
  readonly because: Because
  /** Epoch milliseconds: when it was so, and when it could first be known. */
  readonly at: number
  readonly knownAt: number
  /** The commit that tells, where one does. */
  readonly by?: string
}

/** What else than the commits themselves tells how they did. */
export interface Witnessed {
  readonly labels: readonly Label[]
  readonly deployments: readonly Deployment[]
}

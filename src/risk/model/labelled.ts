import type { Kind } from '../fate.js'
import type { Measured } from '../measured.js'

/** How one change went, as far as that is known. */
export interface Labelled {
  readonly measured: Measured
  /** 1: it was taken back, or broke something. */
  readonly label: 0 | 1
  /** How far it counts: 0 to 1. */
  readonly weight: number
  /** Epoch milliseconds: when this could first be known. */
  readonly knownAt: number
  readonly kind: Kind
}

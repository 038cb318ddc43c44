import { say } from '../../domain/prose.js'
import type { Signal } from '../signal.js'

/** Fewer tell nothing. */
const LEAST = 3

export const similarPast: Signal = {
  summary: 'How the earlier changes went that touched the same files.',
  family: 'outcomes',
  measures: [],
  weight: 0.3,
  look({ similar }) {
    const known = similar.filter(({ fate }) => fate?.kind === 'real')
    if (known.length < LEAST) return undefined
    const bad = known.filter(({ fate }) => fate?.label === 1).length
    return bad === 0
      ? { strength: -0.3, words: say`none of the ${known.length} changes most like it was taken back` }
      : {
          strength: Math.min(1, (2 * bad) / known.length),
          words: say`${bad} of the ${known.length} changes most like it had to be taken back`
        }
  }
}

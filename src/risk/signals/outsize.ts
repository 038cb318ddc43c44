import type { CommitDetail } from '../../domain/commit-detail.js'
import { say } from '../../domain/prose.js'
import { counted, grouped } from '../in-words.js'
import type { Signal } from '../signal.js'

/** Fewer changes do not tell what is large here. */
const LEAST = 20

/** From this share of the changes before it on. */
const FROM = 0.95

/** Reverts of other projects hang on size hardly at all, later fixes do: so it counts, and little. */
export const outsize: Signal = {
  summary: 'It changes more lines than nineteen of twenty changes before it.',
  family: 'size',
  measures: [],
  weight: 0.4,
  look({ set: { together }, past }) {
    if (together === undefined || past.length < LEAST) return undefined
    const lines = linesOf(together)
    const smaller = past.filter((change) => linesOf(change) < lines).length
    const share = smaller / past.length
    return share < FROM
      ? undefined
      : {
          strength: 0.5 + (0.5 * (share - FROM)) / (1 - FROM),
          words: say`it changes ${counted(lines, 'line')}, more than ${grouped(smaller)} of the ${counted(past.length, 'change')} before it`
        }
  }
}

const linesOf = ({ files }: CommitDetail): number => files.reduce((sum, { added, deleted }) => sum + added + deleted, 0)

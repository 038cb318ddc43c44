import { say } from '../../domain/prose.js'
import { revertDepth } from '../reverts.js'
import type { Signal } from '../signal.js'

export const takesBack: Signal = {
  summary: 'It takes back a change, or puts back what was taken back before.',
  family: 'text',
  measures: [],
  weight: 0.4,
  look({ set: { commits } }) {
    const depths = commits.map(revertDepth)
    const deepest = Math.max(0, ...depths)
    if (deepest === 0) return undefined
    return deepest % 2 === 0
      ? { strength: 1, words: say`it puts back a change that was taken back before` }
      : { strength: 0.25, words: say`it takes back an earlier change` }
  }
}

import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import type { Signal } from '../signal.js'

export const redBase: Signal = {
  summary: 'Workflows of the default branch, on which it builds, fail now.',
  family: 'ci',
  measures: [],
  weight: 0.3,
  look: ({ set, evidence: { redOnBase = 0 } }) =>
    set.commits.length === 0 || redOnBase === 0
      ? undefined
      : {
          strength: Math.min(1, redOnBase / 2),
          words: say`${redOnBase === 1 ? 'a workflow' : counted(redOnBase, 'workflow')} of the default branch ${redOnBase === 1 ? 'fails' : 'fail'} already`
        }
}

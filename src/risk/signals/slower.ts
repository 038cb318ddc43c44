import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import type { Signal } from '../signal.js'

export const slower: Signal = {
  summary: 'Jobs, steps or tests became slower with it.',
  family: 'ci',
  measures: [],
  weight: 0.15,
  look: ({ set, evidence: { slower: many = 0 } }) =>
    set.commits.length === 0 || many === 0
      ? undefined
      : {
          strength: Math.min(1, many / 3),
          words: say`${counted(many, 'job, step or test', 'jobs, steps or tests')} became slower with it`
        }
}

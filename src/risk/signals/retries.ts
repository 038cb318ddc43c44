import { say } from '../../domain/prose.js'
import type { Signal } from '../signal.js'

export const retries: Signal = {
  summary: 'Runs of this change were started again.',
  family: 'ci',
  measures: [],
  weight: 0.2,
  look: ({ set, evidence: { retries: many = 0 } }) =>
    set.commits.length === 0 || many === 0
      ? undefined
      : {
          strength: Math.min(1, many / 3),
          words: say`its runs were started again ${many === 1 ? 'once' : `${many} times`}`
        }
}

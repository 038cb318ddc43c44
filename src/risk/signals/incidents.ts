import { say } from '../../domain/prose.js'
import type { Signal } from '../signal.js'

export const incidents: Signal = {
  summary: 'What is deployed now was judged bad, and nothing has replaced it yet.',
  family: 'outcomes',
  measures: [],
  weight: 0.3,
  look: ({ set, evidence: { openIncidents = 0 } }) =>
    set.commits.length === 0 || openIncidents === 0
      ? undefined
      : { strength: 1, words: say`what is deployed now was judged bad, and nothing has replaced it` }
}

import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import type { Signal } from '../signal.js'

export const rollbacks: Signal = {
  summary: 'Deployments of the last 30 days failed, were taken back or were judged bad.',
  family: 'outcomes',
  measures: [],
  weight: 0.3,
  look: ({ set, evidence: { badDeployments = 0, deployments = 0 } }) =>
    set.commits.length === 0 || badDeployments === 0
      ? undefined
      : {
          strength: Math.min(1, (2 * badDeployments) / Math.max(4, deployments)),
          words: say`${badDeployments} of ${counted(Math.max(badDeployments, deployments), 'deployment')} in 30 days went wrong`
        }
}

import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import type { Signal } from '../signal.js'

export const failures: Signal = {
  summary:
    'Jobs of this change failed, and neither flaky tests nor the infrastructure explain it; or all of them passed.',
  family: 'ci',
  measures: [],
  weight: 0.5,
  look({ set, evidence: { failedJobs, explainedJobs = 0, newFailures = 0 } }) {
    if (set.commits.length === 0 || failedJobs === undefined) return undefined
    const unexplained = Math.max(0, failedJobs - explainedJobs)
    if (unexplained > 0)
      return {
        strength: Math.min(1, 0.5 + newFailures / 4),
        words: say`${counted(unexplained, 'job')} of it failed, and no flaky test explains that`
      }
    return failedJobs > 0
      ? { strength: 0.25, words: say`${counted(failedJobs, 'job')} of it failed by what is known to be flaky` }
      : { strength: -0.2, words: say`none of its jobs failed` }
  }
}

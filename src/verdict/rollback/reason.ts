import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { CheckCounts, WatchSaid } from './facts.js'

/**
 * Why a deployment is taken back, in words and numbers of ours alone: no name of a check, and nothing that a service, a
 * test or a pull request has written.
 */
export function reasonOf({ checks, by, at }: WatchSaid, judged: EnvironmentDeployment): string {
  const seconds = Math.max(0, Math.round((at - judged.createdAt) / 1000))
  return `${countsOf(checks)}; seen ${seconds} s after the deployment; run ${by.runId}, attempt ${by.attempt}`
}

function countsOf(checks: CheckCounts | undefined): string {
  if (checks === undefined) return 'The watch failed'
  const { failed, unmeasured, all } = checks
  const unseen = unmeasured === 0 ? '' : `, ${unmeasured} not measured`
  return `${failed} of ${all} checks failed${unseen}`
}

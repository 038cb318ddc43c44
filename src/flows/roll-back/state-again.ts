import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { VerdictKind } from '../../domain/verdict.js'
import type { Clock, Deployments } from '../../ports.js'
import { parseRecord } from '../../verdict/rollback/record-line.js'

const LOOKS = 3
const BETWEEN_MS = 10_000

/**
 * What GitHub says of the deployment that a rollback made, where nothing watches it: a failure is a failure, and a success
 * is no proof of health. A record of ours is no word of whoever deployed.
 */
export async function stateAgain(
  { deployments, clock }: { readonly deployments: Pick<Deployments, 'statuses'>; readonly clock: Clock },
  live: EnvironmentDeployment | undefined
): Promise<VerdictKind> {
  if (live === undefined) return 'no-data'
  for (let look = 1; look <= LOOKS; look += 1) {
    if (look > 1) await clock.sleep(BETWEEN_MS)
    const statuses = await deployments.statuses(live.deploymentId)
    if (statuses.is === 'unknown') continue
    const theirs = statuses.value.filter(({ isOurs, description }) => !isOurs || parseRecord(description) === undefined)
    const state = theirs[0]?.state
    if (state === 'failure' || state === 'error') return 'fail'
    if (state === 'success' || state === 'inactive') return 'no-data'
  }
  return 'inconclusive'
}

import { isNewer, type EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { newest, wasEver } from './place.js'
import type { RecordWord } from './record-line.js'
import type { RollbackSettings } from './settings.js'

interface Past {
  readonly deployments: readonly EnvironmentDeployment[]
  readonly claimed: ReadonlySet<number>
}

/**
 * The deployment to go back to: the newest older one of another commit that a watch has found good and that was never
 * found bad, nor any other deployment of its commit. Where the settings allow it and there is none, the newest such that
 * GitHub calls a success.
 */
export function targetOf(
  judged: EnvironmentDeployment,
  { deployments, claimed }: Past,
  settings: Pick<RollbackSettings, 'target'>
): EnvironmentDeployment | undefined {
  const isBad = (one: EnvironmentDeployment): boolean => claimed.has(one.deploymentId) || wasEver(one, BAD)
  const badShas = new Set([judged.sha, ...deployments.filter(isBad).map(({ sha }) => sha)])
  const candidates = deployments.filter((one) => isNewer(judged, one) && !badShas.has(one.sha))
  const knownGood = newest(candidates.filter((one) => wasEver(one, GOOD)))
  if (knownGood !== undefined || settings.target === 'known-good') return knownGood
  return newest(candidates.filter(succeeded))
}

const GOOD: ReadonlySet<RecordWord> = new Set(['pass'])

/** `needs-human` and `dry-run` were written of a deployment that had failed. */
const BAD: ReadonlySet<RecordWord> = new Set([
  'fail',
  'rolling-back',
  'dispatched',
  'stood-down',
  'rolled-back',
  'not-rolled-back',
  'needs-human',
  'dry-run'
])

const succeeded = ({ statuses = [] }: EnvironmentDeployment): boolean =>
  statuses.some(({ state }) => state === 'success') &&
  !statuses.some(({ state }) => state === 'failure' || state === 'error')

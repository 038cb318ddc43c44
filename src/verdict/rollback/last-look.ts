import type { Answer } from '../../domain/answer.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { say } from '../../domain/prose.js'
import type { RollbackOrder } from '../../domain/rollback-order.js'
import { stale } from './decide.js'
import type { WatchSaid } from './facts.js'
import { newest } from './place.js'
import { refusal, type Refusal, unreadable } from './refusal.js'
import type { RollbackSettings } from './settings.js'

/** What is read once more, right before the dispatch. */
export interface LastFacts {
  readonly now: number
  readonly said: WatchSaid
  readonly settings: Answer<RollbackSettings>
  /** The newest of the environment; their statuses do not matter. */
  readonly deployments: Answer<readonly EnvironmentDeployment[]>
}

/** Why an order must not be sent after all; `undefined` where everything still is as it was decided on. */
export function lastLook(order: RollbackOrder, facts: LastFacts): Refusal | undefined {
  const { now, said, settings, deployments } = facts
  if (settings.is === 'unknown')
    return refusal(
      'config-unreadable',
      unreadable('The configuration could not be read once more.', settings.because.what)
    )
  const { enabled, mode, workflow, environments } = settings.value
  if (!enabled || mode !== 'live')
    return refusal('turned-off', say`Rollbacks were turned off while this one was prepared.`)
  if (workflow !== order.workflow || !environments.includes(order.environment))
    return refusal('not-allowed', say`The configuration was changed while this rollback was prepared.`)
  if (deployments.is === 'unknown')
    return refusal(
      'deployments-unreadable',
      unreadable('What is deployed could not be read once more.', deployments.because.what)
    )
  const current = newest(deployments.value)
  if (current?.deploymentId !== order.rollbackOf || current.sha !== order.expectedCurrentSha)
    return refusal(
      'superseded',
      say`Deployment ${order.rollbackOf} is not the newest of its environment any more: another one came meanwhile.`
    )
  return stale(said, now, settings.value)
}

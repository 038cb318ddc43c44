import { say } from '../../domain/prose.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { recordsOf } from './record-line.js'
import { minutes, refusal, type Refusal } from './refusal.js'
import type { RollbackSettings } from './settings.js'

export const DAY_MS = 86_400_000

/**
 * When this environment was rolled back, by what is written at the deployments themselves: a lost cache forgets none, and
 * neither does a job that was ended between the record and the dispatch.
 */
export function rollbackTimes(deployments: readonly EnvironmentDeployment[]): readonly number[] {
  const ordered = deployments.flatMap((one) => {
    const records = recordsOf(one)
    const order = records.find(({ word }) => word === 'rolling-back')
    const isCalledOff = records.some(({ word }) => word === 'stood-down')
    return order === undefined || isCalledOff ? [] : [{ of: one.deploymentId, at: order.at }]
  })
  const counted = new Set(ordered.map(({ of }) => of))
  const marked = deployments.filter(({ rollback }) => rollback !== undefined && !counted.has(rollback.of ?? 0))
  return [...ordered.map(({ at }) => at), ...marked.map(({ createdAt }) => createdAt)]
}

/** Why it is too soon for another rollback; `undefined` where it is not. */
export function tooSoon(
  deployments: readonly EnvironmentDeployment[],
  settings: Pick<RollbackSettings, 'cooldownMs' | 'mostADay'>,
  now: number
): Refusal | undefined {
  const times = rollbackTimes(deployments)
  const last = times.reduce((latest, at) => Math.max(latest, at), -Infinity)
  if (now - last < settings.cooldownMs)
    return refusal(
      'cool-down',
      say`The last rollback of this environment was ${minutes(now - last)} ago, and ${minutes(settings.cooldownMs)} must lie between two.`
    )
  const today = times.filter((at) => now - at < DAY_MS).length
  if (today < settings.mostADay) return undefined
  return refusal(
    'most-a-day',
    say`This environment was rolled back ${today} times within a day, and ${settings.mostADay} is the most that may be.`
  )
}

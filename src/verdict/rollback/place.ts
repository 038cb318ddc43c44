/** Where a deployment stands among the others of its environment. */
import { isNewer, type EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { recordsOf, type RecordWord } from './record-line.js'

/** The deployment that came last, whatever became of it: what is live, or is about to be. */
export const newest = (deployments: readonly EnvironmentDeployment[]): EnvironmentDeployment | undefined =>
  deployments.reduce<EnvironmentDeployment | undefined>(
    (last, one) => (last === undefined || isNewer(one, last) ? one : last),
    undefined
  )

/** Whether one of these words was ever written of a deployment. */
export const wasEver = (deployment: EnvironmentDeployment, words: ReadonlySet<RecordWord>): boolean =>
  recordsOf(deployment).some(({ word }) => words.has(word))

/**
 * Whether a deployment is a rollback: its payload says so, or a record, or it is the first of the commit that an earlier
 * rollback went back to. The last catches workflows that mark nothing.
 */
export function isRollback(deployment: EnvironmentDeployment, deployments: readonly EnvironmentDeployment[]): boolean {
  if (deployment.rollback !== undefined || wasEver(deployment, MARKED)) return true
  return deployments.some((taken) => {
    const order = recordsOf(taken).find(({ word }) => word === 'rolling-back')
    const target = deployments.find(({ deploymentId }) => deploymentId === order?.other)
    if (order === undefined || target?.sha !== deployment.sha || !isNewer(deployment, taken)) return false
    const since = deployments.filter((one) => one.sha === target.sha && isNewer(one, taken))
    return since.every((one) => one === deployment || isNewer(one, deployment))
  })
}

const MARKED: ReadonlySet<RecordWord> = new Set(['rollback'])

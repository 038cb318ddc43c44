import type { DeploymentState } from './deployment.js'

/** One deployment of one environment, as GitHub tells it now. All times are GitHub's, in epoch milliseconds. */
export interface EnvironmentDeployment {
  readonly deploymentId: number
  readonly environment: string
  readonly sha: string
  readonly createdAt: number
  /** Its payload calls it a rollback, of this deployment where that can be read. */
  readonly rollback?: { readonly of?: number }
  /** Newest first; absent where nobody has asked for them. */
  readonly statuses?: readonly EnvironmentStatus[]
}

export interface EnvironmentStatus {
  /** Absent where GitHub uses a word that is not heard of yet. */
  readonly state?: DeploymentState
  readonly at: number
  /** At most 140 characters, of whoever wrote it. */
  readonly description: string
  /** Whether the identity that we post as wrote it. What others write is shown, and never believed. */
  readonly isOurs: boolean
}

/** Whether one deployment of an environment came after another: times are whole seconds, ids rise. */
export const isNewer = (
  one: Pick<EnvironmentDeployment, 'createdAt' | 'deploymentId'>,
  other: Pick<EnvironmentDeployment, 'createdAt' | 'deploymentId'>
): boolean =>
  one.createdAt > other.createdAt || (one.createdAt === other.createdAt && one.deploymentId > other.deploymentId)

import type { Observation } from './observation.js'

/** GitHub's own words for how a deployment fares. */
export type DeploymentState =
  'pending' | 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive' | 'waiting'

/** One deployment with its newest state. Key: `deploymentId`. */
export interface Deployment extends Observation {
  readonly deploymentId: number
  readonly environment: string
  readonly sha: string
  readonly ref?: string
  readonly createdAt: number
  readonly state?: DeploymentState
  readonly stateAt?: number
  /** The run that deployed it, when the statuses tell. */
  readonly runId?: number
  /** The deployment that this one takes back. */
  readonly rollbackOf?: number
}

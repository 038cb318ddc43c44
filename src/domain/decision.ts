import type { Observation } from './observation.js'

/** What was decided, by which evidence, and whether it was acted on: one entry of the ledger. Key: `decisionId`. */
export interface Decision extends Observation {
  readonly decisionId: string
  readonly kind: 'gate' | 'watch' | 'rollback' | 'heal'
  readonly verdict: 'pass' | 'warn' | 'fail' | 'inconclusive' | 'no-data'
  readonly mode: 'dry-run' | 'live'
  readonly acted: boolean
  readonly runId: number
  readonly attempt: number
  readonly environment?: string
  readonly deploymentId?: number
  readonly sha?: string
  readonly decidedAt: number
  /** One plain sentence. */
  readonly reason: string
  /** The commit of the configuration that was in force. */
  readonly configSha?: string
  /** The inputs, values and thresholds, as JSON. */
  readonly evidence?: string
}

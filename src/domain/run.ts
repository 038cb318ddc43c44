import type { Observation } from './observation.js'

/** GitHub's own words for how far a run, job or step is. */
export type Status = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'

/** GitHub's own words for how it ended; absent while it has not. An unheard-of word is kept as it is. */
export type Conclusion = string

/** One attempt of one workflow run. Key: `runId`, `attempt`. All times are epoch milliseconds. */
export interface Run extends Observation {
  readonly runId: number
  readonly attempt: number
  readonly runNumber?: number
  readonly workflow: string
  /** `.github/workflows/ci.yml` */
  readonly workflowPath?: string
  readonly event: string
  readonly branch?: string
  readonly sha: string
  readonly pullRequest?: number
  readonly status: Status
  readonly conclusion?: Conclusion
  readonly createdAt?: number
  /** When this attempt began: GitHub resets it on a re-run. */
  readonly startedAt?: number
  /** When the completed attempt was last touched: an upper bound of its end. */
  readonly updatedAt?: number
  /** What the workflow file `uses:` at this commit, sorted and comma-separated: `actions/checkout@v7,actions/setup-node@v5`. */
  readonly actions?: string
  /** How many jobs GitHub listed for this attempt when it was asked for all; 0 also where the run was gone by then. */
  readonly jobsListed?: number
}

/** The identity of one attempt of a run. */
export interface RunKey {
  readonly runId: number
  readonly attempt: number
}

/** When an attempt began, in epoch milliseconds, as well as that is known. */
export const beganAt = ({ startedAt, createdAt, observedAt }: Run): number => startedAt ?? createdAt ?? observedAt

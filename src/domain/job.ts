import type { Observation } from './observation.js'
import type { Conclusion, Status } from './run.js'

/** The worst that the caches of a job gave: `hit` (the exact key), `partial` (an older one), `miss`. */
export type CacheHit = 'hit' | 'partial' | 'miss'

/** One job of one attempt. Key: `runId`, `attempt`, `jobId`. All times are epoch milliseconds. */
export interface Job extends Observation {
  readonly runId: number
  readonly attempt: number
  readonly jobId: number
  /** The display name, matrix values included: `test (ubuntu-24.04, 22)`. */
  readonly name: string
  readonly status: Status
  readonly conclusion?: Conclusion
  /** When GitHub knew of the job: waiting for `needs`, a group or an environment lies between this and `startedAt`. */
  readonly createdAt?: number
  readonly startedAt?: number
  readonly completedAt?: number
  /** What the workflow asked for, comma-separated: `ubuntu-24.04`, `self-hosted,linux`. */
  readonly labels?: string
  readonly runnerName?: string
  readonly runnerGroup?: string
  /** Of hosted runners: `ubuntu24`, `20261115.1.0`. From the recording job itself, or the head of a job's log. */
  readonly imageOs?: string
  readonly imageVersion?: string
  /** The version of the runner program itself, such as `2.336.0`. From the head of a job's log. */
  readonly runnerVersion?: string
  /** What its caches gave, where the head of its log says so. It explains a time; it never splits a series. */
  readonly cacheHit?: CacheHit
}

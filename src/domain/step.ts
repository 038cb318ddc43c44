import type { Observation } from './observation.js'
import type { Conclusion, Status } from './run.js'

/** One step of one job. Key: `runId`, `attempt`, `jobId`, `number`. GitHub gives step times in whole seconds. */
export interface Step extends Observation {
  readonly runId: number
  readonly attempt: number
  readonly jobId: number
  readonly number: number
  readonly name: string
  readonly status: Status
  readonly conclusion?: Conclusion
  readonly startedAt?: number
  readonly completedAt?: number
}

import type { Change } from './change.js'
import type { Decision } from './decision.js'
import type { Deployment } from './deployment.js'
import type { Job } from './job.js'
import type { Label } from './label.js'
import type { Run } from './run.js'
import type { Step } from './step.js'
import type { TestResult } from './test.js'

/** The rows of each table: what one recording adds, and also what a whole history holds. */
export interface Rows {
  readonly runs: readonly Run[]
  readonly jobs: readonly Job[]
  readonly steps: readonly Step[]
  readonly tests: readonly TestResult[]
  readonly changes: readonly Change[]
  readonly deployments: readonly Deployment[]
  readonly decisions: readonly Decision[]
  readonly labels: readonly Label[]
}

export type TableName = keyof Rows

export const NO_ROWS: Rows = {
  runs: [],
  jobs: [],
  steps: [],
  tests: [],
  changes: [],
  deployments: [],
  decisions: [],
  labels: []
}

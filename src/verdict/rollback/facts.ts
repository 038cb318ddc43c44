import type { Answer } from '../../domain/answer.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { RunKey } from '../../domain/run.js'
import type { VerdictKind } from '../../domain/verdict.js'
import type { RollbackSettings } from './settings.js'

/** What a watch said of a deployment. */
export interface WatchSaid {
  readonly verdict: VerdictKind
  readonly deploymentId: number
  readonly environment: string
  readonly sha: string
  /** The run that watched. */
  readonly by: RunKey
  /** When it said so, by GitHub's clock. */
  readonly at: number
  /** Absent where only the record at the deployment tells of the verdict. */
  readonly checks?: CheckCounts
}

/** A check that could not be measured is neither good nor bad, and is counted apart. */
export interface CheckCounts {
  readonly failed: number
  readonly unmeasured: number
  readonly all: number
}

/** Everything that the decision looks at. Nothing of it comes from a cache, and no time from the runner's clock. */
export interface RollbackFacts {
  /** GitHub's own time, of the newest answer below. */
  readonly now: number
  readonly said: WatchSaid
  /** The run and attempt whose verdict is waited for. */
  readonly expectedBy: RunKey
  /** How many rollbacks led to this deployment. */
  readonly hop: number
  /** A second kill switch, which a workflow feeds from a variable. */
  readonly allowed: boolean
  /** Read fresh from the default branch. */
  readonly settings: Answer<RollbackSettings>
  /** Newest first, with the statuses of those that matter; see `roll-back-facts.ts`. */
  readonly deployments: Answer<readonly EnvironmentDeployment[]>
  /** Deployments whose rollback somebody has claimed. */
  readonly claimed: Answer<ReadonlySet<number>>
}

import type { Answer } from '../../domain/answer.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { RunKey } from '../../domain/run.js'
import type { Trust } from '../../domain/trust.js'
import type { VerdictKind } from '../../domain/verdict.js'
import type { BroughtBy, Claims, Clock, Deployments, Issues, Log, Remedy } from '../../ports.js'
import type { WatchSaid } from '../../verdict/rollback/facts.js'
import type { RollbackRows } from '../../verdict/rollback/rows.js'
import type { RollbackSettings } from '../../verdict/rollback/settings.js'

export interface RollBackPorts {
  readonly deployments: Deployments
  readonly claims: Claims
  readonly remedy: Remedy
  readonly issues: Issues
  readonly broughtBy: BroughtBy
  /** Reads the configuration of the default branch afresh, each time. */
  readonly settings: () => Promise<Answer<RollbackSettings>>
  /** Keeps what is known so far: called once a rollback was dispatched, and at the end. The later rows take the place of the earlier. */
  readonly keep: (rows: RollbackRows) => Promise<unknown>
  /** Measures how long we wait, and nothing else: what counts is GitHub's time. */
  readonly clock: Clock
  readonly log: Log
}

export interface RollBackAsked {
  readonly said: WatchSaid
  /** This run. */
  readonly self: RunKey
  /** The run whose verdict is meant: this one, or the one that started this. */
  readonly expectedBy: RunKey
  readonly hop: number
  readonly allowed: boolean
  readonly trust: Trust
  /** `https://github.com/octo-org/app`, for links. */
  readonly repositoryUrl: string
  /** How long the run of the user's workflow may take, from its dispatch on. */
  readonly waitMs: number
  /** Watches once more after the rollback. Bounded by the caller. */
  readonly watchAgain?: (restored: Restored) => Promise<Again>
}

/** What a second watch is about. */
export interface Restored {
  /** The deployment that the rollback made; absent where its workflow makes none. */
  readonly live?: EnvironmentDeployment
  /** The deployment that was taken back: what is usual is what was before it. */
  readonly taken?: EnvironmentDeployment
}

/** What a second watch says, with what the history keeps of it where somebody really looked. */
export interface Again {
  readonly is: VerdictKind
  readonly rows?: RollbackRows
}

/** How long and how often the flow tries. */
export const ROLL_BACK_LIMITS = {
  /** How long somebody who has claimed a rollback may take until a record tells of it. */
  patienceMs: 60_000,
  patiencePollMs: 5_000,
  /** How long a dispatched run may take to show up, where GitHub does not name it. */
  appearMs: 120_000,
  appearPollMs: 5_000,
  runPollMs: 10_000,
  /** How often the list of deployments is read until the rollback's own is in it. */
  liveLooks: 3,
  livePollMs: 5_000,
  /** How often it is tried to open the issue, and how long lies between two tries. */
  alerts: 3,
  alertMs: 10_000
} as const

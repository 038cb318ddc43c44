import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { Problem } from '../../domain/problem.js'
import type { VerdictKind } from '../../domain/verdict.js'
import type { Clock, Deployments, HealthSource, Log } from '../../ports.js'
import type { WatchPlan } from '../../watch/plan.js'
import type { View } from '../../watch/series.js'
import type { Standing } from '../../watch/standing.js'
import type { Look } from '../../watch/watching.js'
import type { Span } from './options.js'
import type { Points } from './points.js'

export interface WatchPorts {
  /** By the name of the check. One that is missing is never seen. */
  readonly sources: ReadonlyMap<string, HealthSource>
  readonly clock: Clock
  readonly log: Log
  /** Told of each look, and of how all stands after it. */
  readonly tell: (look: Look, so: VerdictKind) => void
  /** Told now and then how each check stands, while the watch goes on. */
  readonly stand?: (standing: Standing, sinceStartMs: number) => void
  /** Asked whether another deployment came; absent where none is known. */
  readonly deployments?: Pick<Deployments, 'list'>
}

export interface WatchAsked {
  readonly plan: WatchPlan
  /** Which time before is asked for, by check. */
  readonly pasts: ReadonlyMap<string, Span>
  readonly everyMs: number
  readonly deployment?: EnvironmentDeployment
  /** Aborted by whoever cancels the watch. */
  readonly stop: AbortSignal
}

/** Why a watch ended. */
export type Ending =
  | { readonly is: 'decided' | 'over' | 'stopped' }
  /** Another deployment of the environment came. */
  | { readonly is: 'superseded'; readonly by: number }

/** What a watch saw, and what follows from it. */
export interface Watched {
  /** Of a watch that was ended from outside: `inconclusive`, however it stood. */
  readonly is: VerdictKind
  readonly ending: Ending
  readonly standing: Standing
  readonly plan: WatchPlan
  /** Epoch milliseconds. */
  readonly endedAt: number
  /** What the metrics showed, by check. */
  readonly points: ReadonlyMap<string, Points>
  /** Why nothing is known of the time before, by check. */
  readonly pastUnknown: ReadonlyMap<string, Problem>
  /** Why the last look without an answer had none, by check. */
  readonly lookUnknown: ReadonlyMap<string, Problem>
  /** Between deployments: what is unlike all that was. */
  readonly unusual?: readonly Unusual[]
  /** The last bad thing that a probe or command said of itself, by check. */
  readonly lastWhy: ReadonlyMap<string, string>
}

export const WATCH_TIMES = {
  /** How long all that was before may take to be told. */
  pastMs: 60_000,
  /** How long a look that is under way at the end may still take. */
  graceMs: 15_000,
  /** The least time between two questions whether another deployment came. */
  deploymentsMs: 60_000,
  /** The least time between two words on how each check stands. */
  standMs: 60_000,
  /** Looks come this much earlier or later, so that many watchers do not ask at once. */
  jitter: 0.1
} as const

/** A value of the last while that its gauge had not come near before. */
export interface Unusual {
  readonly check: string
  readonly metric: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly value: number
  readonly unlike: readonly View[]
}

/** Ended from outside: whatever it would have said, it cannot say any more. */
export const isCut = ({ is }: Ending): boolean => is === 'stopped' || is === 'superseded'

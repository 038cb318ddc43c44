import type { Run } from '../../domain/run.js'
import type { Clock, Deployments, HistoryStore, Log, RunSource, SecondCopy, Workspace } from '../../ports.js'
import type { Privacy } from './keep-rows.js'
import type { Home } from '../observe.js'

export interface RecordPorts {
  readonly store: HistoryStore
  readonly clock: Clock
  readonly log: Log
  /** Absent at a terminal without a token. */
  readonly runs?: RunSource
  /** Absent where the run that is recorded ran elsewhere. */
  readonly workspace?: Workspace
  /** Absent at a terminal, and where artifacts do not exist or are not wanted. */
  readonly secondCopy?: SecondCopy
  /** Bears out what other runs say to have decided. */
  readonly deployments?: Pick<Deployments, 'list' | 'statuses'>
}

/** Which attempt is recorded, by whom, and what is known of it before anybody is asked. */
export interface Recording {
  readonly home: Home
  /** From the environment and the event: what remains when GitHub does not answer. */
  readonly self: Run
  /** False where the event tells of another run, in fewer words than GitHub's record of it, which then replaces them. */
  readonly selfIsSure: boolean
  /** The key of the recording job and its matrix: it tells this recording from all others of the attempt. */
  readonly recorder: string
  /** The recording job, and what only its own environment tells. */
  readonly job?: { readonly jobId: number; readonly imageOs?: string; readonly imageVersion?: string }
  /** Which recording of this job it is, where one job records more than once: from 2. */
  readonly part?: number
  readonly reports: readonly string[]
  /** Those of the reports that somebody has named, and who: a step means the reports of its own job. */
  readonly named?: { readonly by: 'step' | 'settings'; readonly globs: readonly string[] }
  readonly artifacts: readonly string[]
  readonly foreshock: string
  /** What may be kept of names; all of them, plain, when absent. */
  readonly privacy?: Privacy
  /** How many days a run stays in the history: what is older is not looked for again. Any number when absent. */
  readonly keepDays?: number
}

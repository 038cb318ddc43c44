import { type Job, type Repository, type Run } from '../local-github/index.js'
import { type Json } from './expressions.js'
import { type Masks } from './masks.js'
import { type Combination } from './matrix.js'
import { type WorkflowOptions } from './options.js'
import { type StepOutput } from './step-output.js'
import { type Grace } from './step-process.js'
import { type VirtualClock } from './virtual-clock.js'
import { type JobPlan, type WorkflowFile } from './workflow-file.js'

export type Status = 'success' | 'failure' | 'cancelled'
export type Outcome = Status | 'skipped'

/** What all jobs of one run share. */
export type RunSpace = {
  readonly options: WorkflowOptions
  readonly workflow: WorkflowFile
  readonly repository: Repository
  readonly run: Run
  readonly attempt: number
  readonly isFork: boolean
  readonly inputs: Json
  readonly secrets: Readonly<Record<string, string>>
  readonly grace: Grace
  readonly minuteMs: number
  /** The id of a job, by the place of its key in the file and of its combination in the matrix. */
  readonly jobIds: (key: number, combination: number) => number
}

/** What all steps of one job share, and change for those that follow. */
export type JobSpace = {
  readonly run: RunSpace
  readonly plan: JobPlan
  readonly name: string
  readonly matrix: Combination | undefined
  readonly strategy: Json
  readonly needs: Json
  readonly record: Job
  readonly clock: VirtualClock
  readonly folders: Folders
  readonly masks: Masks
  readonly token: string
  readonly runtimeToken: string
  readonly env: Record<string, string>
  /** Folders that steps added to PATH; the last one added is looked up first. */
  readonly path: string[]
  /** What each action saved for its later stages, by the place of its step. */
  readonly states: Map<string, Record<string, string>>
  /** Steps whose post step is planned. */
  readonly withPost: Set<string>
  /** The scope of each composite action, by the place of its steps. */
  readonly inner: Map<string, InnerScope>
  /** Marks every process of the job, so that those left behind are found when it ends. */
  readonly trackingId: string
  readonly stop: AbortController
  /** The minutes of its limit, once the job has passed it. */
  isLateAfter: number | undefined
  status: Status
}

export type Folders = {
  readonly workspace: string
  readonly temp: string
  readonly tools: string
  readonly home: string
  readonly event: string
}

/** Where steps live: the job itself, or a composite action within it. */
export type Scope = {
  /** Tells apart steps of the same id in different actions. */
  readonly place: string
  readonly steps: Record<string, StepContext>
  readonly inputs: Json
  readonly env: Readonly<Record<string, string>>
  readonly action: ActionPlace
  readonly status: () => Status
  readonly addPost: (post: PostStep) => void
}

/** The scope of a composite action, with the status of the steps in it. */
export type InnerScope = { readonly scope: Scope; status: Status }

/** Where the action that owns the steps comes from; empty for the workflow. */
export type ActionPlace = {
  readonly path?: string
  readonly repository?: string
  readonly ref?: string
  /** The root of the repository, for `$/` references. */
  readonly root: string
}

export type StepContext = {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly conclusion: Outcome
}

/** A step that runs when the job ends. */
export type PostStep = {
  readonly name: string
  readonly condition: string
  readonly run: (output: StepOutput, stop: AbortSignal) => Promise<Status>
}

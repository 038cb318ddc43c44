import { type StepEvaluator } from './contexts.js'
import { type JobSpace, type Scope, type Status } from './job-space.js'
import { type StepOutput } from './step-output.js'
import { type StepPlan } from './workflow-file.js'

/** A step that is to run now: its condition holds and its `env` is known. */
export type StepCall = {
  readonly job: JobSpace
  readonly scope: Scope
  readonly plan: StepPlan
  readonly name: string
  readonly output: StepOutput
  readonly stop: AbortSignal
  /** Of the workflow, the job, earlier steps, and this step with what is around it. */
  readonly env: Readonly<Record<string, string>>
  /** Of this step with what is around it in composite actions. */
  readonly ownEnv: Readonly<Record<string, string>>
  readonly evaluator: StepEvaluator
}

export type StepReturn = { readonly status: Status; readonly outputs: Readonly<Record<string, string>> }

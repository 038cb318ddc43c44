import { stepEvaluator, type StepEvaluator } from './contexts.js'
import { textOf } from './expressions.js'
import { type JobSpace, type Outcome, type Scope } from './job-space.js'
import { runAction, stepLabel } from './run-action.js'
import { runScript } from './run-script.js'
import { type StepOutput } from './step-output.js'
import { fill, fillTexts } from './template.js'
import { type StepPlan } from './workflow-file.js'

export type StepEnd = {
  readonly outcome: Outcome
  readonly conclusion: Outcome
  readonly outputs: Readonly<Record<string, string>>
}

type StepPlace = {
  readonly job: JobSpace
  readonly scope: Scope
  readonly output: StepOutput
  /** Of the step around this one, for steps of a composite action. */
  readonly stop?: AbortSignal
  readonly onName?: (name: string) => void
}

/** The life of a step: its `env`, its `if`, its work, its `continue-on-error`. */
export async function runStep(plan: StepPlan, place: StepPlace): Promise<StepEnd> {
  const { job, scope, output } = place
  const failed = (error: unknown): StepEnd => {
    output.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) })
    return { outcome: 'failure', conclusion: 'failure', outputs: {} }
  }
  const end = await lifeOf(plan, place).catch(failed)
  const isForgiven = end.outcome === 'failure' && mayFail(plan, job, scope)
  const known: StepEnd = isForgiven ? { ...end, conclusion: 'success' } : end
  if (!plan.id.startsWith('__')) scope.steps[plan.id] = known
  return known
}

async function lifeOf(plan: StepPlan, place: StepPlace): Promise<StepEnd> {
  const { job, scope, output } = place
  const outer = { ...job.env, ...scope.env }
  const ownEnv = { ...scope.env, ...fillTexts(plan.env, stepEvaluator(job, scope, outer).value) }
  const env = { ...outer, ...ownEnv }
  const evaluator = stepEvaluator(job, scope, env)
  if (!evaluator.holds(plan.condition)) return { outcome: 'skipped', conclusion: 'skipped', outputs: {} }

  const name = plan.name === undefined ? stepLabel(plan) : textOf(fill(plan.name, evaluator.value))
  place.onName?.(name)
  const limit = timeLimit(plan, evaluator)
  const stopping = stopOf(plan, place, { evaluator, limitMs: limit * job.run.minuteMs })
  try {
    const call = { job, scope, plan, name, output, stop: stopping.signal, env, ownEnv, evaluator }
    const { status, outputs } = await (plan.run === undefined ? runAction(call) : runScript(call))
    const outcome = stopping.isLate() ? 'failure' : status
    if (stopping.isLate())
      output.annotate({ level: 'error', message: `The action '${name}' has timed out after ${limit} minutes.` })
    else if (status === 'cancelled') output.annotate({ level: 'error', message: 'The operation was canceled.' })
    return { outcome, conclusion: outcome, outputs }
  } finally {
    stopping.forget()
  }
}

type Stopping = { readonly signal: AbortSignal; readonly isLate: () => boolean; readonly forget: () => void }

/** The reason for which a step that is out of time stops; all steps inside it stop with it. */
const LATE = 'late'

/** A cancelled job stops a step unless the step's condition still holds: `always()` steps go on. */
function stopOf(
  plan: StepPlan,
  { job, stop }: StepPlace,
  { evaluator, limitMs }: { evaluator: StepEvaluator; limitMs: number }
): Stopping {
  const own = new AbortController()
  let isLate = false
  const onCancel = () => {
    if (!evaluator.holds(plan.condition)) own.abort()
  }
  const onOuter = () => {
    if (stop?.reason === LATE) own.abort(LATE)
  }
  const onTimeOut = () => {
    isLate = true
    own.abort(LATE)
  }
  if (stop?.aborted === true) onOuter()
  job.stop.signal.addEventListener('abort', onCancel, { once: true })
  stop?.addEventListener('abort', onOuter, { once: true })
  const timer = limitMs > 0 ? setTimeout(onTimeOut, limitMs) : undefined
  return {
    signal: own.signal,
    isLate: () => isLate,
    forget: () => {
      job.stop.signal.removeEventListener('abort', onCancel)
      stop?.removeEventListener('abort', onOuter)
      clearTimeout(timer)
    }
  }
}

const timeLimit = (plan: StepPlan, evaluator: StepEvaluator): number =>
  plan.timeoutMinutes === undefined ? 0 : Math.trunc(Number(fill(plan.timeoutMinutes, evaluator.value)))

/** A `continue-on-error` that cannot be evaluated forgives nothing. */
function mayFail(plan: StepPlan, job: JobSpace, scope: Scope): boolean {
  if (plan.continueOnError === undefined) return false
  try {
    return fill(plan.continueOnError, stepEvaluator(job, scope, { ...job.env, ...scope.env }).value) === true
  } catch {
    return false
  }
}

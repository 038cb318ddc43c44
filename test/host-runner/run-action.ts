import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionFile, type CompositeRuns, type NodeRuns } from './action-file.js'
import { defaultContexts, stepEvaluator, stepFunctions } from './contexts.js'
import { execute } from './execute.js'
import { evaluate, textOf } from './expressions.js'
import {
  type ActionPlace,
  type InnerScope,
  type JobSpace,
  type PostStep,
  type Scope,
  type Status
} from './job-space.js'
import { isRemote, resolveAction } from './resolve-action.js'
import { runStep } from './run-step.js'
import { type StepCall, type StepReturn } from './step-call.js'
import { runtimeVariables } from './step-environment.js'
import { createStepOutput, type StepOutput } from './step-output.js'
import { fill, fillTexts } from './template.js'
import { type StepPlan } from './workflow-file.js'

/** Runs a `uses` step. */
export async function runAction(call: StepCall): Promise<StepReturn> {
  const resolved = resolveAction(call.plan.uses ?? '', call.job, call.scope)
  printHead(call)
  if (resolved.is === 'built-in') return resolved.run({ ...call, inputs: given(call) })
  const { runs } = resolved.file
  warnOfInputs(call, resolved.file)
  return runs.using === 'composite'
    ? runComposite(call, resolved.file, { runs, place: resolved.place })
    : runMain(call, resolved.file, { runs, place: resolved.place })
}

/** The step that runs before all others if an action, or one inside it, asks for it. */
export function preStep(plan: StepPlan, job: JobSpace, scope: Scope): PostStep | undefined {
  if (plan.uses === undefined || !isRemote(plan.uses)) return undefined
  const resolved = resolveAction(plan.uses, job, scope)
  if (resolved.is === 'built-in') return undefined
  const { file, place } = resolved
  const { runs } = file
  if (runs.using === 'composite') return compositePre(plan, { job, scope, place, file, runs })
  const { pre, preIf } = runs
  if (pre === undefined) return undefined
  return {
    name: `Pre ${stepLabel(plan)}`,
    condition: preIf,
    run: async (output, stop) => {
      const call = lateCall(plan, { job, scope, output, stop })
      registerPost(call, file, { runs, place })
      return (await runStage(call, file, { runs, place, script: pre })).status
    }
  }
}

/** `Run owner/repo@ref`, or the first line of a script. */
export function stepLabel(plan: StepPlan): string {
  if (plan.name?.is === 'value') return textOf(plan.name.value)
  if (plan.uses !== undefined) return `Run ${plan.uses}`
  const script = plan.run?.is === 'value' ? textOf(plan.run.value) : ''
  return `Run ${script.trim().split('\n')[0] ?? ''}`
}

type Kind<Runs> = { readonly runs: Runs; readonly place: ActionPlace }

async function runMain(call: StepCall, file: ActionFile, kind: Kind<NodeRuns>): Promise<StepReturn> {
  registerPost(call, file, kind)
  return runStage(call, file, { ...kind, script: kind.runs.main })
}

/** An action whose pre step ran has its post step already. */
function registerPost(call: StepCall, file: ActionFile, kind: Kind<NodeRuns>): void {
  const { job, scope, plan } = call
  const { post, postIf } = kind.runs
  if (post === undefined || job.withPost.has(placeOf(call))) return
  job.withPost.add(placeOf(call))
  scope.addPost({
    name: `Post ${call.name}`,
    condition: postIf,
    run: async (output, stop) => {
      const late = lateCall(plan, { job, scope, output, stop })
      return (await runStage(late, file, { ...kind, script: post })).status
    }
  })
}

/** Pre and post steps evaluate their `env` and `with` when they run, not when the step itself did. */
function lateCall(
  plan: StepPlan,
  at: { job: JobSpace; scope: Scope; output: StepOutput; stop: AbortSignal }
): StepCall {
  const outer = { ...at.job.env, ...at.scope.env }
  const ownEnv = { ...at.scope.env, ...fillTexts(plan.env, stepEvaluator(at.job, at.scope, outer).value) }
  const env = { ...outer, ...ownEnv }
  return { ...at, plan, env, ownEnv, name: stepLabel(plan), evaluator: stepEvaluator(at.job, at.scope, env) }
}

async function runStage(
  call: StepCall,
  file: ActionFile,
  { place, script }: Kind<NodeRuns> & { script: string }
): Promise<StepReturn> {
  const { job, scope, plan, output, stop, env } = call
  const path = join(file.folder, script)
  if (!existsSync(path)) throw new Error(`File not found: '${path}'`)
  const state = job.states.get(placeOf(call)) ?? {}
  job.states.set(placeOf(call), state)
  const inputs = Object.entries(inputsOf(call, file)).map(([name, value]) => [variable(name), value])
  const end = await execute({
    job,
    scope: { ...scope, action: { ...place, ...(scope.action.path === undefined ? {} : { path: scope.action.path }) } },
    id: plan.id,
    output,
    stop,
    env,
    extra: {
      ...Object.fromEntries(inputs),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      ...runtimeVariables(job)
    },
    file: job.run.options.node ?? process.execPath,
    args: [path],
    cwd: job.folders.workspace,
    state
  })
  return { status: end.status, outputs: end.effects.outputs }
}

async function runComposite(call: StepCall, file: ActionFile, kind: Kind<CompositeRuns>): Promise<StepReturn> {
  const { job, scope, output, stop, env } = call
  if (scope.place.split('/').length > DEPTH)
    throw new Error(`Composite actions may be nested ${DEPTH} deep; ${call.name} is deeper.`)
  const inner = innerScope(call, file, kind.place)
  for (const plan of kind.runs.steps) {
    const end = await runStep(plan, { job, scope: inner.scope, output, stop })
    if (end.conclusion === 'cancelled') inner.status = 'cancelled'
    if (end.conclusion === 'failure' && inner.status === 'success') inner.status = 'failure'
  }
  const evaluator = stepEvaluator(job, inner.scope, env)
  const outputs = Object.entries(kind.runs.outputs).map(([name, value]) => [name, textOf(fill(value, evaluator.value))])
  return { status: stop.aborted ? 'cancelled' : inner.status, outputs: Object.fromEntries(outputs) }
}

/** The steps inside a composite action see one scope, whether they run before, in or after its own step. */
function innerScope(call: StepCall, file: ActionFile, action: ActionPlace): InnerScope {
  const { job, scope } = call
  const place = `${placeOf(call)}/`
  const now = { inputs: inputsOf(call, file), env: call.ownEnv }
  const known = job.inner.get(place)
  if (known !== undefined) {
    Object.assign(known.scope, now)
    return known
  }
  const posts: PostStep[] = []
  const inner: InnerScope = {
    status: 'success',
    scope: {
      place,
      steps: {},
      ...now,
      action,
      status: () => (job.status === 'cancelled' ? 'cancelled' : inner.status),
      addPost: (post) => {
        if (posts.length === 0) scope.addPost(wholePost(call, posts))
        posts.push(post)
      }
    }
  }
  job.inner.set(place, inner)
  return inner
}

/** GitHub nests composite actions so deep at most. */
const DEPTH = 10

/** One step of the job stands for all post steps inside a composite action. */
const wholePost = ({ job, scope, name }: StepCall, posts: readonly PostStep[]): PostStep => ({
  name: `Post ${name}`,
  condition: 'always()',
  run: async (output, stop) => {
    let status: Status = 'success'
    for (const post of [...posts].reverse()) {
      if (!stepEvaluator(job, scope, job.env).holds(post.condition)) continue
      const end = await post.run(output, stop)
      if (end !== 'success') status = end
    }
    return status
  }
})

function compositePre(
  plan: StepPlan,
  { job, scope, place, file, runs }: Kind<CompositeRuns> & { job: JobSpace; scope: Scope; file: ActionFile }
): PostStep | undefined {
  const call = lateCall(plan, { job, scope, output: createStepOutput(job.masks), stop: job.stop.signal })
  const inner = innerScope(call, file, place)
  const pres = runs.steps.flatMap((step) => preStep(step, job, inner.scope) ?? [])
  if (pres.length === 0) return undefined
  return {
    name: `Pre ${stepLabel(plan)}`,
    condition: 'always()',
    run: async (output, stop) => {
      let status: Status = 'success'
      for (const pre of pres) {
        if (!stepEvaluator(job, scope, job.env).holds(pre.condition)) continue
        const end = await pre.run(output, stop)
        if (end !== 'success') status = end
      }
      return status
    }
  }
}

const placeOf = ({ scope, plan }: StepCall): string => `${scope.place}${plan.id}`

const given = ({ plan, evaluator }: StepCall): Readonly<Record<string, string>> => fillTexts(plan.with, evaluator.value)

/** What the step gives, and the defaults of the rest; `required` is not enforced. */
function inputsOf(call: StepCall, file: ActionFile): Readonly<Record<string, string>> {
  const { job, scope } = call
  const values = given(call)
  const named = new Set(Object.keys(values).map(lower))
  const { hashFiles = () => '' } = stepFunctions(job, scope)
  const defaults = Object.entries(file.inputs)
    .filter(([name]) => !named.has(lower(name)))
    .map(([name, input]): [string, string] => {
      const value = input.default
      const evaluated = value && fill(value, (each) => evaluate(each, defaultContexts(job, scope), { hashFiles }))
      return [name, patient(name, textOf(evaluated ?? ''))]
    })
  return { ...Object.fromEntries(defaults), ...values }
}

/**
 * Jobs have a machine each on GitHub; here they share one with whatever else is tested. Where a workflow says nothing
 * of how long a step may take, it may take longer.
 */
const patient = (name: string, value: string): string =>
  name === 'time-limit' ? String(Math.max(Number(value), PATIENCE_S)) : value

export const PATIENCE_S = 300

function warnOfInputs(call: StepCall, file: ActionFile): void {
  const known = new Map(Object.entries(file.inputs).map(([name, input]) => [lower(name), input]))
  const names = Object.keys(given(call))
  const unknown = names.filter((name) => !known.has(lower(name)))
  if (unknown.length > 0)
    call.output.annotate({
      level: 'warning',
      message: `Unexpected input(s) ${list(unknown)}, valid inputs are [${list(Object.keys(file.inputs))}]`
    })
  for (const name of names) {
    const message = known.get(lower(name))?.deprecated
    if (message !== undefined)
      call.output.annotate({
        level: 'warning',
        message: `Input '${name}' has been deprecated with message: ${message}`
      })
  }
}

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')

const lower = (name: string): string => name.toLowerCase()

const variable = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`

function printHead(call: StepCall): void {
  call.output.print(`##[group]Run ${call.plan.uses ?? ''}`)
  const values = Object.entries(given(call))
  if (values.length > 0) call.output.print('with:')
  for (const [name, value] of values) call.output.print(`  ${name}: ${value}`)
  if (Object.keys(call.env).length > 0) call.output.print('env:')
  for (const [name, value] of Object.entries(call.env)) call.output.print(`  ${name}: ${value}`)
  call.output.print('##[endgroup]')
}

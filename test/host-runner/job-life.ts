import { type Step } from '../local-github/index.js'
import { jobSecrets, stepEvaluator } from './contexts.js'
import { evaluate, type Contexts } from './expressions.js'
import { jobRecord, logLine } from './job-record.js'
import { type JobSpace, type PostStep, type Scope } from './job-space.js'
import { type JobResult, type StepResult } from './options.js'
import { isRemote, resolveAction } from './resolve-action.js'
import { preStep, stepLabel } from './run-action.js'
import { runStep, type StepEnd } from './run-step.js'
import { IMAGE_VERSION } from './step-environment.js'
import { createStepOutput, type StepOutput } from './step-output.js'
import { fillTexts } from './template.js'

export type JobEnd = Pick<JobResult, 'steps' | 'outputs'> & { readonly log: string }

/** Set up, pre steps, steps, post steps, completion; each is recorded as it begins and ends. */
export async function liveJob(job: JobSpace, contexts: Contexts): Promise<JobEnd> {
  const record = jobRecord(job.record, job.clock)
  const steps: StepResult[] = []
  const log: string[] = []
  const posts: { post: PostStep; step: Step }[] = []
  const scope: Scope = {
    place: '',
    steps: {},
    inputs: job.run.inputs,
    env: {},
    action: { root: job.run.options.files },
    status: () => job.status,
    addPost: (post) => posts.push({ post, step: record.planPost(post.name) })
  }
  const through = async (step: Step, work: (output: StepOutput) => Promise<StepEnd>): Promise<StepEnd> => {
    const output = createStepOutput(job.masks)
    record.begin(step)
    const end = await work(output).catch((error: unknown) => failedBy(error, output))
    const isSkipped = end.conclusion === 'skipped'
    if (!isSkipped) job.clock.advance(job.run.options.seconds?.({ job: job.name, step: step.name }) ?? 1)
    record.end(step, end.conclusion)
    log.push(...output.log.map((line) => logLine(step.started_at, line)))
    if (end.conclusion === 'failure' && job.status === 'success') job.status = 'failure'
    steps.push(stepResult(step, end, output))
    return end
  }

  let pres: readonly PostStep[] = []
  const setUp = await through(record.plan('Set up job'), async (output) => {
    pres = await Promise.resolve(setUpJob(job, scope, { contexts, output }))
    return SUCCESS
  })
  const before = pres.map((pre) => ({ pre, step: record.plan(pre.name) }))
  const main = job.plan.steps.map((plan) => ({ plan, step: record.plan(stepLabel(plan)) }))
  if (setUp.conclusion === 'success') {
    for (const { pre, step } of before) await through(step, (output) => aside(pre, job, { scope, output }))
    for (const { plan, step } of main)
      await through(step, (output) =>
        runStep(plan, { job, scope, output, onName: (name) => Object.assign(step, { name }) })
      )
    for (const { post, step } of posts.toReversed())
      await through(step, (output) => aside(post, job, { scope, output }))
  } else [...before, ...main].forEach(({ step }) => record.end(step, 'skipped'))

  let outputs: JobEnd['outputs'] = {}
  await through(record.planLast('Complete job'), async (output) => {
    outputs = await Promise.resolve(jobOutputs(job, scope, output))
    if (job.isLateAfter !== undefined)
      output.annotate({
        level: 'error',
        message: `The job running on runner ${job.record.runner_name ?? ''} has exceeded the maximum execution time of ${job.isLateAfter} minutes.`
      })
    return SUCCESS
  })
  return { steps, outputs, log: log.map((line) => `${line}\n`).join('') }
}

const SUCCESS: StepEnd = { outcome: 'success', conclusion: 'success', outputs: {} }

function failedBy(error: unknown, output: StepOutput): StepEnd {
  output.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) })
  return { outcome: 'failure', conclusion: 'failure', outputs: {} }
}

/** Evaluates the environment and finds every action; gives the steps that run before all others. */
function setUpJob(
  job: JobSpace,
  scope: Scope,
  { contexts, output }: { contexts: Contexts; output: StepOutput }
): readonly PostStep[] {
  output.print("Current runner version: '2.336.0'")
  output.print('##[group]Runner Image')
  output.print('Image: ubuntu-24.04')
  output.print(`Version: ${job.run.options.imageVersion ?? IMAGE_VERSION}`)
  output.print('##[endgroup]')
  output.print(`Runner name: '${job.record.runner_name ?? ''}'`)
  output.print('##[group]GITHUB_TOKEN Permissions')
  for (const [name, level] of Object.entries(job.plan.permissions)) output.print(`${name}: ${level}`)
  output.print('##[endgroup]')
  output.print(`Complete job name: ${job.name}`)

  const github = stepEvaluator(job, scope, {}).value('github')
  const value = (each: string) => evaluate(each, { ...contexts, github, secrets: jobSecrets(job) })
  for (const env of [job.run.workflow.env, job.plan.env]) Object.assign(job.env, fillTexts(env, value))
  for (const { uses } of job.plan.steps) if (uses !== undefined && isRemote(uses)) resolveAction(uses, job, scope)
  return job.plan.steps.flatMap((plan) => preStep(plan, job, scope) ?? [])
}

/** Runs a pre or post step; its condition is about the job. */
async function aside(
  step: PostStep,
  job: JobSpace,
  { scope, output }: { scope: Scope; output: StepOutput }
): Promise<StepEnd> {
  const evaluator = stepEvaluator(job, scope, job.env)
  if (!evaluator.holds(step.condition)) return { outcome: 'skipped', conclusion: 'skipped', outputs: {} }
  const own = new AbortController()
  const onCancel = () => {
    if (!evaluator.holds(step.condition)) own.abort()
  }
  job.stop.signal.addEventListener('abort', onCancel, { once: true })
  const status = await step.run(output, own.signal)
  job.stop.signal.removeEventListener('abort', onCancel)
  return { outcome: status, conclusion: status, outputs: {} }
}

/** An output that shows a secret would reach other jobs unmasked, so the runner drops it. */
function jobOutputs(job: JobSpace, scope: Scope, output: StepOutput): Readonly<Record<string, string>> {
  const filled = Object.entries(fillTexts(job.plan.outputs, stepEvaluator(job, scope, job.env).value))
  const leaks = filled.filter(([, value]) => job.masks.hide(value) !== value)
  for (const [name] of leaks)
    output.annotate({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` })
  return Object.fromEntries(filled.filter((entry) => !leaks.includes(entry) && entry[1] !== ''))
}

const stepResult = ({ name, number }: Step, end: StepEnd, output: StepOutput): StepResult => ({
  name,
  number,
  ...end,
  log: output.log.join('\n'),
  rawStdout: output.stdout,
  annotations: output.annotations,
  summary: output.summary,
  commands: output.commands
})

import { type Job, type Step } from '../local-github/index.js'
import { type Outcome } from './job-space.js'
import { type VirtualClock } from './virtual-clock.js'

/** The steps of a running job as the API shows them, numbered as the runner numbers them. */
export type JobRecord = {
  /** Before any step runs: steps of the workflow file and what the runner adds around them. */
  readonly plan: (name: string) => Step
  /** The first post step takes twice the number of planned steps; each later one, which runs earlier, one less. */
  readonly planPost: (name: string) => Step
  readonly planLast: (name: string) => Step
  readonly begin: (step: Step, name?: string) => void
  readonly end: (step: Step, conclusion: Outcome) => void
}

export function jobRecord(job: Job, clock: VirtualClock): JobRecord {
  let planned = 0
  let posts = 0
  const add = (name: string, number: number): Step => {
    const step: Step = { name, number, status: 'queued', conclusion: null, started_at: null, completed_at: null }
    job.steps.push(step)
    job.steps.sort((a, b) => a.number - b.number)
    return step
  }
  return {
    plan: (name) => add(name, ++planned),
    planPost: (name) => add(name, planned * 2 - posts++),
    planLast: (name) => add(name, posts > 0 ? planned * 2 + 1 : planned + 1),
    begin: (step, name = step.name) => {
      Object.assign(step, { name, status: 'in_progress', started_at: stamp(clock.now()) } satisfies Partial<Step>)
    },
    end: (step, conclusion) => {
      step.status = 'completed'
      step.conclusion = conclusion
      step.started_at ??= stamp(clock.now())
      step.completed_at = stamp(clock.now())
    }
  }
}

/** GitHub's times end at the second. */
export const stamp = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z')

/** A line of a stored log carries its time. */
export const logLine = (at: string | null, line: string): string => `${(at ?? '').replace('Z', '.0000000Z')} ${line}`

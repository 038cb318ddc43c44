import { type State } from '../local-github/index.js'
import { type Outcome, type RunSpace } from './job-space.js'
import { type JobResult } from './options.js'
import { type JobPlan } from './workflow-file.js'

/** What the jobs of one key were to those that need them. */
export type KeyResult = {
  readonly key: string
  /** With `continue-on-error`, a failed job is a success to others. */
  readonly result: Outcome
  readonly outputs: Readonly<Record<string, string>>
  /** One for each combination of the matrix. */
  readonly jobs: readonly JobResult[]
  readonly endedAt: Date
}

/** The worst of several outcomes counts; only jobs that were all skipped are skipped together. */
export const worst = (outcomes: readonly Outcome[]): Outcome =>
  (['failure', 'cancelled', 'success', 'skipped'] as const).find((each) => outcomes.includes(each)) ?? 'success'

/** Results of earlier attempts, for re-runs of what failed. */
const memory = new WeakMap<State, Map<number, Map<string, KeyResult>>>()

export function remember(run: RunSpace, results: readonly KeyResult[]): void {
  const jobs = remembered(run)
  for (const result of results) jobs.set(result.key, result)
}

/** What a re-run of failed jobs does not run again: jobs that succeeded, if nothing they need runs again. */
export function keptResult(run: RunSpace, plan: JobPlan): KeyResult | undefined {
  if (run.options.onlyFailed !== true) return undefined
  const needed = run.workflow.jobs.filter(({ key }) => plan.needs.includes(key))
  const before = remembered(run).get(plan.key)
  const isWhole = needed.every((need) => keptResult(run, need)?.jobs.every(hasSucceeded) === true)
  return isWhole ? before : undefined
}

export const hasSucceeded = ({ conclusion }: JobResult): boolean => conclusion === 'success'

function remembered({ options, run }: RunSpace): Map<string, KeyResult> {
  const { state } = options.github
  const runs = memory.get(state) ?? new Map<number, Map<string, KeyResult>>()
  memory.set(state, runs)
  const jobs = runs.get(run.id) ?? new Map<string, KeyResult>()
  runs.set(run.id, jobs)
  return jobs
}

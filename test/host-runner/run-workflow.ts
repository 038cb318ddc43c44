import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stamp } from './job-record.js'
import { type Outcome } from './job-space.js'
import { remember, worst, type KeyResult } from './key-result.js'
import { openRun } from './open-run.js'
import { type RunResult, type WorkflowOptions } from './options.js'
import { runJobs } from './schedule.js'
import { virtualClock } from './virtual-clock.js'
import { readWorkflow } from './workflow-file.js'

export type { JobResult, RunResult, StepResult, WorkflowOptions } from './options.js'

/** Runs a workflow on this host as GitHub runs it, against the local GitHub, which shows the run all the while. */
export async function runWorkflow(options: WorkflowOptions): Promise<RunResult> {
  const workflow = await readWorkflow(options.workflow, readFileSync(join(options.files, options.workflow), 'utf8'))
  const clock = virtualClock(options.github.state, options.startAt)
  const { space, attempt } = openRun(options, workflow)
  attempt.status = 'in_progress'
  const results = await runJobs(space, clock)
  for (const { endedAt } of results) clock.join(endedAt)
  const conclusion = conclusionOf(results, options.signal)
  Object.assign(attempt, { status: 'completed', conclusion, updated_at: stamp(clock.now()) })
  attempt.jobs.sort((a, b) => a.id - b.id)
  remember(space, results)
  return { runId: space.run.id, attempt: space.attempt, conclusion, jobs: results.flatMap(({ jobs }) => jobs) }
}

function conclusionOf(results: readonly KeyResult[], signal: AbortSignal | undefined): Outcome {
  const all = results.map(({ result }) => result)
  return signal?.aborted === true && all.includes('cancelled') ? 'cancelled' : worst(all)
}

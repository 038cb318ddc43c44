import * as z from 'zod/mini'
import { Problem } from '../src/domain/problem.js'
import type { Run } from '../src/domain/run.js'
import type { Trust } from '../src/domain/trust.js'
import type { Home } from '../src/flows/observe.js'
import type { Head } from '../src/flows/pull-request-of.js'
import type { Recording } from '../src/flows/record/recording.js'
import { present } from '../src/ingest/present.js'
import { trustOf } from '../src/ingest/trust.js'
import type { RunnerEnvironment } from '../src/io/runner/environment.js'
import { parseEvent, type ArrivedEvent } from '../src/schema/event.js'

/** Which run a job is to record or judge, and what is known of it before GitHub is asked. */
export interface Target {
  readonly home: Home
  readonly self: Run
  readonly recorder: string
  readonly job?: NonNullable<Recording['job']>
  /** False where another run is recorded than the one this job belongs to: its workspace is not this one. */
  readonly isOwnRun: boolean
  readonly pullRequest?: number
  /** The branch whose pull request the recorded run is of, where only GitHub can tell which that is. */
  readonly pullRequestOf?: Head
}

interface Given {
  readonly checkRunId: string | undefined
  readonly matrix: string | undefined
  readonly now: number
}

export function targetOf(runner: RunnerEnvironment, given: Given): Target {
  const parsed = parseEvent(runner.event, runner.payload)
  const event: ArrivedEvent = parsed.is === 'known' ? parsed.value : { name: runner.event }
  return event.name === 'workflow_run' ? earlierRun(runner, event, given.now) : ownRun(runner, event, given)
}

function ownRun(runner: RunnerEnvironment, event: ArrivedEvent, given: Given): Target {
  const home = homeOf(runner, event)
  const branch = runner.headRef ?? runner.ref.replace(/^refs\/(?:heads|tags)\//, '')
  // Without an event's own word on it, a run that was started at home is of this repository.
  const trust = trustOf({ event: runner.event, branch, headRepository: event.headRepository }, home)
  const jobId = given.checkRunId === undefined || !/^\d+$/.test(given.checkRunId) ? undefined : Number(given.checkRunId)
  const matrix = given.matrix === undefined || given.matrix === 'null' ? '' : ` ${given.matrix}`
  return present({
    home,
    self: {
      ...self({ runner, trust, now: given.now }),
      ...present({
        runNumber: runner.runNumber,
        workflowPath: runner.workflowPath,
        branch,
        pullRequest: pullRequestOf(event)
      }),
      sha: event.name.startsWith('pull_request') ? (event.headSha ?? runner.sha) : runner.sha
    },
    // Inside a reusable workflow the key and the matrix are those of the called one: the id tells its callers apart.
    recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}${matrix}${jobId === undefined ? '' : ` ${jobId}`}`,
    job:
      jobId === undefined ? undefined : present({ jobId, imageOs: runner.imageOs, imageVersion: runner.imageVersion }),
    isOwnRun: true,
    pullRequest: pullRequestOf(event)
  })
}

function self({ runner, trust, now }: { runner: RunnerEnvironment; trust: Trust; now: number }): Run {
  return {
    runId: runner.runId,
    attempt: runner.attempt,
    workflow: runner.workflow,
    event: runner.event,
    sha: runner.sha,
    status: 'in_progress',
    trust,
    witness: 'runner',
    observedAt: now
  }
}

/** A `workflow_run` event is about a run that is over, in its own workspace: only the API and its artifacts tell of it. */
function earlierRun(runner: RunnerEnvironment, event: ArrivedEvent, now: number): Target {
  if (event.runId === undefined || event.headSha === undefined)
    throw new Problem({ what: 'The event does not name the run that it is about' })
  return {
    home: homeOf(runner, event),
    self: {
      ...self({ runner, trust: 'fork', now }),
      runId: event.runId,
      attempt: event.attempt ?? 1,
      sha: event.headSha,
      event: 'workflow_run',
      witness: 'event',
      status: 'completed'
    },
    recorder: `${runner.workflowPath ?? runner.workflow} ${runner.jobKey}`,
    isOwnRun: false,
    ...headOf(event)
  }
}

/** Only of `pull_request`: what other events run is not the head of a pull request. */
function headOf({ runEvent, headRepository, headRef, headSha }: ArrivedEvent): { readonly pullRequestOf?: Head } {
  if (runEvent !== 'pull_request' || headRepository === undefined) return {}
  if (headRef === undefined || headSha === undefined) return {}
  return { pullRequestOf: { repository: headRepository, branch: headRef, sha: headSha } }
}

function homeOf(runner: RunnerEnvironment, event: ArrivedEvent): Home {
  const { repository, repositoryId = idIn(runner.payload) ?? 0 } = runner
  // The payload of a schedule may hold no repository, but a schedule runs on the default branch alone.
  const scheduled = runner.event === 'schedule' ? runner.ref.replace(/^refs\/heads\//, '') : undefined
  return present({ repository, repositoryId, defaultBranch: event.defaultBranch ?? scheduled })
}

const pullRequestOf = (event: ArrivedEvent): number | undefined =>
  event.name.startsWith('pull_request') || event.name === 'merge_group' ? event.number : undefined

/** Old servers set no GITHUB_REPOSITORY_ID; every event names its repository. */
function idIn(payload: unknown): number | undefined {
  const parsed = z.safeParse(z.object({ repository: z.object({ id: z.int() }) }), payload)
  return parsed.success ? parsed.data.repository.id : undefined
}

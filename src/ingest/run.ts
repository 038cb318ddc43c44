import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../domain/answer.js'
import type { Witness } from '../domain/observation.js'
import { Problem } from '../domain/problem.js'
import type { Run } from '../domain/run.js'
import { type ApiRun, apiRun } from '../schema/api.js'
import { passedOver, type PassedOver } from './passed-over.js'
import { present } from './present.js'
import { statusOf } from './status.js'
import { trustOf } from './trust.js'

/** Where and when a run was seen, and whose history it would join. */
export interface Observed {
  readonly observedAt: number
  readonly witness: Witness
  /** `owner/name` */
  readonly repository: string
  readonly defaultBranch?: string | undefined
}

/** One run as GitHub's API tells it. */
export function runFrom(json: unknown, observed: Observed): Answer<Run> {
  const parsed = z.safeParse(apiRun, json)
  if (!parsed.success) return unknown(lacking(placeOf(parsed.error), parsed.error))
  const { event, head_sha: sha } = parsed.data
  if (event === undefined) return unknown(lacking('event'))
  if (sha === undefined) return unknown(lacking('head_sha'))
  return known(rowOf({ ...parsed.data, event, sha }, observed))
}

const lacking = (field: string, cause?: unknown): Problem =>
  new Problem({
    what: `The workflow run lacks a usable \`${field}\``,
    todo: 'Check that the answer comes from GitHub; if it does, please report it with the answer',
    cause
  })

/** All runs of a listing that can be read: a bad item costs only itself. */
export function runsFrom(items: readonly unknown[], observed: Observed): RunsRead {
  const answers = items.map((item) => runFrom(item, observed))
  return {
    runs: answers.flatMap((answer) => (answer.is === 'known' ? [answer.value] : [])),
    passedOver: passedOver(answers.flatMap((answer) => (answer.is === 'unknown' ? [answer.because.what] : [])))
  }
}

export interface RunsRead {
  readonly runs: readonly Run[]
  readonly passedOver: PassedOver
}

function rowOf(run: ApiRun & { event: string; sha: string }, observed: Observed): Run {
  const { observedAt, witness } = observed
  const origin = { event: run.event, branch: run.head_branch, headRepository: run.head_repository?.full_name }
  return present({
    runId: run.id,
    attempt: run.run_attempt ?? 1,
    runNumber: run.run_number,
    workflow: workflowOf(run),
    workflowPath: run.path === undefined ? undefined : withoutRef(run.path),
    event: run.event,
    branch: run.head_branch,
    sha: run.sha,
    pullRequest: run.pull_requests[0]?.number,
    status: statusOf(run),
    conclusion: run.conclusion,
    createdAt: run.created_at,
    startedAt: run.run_started_at,
    updatedAt: run.updated_at,
    trust: trustOf(origin, observed),
    witness,
    observedAt
  })
}

const workflowOf = (run: ApiRun): string =>
  run.name ?? (run.path === undefined ? `workflow ${run.workflow_id ?? 'without a name'}` : withoutRef(run.path))

/** Runs of required and reusable workflows name their file with a ref: `.github/workflows/ci.yml@refs/heads/main`. */
const withoutRef = (path: string): string => path.replace(/@.*$/u, '')

const placeOf = (error: z.core.$ZodError): string => error.issues[0]?.path.map(String).join('.') ?? ''

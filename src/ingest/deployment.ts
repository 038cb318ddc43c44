import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../domain/answer.js'
import type { Deployment, DeploymentState } from '../domain/deployment.js'
import type { Run } from '../domain/run.js'
import { lesserTrust, TRUSTS, type Trust } from '../domain/trust.js'
import { Problem } from '../domain/problem.js'
import { type ApiDeploymentStatus, apiDeployment, apiDeploymentStatus } from '../schema/api.js'
import { rollbackMarkIn } from '../schema/rollback-mark.js'
import { present } from './present.js'

/** Where and when a deployment was seen, and which runs are known that may have made it. */
export interface DeploymentObserved {
  readonly observedAt: number
  /** `owner/name` */
  readonly repository: string
  readonly defaultBranch?: string | undefined
  readonly runs: readonly Run[]
}

/** One deployment as GitHub's API tells it, with the newest of its statuses, in whatever order they come. */
export function deploymentFrom(
  json: unknown,
  statuses: readonly unknown[],
  observed: DeploymentObserved
): Answer<Deployment> {
  const parsed = z.safeParse(apiDeployment, json)
  if (!parsed.success || parsed.data.created_at === undefined)
    return unknown(new Problem({ what: 'The deployment lacks a usable id, environment, commit or time' }))
  const { id, environment, sha, ref, payload, created_at: createdAt } = parsed.data
  const inOrder = statusesIn(statuses)
  const newest = inOrder[0]
  const runId = inOrder.map((status) => runOf(status, observed.repository)).find((named) => named !== undefined)
  return known(
    present({
      deploymentId: id,
      environment,
      sha,
      ref,
      createdAt,
      state: newest === undefined ? undefined : heardOf(newest.state),
      stateAt: newest?.created_at,
      runId,
      rollbackOf: rollbackMarkIn(payload)?.of,
      trust: trustOf({ sha, ref, runId }, observed),
      witness: 'api',
      observedAt: observed.observedAt
    } as const)
  )
}

/** Newest first. */
function statusesIn(statuses: readonly unknown[]): readonly ApiDeploymentStatus[] {
  return statuses
    .flatMap((status) => {
      const parsed = z.safeParse(apiDeploymentStatus, status)
      return parsed.success ? [parsed.data] : []
    })
    .sort((one, other) => (other.created_at ?? 0) - (one.created_at ?? 0) || other.id - one.id)
}

const heardOf = (state: string): DeploymentState | undefined => STATES.find((word) => word === state)

const STATES: readonly DeploymentState[] = [
  'pending',
  'queued',
  'in_progress',
  'success',
  'failure',
  'error',
  'inactive',
  'waiting'
]

/** The run of this repository that a status links to. A deployment by something else links to something else. */
function runOf({ log_url, target_url }: ApiDeploymentStatus, repository: string): number | undefined {
  for (const url of [log_url, target_url]) {
    const [, named, runId] = RUN_URL.exec(url ?? '') ?? []
    if (named?.toLowerCase() === repository.toLowerCase()) return Number(runId)
  }
  return undefined
}

/** Ids of 15 digits are exact. */
const RUN_URL = /^https:\/\/[^/?#]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9]\d{0,14})(?:[/?#]|$)/u

/**
 * The ref says what was deployed, and anybody may have made a pull request. Runs that are known can only lower it: the run
 * that deployed, and the best run of the commit, so that a fork whose branch is called like ours gains nothing.
 */
function trustOf(
  deployed: { readonly sha: string; readonly ref: string | undefined; readonly runId: number | undefined },
  { runs, defaultBranch }: DeploymentObserved
): Trust {
  const ofRef = trustOfRef(deployed.ref, defaultBranch)
  const ofDeployer = runs.filter(({ runId }) => runId === deployed.runId).map(({ trust }) => trust)
  const ofCommit = bestOf(runs.filter(({ sha }) => sha === deployed.sha).map(({ trust }) => trust))
  return [...ofDeployer, ...ofCommit].reduce(lesserTrust, ofRef)
}

function trustOfRef(ref: string | undefined, defaultBranch: string | undefined): Trust {
  if (ref === undefined || /^(?:refs\/)?(?:pull\/)?\d+\/(?:merge|head)$/u.test(ref)) return 'fork'
  return defaultBranch !== undefined && ref.replace(/^refs\/heads\//u, '') === defaultBranch ? 'default' : 'branch'
}

const bestOf = (trusts: readonly Trust[]): readonly Trust[] =>
  TRUSTS.filter((trust) => trusts.includes(trust)).slice(0, 1)

import * as z from 'zod/mini'
import { type Answer, known, unknown } from '../../../domain/answer.js'
import { Problem } from '../../../domain/problem.js'
import type { StateReading } from '../../../domain/reading.js'
import type { Clock } from '../../../ports.js'
import { apiDeployment } from '../../../schema/api.js'
import { ask } from '../../github/ask.js'
import type { HealthGitHub } from '../health-kind.js'

interface Wanted {
  readonly environment: string
  readonly sha: string | undefined
}

const PERMISSION = 'deployments: read'
const READ_AT_ONCE = 30

/** The newest status that a deployer gave the newest deployment that is meant; empty while it has not ended. */
export async function deploymentOf(
  wanted: Wanted,
  github: HealthGitHub,
  clock: Pick<Clock, 'now'>
): Promise<Answer<readonly StateReading[]>> {
  const deployment = await newest(wanted, github)
  if (deployment.is === 'unknown') return deployment
  if (deployment.value === undefined) return unknown(none(wanted))
  const states = await statesOf(deployment.value, github)
  if (states.is === 'unknown') return states
  const [state] = states.value
  if (state === undefined || !ENDED.has(state)) return known([])
  const well = state === 'success'
  const why = well ? {} : { why: `has the status ${state}` }
  return known([{ is: 'state', metric: 'deployment', at: clock.now(), well, ...why }])
}

/** `inactive` says that another deployment has taken its place, and nothing of how it went. */
const ENDED: ReadonlySet<string> = new Set(['success', 'failure', 'error'])

function newest(
  { environment, sha }: Wanted,
  { client, repository }: HealthGitHub
): Promise<Answer<number | undefined>> {
  const [owner = '', repo = ''] = repository.split('/')
  return ask(client, { what: `the deployments to ${environment}`, permission: PERMISSION }, async () => {
    const which = { owner, repo, environment, per_page: READ_AT_ONCE, ...(sha === undefined ? {} : { sha }) }
    const { data } = await client.octokit.rest.repos.listDeployments(which)
    return [...listOf(apiDeployment, data)].sort(
      (one, other) => (other.created_at ?? 0) - (one.created_at ?? 0) || other.id - one.id
    )[0]?.id
  })
}

const statusSchema = z.object({ id: z.number(), state: z.string(), description: z.nullish(z.string()) })

/** Newest first, without those that Foreshock gave: a verdict is no evidence for the next one. */
function statesOf(deploymentId: number, { client, repository }: HealthGitHub): Promise<Answer<readonly string[]>> {
  const [owner = '', repo = ''] = repository.split('/')
  return ask(client, { what: `the statuses of deployment ${deploymentId}`, permission: PERMISSION }, async () => {
    const which = { owner, repo, deployment_id: deploymentId, per_page: READ_AT_ONCE }
    const { data } = await client.octokit.rest.repos.listDeploymentStatuses(which)
    return listOf(statusSchema, data)
      .filter(({ description }) => !/^foreshock\b/i.test(description ?? ''))
      .sort((one, other) => other.id - one.id)
      .map(({ state }) => state)
  })
}

function listOf<T extends z.ZodMiniType>(schema: T, data: unknown): readonly z.output<T>[] {
  const parsed = z.safeParse(z.array(schema), data)
  if (parsed.success) return parsed.data
  throw new Error('the answer is not the list that it should be')
}

const none = ({ environment, sha }: Wanted): Problem =>
  new Problem({
    what: `There is no deployment to ${environment}${sha === undefined ? '' : ` of commit ${sha.slice(0, 7)}`}`,
    todo: 'Name the environment as the workflow that deploys does'
  })

import * as z from 'zod/mini'
import { mapAnswer } from '../../domain/answer.js'
import type { DeploymentState } from '../../domain/deployment.js'
import type { EnvironmentDeployment, EnvironmentStatus } from '../../domain/environment-deployment.js'
import type { Deployments } from '../../ports.js'
import { apiDeployment, apiDeploymentStatus } from '../../schema/api.js'
import { id, perhaps, time } from '../../schema/api-fields.js'
import { rollbackMarkIn } from '../../schema/rollback-mark.js'
import { ask } from './ask.js'
import { type Believed, believing } from './believed.js'
import type { GitHubClient } from './client.js'
import { ONCE, tellGitHub } from './deployments-telling.js'

const PER_PAGE = 100

/** A deployment has a handful of statuses; a watch on a schedule adds one when its verdict changes. */
const MOST_STATUS_PAGES = 5

export interface DeploymentsOptions {
  readonly repository: string
  /** Whose records count; `unknown` where that could not be read, and then no record can be. */
  readonly believed?: Believed
}

/** The Deployments API. An item that does not parse makes the whole answer unknown: a part of it decides nothing. */
export function gitHubDeployments(
  client: GitHubClient,
  { repository, believed = believing([]) }: DeploymentsOptions
): Deployments {
  const { repos } = client.octokit.rest
  const [owner = '', repo = ''] = repository.split('/')
  const at = { owner, repo }
  return {
    list: (environment, page) =>
      ask(client, { what: `page ${page} of the deployments`, permission: 'deployments: read' }, async () => {
        const { data, headers } = await repos.listDeployments({ ...at, environment, per_page: PER_PAGE, page })
        const listed = z.parse(z.array(listedDeployment), data)
        const now = Date.parse(headers.date ?? '')
        if (Number.isNaN(now)) throw new Error('the answer says no time')
        return { at: now, deployments: listed.map(deploymentOf), complete: listed.length < PER_PAGE }
      }),

    statuses: async (deploymentId) => {
      const logins = await believed()
      if (logins.is === 'unknown') return logins
      const question = { what: `the statuses of deployment ${deploymentId}`, permission: 'deployments: read' }
      return ask(client, question, async () => {
        const found: ListedStatus[] = []
        for (let page = 1; page <= MOST_STATUS_PAGES; page += 1) {
          const which = { ...at, deployment_id: deploymentId, per_page: PER_PAGE, page }
          const listed = z.parse(z.array(listedStatus), (await repos.listDeploymentStatuses(which)).data)
          found.push(...listed)
          if (listed.length < PER_PAGE) break
        }
        const inOrder = found.sort((one, other) => other.created_at - one.created_at || other.id - one.id)
        return inOrder.map((status) => statusOf(status, logins.value))
      })
    },

    tell: async (deploymentId, { state, description }) =>
      mapAnswer(
        await tellGitHub(
          client,
          { what: `a status of deployment ${deploymentId}`, permission: 'deployments: write' },
          () =>
            repos.createDeploymentStatus({
              ...at,
              ...ONCE,
              deployment_id: deploymentId,
              state,
              description,
              auto_inactive: false
            })
        ),
        () => undefined
      )
  }
}

const listedDeployment = z.extend(apiDeployment, { created_at: time })

const listedStatus = z.extend(apiDeploymentStatus, {
  id,
  created_at: time,
  description: perhaps(z.string()),
  creator: perhaps(z.object({ login: z.string(), type: perhaps(z.string()) }))
})

type ListedStatus = z.output<typeof listedStatus>

function deploymentOf(listed: z.output<typeof listedDeployment>): EnvironmentDeployment {
  const { id: deploymentId, environment, sha, created_at: createdAt } = listed
  const rollback = rollbackMarkIn(listed.payload)
  return { deploymentId, environment, sha, createdAt, ...(rollback === undefined ? {} : { rollback }) }
}

function statusOf(
  { state, created_at: at, description = '', creator }: ListedStatus,
  logins: readonly string[]
): EnvironmentStatus {
  const isOurs = creator?.type === 'Bot' && logins.includes(creator.login)
  const word = STATES.find((one) => one === state)
  return { at, description, isOurs, ...(word === undefined ? {} : { state: word }) }
}

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

import { z } from 'zod/mini'
import { addDeployment, addDeploymentStatus } from '../builders.js'
import { idParam, parseBody, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { resolveRef } from '../git-objects.js'
import { listReply } from '../paging.js'
import { conflict, created, found, invalidField, ok, unprocessable } from '../reply.js'
import type { Deployment, DeploymentStatus, Schemas } from '../state.js'
import { allCheckRuns } from './checks.js'
import { contains } from './commit-shape.js'
import { READ_DEPLOYMENTS, WRITE_DEPLOYMENTS } from './needs.js'
import { actionsApp, nodeId, user, without } from './shapes.js'

const LONGEST_DESCRIPTION = 140

const deploymentWish = z.object({
  ref: z.string(),
  task: z.optional(z.string()),
  auto_merge: z.optional(z.boolean()),
  required_contexts: z.optional(z.nullable(z.array(z.string()))),
  payload: z.optional(z.union([z.record(z.string(), z.unknown()), z.string()])),
  environment: z.optional(z.string()),
  description: z.optional(z.nullable(z.string())),
  transient_environment: z.optional(z.boolean()),
  production_environment: z.optional(z.boolean())
})
const statusWish = z.object({
  state: z.enum(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
  description: z.optional(z.string()),
  environment: z.optional(z.string()),
  environment_url: z.optional(z.string()),
  log_url: z.optional(z.string()),
  auto_inactive: z.optional(z.boolean())
})

export const deploymentRoutes: readonly Route[] = [
  {
    at: 'GET /deployments',
    operation: 'repos/list-deployments',
    needs: READ_DEPLOYMENTS,
    reply(call) {
      const fits = (deployment: Deployment): boolean =>
        (['sha', 'ref', 'task', 'environment'] as const).every((field) => {
          const wanted = call.query.get(field) ?? 'none'
          return wanted === 'none' || deployment[field] === wanted
        })
      const newestFirst = call.repository.deployments
        .filter(fits)
        .sort((one, other) => other.created_at.localeCompare(one.created_at) || other.id - one.id)
      return listReply(call, newestFirst, (deployment) => deploymentShape(call, deployment))
    }
  },
  {
    at: 'POST /deployments',
    operation: 'repos/create-deployment',
    needs: WRITE_DEPLOYMENTS,
    reply(call) {
      const wish = parseBody(call, deploymentWish)
      const sha = resolveRef(call.repository, wish.ref)
      if (sha === undefined) throw unprocessable(`No ref found for: ${wish.ref}`)
      if (wish.auto_merge !== false && isBranchBehind(call, wish.ref)) {
        return {
          status: 202,
          json: { message: `Auto-merged ${call.repository.default_branch} into ${wish.ref} on deployment.` }
        }
      }
      checkContexts(call, { ref: wish.ref, sha, required: wish.required_contexts ?? undefined })
      const deployment = addDeployment(call.state, call.repository, {
        sha,
        ref: wish.ref,
        environment: wish.environment ?? 'production',
        creator: call.token.login,
        task: wish.task ?? 'deploy',
        payload: wish.payload ?? {},
        transient: wish.transient_environment ?? false,
        ...(typeof wish.description === 'string' ? { description: wish.description } : {}),
        ...(wish.production_environment === undefined ? {} : { production: wish.production_environment })
      })
      return created(deploymentShape(call, deployment))
    }
  },
  {
    at: 'GET /deployments/{deployment_id}',
    operation: 'repos/get-deployment',
    needs: READ_DEPLOYMENTS,
    reply: (call) => ok(deploymentShape(call, deploymentOf(call)))
  },
  {
    at: 'GET /deployments/{deployment_id}/statuses',
    operation: 'repos/list-deployment-statuses',
    needs: READ_DEPLOYMENTS,
    reply(call) {
      const deployment = deploymentOf(call)
      return listReply(call, [...deployment.statuses].reverse(), (status) => statusShape(call, deployment, status))
    }
  },
  {
    at: 'POST /deployments/{deployment_id}/statuses',
    operation: 'repos/create-deployment-status',
    needs: WRITE_DEPLOYMENTS,
    reply(call) {
      const deployment = deploymentOf(call)
      const {
        auto_inactive,
        description = '',
        environment_url = '',
        log_url = '',
        ...wish
      } = parseBody(call, statusWish)
      if (description.length > LONGEST_DESCRIPTION) {
        throw invalidField({
          resource: 'DeploymentStatus',
          field: 'description',
          code: 'custom',
          message: 'description is too long (maximum is 140 characters)'
        })
      }
      const status = addDeploymentStatus(call.state, deployment, {
        state: wish.state,
        creator: call.token.login,
        description,
        environment: wish.environment ?? deployment.environment,
        environment_url,
        log_url
      })
      if (wish.state === 'success' && auto_inactive !== false) retireOthers(call, deployment)
      return created(statusShape(call, deployment, status))
    }
  }
]

function deploymentOf(call: RepositoryCall): Deployment {
  const id = idParam(call, 'deployment_id')
  return found(call.repository.deployments.find((deployment) => deployment.id === id))
}

function isBranchBehind(call: RepositoryCall, ref: string): boolean {
  const own = call.repository.refs.get(`refs/heads/${ref}`)
  const tip = call.repository.refs.get(`refs/heads/${call.repository.default_branch}`)
  return own !== undefined && tip !== undefined && !contains(call.repository, own, tip)
}

/** All contexts are required unless the caller names them; `[]` skips the check. */
function checkContexts(
  call: RepositoryCall,
  wish: { readonly ref: string; readonly sha: string; readonly required: readonly string[] | undefined }
): void {
  const { ref, sha, required } = wish
  const checks = allCheckRuns(call.repository).filter((check) => check.head_sha === sha)
  const names = required ?? checks.map((check) => check.name)
  const missing = names.filter((name) => !checks.some((check) => check.name === name && check.conclusion === 'success'))
  if (missing.length > 0) throw conflict(`Conflict: Commit status checks failed for ${ref}.`)
}

/** A success makes the earlier, neither transient nor production, deployments of its environment inactive. */
function retireOthers(call: RepositoryCall, deployment: Deployment): void {
  for (const other of call.repository.deployments) {
    const isRetired = other !== deployment && other.environment === deployment.environment
    const isExempt = other.transient_environment || other.production_environment
    if (!isRetired || isExempt || other.statuses.at(-1)?.state === 'inactive') continue
    addDeploymentStatus(call.state, other, { state: 'inactive', creator: call.token.login })
  }
}

function deploymentShape(call: RepositoryCall, deployment: Deployment): Schemas['deployment'] {
  const api = repositoryUrl(call, call.repository.full_name)
  const url = `${api}/deployments/${deployment.id}`
  return {
    ...without(deployment, 'statuses'),
    url,
    node_id: nodeId('DE', deployment.id),
    original_environment: deployment.environment,
    creator: user(call, deployment.creator),
    statuses_url: `${url}/statuses`,
    repository_url: api,
    performed_via_github_app: deployment.creator === 'github-actions[bot]' ? actionsApp(call) : null
  }
}

function statusShape(
  call: RepositoryCall,
  deployment: Deployment,
  status: DeploymentStatus
): Schemas['deployment-status'] {
  const api = repositoryUrl(call, call.repository.full_name)
  const url = `${api}/deployments/${deployment.id}`
  return {
    ...status,
    url: `${url}/statuses/${status.id}`,
    node_id: nodeId('DES', status.id),
    creator: user(call, status.creator),
    target_url: status.log_url,
    updated_at: status.created_at,
    deployment_url: url,
    repository_url: api,
    performed_via_github_app: status.creator === 'github-actions[bot]' ? actionsApp(call) : null
  }
}

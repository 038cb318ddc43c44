import { z } from 'zod/mini'
import { param, parseBody, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { resolveRef } from '../git-objects.js'
import { listReply } from '../paging.js'
import { created, ok, unprocessable } from '../reply.js'
import { nextId, timestamp, type CommitStatus, type Schemas } from '../state.js'
import { READ_STATUSES, WRITE_STATUSES } from './needs.js'
import { minimalRepository, nodeId, user } from './shapes.js'

const statusWish = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.optional(z.string()),
  description: z.optional(z.nullable(z.string())),
  target_url: z.optional(z.nullable(z.string()))
})

export const statusRoutes: readonly Route[] = [
  {
    at: 'POST /statuses/{sha}',
    operation: 'repos/create-commit-status',
    needs: WRITE_STATUSES,
    reply(call) {
      const sha = param(call, 'sha')
      if (!call.repository.commits.has(sha)) throw unprocessable(`No commit found for SHA: ${sha}`)
      const wish = parseBody(call, statusWish)
      const status: CommitStatus = {
        id: nextId(call.state),
        sha,
        state: wish.state,
        context: wish.context ?? 'default',
        description: wish.description ?? null,
        target_url: wish.target_url ?? null,
        creator: call.token.login,
        created_at: timestamp(call.state.now())
      }
      call.repository.commit_statuses.push(status)
      return created(statusShape(call, status))
    }
  },
  {
    at: 'GET /commits/{ref*}/statuses',
    operation: 'repos/list-commit-statuses-for-ref',
    needs: READ_STATUSES,
    reply: (call) => listReply(call, statusesOf(call).statuses, (status) => statusShape(call, status))
  },
  {
    at: 'GET /commits/{ref*}/status',
    operation: 'repos/get-combined-status-for-ref',
    needs: READ_STATUSES,
    reply(call) {
      const { sha, statuses } = statusesOf(call)
      const latest = [...new Map([...statuses].reverse().map((status) => [status.context, status])).values()]
      const api = repositoryUrl(call, call.repository.full_name)
      return ok({
        state: combined(latest),
        sha,
        total_count: latest.length,
        statuses: latest.map((status) => statusShape(call, status)),
        repository: minimalRepository(call, call.repository),
        commit_url: `${api}/commits/${sha}`,
        url: `${api}/commits/${sha}/status`
      })
    }
  }
]

/** Newest first. */
function statusesOf(call: RepositoryCall): { sha: string; statuses: CommitStatus[] } {
  const ref = param(call, 'ref')
  const sha = resolveRef(call.repository, ref)
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${ref}`)
  return { sha, statuses: call.repository.commit_statuses.filter((status) => status.sha === sha).reverse() }
}

function combined(latest: readonly CommitStatus[]): string {
  if (latest.some((status) => status.state === 'failure' || status.state === 'error')) return 'failure'
  return latest.length > 0 && latest.every((status) => status.state === 'success') ? 'success' : 'pending'
}

function statusShape(call: RepositoryCall, status: CommitStatus): Schemas['status'] {
  const { sha, creator, ...facts } = status
  return {
    ...facts,
    url: `${repositoryUrl(call, call.repository.full_name)}/statuses/${sha}`,
    avatar_url: null,
    node_id: nodeId('SC', status.id),
    updated_at: status.created_at,
    creator: user(call, creator)
  }
}

/**
 * GitHub's REST answers as far as a row needs them. What a row cannot do without is required; everything else may be
 * null, absent or of a shape not heard of yet. Words such as statuses stay strings: GitHub adds to them.
 */
import * as z from 'zod/mini'
import { count, id, listOf, namedRepository, perhaps, sha, time } from './api-fields.js'

export const apiRun = z.object({
  id,
  event: perhaps(z.string()),
  head_sha: perhaps(sha),
  name: perhaps(z.string()),
  path: perhaps(z.string()),
  workflow_id: perhaps(id),
  run_number: perhaps(id),
  run_attempt: perhaps(id),
  head_branch: perhaps(z.string()),
  status: perhaps(z.string()),
  conclusion: perhaps(z.string()),
  created_at: perhaps(time),
  run_started_at: perhaps(time),
  updated_at: perhaps(time),
  repository: perhaps(namedRepository),
  head_repository: perhaps(namedRepository),
  pull_requests: listOf(z.object({ number: id }))
})

export const apiStep = z.object({
  number: count,
  name: z.string(),
  status: perhaps(z.string()),
  conclusion: perhaps(z.string()),
  started_at: perhaps(time),
  completed_at: perhaps(time)
})

export const apiJob = z.object({
  id,
  run_id: id,
  name: z.string(),
  run_attempt: perhaps(id),
  head_sha: perhaps(sha),
  status: perhaps(z.string()),
  conclusion: perhaps(z.string()),
  created_at: perhaps(time),
  started_at: perhaps(time),
  completed_at: perhaps(time),
  labels: listOf(z.string()),
  runner_name: perhaps(z.string()),
  runner_group_name: perhaps(z.string()),
  steps: listOf(apiStep)
})

export const apiArtifact = z.object({
  id,
  name: z.string(),
  size_in_bytes: perhaps(count),
  expired: perhaps(z.boolean()),
  created_at: perhaps(time),
  expires_at: perhaps(time),
  digest: perhaps(z.string()),
  workflow_run: perhaps(
    z.object({
      id,
      head_sha: perhaps(sha),
      head_branch: perhaps(z.string()),
      repository_id: perhaps(id),
      head_repository_id: perhaps(id)
    })
  )
})

export const apiRepository = z.object({
  id,
  full_name: z.string(),
  default_branch: perhaps(z.string()),
  fork: perhaps(z.boolean()),
  private: perhaps(z.boolean())
})

const person = z.object({ date: perhaps(time) })

export const apiCommit = z.object({
  sha,
  parents: listOf(z.object({ sha })),
  commit: perhaps(z.object({ author: perhaps(person), committer: perhaps(person) })),
  stats: perhaps(z.object({ additions: perhaps(count), deletions: perhaps(count) })),
  files: perhaps(z.array(z.unknown()))
})

/** `repo` is null once the fork is deleted. */
const end = z.object({ sha, ref: perhaps(z.string()), repo: perhaps(namedRepository) })

export const apiPullRequest = z.object({
  number: id,
  head: end,
  base: end,
  state: perhaps(z.string()),
  draft: perhaps(z.boolean()),
  merged: perhaps(z.boolean()),
  merged_at: perhaps(time),
  merge_commit_sha: perhaps(sha),
  created_at: perhaps(time),
  additions: perhaps(count),
  deletions: perhaps(count),
  changed_files: perhaps(count)
})

export const apiDeployment = z.object({
  id,
  environment: z.string(),
  sha,
  ref: perhaps(z.string()),
  task: perhaps(z.string()),
  /** Whatever the deployer put there: an object, or an object in a string. */
  payload: perhaps(z.unknown()),
  created_at: perhaps(time),
  updated_at: perhaps(time)
})

export const apiDeploymentStatus = z.object({
  id,
  state: z.string(),
  environment: perhaps(z.string()),
  created_at: perhaps(time),
  log_url: perhaps(z.string()),
  target_url: perhaps(z.string())
})

export const apiComment = z.object({
  id,
  body: perhaps(z.string()),
  user: perhaps(z.object({ id, login: z.string(), type: perhaps(z.string()) })),
  created_at: perhaps(time),
  updated_at: perhaps(time)
})

/** GitHub wraps most listings in an object whose other key is the number of all items, and some it does not. */
export const apiTotal = z.object({ total_count: perhaps(count) })

export type ApiRun = z.output<typeof apiRun>
export type ApiJob = z.output<typeof apiJob>
export type ApiStep = z.output<typeof apiStep>
export type ApiArtifact = z.output<typeof apiArtifact>
export type ApiRepository = z.output<typeof apiRepository>
export type ApiCommit = z.output<typeof apiCommit>
export type ApiPullRequest = z.output<typeof apiPullRequest>
export type ApiDeployment = z.output<typeof apiDeployment>
export type ApiDeploymentStatus = z.output<typeof apiDeploymentStatus>
export type ApiComment = z.output<typeof apiComment>

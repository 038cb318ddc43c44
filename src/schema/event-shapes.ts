import * as z from 'zod/mini'
import { id, listOf, namedRepository, perhaps, sha, time } from './api-fields.js'
import type { ArrivedEvent } from './arrived-event.js'

type Facts = Omit<ArrivedEvent, 'name'>

/** GitHub's word for "no commit": a branch that begins or ends here. */
const isNothing = (text: string): boolean => /^0+$/u.test(text)

const branchOf = (ref: string): string | undefined => (ref.startsWith('refs/tags/') ? undefined : ref.replace(/^refs\/heads\//u, ''))

/** A merge group names its pull request in its branch alone: `gh-readonly-queue/main/pr-42-<sha>`. */
function pullRequestOf(ref: string): number | undefined {
  const digits = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/u.exec(ref)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

const facts = <T extends z.ZodMiniType>(shape: T, pick: (event: z.output<T>) => Facts): z.ZodMiniType<Facts> =>
  z.pipe(shape, z.transform(pick))

const push = z.object({
  ref: z.string(),
  before: sha,
  after: sha,
  deleted: perhaps(z.boolean()),
  head_commit: perhaps(z.object({ timestamp: perhaps(time) }))
})

const end = z.object({ sha, ref: perhaps(z.string()), repo: perhaps(namedRepository) })

const pullRequestFacts = facts(
  z.object({ pull_request: z.object({ number: id, head: end, base: end, updated_at: perhaps(time) }) }),
  ({ pull_request: it }) => ({
    number: it.number,
    headSha: it.head.sha,
    headRef: it.head.ref,
    headRepository: it.head.repo?.full_name,
    baseSha: it.base.sha,
    baseRef: it.base.ref,
    at: it.updated_at
  })
)

const run = z.object({
  id,
  event: perhaps(z.string()),
  run_attempt: perhaps(id),
  head_sha: sha,
  head_branch: perhaps(z.string()),
  head_repository: perhaps(namedRepository),
  status: perhaps(z.string()),
  conclusion: perhaps(z.string()),
  updated_at: perhaps(time),
  pull_requests: listOf(z.object({ number: id }))
})

const runFacts = (it: z.output<typeof run>): Facts => ({
  runId: it.id,
  runEvent: it.event,
  attempt: it.run_attempt ?? 1,
  headSha: it.head_sha,
  headRef: it.head_branch,
  headRepository: it.head_repository?.full_name,
  number: it.pull_requests[0]?.number,
  state: it.status,
  conclusion: it.conclusion,
  at: it.updated_at
})

const job = z.object({
  id,
  run_id: id,
  run_attempt: perhaps(id),
  head_sha: perhaps(sha),
  head_branch: perhaps(z.string()),
  status: perhaps(z.string()),
  conclusion: perhaps(z.string()),
  started_at: perhaps(time),
  completed_at: perhaps(time)
})

const mergeGroup = z.object({ head_sha: sha, head_ref: z.string(), base_sha: sha, base_ref: z.string() })

const deployment = z.object({
  id,
  sha,
  ref: perhaps(z.string()),
  environment: z.string(),
  created_at: perhaps(time)
})

const deploymentStatus = z.object({ state: z.string(), created_at: perhaps(time) })

const runOfDeployment = perhaps(z.object({ id, run_attempt: perhaps(id) }))

const deploymentFacts = (it: z.output<typeof deployment>): Facts => ({
  deploymentId: it.id,
  headSha: it.sha,
  ref: it.ref,
  environment: it.environment,
  at: it.created_at
})

const issue = z.object({ number: id })

const check = z.object({
  head_sha: sha,
  status: perhaps(z.string()),
  conclusion: perhaps(z.string()),
  pull_requests: listOf(z.object({ number: id }))
})

const checkFacts = (it: z.output<typeof check>): Facts => ({
  headSha: it.head_sha,
  number: it.pull_requests[0]?.number,
  state: it.status,
  conclusion: it.conclusion
})

const release = z.object({ tag_name: z.string(), published_at: perhaps(time) })

/** One shape an event, each cut down to the facts that are used. */
export const eventShapes: ReadonlyMap<string, z.ZodMiniType<Facts>> = new Map<string, z.ZodMiniType<Facts>>(
  Object.entries({
    push: facts(push, (event) => ({
      ref: event.ref,
      headSha: event.deleted === true ? undefined : event.after,
      baseSha: isNothing(event.before) ? undefined : event.before,
      headRef: branchOf(event.ref),
      at: event.head_commit?.timestamp
    })),
    pull_request: pullRequestFacts,
    pull_request_target: pullRequestFacts,
    pull_request_review: pullRequestFacts,
    pull_request_review_comment: pullRequestFacts,
    workflow_run: facts(z.object({ workflow_run: run }), (event) => runFacts(event.workflow_run)),
    workflow_job: facts(z.object({ workflow_job: job }), ({ workflow_job: it }) => ({
      runId: it.run_id,
      attempt: it.run_attempt,
      jobId: it.id,
      headSha: it.head_sha,
      headRef: it.head_branch,
      conclusion: it.conclusion,
      state: it.status,
      at: it.completed_at ?? it.started_at
    })),
    workflow_dispatch: facts(z.object({ ref: z.string() }), ({ ref }) => ({ ref, headRef: branchOf(ref) })),
    repository_dispatch: facts(z.object({ branch: perhaps(z.string()) }), ({ branch }) => ({ headRef: branch })),
    schedule: facts(z.object({ schedule: perhaps(z.string()) }), () => ({})),
    merge_group: facts(z.object({ merge_group: mergeGroup }), ({ merge_group: it }) => ({
      headSha: it.head_sha,
      headRef: branchOf(it.head_ref),
      baseSha: it.base_sha,
      baseRef: branchOf(it.base_ref),
      number: pullRequestOf(it.head_ref)
    })),
    deployment: facts(z.object({ deployment, workflow_run: runOfDeployment }), (event) => ({
      ...deploymentFacts(event.deployment),
      runId: event.workflow_run?.id,
      attempt: event.workflow_run?.run_attempt
    })),
    deployment_status: facts(
      z.object({ deployment, deployment_status: deploymentStatus, workflow_run: runOfDeployment }),
      (event) => ({
        ...deploymentFacts(event.deployment),
        state: event.deployment_status.state,
        at: event.deployment_status.created_at,
        runId: event.workflow_run?.id,
        attempt: event.workflow_run?.run_attempt
      })
    ),
    issue_comment: facts(z.object({ issue, comment: z.object({ id }) }), (event) => ({
      number: event.issue.number,
      commentId: event.comment.id
    })),
    issues: facts(z.object({ issue }), (event) => ({ number: event.issue.number })),
    check_run: facts(z.object({ check_run: check }), (event) => checkFacts(event.check_run)),
    check_suite: facts(z.object({ check_suite: check }), (event) => checkFacts(event.check_suite)),
    status: facts(z.object({ sha, state: z.string() }), (event) => ({ headSha: event.sha, state: event.state })),
    release: facts(z.object({ release }), (event) => ({
      ref: `refs/tags/${event.release.tag_name}`,
      at: event.release.published_at
    }))
  })
)

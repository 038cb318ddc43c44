import { z } from 'zod/mini'
import { addCheckRun } from '../builders.js'
import { idParam, param, parseBody, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { resolveRef } from '../git-objects.js'
import { countedReply } from '../paging.js'
import { created, found, invalidField, ok, unprocessable } from '../reply.js'
import { timestamp, type CheckRun, type Repository, type Schemas } from '../state.js'
import { READ_CHECKS, WRITE_CHECKS } from './needs.js'
import { latestAttempt, pullLinks } from './runs.js'
import { actionsApp, htmlUrl, nodeId, numberFrom } from './shapes.js'

const LONGEST_TEXT = 65_535
const MOST_ANNOTATIONS = 50

const annotation = z.object({
  path: z.string(),
  start_line: z.int(),
  end_line: z.int(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string()
})
const text = z.optional(z.string())
const fields = {
  status: z.optional(z.enum(['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'])),
  conclusion: z.optional(
    z.enum(['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'])
  ),
  external_id: text,
  details_url: text,
  started_at: text,
  completed_at: text,
  output: z.optional(z.object({ title: text, summary: text, text, annotations: z.optional(z.array(annotation)) }))
}
const checkWish = z.object({ name: z.string(), head_sha: z.string(), ...fields })
const checkChange = z.object({ name: text, ...fields })
type Change = z.infer<typeof checkChange>

export const checkRoutes: readonly Route[] = [
  {
    at: 'POST /check-runs',
    operation: 'checks/create',
    needs: WRITE_CHECKS,
    reply(call) {
      const wish = parseBody(call, checkWish)
      if (!call.repository.commits.has(wish.head_sha)) throw unprocessable(`No commit found for SHA: ${wish.head_sha}`)
      checkOutput(wish)
      const started = { status: 'queued', conclusion: null, completed_at: null } as const
      const check = addCheckRun(call.state, call.repository, { name: wish.name, head_sha: wish.head_sha, ...started })
      return created(checkShape(call, changed(call, check, wish)))
    }
  },
  {
    at: 'PATCH /check-runs/{check_run_id}',
    operation: 'checks/update',
    needs: WRITE_CHECKS,
    reply(call) {
      const id = idParam(call, 'check_run_id')
      const check = found(call.repository.check_runs.find((other) => other.id === id))
      const wish = parseBody(call, checkChange)
      checkOutput(wish)
      return ok(checkShape(call, changed(call, check, wish)))
    }
  },
  {
    at: 'GET /check-runs/{check_run_id}',
    operation: 'checks/get',
    needs: READ_CHECKS,
    reply(call) {
      const id = idParam(call, 'check_run_id')
      return ok(checkShape(call, found(allCheckRuns(call.repository).find((check) => check.id === id))))
    }
  },
  {
    at: 'GET /commits/{ref*}/check-runs',
    operation: 'checks/list-for-ref',
    needs: READ_CHECKS,
    reply(call) {
      const ref = param(call, 'ref')
      const sha = resolveRef(call.repository, ref)
      if (sha === undefined) throw unprocessable(`No commit found for SHA: ${ref}`)
      const [name, status] = [call.query.get('check_name'), call.query.get('status')]
      const isLatest = call.query.get('filter') !== 'all'
      const checks = allCheckRuns(call.repository)
        .filter((check) => check.head_sha === sha)
        .filter((check) => name === null || check.name === name)
        .filter((check) => status === null || check.status === status)
        .sort((one, other) => other.id - one.id)
      const latest = checks.filter((check, index) => checks.findIndex((other) => other.name === check.name) === index)
      return countedReply(call, {
        field: 'check_runs',
        items: isLatest ? latest : checks,
        render: (check) => checkShape(call, check)
      })
    }
  }
]

/** The check runs that were made by hand, and those that GitHub makes for every job. */
export function allCheckRuns(repository: Repository): CheckRun[] {
  const ofJobs = repository.runs.flatMap((run) =>
    latestAttempt(run).jobs.map((job) => ({
      id: job.id,
      name: job.name,
      head_sha: run.head_sha,
      status: job.status,
      conclusion: job.conclusion,
      external_id: '',
      details_url: htmlUrl(repository, `/actions/runs/${run.id}/job/${job.id}`),
      started_at: job.started_at,
      completed_at: job.completed_at,
      title: null,
      summary: null,
      text: null,
      annotations: []
    }))
  )
  return [...repository.check_runs, ...ofJobs]
}

function checkOutput(wish: Change): void {
  const resource = 'CheckRun'
  if ((wish.output?.summary?.length ?? 0) > LONGEST_TEXT) {
    throw invalidField({ resource, field: 'summary', code: 'too_large' })
  }
  if ((wish.output?.text?.length ?? 0) > LONGEST_TEXT)
    throw invalidField({ resource, field: 'text', code: 'too_large' })
  if ((wish.output?.annotations?.length ?? 0) > MOST_ANNOTATIONS) {
    throw unprocessable('Invalid request.\n\nNo more than 50 items are allowed.')
  }
}

/** Annotations of one update come on top of those that are there. */
function changed(call: RepositoryCall, check: CheckRun, wish: Change): CheckRun {
  const { output = {}, conclusion, status, ...facts } = wish
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  const now = timestamp(call.state.now())
  Object.assign(check, given)
  check.status = conclusion === undefined ? (status ?? check.status) : 'completed'
  if (conclusion !== undefined) check.conclusion = conclusion
  if (check.status === 'completed') check.completed_at ??= now
  check.title = output.title ?? check.title
  check.summary = output.summary ?? check.summary
  check.text = output.text ?? check.text
  check.annotations.push(...(output.annotations ?? []))
  return check
}

function checkShape(call: RepositoryCall, check: CheckRun): Schemas['check-run'] {
  const url = `${repositoryUrl(call, call.repository.full_name)}/check-runs/${check.id}`
  const pulls = call.repository.pulls.filter((pull) => pull.state === 'open' && pull.head.sha === check.head_sha)
  const { title, summary, text: longText, annotations, ...facts } = check
  return {
    ...facts,
    node_id: nodeId('CR', check.id),
    url,
    html_url: htmlUrl(call.repository, `/runs/${check.id}`),
    output: {
      title,
      summary,
      text: longText,
      annotations_count: annotations.length,
      annotations_url: `${url}/annotations`
    },
    check_suite: { id: numberFrom(`suite ${check.head_sha}`) },
    app: actionsApp(call),
    pull_requests: pulls.flatMap((pull) => pullLinks(call, pull.number))
  }
}

import { idParam, repositoryUrl, type RepositoryCall, type Route } from '../call.js'
import { countedReply } from '../paging.js'
import { found, notFound, ok, redirect, type Reply } from '../reply.js'
import type { Job, Run, Schemas } from '../state.js'
import { READ_ACTIONS } from './needs.js'
import { attemptOf, latestAttempt, runOf } from './runs.js'
import { htmlUrl, nodeId, without } from './shapes.js'

const LOG_URL_SECONDS = 60

export const jobRoutes: readonly Route[] = [
  {
    at: 'GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    operation: 'actions/list-jobs-for-workflow-run-attempt',
    needs: READ_ACTIONS,
    reply: (call) => listJobs(call, runOf(call), attemptOf(call).jobs)
  },
  {
    at: 'GET /actions/runs/{run_id}/jobs',
    operation: 'actions/list-jobs-for-workflow-run',
    needs: READ_ACTIONS,
    reply(call) {
      const run = runOf(call)
      const attempts = call.query.get('filter') === 'all' ? run.attempts : [latestAttempt(run)]
      return listJobs(
        call,
        run,
        attempts.flatMap((attempt) => attempt.jobs)
      )
    }
  },
  {
    at: 'GET /actions/jobs/{job_id}',
    operation: 'actions/get-job-for-workflow-run',
    needs: READ_ACTIONS,
    reply(call) {
      const { run, job } = jobOf(call)
      return ok(jobShape(call, run, job))
    }
  },
  {
    at: 'GET /actions/jobs/{job_id}/logs',
    operation: 'actions/download-job-logs-for-workflow-run',
    needs: READ_ACTIONS,
    reply(call) {
      const { job } = jobOf(call)
      const log = found(job.status === 'completed' ? job.log : undefined)
      const name = `logs/${job.id}`
      if (call.state.logOrigin !== undefined) return redirect(`${call.state.logOrigin}/${name}`)
      call.blobs.put(name, Buffer.from(log), 'text/plain; charset=utf-8')
      return redirect(call.blobs.sign(name, { access: 'read', seconds: LOG_URL_SECONDS }))
    }
  }
]

function jobOf(call: RepositoryCall): { run: Run; job: Job } {
  const id = idParam(call, 'job_id')
  for (const run of call.repository.runs) {
    const job = run.attempts.flatMap((attempt) => attempt.jobs).find((other) => other.id === id)
    if (job !== undefined) return { run, job }
  }
  throw notFound()
}

const listJobs = (call: RepositoryCall, run: Run, jobs: readonly Job[]): Reply =>
  countedReply(call, { field: 'jobs', items: jobs, render: (job) => jobShape(call, run, job) })

function jobShape(call: RepositoryCall, run: Run, job: Job): Schemas['job'] {
  const api = repositoryUrl(call, call.repository.full_name)
  return {
    ...without(job, 'log'),
    run_id: run.id,
    workflow_name: call.repository.workflows.find((workflow) => workflow.id === run.workflow_id)?.name ?? null,
    head_branch: run.head_branch,
    run_url: `${api}/actions/runs/${run.id}`,
    node_id: nodeId('CR', job.id),
    head_sha: run.head_sha,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: htmlUrl(call.repository, `/actions/runs/${run.id}/job/${job.id}`),
    check_run_url: `${api}/check-runs/${job.id}`
  }
}

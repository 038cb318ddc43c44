import { isNode, isScalar, isSeq } from 'yaml'
import type { NewJob } from './add-job.js'
import { foreshockJob, grantsFor } from './foreshock-steps.js'
import { type Job, nodeIn, type Workflow } from './workflow.js'

/** The job at the end of a workflow that records all others. */
export const lastJob = (workflow: Workflow, { ref, after }: { ref: string; after: Job | undefined }): NewJob =>
  foreshockJob(workflow.jobs.some(({ key }) => key === 'foreshock') ? 'foreshock-record' : 'foreshock', {
    needs: needsOf(workflow),
    runsOn: runnerOf(workflow, after),
    ref,
    grants: grantsFor({ comments: isForPullRequests(workflow) })
  })

export const isForPullRequests = ({ events }: Workflow): boolean => events.includes('pull_request')

/** Every job that a last one can wait for: those that wait for somebody's approval, and what waits for them, are not. */
function needsOf({ jobs }: Workflow): readonly string[] {
  const deploying = new Set(jobs.filter(({ environment }) => environment !== undefined).map(({ key }) => key))
  for (let before = -1; before !== deploying.size;) {
    before = deploying.size
    for (const job of jobs) if (neededBy(job).some((need) => deploying.has(need))) deploying.add(job.key)
  }
  const waited = jobs.filter(({ key }) => !deploying.has(key))
  return (waited.length === 0 ? jobs : waited).map(({ key }) => key)
}

function neededBy({ map }: Job): readonly string[] {
  const needs = nodeIn(map, 'needs')
  if (isScalar(needs)) return [String(needs.value)]
  return isSeq(needs) ? needs.items.map((item) => (isScalar(item) ? String(item.value) : '')) : []
}

/** The runner of a job, where it is a fixed one: a repository with its own runners may have no others. */
function runnerOf({ text }: Workflow, job: Job | undefined): string {
  const node = nodeIn(job?.map, 'runs-on')
  const source = isNode(node) ? text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0).trim() : ''
  const isPlain = isScalar(node) && typeof node.value === 'string' && /^[\w.-]+$/.test(source)
  return isPlain && !/windows|macos/i.test(source) ? source : 'ubuntu-latest'
}

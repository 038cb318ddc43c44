import { addJob } from './add-job.js'
import { grant } from './add-permissions.js'
import { addSteps } from './add-step.js'
import type { Amended } from './change.js'
import { edited, type Edit } from './edit.js'
import { foreshockStep, grantsFor, recorderWorkflow, type Uses } from './foreshock-steps.js'
import type { LookedAt } from './look.js'
import { isForPullRequests, lastJob } from './last-job.js'
import { onlyReads } from './only-reads.js'
import type { Repository } from './repository.js'
import type { Workflow } from './workflow.js'

interface Given extends Uses {
  readonly repository: Repository
}

const NO_TESTS =
  'No step that runs tests was found, so jobs alone are compared. Let tests write a report into test-results/, and they are too'

/** Has the first workflow that checks pull requests or pushes record its jobs; nothing where there is none but to deploy. */
export function amendWithoutTests(workflows: readonly LookedAt[], given: Given): Amended | undefined {
  const checking = workflows.filter(
    ({ deploys, workflow: { events } }) => !deploys && !events.includes('pull_request_target')
  )
  const chosen =
    checking.find(({ workflow }) => isForPullRequests(workflow)) ??
    checking.find(({ workflow: { events } }) => events.includes('push'))
  if (chosen === undefined) return undefined
  const { workflow } = chosen
  const edits = oneStep(workflow, given) ?? [
    addJob(workflow, lastJob(workflow, { ref: given.ref, after: workflow.jobs[0] }))
  ]
  const all = edits.filter((edit) => edit !== undefined)
  const after = all.length < edits.length ? undefined : edited(workflow, all)
  if (after === undefined)
    return {
      changes: [],
      notes: [`${workflow.path} is left alone: it is written in a way that init does not know how to add to.`],
      reports: []
    }
  return { changes: [{ path: workflow.path, before: workflow.text, after }], notes: [`${NO_TESTS}.`], reports: [] }
}

function oneStep(workflow: Workflow, { ref, repository }: Given): readonly Edit[] | undefined {
  const [job, ...others] = workflow.jobs
  if (job?.steps === undefined || others.length > 0 || job.hasMatrix) return undefined
  const isUnwritten = job.permissions.is === 'absent' && workflow.permissions.is === 'absent'
  if (isUnwritten && !onlyReads(job, repository)) return undefined
  const granting = grant(workflow, job, grantsFor({ comments: isForPullRequests(workflow) }))
  if (granting.is === 'refused') return undefined
  const step = addSteps(workflow, { job, steps: job.steps }, [foreshockStep({ ref })])
  return granting.edit === undefined ? [step] : [granting.edit, step]
}

/** A workflow of its own, where those that are there only deploy, or none is. */
export function recorderFor(workflows: readonly LookedAt[], { ref, repository }: Given): Amended {
  const names = workflows
    .filter(({ workflow: { events } }) => events.some((event) => event !== 'workflow_call' && event !== 'workflow_run'))
    .map(({ workflow: { name } }) => name)
  const path = [...PATHS].find((one) => !repository.paths.includes(one))
  if (path === undefined) return { changes: [], notes: [], reports: [] }
  const notes =
    names.length === 0
      ? ['There is no workflow yet. This one waits for one that is called CI: put the names of yours in its place.']
      : ['No workflow but to deploy was found. A workflow of its own records them, and leaves them as they are.']
  return {
    changes: [{ path, after: recorderWorkflow(names.length === 0 ? ['CI'] : names, { ref }) }],
    notes,
    reports: []
  }
}

const PATHS = ['.github/workflows/foreshock.yml', '.github/workflows/foreshock-record.yml']

import { addJob } from './add-job.js'
import { grant } from './add-permissions.js'
import { addSteps } from './add-step.js'
import { type Amended, appendedTo, type Change } from './change.js'
import { edited, type Edit } from './edit.js'
import { foreshockStep, grantsFor, uploadStep, type Uses } from './foreshock-steps.js'
import type { LookedAt, TestJob } from './look.js'
import { isForPullRequests, lastJob } from './last-job.js'
import { onlyReads } from './only-reads.js'
import type { Repository } from './repository.js'
import { tellTests, type Telling } from './tell-tests.js'
import type { Job, Workflow } from './workflow.js'

interface Given extends Uses {
  readonly repository: Repository
  readonly all: readonly LookedAt[]
}

/**
 * Has a workflow with tests record them: by one step, where one job runs them and what it may do can be written down; else
 * by an artifact of each job, and a job of Foreshock's own that has the permissions in their place.
 */
export function amend(looked: LookedAt, given: Given): Amended {
  const { workflow, tests } = looked
  const refusal = refusalOf(workflow)
  if (refusal !== undefined) return left(workflow, refusal)
  const told = tests.map((test) => tellJob(workflow, test))
  const [only, ...others] = tests
  const isCalled = workflow.events.includes('workflow_call')
  const isOne = only !== undefined && others.length === 0 && !only.job.hasMatrix && !isCalled
  const step = isOne ? byStep(workflow, only.job, given) : undefined
  const recording = step ?? byJob(looked, { told, isCalled, ...given })
  const after =
    recording === undefined ? undefined : edited(workflow, [...told.flatMap(({ edits }) => edits), ...recording.edits])
  if (after === undefined || recording === undefined)
    return left(workflow, 'it is written in a way that init does not know how to add to')
  const files = told.flatMap((one) => one.files)
  const isNew = after !== workflow.text
  return {
    changes: [
      ...(isNew ? [{ path: workflow.path, before: workflow.text, after }] : []),
      ...told.flatMap(({ appended }) =>
        [...appended].map(([path, text]): Change => appendedTo(given.repository, path, text))
      )
    ],
    notes: [
      ...told.flatMap(({ remarks }) => remarks.map((remark) => `${workflow.path}: ${remark}.`)),
      ...(isNew ? recording.notes.map((note) => `${workflow.path}: ${note}.`) : [])
    ],
    reports: step === undefined ? [] : files
  }
}

const left = ({ path }: Workflow, because: string): Amended => ({
  changes: [],
  notes: [`${path} is left alone: ${because}.`],
  reports: []
})

function refusalOf({ events }: Workflow): string | undefined {
  const risky = events.find(
    (event) => event === 'pull_request_target' || event === 'workflow_run' || event === 'issue_comment'
  )
  return risky === undefined ? undefined : `${risky} runs it with more rights than what it tests should have`
}

interface Recording {
  readonly edits: readonly Edit[]
  readonly notes: readonly string[]
}

function byStep(workflow: Workflow, job: Job, { ref, repository }: Given): Recording | undefined {
  if (job.steps === undefined) return undefined
  const isUnwritten = job.permissions.is === 'absent' && workflow.permissions.is === 'absent'
  if (isUnwritten && !onlyReads(job, repository)) return undefined
  const granting = grant(workflow, job, grantsFor({ comments: isForPullRequests(workflow) }))
  if (granting.is === 'refused') return undefined
  const { edit } = granting
  return {
    edits: [
      ...(edit === undefined ? [] : [edit]),
      addSteps(workflow, { job, steps: job.steps }, [foreshockStep({ ref })])
    ],
    notes: []
  }
}

type ToldJob = Telling & { readonly test: TestJob }

/** Jobs leave their reports with the run; unless the workflow is called by others, a last job records it. */
function byJob(
  { workflow, tests }: LookedAt,
  { told, isCalled, ref }: Given & { told: readonly ToldJob[]; isCalled: boolean }
): Recording | undefined {
  const uploads = told.flatMap(({ test: { job }, files }) => {
    if (job.steps === undefined || files.length === 0 || leavesReports(job)) return []
    const step = uploadStep(job.key, [...new Set(files)], { uses: uploadActionOf(workflow), isMatrix: job.hasMatrix })
    return [addSteps(workflow, { job, steps: job.steps }, [step])]
  })
  const isOnlyCalled = isCalled && workflow.events.length === 1
  if (isOnlyCalled)
    return {
      edits: uploads,
      notes: ['other workflows call it. It leaves its reports with their runs, where their job of Foreshock finds them']
    }
  const last = addJob(workflow, lastJob(workflow, { ref, after: tests[0]?.job }))
  return last === undefined ? undefined : { edits: [...uploads, last], notes: [] }
}

/** Whether it leaves an artifact that Foreshock takes for reports. */
const leavesReports = ({ steps }: Job): boolean =>
  (steps?.items ?? []).some(
    ({ uses, map }) =>
      uses?.startsWith('actions/upload-artifact@') === true &&
      /test|junit|report|result/i.test(String(map.getIn(['with', 'name'])))
  )

/** The version that the workflow uses, so that a pin stays one. */
const uploadActionOf = ({ jobs }: Workflow): string =>
  jobs
    .flatMap(({ steps }) => steps?.items ?? [])
    .find(({ uses }) => uses?.startsWith('actions/upload-artifact@') === true)?.uses ?? 'actions/upload-artifact@v7'

function tellJob(workflow: Workflow, test: TestJob): ToldJob {
  const tellings: Telling[] = []
  for (const { step, index, tools } of test.steps) {
    const taken = new Set(tellings.flatMap(({ files }) => files))
    tellings.push(tellTests(workflow, { job: test.job, step, index }, { tools, taken }))
  }
  return {
    test,
    edits: tellings.flatMap(({ edits }) => edits),
    files: tellings.flatMap(({ files }) => files),
    appended: new Map(tellings.flatMap(({ appended }) => [...appended])),
    remarks: tellings.flatMap(({ remarks }) => remarks.map((remark) => `job ${test.job.key}: ${remark}`))
  }
}

import type { Job } from '../../src/domain/job.js'
import type { Run } from '../../src/domain/run.js'
import { tablesOf } from '../../src/history/columns.js'
import { judgedJobs } from '../../src/history/job-past.js'
import { history, runs, type Told } from '../fakes/rows.js'
import { rowsOf } from './builders.js'

const judged = { runId: 900, attempt: 1 }

const pastOf = (...told: readonly Told[]) =>
  judgedJobs(tablesOf(history(...told, { runId: 900, jobs: { build: 60 } })), judged)

const runIds = (found: ReturnType<typeof pastOf>): readonly number[] =>
  found?.pasts[0]?.earlier.map(({ job }) => job.runId) ?? []

test('a job has its past, oldest first, of which the newest part is kept', () => {
  const told = runs(30, () => ({ jobs: { build: 60, lint: 5 } })).toReversed()
  expect(runIds(pastOf(...told))).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
  const rows = tablesOf(history(...told, { runId: 900, jobs: { build: 60 } }))
  expect(runIds(judgedJobs(rows, judged, { most: 3 }))).toEqual([28, 29, 30])
})

test('branches, forks, later runs and the judged run itself are no past of it', () => {
  const told: readonly Told[] = [
    { runId: 1, trust: 'branch', jobs: { build: 60 } },
    { runId: 2, trust: 'fork', jobs: { build: 60 } },
    { runId: 3, jobs: { build: 60 } },
    { runId: 900, attempt: 2, jobs: { build: 60 } },
    { runId: 901, jobs: { build: 60 } }
  ]
  expect(runIds(pastOf(...told))).toEqual([3])
})

const changed = (told: readonly Told[], change: { run?: (run: Run) => Run; job?: (job: Job) => Job }) => {
  const rows = history(...told, { runId: 900, jobs: { build: 60, test: 5 } })
  const { run = (one: Run) => one, job = (one: Job) => one } = change
  return judgedJobs(tablesOf(rowsOf({ runs: rows.runs.map(run), jobs: rows.jobs.map(job) })), judged)
}

test('a row that a fork could have written teaches nothing in a run of the default branch', () => {
  const job = (one: Job): Job => (one.runId === 900 ? one : { ...one, trust: 'fork' })
  expect(runIds(changed([{ runId: 1, jobs: { build: 60 } }], { job }))).toEqual([])
})

test('another workflow is another past, even where its name is the same', () => {
  const run = (one: Run): Run => ({ ...one, workflowPath: `.github/workflows/${one.runId === 1 ? 'other' : 'ci'}.yml` })
  const told = [1, 2].map((runId) => ({ runId, jobs: { build: 60 } }))
  expect(runIds(changed(told, { run }))).toEqual([2])
})

test('jobs of one attempt that share a name have no past and are none', () => {
  const job = (one: Job): Job => ({ ...one, name: 'build' })
  expect(changed([{ runId: 1, jobs: { build: 60 } }], { job })?.pasts).toEqual([])
  const inPast = (one: Job): Job => (one.runId === 1 ? { ...one, name: 'build' } : one)
  const told = [1, 2].map((runId) => ({ runId, jobs: { build: 60, test: 5 } }))
  expect(runIds(changed(told, { job: inPast }))).toEqual([2])
})

test('a job that a partial re-run lists again counts once', () => {
  const told = [1, 2].map((attempt) => ({ runId: 1, attempt, jobs: { build: 60 } }))
  const job = (one: Job): Job => (one.runId === 1 ? { ...one, jobId: 7 } : one)
  expect(changed(told, { job })?.pasts[0]?.earlier.map((each) => each.job.attempt)).toEqual([1])
})

test('a job that has not ended has no past, and a run that is not there has nothing', () => {
  const job = (one: Job): Job => (one.runId === 900 ? { ...one, status: 'in_progress' } : one)
  expect(changed([{ runId: 1, jobs: { build: 60 } }], { job })?.pasts).toEqual([])
  expect(judgedJobs(tablesOf(rowsOf({})), judged)).toBeUndefined()
})

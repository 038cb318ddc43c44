import { type Subject } from '../domain/finding.js'
import { type Job } from '../domain/job.js'
import { type Rows } from '../domain/recording.js'
import { type Run } from '../domain/run.js'
import { type Step } from '../domain/step.js'
import { type TestResult } from '../domain/test.js'
import { lesserTrust, type Trust } from '../domain/trust.js'
import { numberPaths } from './numbering.js'
import { type PlacedRun, type Placing, placing } from './placing.js'

/** What names a job, step or test across runs: a finding's subject, and what tells apart tests that share a name. */
export interface SeriesSubject extends Subject {
  /** The file of the workflow: two may share a name, and a `run-name` may change it with every run. */
  readonly workflowFile?: string
  /** Where a test's report was found, when the job that ran it is not known. */
  readonly origin?: string
  readonly className?: string
  readonly file?: string
}

/** One job, step or try of a test, in the run it was seen in. */
export interface Sighting {
  readonly run: Run
  /** Rises from attempt to attempt within a workflow. */
  readonly place: number
  readonly tries: number
  /** Absent where it is not known, or nonsense. */
  readonly durationMs: number | undefined
  readonly outcome: string
  /** When it began, in epoch milliseconds, as well as that is known. */
  readonly at: number
  readonly trust: Trust
}

export interface Sighted {
  readonly subject: SeriesSubject
  /** In the order of runs, attempts and tries. */
  readonly sightings: readonly Sighting[]
}

/** Everything that ended, by what it was. Rows whose run is not in the history belong nowhere and are passed over. */
export function sightings(rows: Rows): readonly Sighted[] {
  const runs = placing(rows)
  const shared = namesakes(rows.jobs)
  const isAlone = ({ runId, jobId }: { readonly runId: number; readonly jobId?: number }): boolean =>
    jobId === undefined || shared.size === 0 || !shared.has(`${runId}/${jobId}`)
  return [
    ...bySubject(ranOnce(rows.jobs).filter(isAlone), (job) => seeJob(job, runs)),
    ...bySubject(ranOnce(rows.steps).filter(isAlone), (step) => seeStep(step, runs)),
    ...bySubject(shared.size === 0 ? rows.tests : rows.tests.filter(isAlone), (test) => seeTest(test, runs))
  ]
}

/**
 * Jobs of one attempt that share a display name, as legs of a matrix with a fixed `name` do; by run and job id. Nobody can
 * tell which is which in the next run, so they are in no series: as one, they would pass and fail on one commit.
 */
export function namesakes(jobs: readonly Job[]): ReadonlySet<string> {
  const byName = new Map<string, Set<number>>()
  for (const { runId, attempt, name, jobId } of jobs) {
    const key = `${runId}/${attempt}/${name}`
    const ids = byName.get(key)
    if (ids === undefined) byName.set(key, new Set([jobId]))
    else ids.add(jobId)
  }
  const shared = [...byName].filter(([, ids]) => ids.size > 1)
  return new Set(shared.flatMap(([key, ids]) => [...ids].map((id) => `${key.split('/', 1)[0] ?? ''}/${id}`)))
}

interface Seen {
  readonly sighting: Sighting
  readonly subject: () => SeriesSubject
  /** What tells the subject from others of its kind. */
  readonly path: readonly (string | undefined)[]
}

const LONGEST_PATH = 7

function bySubject<Row>(rows: readonly Row[], see: (row: Row) => Seen | undefined): readonly Sighted[] {
  const numberOf = numberPaths(LONGEST_PATH)
  const found = new Map<number, { subject: SeriesSubject; sightings: Sighting[] }>()
  for (const row of rows) {
    const seen = see(row)
    if (seen === undefined) continue
    const number = numberOf(seen.path)
    const known = found.get(number)
    if (known === undefined) found.set(number, { subject: seen.subject(), sightings: [seen.sighting] })
    else known.sightings.push(seen.sighting)
  }
  for (const { sightings } of found.values()) sightings.sort(inOrder)
  return [...found.values()]
}

/** A partial re-run lists the jobs that it kept again: each counts once, in the attempt that it ran in. */
function ranOnce<Row extends Job | Step>(rows: readonly Row[]): readonly Row[] {
  const numberOf = numberPaths(3)
  const first = new Map<number, Row>()
  for (const row of rows) {
    const number = numberOf([row.runId, row.jobId, 'number' in row ? row.number : undefined])
    const known = first.get(number)
    if (known === undefined || row.attempt < known.attempt) first.set(number, row)
  }
  return [...first.values()]
}

function seeJob(job: Job, runs: Placing): Seen | undefined {
  const placed = runs.runOf(job)
  if (placed === undefined || job.status !== 'completed') return undefined
  return {
    subject: () => ({ what: 'job', ...workflowOf(placed.run), job: job.name }),
    path: [fileOf(placed.run), job.name],
    sighting: timed(placed, job)
  }
}

function seeStep(step: Step, runs: Placing): Seen | undefined {
  const placed = runs.runOf(step)
  const job = runs.jobOf(step.runId, step.jobId)
  if (placed === undefined || job === undefined || step.status !== 'completed') return undefined
  return {
    subject: () => ({ what: 'step', ...workflowOf(placed.run), job: job.name, step: step.name }),
    path: [fileOf(placed.run), job.name, step.name],
    sighting: timed(placed, step)
  }
}

function timed({ run, place }: PlacedRun, row: Job | Step): Sighting {
  const { startedAt, completedAt } = row
  const tookMs = startedAt === undefined || completedAt === undefined ? undefined : completedAt - startedAt
  return {
    run,
    place,
    tries: 1,
    durationMs: tookMs !== undefined && tookMs >= 0 ? tookMs : undefined,
    outcome: row.conclusion ?? 'unknown',
    at: startedAt ?? startOf(run) ?? row.observedAt,
    trust: lesserTrust(row.trust, run.trust)
  }
}

function seeTest(test: TestResult, runs: Placing): Seen | undefined {
  const placed = runs.runOf(test)
  if (placed === undefined) return undefined
  const { run, place } = placed
  const { suite, className, name, file, origin, tries, durationMs, outcome } = test
  const job = test.jobId === undefined ? undefined : runs.jobOf(test.runId, test.jobId)?.name
  return {
    subject: () => testSubject(test, run, job),
    path: [fileOf(run), job, job === undefined ? origin : undefined, suite, className, name, file],
    sighting: {
      run,
      place,
      tries,
      durationMs,
      outcome,
      at: startOf(run) ?? test.observedAt,
      trust: lesserTrust(test.trust, run.trust)
    }
  }
}

const fileOf = ({ workflow, workflowPath }: Run): string => workflowPath ?? workflow

const workflowOf = ({ workflow, workflowPath }: Run): Pick<SeriesSubject, 'workflow' | 'workflowFile'> =>
  workflowPath === undefined ? { workflow } : { workflow, workflowFile: workflowPath }

function testSubject(test: TestResult, run: Run, job: string | undefined): SeriesSubject {
  const { origin, suite, className, name, file } = test
  return {
    what: 'test',
    ...workflowOf(run),
    ...(job === undefined ? { origin } : { job }),
    suite,
    ...(className === undefined ? {} : { className }),
    test: name,
    ...(file === undefined ? {} : { file })
  }
}

const startOf = ({ startedAt, createdAt }: Run): number | undefined => startedAt ?? createdAt

const inOrder = (one: Sighting, other: Sighting): number => one.place - other.place || one.tries - other.tries

import { type Subject } from '../domain/finding.js'
import { type Job } from '../domain/job.js'
import { type Rows } from '../domain/recording.js'
import { type Run } from '../domain/run.js'
import { type Step } from '../domain/step.js'
import { type TestResult } from '../domain/test.js'
import { lesserTrust, type Trust } from '../domain/trust.js'
import { type PlacedRun, type Placing, placing } from './placing.js'

/** What names a job, step or test across runs: a finding's subject, and what tells apart tests that share a name. */
export interface SeriesSubject extends Subject {
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
  const found = new Map<string, { subject: SeriesSubject; sightings: Sighting[] }>()
  const see = (subject: SeriesSubject, sighting: Sighting): void => {
    const key = spell(subject)
    const seen = found.get(key)
    if (seen === undefined) found.set(key, { subject, sightings: [sighting] })
    else seen.sightings.push(sighting)
  }
  for (const job of ranOnce(rows.jobs)) seeJob(see, job, runs)
  for (const step of ranOnce(rows.steps)) seeStep(see, step, runs)
  for (const test of rows.tests) seeTest(see, test, runs)
  for (const { sightings } of found.values()) sightings.sort(inOrder)
  return [...found.values()]
}

type See = (subject: SeriesSubject, sighting: Sighting) => void

/** A partial re-run lists the jobs that it kept again: each counts once, in the attempt that it ran in. */
function ranOnce<Row extends Job | Step>(rows: readonly Row[]): readonly Row[] {
  const first = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.runId}/${'number' in row ? `${row.jobId}/${row.number}` : row.jobId}`
    const known = first.get(key)
    if (known === undefined || row.attempt < known.attempt) first.set(key, row)
  }
  return [...first.values()]
}

function seeJob(see: See, job: Job, runs: Placing): void {
  const placed = runs.runOf(job)
  if (placed === undefined || job.status !== 'completed') return
  const subject = { what: 'job', workflow: placed.run.workflow, job: job.name } as const
  see(subject, sighting(placed, job, job.conclusion))
}

function seeStep(see: See, step: Step, runs: Placing): void {
  const placed = runs.runOf(step)
  const job = runs.jobOf(step.runId, step.jobId)
  if (placed === undefined || job === undefined || step.status !== 'completed') return
  const subject = { what: 'step', workflow: placed.run.workflow, job: job.name, step: step.name } as const
  see(subject, sighting(placed, step, step.conclusion))
}

function seeTest(see: See, test: TestResult, runs: Placing): void {
  const placed = runs.runOf(test)
  if (placed === undefined) return
  const { tries, durationMs, outcome } = test
  const at = placed.run.startedAt ?? placed.run.createdAt ?? test.observedAt
  see(testSubject(test, placed.run, runs), {
    ...placed,
    tries,
    durationMs,
    outcome,
    at,
    trust: lesserTrust(test.trust, placed.run.trust)
  })
}

function testSubject(test: TestResult, { workflow }: Run, runs: Placing): SeriesSubject {
  const { suite, className, name, file, origin } = test
  const job = test.jobId === undefined ? undefined : runs.jobOf(test.runId, test.jobId)
  return {
    what: 'test',
    workflow,
    ...(job === undefined ? { origin } : { job: job.name }),
    suite,
    ...(className === undefined ? {} : { className }),
    test: name,
    ...(file === undefined ? {} : { file })
  }
}

function sighting(placed: PlacedRun, row: Job | Step, conclusion: string | undefined): Sighting {
  const { startedAt, completedAt } = row
  const tookMs = startedAt === undefined || completedAt === undefined ? undefined : completedAt - startedAt
  return {
    ...placed,
    tries: 1,
    durationMs: tookMs !== undefined && tookMs >= 0 ? tookMs : undefined,
    outcome: conclusion ?? 'unknown',
    at: startedAt ?? placed.run.startedAt ?? placed.run.createdAt ?? row.observedAt,
    trust: lesserTrust(row.trust, placed.run.trust)
  }
}

const spell = ({ what, workflow, job, step, origin, suite, className, test, file }: SeriesSubject): string =>
  [what, workflow, job, step, origin, suite, className, test, file]
    .map((part) => (part === undefined ? '-' : `${part.length}:${part}`))
    .join('')

const inOrder = (one: Sighting, other: Sighting): number => one.place - other.place || one.tries - other.tries

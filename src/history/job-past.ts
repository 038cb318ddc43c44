import type { Job } from '../domain/job.js'
import type { Run, RunKey } from '../domain/run.js'
import { isText, ofTexts, type Tables } from './columns.js'
import { ofAttempt } from './of-attempt.js'
import { namesakes, type SeriesSubject } from './sightings.js'

/** One job of the judged attempt, and what the default branch tells of it. */
export interface JobPast {
  readonly subject: SeriesSubject
  readonly job: Job
  /** Completed jobs of the same name, of earlier runs of the same workflow; oldest first, each once. */
  readonly earlier: readonly EarlierJob[]
}

export interface EarlierJob {
  readonly job: Job
  readonly run: Run
}

export interface JudgedJobs {
  readonly run: Run
  /** All of the attempt, also those that share a name and so have no past. */
  readonly all: readonly Job[]
  readonly pasts: readonly JobPast[]
}

/**
 * The completed jobs of the judged attempt with their past on the default branch, at most so many runs back. It looks at
 * numbers alone until it knows which rows it needs, and makes objects of those: a history of 200,000 jobs costs little.
 */
export function judgedJobs(
  tables: Tables,
  judged: RunKey,
  { most = 200 }: { readonly most?: number } = {}
): JudgedJobs | undefined {
  const [run] = ofAttempt(tables.runs, judged)
  if (run === undefined) return undefined
  const all = ofAttempt(tables.jobs, judged)
  const shared = namesakes(all)
  const alone = all.filter((job) => job.status === 'completed' && !shared.has(`${job.runId}/${job.jobId}`))
  const past = pastOf(tables, run, { names: new Set(alone.map((job) => job.name)), most })
  return {
    run,
    all,
    pasts: alone.map((job) => ({ subject: subjectOf(run, job.name), job, earlier: past.get(job.name) ?? [] }))
  }
}

/** What names a job of a run, or no one job of it. */
export const subjectOf = ({ workflow, workflowPath }: Run, job?: string): SeriesSubject => ({
  what: 'job',
  workflow,
  ...(workflowPath === undefined ? {} : { workflowFile: workflowPath }),
  ...(job === undefined ? {} : { job })
})

/** How long a job ran, in milliseconds; undefined where that is not known, or nonsense. */
export function tookMs({ startedAt, completedAt }: Job): number | undefined {
  if (startedAt === undefined || completedAt === undefined) return undefined
  return completedAt >= startedAt ? completedAt - startedAt : undefined
}

/** The ids of the newest earlier runs of the same workflow on the default branch. */
export function runsBefore(tables: Tables, run: Run, most: number): ReadonlySet<number> {
  const ids = [...earlierRuns(tables, run).keys()].sort((one, other) => one - other)
  return new Set(ids.slice(-most))
}

interface Wanted {
  readonly names: ReadonlySet<string>
  readonly most: number
}

/** A row of a job with the row of its run. */
interface Placed {
  readonly row: number
  readonly runRow: number
}

function pastOf(tables: Tables, run: Run, { names, most }: Wanted): ReadonlyMap<string, readonly EarlierJob[]> {
  const attempts = tables.runs.numbers('attempt')
  const earlier = earlierRuns(tables, run)
  const rows = rowsByName(tables, names, (runId, attempt) =>
    earlier.get(runId)?.find((row) => attempts[row] === attempt)
  )
  const runs = new Map<number, Run>()
  const runAt = (row: number): Run => {
    const made = runs.get(row) ?? tables.runs.row(row)
    runs.set(row, made)
    return made
  }
  return new Map(
    [...rows].map(([name, placed]) => [
      name,
      chosen(tables, placed, most).map(({ row, runRow }) => ({ job: tables.jobs.row(row), run: runAt(runRow) }))
    ])
  )
}

/** The rows of the attempts of each run of the same workflow on the default branch that came before this one. */
function earlierRuns({ runs }: Tables, run: Run): ReadonlyMap<number, readonly number[]> {
  const runIds = runs.numbers('runId')
  const isTrusted = isText(runs, 'trust', 'default')
  const isSameFile = sameFile(runs, run)
  const rows = new Map<number, number[]>()
  for (let row = 0; row < runs.length; row += 1) {
    const runId = runIds[row] ?? NaN
    if (!(runId < run.runId) || !isTrusted(row) || !isSameFile(row)) continue
    const ofRun = rows.get(runId)
    if (ofRun === undefined) rows.set(runId, [row])
    else ofRun.push(row)
  }
  return rows
}

/** Where a file is known it names the workflow, as in `sightings`; a name alone does otherwise. */
function sameFile(runs: Tables['runs'], { workflow, workflowPath }: Run): (row: number) => boolean {
  const isPath = isText(runs, 'workflowPath', workflowPath ?? workflow)
  const isName = isText(runs, 'workflow', workflowPath ?? workflow)
  const paths = runs.words('workflowPath').codes
  return (row) => (paths[row] === 0 ? isName(row) : isPath(row))
}

function rowsByName(
  { jobs }: Tables,
  names: ReadonlySet<string>,
  runRowOf: (runId: number, attempt: number) => number | undefined
): ReadonlyMap<string, readonly Placed[]> {
  const [runIds, attempts, words] = [jobs.numbers('runId'), jobs.numbers('attempt'), jobs.words('name')]
  const isCompleted = isText(jobs, 'status', 'completed')
  const isTrusted = isText(jobs, 'trust', 'default')
  const lists = new Map([...names].map((name): [string, Placed[]] => [name, []]))
  const listOf = ofTexts(words.texts, (name = '') => lists.get(name))
  for (let row = 0; row < jobs.length; row += 1) {
    const list = listOf[words.codes[row] ?? 0]
    if (list === undefined || !isCompleted(row) || !isTrusted(row)) continue
    const runRow = runRowOf(runIds[row] ?? NaN, attempts[row] ?? NaN)
    if (runRow !== undefined) list.push({ row, runRow })
  }
  return lists
}

/**
 * The newest of them, in the order of their runs. A partial re-run lists the jobs that it kept again, which count once;
 * jobs of one attempt that share a name cannot be told apart, and do not count at all.
 */
function chosen({ jobs }: Tables, placed: readonly Placed[], most: number): readonly Placed[] {
  const [runIds, attempts, jobIds] = [jobs.numbers('runId'), jobs.numbers('attempt'), jobs.numbers('jobId')]
  const of = (column: Float64Array, { row }: Placed): number => column[row] ?? NaN
  const order = placed.toSorted(
    (one, other) => of(runIds, one) - of(runIds, other) || of(attempts, one) - of(attempts, other)
  )
  const isSameRun = (one: Placed, other: Placed | undefined): boolean =>
    other !== undefined && of(runIds, one) === of(runIds, other)
  const isTwin = (one: Placed, other: Placed | undefined): boolean =>
    other !== undefined && isSameRun(one, other) && of(attempts, one) === of(attempts, other)
  const kept = order.filter((one, index) => {
    if (isTwin(one, order[index - 1]) || isTwin(one, order[index + 1])) return false
    for (let i = index - 1; isSameRun(one, order[i]); i -= 1)
      if (jobIds[order[i]?.row ?? -1] === of(jobIds, one)) return false
    return true
  })
  return kept.slice(-most)
}

import { type Job } from '../domain/job.js'
import { type Run } from '../domain/run.js'
import { type LooseColumns, type Tables } from './columns.js'

/** Where rows belong: which run they are part of, and in which order the runs of a workflow came. */
export interface Placing {
  /** The attempt that each row of a table belongs to; absent where the history does not hold its run. */
  runsOf(columns: LooseColumns): (row: number) => PlacedRun | undefined
  /** The job that each row of a table belongs to. */
  jobsOf(columns: LooseColumns): (row: number) => Job | undefined
}

export interface PlacedRun {
  readonly run: Run
  /** Rises from attempt to attempt within a workflow. */
  readonly place: number
}

/** Attempts come in the order of their run number, or of the run's id where numbers are missing or do not compare. */
export function placing({ runs, jobs }: Pick<Tables, 'runs' | 'jobs'>): Placing {
  const attempts = new Map<number, Map<number, PlacedRun>>()
  for (const [place, run] of inOrder([...runs]).entries()) entryOf(attempts, run.runId).set(run.attempt, { run, place })
  const jobsOfRuns = new Map<number, Map<number, Job>>()
  for (const job of jobs) entryOf(jobsOfRuns, job.runId).set(job.jobId, job)
  return {
    runsOf: (columns) => lookUp(attempts, columns.numbers('runId'), columns.numbers('attempt')),
    jobsOf: (columns) => lookUp(jobsOfRuns, columns.numbers('runId'), columns.numbers('jobId'))
  }
}

/** Neighbours mostly belong to the same: the last answer is kept. */
function lookUp<Value>(
  found: ReadonlyMap<number, ReadonlyMap<number, Value>>,
  outer: Float64Array,
  inner: Float64Array
): (row: number) => Value | undefined {
  let [lastOuter, lastInner] = [NaN, NaN]
  let last: Value | undefined
  return (row) => {
    const [one = NaN, other = NaN] = [outer[row], inner[row]]
    if (one !== lastOuter || other !== lastInner) {
      last = found.get(one)?.get(other)
      lastOuter = one
      lastInner = other
    }
    return last
  }
}

function inOrder(runs: readonly Run[]): readonly Run[] {
  const workflows = new Map<string, Run[]>()
  for (const run of runs) {
    const file = run.workflowPath ?? run.workflow
    const workflow = workflows.get(file)
    if (workflow === undefined) workflows.set(file, [run])
    else workflow.push(run)
  }
  return [...workflows.values()].flatMap((workflow) => workflow.sort(orderOf(workflow)))
}

function orderOf(workflow: readonly Run[]): (one: Run, other: Run) => number {
  const numbers = isNumbered(workflow) ? (run: Run): number => run.runNumber ?? run.runId : (run: Run) => run.runId
  return (one, other) => numbers(one) - numbers(other) || one.runId - other.runId || one.attempt - other.attempt
}

/** Two workflows may share a name; then their numbers do not compare. */
const isNumbered = (runs: readonly Run[]): boolean =>
  runs.every(({ runNumber }) => runNumber !== undefined) && new Set(runs.map((run) => run.workflowPath)).size === 1

function entryOf<Value>(maps: Map<number, Map<number, Value>>, key: number): Map<number, Value> {
  const found = maps.get(key)
  if (found !== undefined) return found
  const made = new Map<number, Value>()
  maps.set(key, made)
  return made
}

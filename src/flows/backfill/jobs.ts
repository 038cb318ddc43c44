import type { Problem } from '../../domain/problem.js'
import { NO_ROWS, type Rows } from '../../domain/recording.js'
import type { Run, RunKey } from '../../domain/run.js'
import { TRUSTS } from '../../domain/trust.js'
import { mergeRows } from '../../history/merge.js'
import { jobsFrom } from '../../ingest/jobs.js'
import { present } from '../../ingest/present.js'
import type { Clock, RunSource } from '../../ports.js'
import { refusalOf, type Budget } from './budget.js'
import { isOfGitHub, isSettled, keyOf } from './listing.js'

/** Far below GitHub's limit of 100 requests at once, which other jobs share. */
const AT_ONCE = 8

/** Of a run that was tried again and again, the newest attempts are enough. */
const MOST_ATTEMPTS = 20

/** A run, and those of its attempts that have ended and whose jobs nobody has asked for. */
export interface Lacking {
  /** Its newest attempt: what it says of the run holds for the earlier ones. */
  readonly run: Run
  readonly attempts: readonly number[]
}

/** Which runs lack the jobs of an attempt that has ended, but for attempts whose jobs are asked for elsewhere. */
export function lackingJobs(
  { runs, jobs }: Pick<Rows, 'runs' | 'jobs'>,
  beside: readonly RunKey[]
): readonly Lacking[] {
  const known = new Map(runs.filter(isOfGitHub).map((run) => [keyOf(run), run]))
  const withJobs = new Set([...beside, ...jobs, ...runs.filter(wereListed)].map(keyOf))
  const isLacking = (key: RunKey): boolean => {
    const run = known.get(keyOf(key))
    return !withJobs.has(keyOf(key)) && (run === undefined || isSettled(run))
  }
  return newestAttempts([...known.values()]).flatMap((run) => {
    const attempts = endedAttempts(run).filter((attempt) => isLacking({ runId: run.runId, attempt }))
    return attempts.length === 0 ? [] : [{ run, attempts }]
  })
}

const wereListed = ({ jobsListed }: Run): boolean => jobsListed !== undefined

function newestAttempts(runs: readonly Run[]): readonly Run[] {
  const newest = new Map<number, Run>()
  for (const run of runs) if (run.attempt > (newest.get(run.runId)?.attempt ?? 0)) newest.set(run.runId, run)
  return [...newest.values()]
}

/** A run is only tried again once its last attempt has ended. */
function endedAttempts(run: Run): readonly number[] {
  const last = isSettled(run) ? run.attempt : run.attempt - 1
  const many = Math.min(last, MOST_ATTEMPTS)
  return Array.from({ length: many }, (_, index) => last - many + 1 + index)
}

/**
 * Every workflow gets its turn. Of each, runs of the default branch come first, because baselines learn from them alone;
 * then the newest. What never ran to an end has the least to tell, and waits for all others.
 */
export function inTurn(lacking: readonly Lacking[]): readonly Lacking[] {
  const ordered = [...lacking].sort((one, other) => byTrust(one.run, other.run) || byAge(one.run, other.run))
  const isTelling = ({ run }: Lacking): boolean => !TELL_LITTLE.has(run.conclusion ?? '')
  return [...roundRobin(ordered.filter(isTelling)), ...roundRobin(ordered.filter((candidate) => !isTelling(candidate)))]
}

const byTrust = (one: Run, other: Run): number => TRUSTS.indexOf(one.trust) - TRUSTS.indexOf(other.trust)

const byAge = (one: Run, other: Run): number => (other.createdAt ?? 0) - (one.createdAt ?? 0) || other.runId - one.runId

const TELL_LITTLE: ReadonlySet<string> = new Set([
  'action_required',
  'cancelled',
  'skipped',
  'stale',
  'startup_failure'
])

/** The first of each workflow, then the second of each, and so on. */
function roundRobin(ordered: readonly Lacking[]): readonly Lacking[] {
  const rounds: Lacking[][] = []
  const turns = new Map<string, number>()
  for (const candidate of ordered) {
    const workflow = workflowOf(candidate.run)
    const turn = turns.get(workflow) ?? 0
    turns.set(workflow, turn + 1)
    const round = (rounds[turn] ??= [])
    round.push(candidate)
  }
  return rounds.flat()
}

/** The file, because two workflows may share a name. */
export const workflowOf = ({ workflowPath, workflow }: Run): string => workflowPath ?? workflow

export interface Asking {
  readonly runs: RunSource
  readonly clock: Clock
  readonly budget: Budget
}

export interface AskedJobs {
  readonly rows: Rows
  /** Runs whose jobs are known now. */
  readonly answered: number
  readonly unseen: readonly Problem[]
}

/** Asks for the jobs of run after run as far as the budget goes, and stops when GitHub no longer answers. */
export async function askForJobs(asking: Asking, wanted: readonly Lacking[]): Promise<AskedJobs> {
  const seen: SeenJobs[] = []
  for (let next = 0; next < wanted.length;) {
    const batch = wanted.slice(next, next + Math.min(AT_ONCE, asking.budget.left()))
    if (batch.length === 0) break
    next += batch.length
    seen.push(...(await Promise.all(batch.map((lacking) => jobsOf(asking, lacking)))))
    const problems = seen.flatMap(reasons)
    // One run may be beyond GitHub's powers; two are a sign of more to come.
    if (problems.length > 1 || problems.some((problem) => refusalOf(problem) === 'limit')) break
  }
  const answered = seen.filter(({ is }) => is === 'told')
  // Where everything is gone, it is GitHub that is away.
  const believed = answered.length === 0 ? [] : seen.filter(({ is }) => is === 'gone')
  return {
    rows: mergeRows([...answered, ...believed].map(({ rows }) => rows)),
    answered: answered.length,
    unseen: seen.flatMap(reasons)
  }
}

type SeenJobs =
  | { readonly is: 'told'; readonly rows: Rows }
  /** The run was deleted. It is remembered to have no jobs, so that nobody asks again. */
  | { readonly is: 'gone'; readonly rows: Rows }
  | { readonly is: 'untold'; readonly rows: Rows; readonly because: Problem }

const reasons = (seen: SeenJobs): readonly Problem[] => (seen.is === 'untold' ? [seen.because] : [])

async function jobsOf({ runs, clock }: Asking, { run, attempts }: Lacking): Promise<SeenJobs> {
  const answer = await runs.jobsOfAllAttempts(run.runId)
  const observed = { trust: run.trust, witness: 'api', observedAt: clock.now() } as const
  const attemptRow = (attempt: number, jobsListed: number | undefined): Run =>
    factsOf(run, { attempt, jobsListed, observedAt: observed.observedAt })
  if (answer.is === 'unknown') {
    if (refusalOf(answer.because) !== 'gone') return { is: 'untold', rows: NO_ROWS, because: answer.because }
    return { is: 'gone', rows: { ...NO_ROWS, runs: attempts.map((attempt) => attemptRow(attempt, 0)) } }
  }
  const { items, complete } = answer.value
  const read = jobsFrom(items, observed)
  const isWanted = (row: RunKey): boolean => row.runId === run.runId && attempts.includes(row.attempt)
  const jobs = read.jobs.filter(isWanted)
  const many = (attempt: number): number => jobs.filter((job) => job.attempt === attempt).length
  const told = complete ? attempts : attempts.filter((attempt) => many(attempt) > 0)
  const attemptRows = told.map((attempt) => attemptRow(attempt, complete ? many(attempt) : undefined))
  return { is: 'told', rows: { ...NO_ROWS, runs: attemptRows, jobs, steps: read.steps.filter(isWanted) } }
}

/**
 * What is true of every attempt of a run, and that this one has ended. How and when it ended is told by a listing for the
 * newest attempt alone; for the others it stays unknown, where a request for each could tell: their jobs say it better.
 */
function factsOf(run: Run, attempt: Pick<Run, 'attempt' | 'observedAt'> & { jobsListed: number | undefined }): Run {
  const { runId, runNumber, workflow, workflowPath, event, branch, sha, pullRequest, createdAt, trust } = run
  const ofAll = { runId, runNumber, workflow, workflowPath, event, branch, sha, pullRequest, createdAt, trust }
  return present({ ...ofAll, ...attempt, status: 'completed', witness: 'api' } as const)
}

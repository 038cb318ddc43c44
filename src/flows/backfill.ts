import type { Prose } from '../domain/prose.js'
import { NO_ROWS, type Rows } from '../domain/recording.js'
import type { Run, RunKey } from '../domain/run.js'
import { mergeRows } from '../history/merge.js'
import type { Clock, Log, RunSource } from '../ports.js'
import { budgetOf, refusalOf } from './backfill/budget.js'
import { askForDeployments } from './backfill/deployments.js'
import { askForJobs, inTurn, lackingJobs, workflowOf } from './backfill/jobs.js'
import { isOfGitHub, isSettled, knownBy, listRuns, type Listed } from './backfill/listing.js'
import { completeEarlier } from './backfill/complete-earlier.js'
import { counted } from './counted.js'
import type { Home } from './observe.js'
import { told } from './told.js'

export interface BackfillPorts {
  readonly runs: RunSource
  readonly clock: Clock
  readonly log: Log
}

export interface Backfilling {
  readonly home: Home
  /** What the history holds already. All that is missing is computed from it. */
  readonly kept: Pick<Rows, 'runs' | 'jobs' | 'deployments'>
  /** The attempt that is recorded now, and whose jobs are asked for anyway. */
  readonly self: RunKey
  /** How many requests may be made. */
  readonly most: number
  /** How far back to look. */
  readonly days?: number
}

export interface Backfilled {
  readonly rows: Rows
  readonly coverage: Coverage
  /** What was asked for and could not be seen. */
  readonly notes: readonly Prose[]
}

/** How much of what ran since the backfill looks back to is known. */
export interface Coverage {
  /** Runs that are known. */
  readonly runs: number
  /** Those of them that this backfill found. */
  readonly runsListed: number
  /** Those of them of which no job is missing that has ended. */
  readonly withJobs: number
  /** `withJobs` of `runs`, from 0 to 1. */
  readonly share: number
  /** Whether these are all the runs there are. */
  readonly complete: boolean
}

/** As long as GitHub keeps logs and artifacts unless told otherwise. */
export const DAYS = 90

/**
 * Makes a history warm from what GitHub still tells of the past: what earlier recordings saw unfinished, runs that nobody
 * recorded, deployments, and then the jobs of as many runs as the budget allows. The next backfill goes on from there.
 */
export async function backfill({ runs, clock, log }: BackfillPorts, backfilling: Backfilling): Promise<Backfilled> {
  const { home, kept, self, most, days = DAYS } = backfilling
  const since = clock.now() - days * 86_400_000
  // Without the default branch every run would be told to be of a lesser trust than it is, for good.
  if (home.defaultBranch === undefined || most <= 0)
    return { rows: NO_ROWS, coverage: coverageOf(kept, { self, since, found: [], complete: false }), notes: [] }

  const budget = budgetOf(runs, most)
  const asking = { runs, clock, log, home, budget, since }
  const completing = { home, self, most: Math.floor(budget.left() / 2) }
  const completed = await completeEarlier({ runs, clock }, completing, kept)
  const before = { ...NO_ROWS, runs: kept.runs, jobs: kept.jobs }
  const seenSoFar = mergeRows([before, completed])

  const listed = await listRuns(asking, seenSoFar.runs)
  const isKnown = knownBy(seenSoFar.runs)
  const found = listed.seen.filter((run) => isSettled(run) && !isKnown(run) && run.runId !== self.runId)
  const finding = { ...NO_ROWS, runs: found }
  // Attempts before one that goes on have ended, so that its row is looked at, and not kept.
  const known = { jobs: seenSoFar.jobs, runs: mergeRows([seenSoFar, { ...NO_ROWS, runs: listed.seen }]).runs }
  if (isRefused(listed)) {
    const coverage = coverageOf(known, { self, since, found, complete: false })
    return { rows: mergeRows([completed, finding]), coverage, notes: listed.unseen.map(({ message }) => told(message)) }
  }

  const deployments = await askForDeployments(asking, { deployments: kept.deployments, runs: known.runs })
  const asked = await askForJobs(asking, inTurn(lackingJobs(within(known, since), [self, ...completed.runs])))
  const rows = mergeRows([completed, finding, { ...NO_ROWS, deployments }, asked.rows])
  const now = { jobs: [...known.jobs, ...asked.rows.jobs], runs: [...known.runs, ...asked.rows.runs] }
  const coverage = coverageOf(now, { self, since, found, complete: listed.complete })
  tell(log, { found, answered: asked.answered, coverage })
  return { rows, coverage, notes: [...listed.unseen, ...asked.unseen].map(({ message }) => told(message)) }
}

/** Where the listing was refused at once, or for its pace, nothing else would be answered. */
const isRefused = ({ seen, unseen }: Listed): boolean =>
  unseen.some((problem) => seen.length === 0 || refusalOf(problem) === 'limit')

interface Looked {
  readonly self: RunKey
  readonly since: number
  readonly found: readonly Run[]
  readonly complete: boolean
}

function coverageOf(known: Pick<Rows, 'runs' | 'jobs'>, { self, since, found, complete }: Looked): Coverage {
  const recent = within(known, since)
  const lacking = new Set(lackingJobs(recent, [self]).map(({ run }) => run.runId))
  const ended = new Set(recent.runs.filter((run) => isSettled(run) && isOfGitHub(run)).map(({ runId }) => runId))
  const withJobs = [...ended].filter((runId) => !lacking.has(runId)).length
  const share = ended.size === 0 ? 1 : withJobs / ended.size
  return { runs: ended.size, runsListed: countRuns(found), withJobs, share, complete }
}

const within = <Known extends Pick<Rows, 'runs'>>(known: Known, since: number): Known => ({
  ...known,
  runs: known.runs.filter(({ createdAt }) => createdAt === undefined || createdAt >= since)
})

const countRuns = (runs: readonly Run[]): number => new Set(runs.map(({ runId }) => runId)).size

interface Tale {
  readonly found: readonly Run[]
  readonly answered: number
  readonly coverage: Coverage
}

/** Silent where there was nothing to add. */
function tell(log: Log, { found, answered, coverage }: Tale): void {
  const workflows = counted(new Set(found.map(workflowOf)).size, 'workflow')
  const parts = [
    ...(found.length === 0 ? [] : [`${counted(countRuns(found), 'run')} of ${workflows}`]),
    ...(answered === 0 ? [] : [`the jobs of ${counted(answered, 'run')}`])
  ]
  if (parts.length === 0) return
  const { withJobs, runs, share, complete } = coverage
  const known = `the jobs of ${withJobs.toLocaleString('en')} of ${counted(runs, 'run')} (${Math.floor(100 * share)} %)`
  const more = share < 1 || !complete ? '; the next recordings go on' : ''
  log.info(`Backfilled ${parts.join(' and ')}. The history knows ${known}${more}.`)
}

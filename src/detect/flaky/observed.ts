import { beganAt, type Run, type RunKey } from '../../domain/run.js'
import type { Trust } from '../../domain/trust.js'
import type { Tables } from '../../history/columns.js'
import { infraAttempts } from '../../history/infra-attempts.js'
import { codeOf, isFailure, isSuccess, type SeriesSubject } from '../../history/series.js'
import { type Seen, sightings } from '../../history/sightings.js'
import type { OutcomeHistory, Outcomes } from '../../stats/flaky-model.js'
import { isMixed } from './verdict.js'

/** What the history tells of one test or job that ended in the judged run and failed somewhere. */
export interface Observed {
  readonly subject: SeriesSubject
  /** All that may be learned from, up to the judged run. */
  readonly history: OutcomeHistory
  /** The commits of `history.chain`. */
  readonly chain: readonly Commit[]
  /** Commits with both outcomes, oldest first. */
  readonly proofs: readonly Commit[]
  /** How it ended in the judged attempt, and on the judged commit. */
  readonly here: Outcomes
  readonly onJudged: Outcomes
  readonly trust: Trust
}

export interface Commit extends Outcomes {
  readonly code: string
  readonly runId: number
  readonly sha: string
  /** Epoch milliseconds of its first run. */
  readonly at: number
}

/** What is older says little of a test as it is today. */
const WINDOW_DAYS = 60

const DAY_MS = 86_400_000

/**
 * Flakiness is learned from the default branch and from branches, and from a fork for its own run alone; what is broken,
 * and since when, from the default branch. Cancelled jobs and runs in which most of a report failed are left out.
 */
export function observe(tables: Tables, run: Run): readonly Observed[] {
  const infra = infraAttempts(tables)
  const since = beganAt(run) - WINDOW_DAYS * DAY_MS
  return sightings(tables).flatMap(({ subject, rows, seen }) => {
    if (subject.what === 'step' || !hasFailed(rows, seen)) return []
    const [from, until] = placesIn(rows, seen, run)
    if (from === until) return []
    const isInfra = (row: number): boolean => (subject.what === 'test' ? infra.isTest(row) : infra.isJob(row))
    const counted = rows
      .subarray(0, until)
      .filter((row) => !isInfra(row) && seen.at(row) >= since && isOutcome(seen, row))
    return [observed(subject, counted, { seen, run })]
  })
}

function hasFailed(rows: Uint32Array, seen: Seen): boolean {
  return rows.some((row) => isFailure(seen.outcome(row)))
}

const isOutcome = (seen: Seen, row: number): boolean => isFailure(seen.outcome(row)) || isSuccess(seen.outcome(row))

/** Where the rows of the judged attempt begin and end. */
function placesIn(rows: Uint32Array, seen: Seen, run: RunKey): readonly [number, number] {
  const isJudged = (row: number): boolean => seen.run(row).runId === run.runId && seen.run(row).attempt === run.attempt
  const last = rows.findLastIndex(isJudged)
  let first = last
  while (first > 0 && isJudged(rows[first - 1] ?? 0)) first -= 1
  return last < 0 ? [0, 0] : [first, last + 1]
}

function observed(
  subject: SeriesSubject,
  rows: Uint32Array,
  { seen, run }: { readonly seen: Seen; readonly run: Run }
): Observed {
  const codes = new Map<string, OnCode>()
  const here = { fails: 0, passes: 0 }
  let trust: Trust = run.trust
  for (const row of rows) {
    const of = seen.run(row)
    const rowTrust = seen.trust(row)
    if (rowTrust === 'fork' && of.runId !== run.runId) continue
    const code = codeOf(of)
    const known = codes.get(code) ?? newCode({ code, runId: of.runId, sha: of.sha, at: seen.at(row) })
    codes.set(code, known)
    count(known.all, seen.outcome(row))
    if (rowTrust === 'default') count(known.onDefault, seen.outcome(row))
    if (of.runId !== run.runId || of.attempt !== run.attempt) continue
    count(here, seen.outcome(row))
    trust = rowTrust
  }
  const commits = [...codes.values()].map(({ from, all, onDefault }) => ({
    all: { ...from, ...all },
    onDefault: { ...from, ...onDefault }
  }))
  const chain = commits.map(({ onDefault }) => onDefault).filter((one) => one.fails + one.passes > 0)
  // What a branch adds to a commit of the default branch counts where both together prove something.
  const apart = commits.filter(
    ({ all, onDefault }) => onDefault.fails + onDefault.passes === 0 || (isMixed(all) && !isMixed(onDefault))
  )
  return {
    subject,
    history: { chain, apart: apart.map(({ all }) => all) },
    chain,
    proofs: commits.map(({ all }) => all).filter(isMixed),
    here,
    onJudged: codes.get(codeOf(run))?.all ?? { fails: 0, passes: 0 },
    trust
  }
}

interface Counted {
  fails: number
  passes: number
}

interface OnCode {
  readonly from: Pick<Commit, 'code' | 'runId' | 'sha' | 'at'>
  readonly all: Counted
  readonly onDefault: Counted
}

const newCode = (from: OnCode['from']): OnCode => ({
  from,
  all: { fails: 0, passes: 0 },
  onDefault: { fails: 0, passes: 0 }
})

function count(counted: Counted, outcome: string): void {
  if (isFailure(outcome)) counted.fails += 1
  else counted.passes += 1
}

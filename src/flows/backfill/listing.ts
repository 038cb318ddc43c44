import type { Problem } from '../../domain/problem.js'
import type { Run, RunKey } from '../../domain/run.js'
import { runsFrom } from '../../ingest/run.js'
import type { Clock, RunSource } from '../../ports.js'
import type { Budget } from './budget.js'
import type { Home } from '../observe.js'

/** GitHub gives this many pages of 100 of one search, and nothing of the rest. */
const MOST_PAGES_OF_A_SEARCH = 10

/** A repository with more runs gets the older ones from its next recordings. */
const MOST_PAGES = 11

export interface Listing {
  readonly runs: RunSource
  readonly clock: Clock
  readonly home: Home
  readonly budget: Budget
  /** Runs that were created before are none of our business. */
  readonly since: number
}

export interface Listed {
  /** All that was seen, unfinished runs included, each once. */
  readonly seen: readonly Run[]
  /** Whether every run since then is known now, as far as GitHub lists it. */
  readonly complete: boolean
  readonly unseen: readonly Problem[]
}

/**
 * Lists the runs that a history lacks: from the newest down to where all are known, then below the oldest that is known,
 * then in a hole between. Nothing but the history itself remembers where the last listing stopped.
 */
export async function listRuns(listing: Listing, kept: readonly Run[]): Promise<Listed> {
  const { budget, since, clock } = listing
  const isKnown = knownBy(kept)
  const newest = await descend(listing, {
    from: since,
    isKnown,
    pages: Math.min(MOST_PAGES, Math.max(1, Math.floor(budget.left() / 2)))
  })
  if (newest.end !== 'known') return { ...newest, complete: newest.end === 'all' }

  const tail = await descendBelow(listing, { kept, isKnown })
  const holes = holesIn([...kept, ...newest.seen, ...tail.seen], since)
  // Runs that were deleted leave holes for good. Chance picks, so that none of them keeps another from being filled.
  const hole = holes[Math.floor(clock.chance() * holes.length)]
  const filled = hole === undefined || tail.end === 'fault' ? NOT_ASKED : await descendInto(listing, hole)
  const descents = [newest, tail, filled]
  return {
    seen: uniqueRuns(descents.flatMap(({ seen }) => seen)),
    complete: descents.every(({ end }) => end === 'all' || end === 'known') && holes.length <= 1,
    unseen: descents.flatMap(({ unseen }) => unseen)
  }
}

/** Where a listing ended: at the last run there is, at known runs, by its bound, or because GitHub did not answer. */
type End = 'all' | 'known' | 'cut' | 'fault'

interface Descent {
  readonly seen: readonly Run[]
  readonly end: End
  readonly unseen: readonly Problem[]
}

interface Stretch {
  /** The oldest moment that is wanted. */
  readonly from: number
  /** The moment to begin at; without one, the newest run there is. */
  readonly to?: number
}

interface Descending extends Stretch {
  readonly isKnown: (run: Run) => boolean
  readonly pages: number
}

/**
 * Lists a stretch of time, newest first. Each page is a search of its own that begins at the oldest run seen so far: runs
 * that start or vanish meanwhile move no other between pages, and no search comes near the 1,000 runs that GitHub gives.
 */
async function descend(listing: Listing, { from, to: begin, isKnown, pages }: Descending): Promise<Descent> {
  const { runs, clock, home, budget } = listing
  const seen = new Map<string, Run>()
  const ended = (end: End, unseen: readonly Problem[] = []): Descent => ({ seen: [...seen.values()], end, unseen })
  let search: { readonly to: number | undefined; readonly page: number } = { to: begin, page: 1 }
  let isWhole = true
  for (let asked = 0; asked < pages && budget.left() > 0; asked += 1) {
    const answer = await runs.runs(search.page, createdIn(from, search.to))
    if (answer.is === 'unknown') return ended('fault', [answer.because])
    const read = runsFrom(answer.value.items, { observedAt: clock.now(), witness: 'api', ...home })
    const wanted = read.runs.filter(({ createdAt = from }) => createdAt >= from)
    for (const run of wanted) seen.set(keyOf(run), run)
    isWhole &&= read.passedOver.count === 0
    if (answer.value.complete || wanted.length < read.runs.length) return ended(isWhole ? 'all' : 'cut')
    const settled = wanted.filter(isSettled)
    if (settled.length > 0 && settled.every(isKnown)) return ended(isWhole ? 'known' : 'cut')
    const oldest = Math.min(...wanted.map(({ createdAt = Infinity }) => createdAt))
    const isLower = oldest < (search.to ?? Infinity)
    search = isLower ? { to: oldest, page: 1 } : { ...search, page: search.page + 1 }
    if (search.page > MOST_PAGES_OF_A_SEARCH) break
  }
  return ended('cut')
}

/** Below the oldest run of a history, unless that is older than what is wanted. */
async function descendBelow(
  listing: Listing,
  { kept, isKnown }: { readonly kept: readonly Run[]; readonly isKnown: (run: Run) => boolean }
): Promise<Descent> {
  const oldest = Math.min(...kept.filter(isOfGitHub).map(({ createdAt = Infinity }) => createdAt))
  if (oldest <= listing.since || oldest === Infinity) return NOT_ASKED
  return descend(listing, { from: listing.since, to: oldest, isKnown, pages: shareOf(listing.budget) })
}

/** All of a hole: known runs lie around it, and may lie in it. */
const descendInto = (listing: Listing, hole: Stretch): Promise<Descent> =>
  descend(listing, { ...hole, isKnown: () => false, pages: shareOf(listing.budget) })

/** There is nothing to ask for. */
const NOT_ASKED: Descent = { seen: [], end: 'all', unseen: [] }

/** What lies further back may take a quarter: jobs of newer runs tell more. */
const shareOf = (budget: Budget): number => Math.max(1, Math.floor(budget.left() / 4))

/** Stretches in which the numbers of a workflow's runs jump: something ran there that nobody has seen. */
function holesIn(runs: readonly Run[], since: number): readonly Stretch[] {
  const workflows = new Map<string, Map<number, Numbered>>()
  for (const { workflowPath, runNumber, createdAt, witness } of runs) {
    if (workflowPath === undefined || runNumber === undefined || createdAt === undefined) continue
    if (createdAt < since || witness === 'report') continue
    const numbers = workflows.get(workflowPath) ?? new Map<number, Numbered>()
    workflows.set(workflowPath, numbers.set(runNumber, { runNumber, createdAt }))
  }
  return [...workflows.values()].flatMap((numbers) => {
    const inOrder = [...numbers.values()].sort((one, other) => one.runNumber - other.runNumber)
    return inOrder.flatMap((upper, index): Stretch[] => {
      const lower = inOrder[index - 1]
      const jumps = lower !== undefined && upper.runNumber - lower.runNumber > 1 && lower.createdAt <= upper.createdAt
      return jumps ? [{ from: lower.createdAt, to: upper.createdAt }] : []
    })
  })
}

interface Numbered {
  readonly runNumber: number
  readonly createdAt: number
}

/** Known is what was seen to have ended. */
export function knownBy(kept: readonly Run[]): (run: RunKey) => boolean {
  const keys = new Set(kept.filter(isSettled).map(keyOf))
  return (run) => keys.has(keyOf(run))
}

/** What goes on is none of a backfill's business: its own recording, or the next one, sees its end. */
export const isSettled = ({ status }: Run): boolean => status === 'completed'

/** Runs of a terminal are in the history, and in no listing. */
export const isOfGitHub = ({ witness }: Run): boolean => witness !== 'report'

export const keyOf = ({ runId, attempt }: RunKey): string => `${runId}/${attempt}`

const uniqueRuns = (runs: readonly Run[]): readonly Run[] => [...new Map(runs.map((run) => [keyOf(run), run])).values()]

const createdIn = (from: number, to: number | undefined): string | undefined =>
  to === undefined ? undefined : `${wholeSeconds(from)}..${wholeSeconds(to)}`

/** GitHub's times have no fractions; it searches up to the second, that one included. */
const wholeSeconds = (time: number): string => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z')

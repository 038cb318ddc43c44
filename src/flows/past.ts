import type { Rows } from '../domain/recording.js'
import type { Run } from '../domain/run.js'

import type { History } from '../history/history.js'
import type { Part } from '../history/gather.js'
import { momentOf, stampOf } from '../history/segment-name.js'
import type { Clock, Deployments, Log, RunSource, SecondCopy } from '../ports.js'
import { backfill, type Coverage, DAYS } from './backfill.js'
import { harvest } from './harvest.js'
import type { Home } from './observe.js'
import { told } from './told.js'
import type { Prose } from '../domain/prose.js'

/** What a recording learns of other runs than its own. */
export interface Past {
  /** From GitHub's own listings. */
  readonly rows: Rows
  /** What artifacts held and the history lacked, and the names of the segments it was in. */
  readonly carried: { readonly parts: readonly Part[]; readonly names: readonly string[] }
  readonly coverage: Coverage
  /** How many artifacts were left to the next recording. */
  readonly left: number
  readonly notes: readonly Prose[]
}

interface Ports {
  readonly runs: RunSource
  readonly clock: Clock
  readonly log: Log
  readonly secondCopy?: SecondCopy
  readonly deployments?: Pick<Deployments, 'list' | 'statuses'>
}

interface Asking {
  readonly home: Home
  readonly self: Run
  readonly kept: History
  /** What this recording has seen of its own run already. */
  readonly seen: Rows
  readonly keepDays: number | undefined
}

/** What a first recording may ask in all; GitHub allows 1,000 an hour to a repository. */
const FIRST_REQUESTS = 200

/** Where nobody says how long a run stays: ten years. */
const MOST_DAYS = 3650

/** Left for what a step does after it has looked into the past: it keeps what it knows, and comments. */
const SPARE_REQUESTS = 6

/** Of the artifacts, each a request or two: the rest is the next recording's. */
const MOST_HARVESTED = { first: 100, later: 8 } as const

/**
 * Completes the history: from artifacts what stores have lost or never got, from GitHub's listings what nobody recorded.
 * Only a run of the default branch takes from artifacts: what others take would be theirs alone.
 */
export async function completePast(
  ports: Ports,
  { home, self, kept, seen, keepDays = MOST_DAYS }: Asking
): Promise<Past> {
  const { runs, secondCopy } = ports
  const now = ports.clock.now()
  const isFirst = isFirstRecording(kept, { self, seen })
  if (isFirst) runs.allow(FIRST_REQUESTS)
  const knownRuns = [...kept.tables.runs, ...seen.runs]
  const harvested =
    secondCopy === undefined || self.trust !== 'default'
      ? undefined
      : await harvest(
          { ...ports, secondCopy },
          {
            home,
            known: kept.held,
            after: [kept.unreadSince ?? '', stampOf(now - keepDays * DAY_MS)].sort().at(-1),
            runs: knownRuns,
            most: isFirst ? MOST_HARVESTED.first : MOST_HARVESTED.later
          }
        )
  const parts = harvested?.parts.flatMap((part) => part.told) ?? []
  const taken = parts.map(({ tables }) => ({ runs: [...tables.runs], jobs: [...tables.jobs] }))
  const days = daysToFill(kept, { knownRuns, now, keepDays })
  const filled = await backfill(ports, {
    home,
    self,
    kept: {
      runs: [...knownRuns, ...taken.flatMap((part) => part.runs)],
      jobs: [...kept.tables.jobs, ...seen.jobs, ...taken.flatMap((part) => part.jobs)],
      deployments: [...kept.tables.deployments]
    },
    most: Math.max(0, runs.requestsLeft() - SPARE_REQUESTS),
    days
  })
  return {
    rows: filled.rows,
    carried: { parts, names: harvested?.contains ?? [] },
    coverage: filled.coverage,
    left: harvested?.left ?? 0,
    notes: [...(harvested?.notes ?? []).map(told), ...filled.notes]
  }
}

/**
 * A history that is known to be empty, a run of the default branch, and no other job that is still at work: of twenty that
 * record at once, the last one alone spends what a first recording may.
 */
function isFirstRecording({ complete, tables }: History, { self, seen }: { self: Run; seen: Rows }): boolean {
  const open = seen.jobs.filter(({ status }) => status !== 'completed').length
  return complete && tables.runs.length === 0 && self.trust === 'default' && open <= 1
}

/** What is older lies in packs that were not read, or not to their end, or is no longer wanted. */
function daysToFill(
  { unreadSince = '', fromRun }: History,
  { knownRuns, now, keepDays }: { readonly knownRuns: readonly Run[]; readonly now: number; readonly keepDays: number }
): number {
  const oldest = knownRuns.find(({ runId }) => runId === fromRun)?.createdAt
  const bounds = [momentOf(unreadSince), oldest ?? NaN].filter((time) => !Number.isNaN(time))
  return Math.min(keepDays, DAYS, ...bounds.map((time) => Math.max(0, (now - time) / DAY_MS)))
}

const DAY_MS = 86_400_000

import type { Rows } from '../../src/domain/recording.js'
import { NO_ROWS } from '../../src/domain/recording.js'
import { backfill, type Backfilled } from '../../src/flows/backfill.js'
import { mergeRows } from '../../src/history/merge.js'
import { text } from '../../src/report/text.js'
import type { RunSource } from '../../src/ports.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { fakeRunSource, type FakeRunSource, type ToldByGitHub } from '../fakes/run-source.js'
import { jobJson, runJson } from '../ingest/api-samples.js'
import { HOME, NOW } from './shop.js'

export const DAY = 86_400_000

/** GitHub's way to write a time. */
export const iso = (time: number): string => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z')

/** When a past run began: runs are a minute apart, and run 1 is the oldest of them all. */
export const startOf = (id: number): number => NOW - 10 * DAY + id * 60_000

/** A run of the past as a listing gives it. */
export const pastRun = (id: number, over: object = {}): object =>
  runJson({
    id,
    run_number: id,
    created_at: iso(startOf(id)),
    run_started_at: iso(startOf(id)),
    updated_at: iso(startOf(id) + 30_000),
    ...over
  })

/** Past runs with these ids, newest first, each with one job. */
export function past(ids: readonly number[], over: (id: number) => object = () => ({})): ToldByGitHub {
  const newestFirst = [...ids].sort((one, other) => other - one)
  return {
    listed: newestFirst.map((id) => pastRun(id, over(id))),
    jobs: Object.fromEntries(newestFirst.map((id) => [`${id}/1`, [jobJson({ id: id * 10, run_id: id })]])),
    requests: 200
  }
}

export const upTo = (many: number, from = 1): readonly number[] =>
  Array.from({ length: many }, (_, index) => from + index)

export interface Story extends Backfilled {
  readonly asked: readonly string[]
  readonly log: readonly string[]
  /** As a user reads them. */
  readonly said: readonly string[]
  /** What is known once the rows are kept. */
  readonly history: Rows
}

export interface Wish {
  readonly kept?: Partial<Rows>
  readonly most?: number
  readonly self?: { readonly runId: number; readonly attempt: number }
  readonly chance?: number
  readonly days?: number
  readonly defaultBranch?: string | undefined
}

export const SELF = { runId: 1_000_000, attempt: 1 }

/** Backfills once, from a GitHub that is told what it knows. */
export const backfillOnce = (told: ToldByGitHub, wish: Wish = {}): Promise<Story> =>
  backfillFrom(fakeRunSource(told), wish)

export async function backfillFrom(runs: RunSource | FakeRunSource, wish: Wish = {}): Promise<Story> {
  const log = fakeLog()
  const kept = { ...NO_ROWS, ...wish.kept }
  const { defaultBranch, ...nameless } = HOME
  const home = 'defaultBranch' in wish && wish.defaultBranch === undefined ? nameless : { ...nameless, defaultBranch }
  const clock = { ...handClock(NOW), chance: () => wish.chance ?? 0 }
  const { most = 200, self = SELF, days } = wish
  const backfilling = { home, kept, self, most, ...(days === undefined ? {} : { days }) }
  const backfilled = await backfill({ runs, clock, log }, backfilling)
  return {
    ...backfilled,
    asked: 'asked' in runs ? runs.asked : [],
    log: log.lines,
    said: backfilled.notes.map((note) => text(note)),
    history: mergeRows([kept, backfilled.rows])
  }
}

export const idsOf = ({ rows }: Backfilled): readonly number[] =>
  [...new Set(rows.runs.map(({ runId }) => runId))].sort((one, other) => one - other)

export const askedFor = ({ asked }: Story, question: string): readonly string[] =>
  asked.filter((one) => one.startsWith(`${question} `)).map((one) => one.slice(question.length + 1))

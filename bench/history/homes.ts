import { Problem } from '../../src/domain/problem.js'
import { type Segment } from '../../src/domain/segment.js'
import { damageOf } from '../../src/history/manifest.js'
import { mergeRows } from '../../src/history/merge.js'
import { pack } from '../../src/history/pack.js'
import { deadlineIn } from '../../src/io/runner/deadline.js'
import { stores } from '../../src/io/store/index.js'
import { type HistoryStore } from '../../src/ports.js'
import { recordingOf, REPOSITORY, segmentOf } from './recordings.js'

/** Results of each of the newest runs; older ones have fewer, because nobody waits for the bench to write them. */
export const TESTS = 5_000
const TESTS_OF_OLD = 100

/** How many of the newest runs are whole, and how many of these lie open. */
export const WHOLE_RUNS = 200
const OPEN = 4

const OLD_IN_A_PACK = 2_000

/** A pack is full with half a million rows. */
const WHOLE_IN_A_PACK = 100

export const directoryAt = (workspace: string): HistoryStore =>
  stores.directory.create(
    { path: 'history' },
    { workspace, temp: workspace, deadline: deadlineIn(3_600_000), damageOf }
  )

/** Fills a store with so many runs, as it looks after months of recording and packing. */
export async function fill(store: HistoryStore, runs: number): Promise<void> {
  const whole = Math.min(runs, WHOLE_RUNS)
  const old = runs - whole
  for (let first = 0; first < old; first += OLD_IN_A_PACK) {
    const last = Math.min(first + OLD_IN_A_PACK, old)
    const rows = mergeRows(range(first, last).map((run) => recordingOf(run, TESTS_OF_OLD)))
    await keep(store, await packed([segmentOf(last - 1, rows)]))
  }
  const closed = runs - OPEN
  for (let first = old; first < closed; first += WHOLE_IN_A_PACK) {
    const segments = range(first, Math.min(first + WHOLE_IN_A_PACK, closed)).map(recorded)
    await keep(store, await packed(segments))
  }
  for (const run of range(closed, runs)) await keep(store, recorded(run))
}

const recorded = (run: number): Segment => segmentOf(run, recordingOf(run, TESTS))

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

export async function packed(segments: readonly Segment[]): Promise<Segment> {
  const whole = await pack(segments, { ...REPOSITORY, foreshock: '0.0.0' })
  if (whole instanceof Problem) throw whole
  return whole
}

export async function keep(store: HistoryStore, segment: Segment): Promise<void> {
  const appended = await store.append(segment)
  if (appended.is !== 'stored') throw new Error(`not stored: ${JSON.stringify(appended)}`)
}

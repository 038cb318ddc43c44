import type { Subject } from '../../domain/finding.js'
import type { RunKey } from '../../domain/run.js'
import { durationSeries, type DurationSeries, isSuccess } from '../../history/series.js'
import type { Evidence } from '../detector.js'

/** How long something took in the judged run, beside what the default branch teaches of it. */
export interface Timing {
  readonly series: DurationSeries
  /** The place of the judged run in the series. */
  readonly index: number
  /** Milliseconds. */
  readonly now: number
  /** Places of the runs of the default branch that teach, up to the judged one, which is the last if it is of that branch. */
  readonly taught: readonly number[]
  readonly isTaught: boolean
}

/** Everything of one kind that succeeded in the judged run. What failed, was skipped or cancelled ends when it does. */
export function timingsOf({ tables, judged }: Evidence, what: Subject['what']): readonly Timing[] {
  return durationSeries(tables, { only: 'successful', what, seenIn: judged }).flatMap((series) => {
    const index = series.runIds.findLastIndex((id, at) => id === judged.runId && series.attempts[at] === judged.attempt)
    if (index < 0) return []
    const isTaught = series.trusts[index] === 'default'
    const taught: number[] = []
    for (let at = 0; at < index; at += 1) if (teaches(series, at, judged)) taught.push(at)
    if (isTaught) taught.push(index)
    return [{ series, index, now: timeAt(series, index), taught, isTaught }]
  })
}

/** What is usual is learned from the default branch alone, and never from the judged run itself. */
const teaches = (series: DurationSeries, at: number, { runId }: RunKey): boolean =>
  series.trusts[at] === 'default' && series.runIds[at] !== runId && isSuccess(series.outcomes[at] ?? '')

/** GitHub tells whole seconds of jobs and steps, so that no time is less than half of one; tests are told to the millisecond. */
const LEAST_MS = { job: 500, step: 500, test: 1, check: 1 } as const

/** Never 0, since logarithms are taken. */
export const timeAt = (series: DurationSeries, at: number): number =>
  Math.max(series.values[at] ?? 0, LEAST_MS[series.subject.what])

/** The times at some places. */
export const timesAt = (series: DurationSeries, places: readonly number[]): readonly number[] =>
  places.map((at) => timeAt(series, at))

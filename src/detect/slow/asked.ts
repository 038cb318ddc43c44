import type { Finding, TrendPoint } from '../../domain/finding.js'
import { say, type Prose } from '../../domain/prose.js'
import { fingerprintOf } from '../fingerprint.js'
import type { SlowOptions } from './options.js'
import { isSetUp } from './set-up.js'
import { timeAt, type Timing } from './timing.js'

/** Who asks whether something became slow, and how sure it must be. */
export interface Asked {
  readonly detector: string
  readonly options: SlowOptions
  /** The chance of a false finding that one thing may take. */
  readonly chance: number
}

/** Whether a loss is large enough to be told, as a share and in time. */
export const isLoss = (
  now: number,
  usual: number,
  least: { readonly ratio: number; readonly seconds: number }
): boolean => now - usual >= 1000 * least.seconds && now / usual >= least.ratio

/** What all findings of slowness say alike. */
export function about(
  timing: Timing,
  { detector }: Asked
): Pick<Finding, 'detector' | 'subject' | 'trend' | 'fingerprint' | 'trust'> {
  const { series, index } = timing
  return {
    detector,
    subject: series.subject,
    trend: trendOf(timing),
    fingerprint: fingerprintOf(detector, series.subject),
    trust: series.trusts[index] ?? 'fork'
  }
}

/** Whether the project's own code can be to blame. */
export const blame = ({ series: { subject } }: Timing): readonly Prose[] =>
  isSetUp(subject.step ?? '')
    ? [
        say`It prepares the machine or tidies it up: look at the runner, its image or a cache, not at the project's code.`
      ]
    : []

/** A slow set-up is worth knowing; slow work is worth a look. */
export const levelFor = ({ series: { subject } }: Timing): 'note' | 'warn' =>
  isSetUp(subject.step ?? '') ? 'note' : 'warn'

const MOST_POINTS = 60

function trendOf({ series, taught, index }: Timing): readonly TrendPoint[] {
  const places = taught.at(-1) === index ? taught : [...taught, index]
  return places.slice(-MOST_POINTS).map((at) => ({ at: series.at[at] ?? 0, value: timeAt(series, at) }))
}

const WEEK_MS = 7 * 86_400_000
const RATE_RUNS = 30

/** What a loss a run comes to in a week, at the rate of the last runs of the default branch; undefined where none is known. */
export function lostMsAWeek({ series, taught }: Timing, lossMs: number): number | undefined {
  const times = taught.slice(-RATE_RUNS).map((at) => series.at[at] ?? 0)
  const spanMs = (times.at(-1) ?? 0) - (times[0] ?? 0)
  return spanMs > 0 ? Math.round((lossMs * (times.length - 1) * WEEK_MS) / Math.max(spanMs, WEEK_MS)) : undefined
}

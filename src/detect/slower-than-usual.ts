import * as z from 'zod/mini'
import type { Finding, Subject } from '../domain/finding.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { RunKey } from '../domain/run.js'
import { durationSeries, type DurationSeries } from '../history/series.js'
import { median, robustSigma } from '../stats/robust.js'
import { studentTUpper } from '../stats/student-t.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'

const optionsSchema = z.object({
  ratio: z._default(
    z.number().check(z.gt(1), z.describe('How many times its usual time something must take to be named.')),
    1.3
  ),
  'job-seconds': z._default(
    z.number().check(z.gte(0), z.describe('How many seconds a job must have lost to be named.')),
    10
  ),
  'test-seconds': z._default(
    z.number().check(z.gte(0), z.describe('How many seconds a test must have lost to be named.')),
    1
  ),
  runs: z._default(z.int().check(z.gte(5), z.lte(500), z.describe('How many earlier runs tell what is usual.')), 30),
  'false-alarms': z._default(
    z
      .number()
      .check(
        z.gt(0),
        z.lte(0.5),
        z.describe(
          'The share of judged runs that would hold a false finding, over all jobs and tests together, if times scattered as the model says. Real times scatter more wildly: expect a few times as many.'
        )
      ),
    0.01
  )
})

type Options = z.output<typeof optionsSchema>

/**
 * One observation against what is usual: a prediction interval for the logarithm of the duration. Centre and spread are
 * robust, the spread leans on a prior while the history is short, and the level is divided by the number of series
 * looked at (Bonferroni), so that a thousand tests cry wolf hardly more often than one.
 */
export const slowerThanUsual = defineDetector({
  summary:
    'A job or test of this run took far longer than in earlier runs of the default branch: beyond their spread, beyond a ratio and beyond a number of seconds.',
  options: optionsSchema,
  detect({ tables, judged }, options) {
    const compared = durationSeries(tables)
      .filter(({ subject }) => subject.what !== 'step')
      .flatMap((series) => comparison(series, judged, options.runs))
    return compared
      .filter((one) => isSlow(one, { options, level: options['false-alarms'] / compared.length }))
      .sort((one, other) => other.now - other.usual - (one.now - one.usual))
      .map(findingOf)
  }
})

interface Comparison {
  readonly series: DurationSeries
  /** Milliseconds in the judged run, and the median of the earlier ones. */
  readonly now: number
  readonly usual: number
  readonly earlier: readonly number[]
  readonly index: number
}

/** Fewer than two earlier runs say nothing about what is usual. */
const LEAST_EARLIER = 2

function comparison(series: DurationSeries, judged: RunKey, window: number): readonly Comparison[] {
  const index = indexOf(series, judged)
  if (index === undefined) return []
  const earlier = usualBefore(series, index, window)
  const now = series.values[index]
  const usual = median(earlier)
  if (now === undefined || usual === undefined || earlier.length < LEAST_EARLIER) return []
  return [{ series, now, usual, earlier, index }]
}

function indexOf(series: DurationSeries, { runId, attempt }: RunKey): number | undefined {
  const index = series.runIds.findLastIndex((id, i) => id === runId && series.attempts[i] === attempt)
  return index < 0 || !countsAsTime(series, index) ? undefined : index
}

/** What is usual is learned from the default branch alone, and never from the judged run itself. */
function usualBefore(series: DurationSeries, index: number, window: number): readonly number[] {
  const earlier: number[] = []
  for (let i = index - 1; i >= 0 && earlier.length < window; i -= 1) {
    const value = series.values[i]
    if (value === undefined || series.trusts[i] !== 'default' || series.runIds[i] === series.runIds[index]) continue
    if (countsAsTime(series, i)) earlier.push(value)
  }
  return earlier
}

/** What failed, was skipped or cancelled ends when it does: its time says nothing about speed. */
const countsAsTime = (series: DurationSeries, i: number): boolean => {
  const outcome = series.outcomes[i]
  return (outcome === 'success' || outcome === 'passed') && (series.values[i] ?? 0) > 0
}

/** How far run times of one job scatter before anything is known of it: 30 %, worth four observations. */
const PRIOR = { sigma: 0.3, weight: 4 } as const

/**
 * Real times have a heavy upper tail that the middle half does not show. Of two spreads the larger counts: the MAD, and
 * this share of the way from the median to the second slowest run (the slowest may be one wild run, which must not hide
 * what comes after it). On same-code series of cloud machines it cuts false findings to a fifth at little cost.
 */
const UPPER_SHARE = 0.6

/** Equal times to the millisecond are rounding, not certainty. */
const LEAST_SIGMA = 0.02

function isSlow(
  { series, now, usual, earlier }: Comparison,
  { options, level }: { options: Options; level: number }
): boolean {
  const floorMs = 1000 * (series.subject.what === 'test' ? options['test-seconds'] : options['job-seconds'])
  if (now - usual < floorMs || now / usual < options.ratio) return false
  const n = earlier.length
  const seen = spreadOf(earlier.map(Math.log))
  const variance = (PRIOR.weight * PRIOR.sigma ** 2 + n * seen ** 2) / (PRIOR.weight + n)
  const sigma = Math.max(Math.sqrt(variance), LEAST_SIGMA) * Math.sqrt(1 + 1 / n)
  return Math.log(now / usual) > sigma * studentTUpper(level, PRIOR.weight + n - 1)
}

function spreadOf(logs: readonly number[]): number {
  const [slowest = 0, second = slowest] = logs.toSorted((one, other) => other - one)
  return Math.max(robustSigma(logs) ?? 0, UPPER_SHARE * (second - (median(logs) ?? second)))
}

function findingOf({ series, now, usual, earlier, index }: Comparison): Finding {
  const { subject } = series
  return {
    detector: 'slower-than-usual',
    level: 'warn',
    subject,
    headline: say`${what(subject)} took ${times(now / usual)} its usual time`,
    now: { value: now, unit: 'ms' },
    usual: { value: usual, unit: 'ms' },
    evidence: [
      say`Usual is the median of ${earlier.length} earlier runs on the default branch, which took ${range(earlier)}.`
    ],
    fingerprint: fingerprintOf('slower-than-usual', subject),
    trust: series.trusts[index] ?? 'fork'
  }
}

const what = (subject: Subject): Prose =>
  subject.what === 'test' ? say`Test ${name(subject.test ?? '')}` : say`Job ${name(subject.job ?? '')}`

const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} times`

function range(values: readonly number[]): string {
  const [least, most] = [seconds(Math.min(...values)), seconds(Math.max(...values))]
  return least === most ? `${least} each` : `${least} to ${most}`
}

const seconds = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`)

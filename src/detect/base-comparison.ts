import { say, type Prose } from '../domain/prose.js'
import type { RunKey } from '../domain/run.js'
import type { Tables } from '../history/columns.js'
import { judgedJobs, tookMs } from '../history/job-past.js'
import { watchSeries } from '../stats/regimes.js'
import { studentTUpper } from '../stats/student-t.js'
import { counted, inPercent } from './in-words.js'
import { duration } from './slow/words.js'

/** Fewer runs of the base say too little of how they scatter. */
const LEAST_BASE = 8
const MOST_BASE = 60
const CONFIDENCE = 0.95

/** Of one level, fewer are enough. */
const LEAST_OF_TODAY = 5

/** A smaller difference is none that anybody would notice. */
const LEAST_SHARE = 0.02

/**
 * What a pull request does to the time of CI, in one sentence: the time that its jobs took together beside that of the
 * same jobs in each of the last runs of the default branch, since its time last changed for good. The interval is that of a prediction on logarithms, for one
 * more run of what the base is: it holds the true ratio in 95 of 100 such comparisons. Nothing where too little is known.
 */
export function baseComparison(tables: Tables, judged: RunKey): readonly Prose[] {
  const jobs = judgedJobs(tables, judged, { most: MOST_BASE })
  if (jobs === undefined || !jobs.run.event.startsWith('pull_request')) return []
  const timed = jobs.pasts.filter(({ job, earlier }) => isTimed(job) && earlier.length >= LEAST_BASE)
  const now = timed.reduce((sum, { job }) => sum + (tookMs(job) ?? 0), 0)
  const totals = new Map<number, { ms: number; jobs: number }>()
  for (const { earlier } of timed) {
    for (const { job } of earlier) {
      const total = totals.get(job.runId) ?? { ms: 0, jobs: 0 }
      if (isTimed(job)) totals.set(job.runId, { ms: total.ms + (tookMs(job) ?? 0), jobs: total.jobs + 1 })
    }
  }
  const whole = [...totals.values()].filter(({ jobs: count }) => count === timed.length).map(({ ms }) => ms)
  if (whole.length < LEAST_BASE || now <= 0) return []
  return [sentence({ now, base: ofToday(whole), jobs: timed.length })]
}

/** The runs since the base was last known to become slower, or fast again: what it was before says nothing of the change. */
function ofToday(base: readonly number[]): readonly number[] {
  const from = Math.max(0, ...watchSeries(base).map(({ since, over }) => over ?? since))
  return base.slice(Math.min(from, base.length - LEAST_OF_TODAY))
}

const isTimed = (job: Parameters<typeof tookMs>[0] & { readonly conclusion?: string }): boolean =>
  job.conclusion === 'success' && (tookMs(job) ?? 0) > 0

function sentence({ now, base, jobs }: { now: number; base: readonly number[]; jobs: number }): Prose {
  const logs = base.map(Math.log)
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1)
  const reach = studentTUpper((1 - CONFIDENCE) / 2, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length))
  const ratio = Math.log(now) - mean
  const [share, low, high] = [ratio, ratio - reach, ratio + reach].map(Math.expm1)
  const what = jobs === 1 ? 'its job' : `its ${counted(jobs, 'job')} together`
  const times = `${what} took ${duration(now)}, those of ${base.length} runs of the base usually ${duration(Math.exp(mean))}`
  if (share === undefined || low === undefined || high === undefined) return say`${times}.`
  if (low > 0 && share >= LEAST_SHARE)
    return say`This change makes CI ${inPercent(share)} slower (${range(low, high)}): ${times}.`
  if (high < 0 && share <= -LEAST_SHARE)
    return say`This change makes CI ${inPercent(-share)} faster (${range(-high, -low)}): ${times}.`
  return say`CI is as fast as on the base, as far as one run tells (${signed(low)} to ${signed(high)} %): ${times}.`
}

const range = (low: number, high: number): string => `${Math.round(low * 100)} to ${Math.round(high * 100)} %`

const signed = (share: number): string => `${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)}`

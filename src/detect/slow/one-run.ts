import type { Finding } from '../../domain/finding.js'
import { say } from '../../domain/prose.js'
import { median, robustSigma } from '../../stats/robust.js'
import { studentTUpper } from '../../stats/student-t.js'
import { about, type Asked, blame, isLoss, levelFor } from './asked.js'
import type { Level } from './level.js'
import { timesAt, type Timing } from './timing.js'
import { duration, thing, times } from './words.js'

/** Fewer than two earlier runs say nothing about what is usual. */
const LEAST_EARLIER = 2

/**
 * One observation against what is usual: a prediction interval for the logarithm of the duration. Centre and spread are
 * robust, and the spread leans on a prior while the history is short. After a level rose, only what came since is usual.
 */
export function oneRun(timing: Timing, level: Level, asked: Asked): Finding | undefined {
  const { now, taught, isTaught } = timing
  const past = isTaught ? taught.slice(0, -1) : taught
  const earlier = timesAt(timing.series, past.slice(level.isRaised ? level.from : 0).slice(-asked.options.runs))
  const usual = median(earlier)
  if (usual === undefined || earlier.length < LEAST_EARLIER || !isLoss(now, usual, asked.options)) return undefined
  const { sigma, df } = scatter(earlier.map(Math.log))
  if (!(Math.log(now / usual) > sigma * studentTUpper(asked.chance, df))) return undefined
  const reach = sigma * studentTUpper(0.025, df)
  return {
    ...about(timing, asked),
    level: levelFor(timing),
    headline: say`${thing(timing.series.subject)} took ${times(now / usual)} its usual time`,
    now: { value: now, unit: 'ms' },
    usual: { value: usual, unit: 'ms' },
    change: {
      value: now / usual,
      low: (now / usual) * Math.exp(-reach),
      high: (now / usual) * Math.exp(reach),
      confidence: 0.95
    },
    evidence: [
      say`Usual is the median of ${earlier.length} earlier runs on the default branch, which took ${range(earlier)}.`,
      ...(level.isRaised ? [say`They are the runs since it last became slower.`] : []),
      ...blame(timing)
    ]
  }
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

/** How far the next time may lie from the median, on a logarithmic scale. */
function scatter(logs: readonly number[]): { readonly sigma: number; readonly df: number } {
  const n = logs.length
  const [slowest = 0, second = slowest] = logs.toSorted((one, other) => other - one)
  const seen = Math.max(robustSigma(logs) ?? 0, UPPER_SHARE * (second - (median(logs) ?? second)))
  const variance = (PRIOR.weight * PRIOR.sigma ** 2 + n * seen ** 2) / (PRIOR.weight + n)
  const sigma = Math.max(Math.sqrt(variance), LEAST_SIGMA) * Math.sqrt(1 + 1 / n)
  return { sigma, df: PRIOR.weight + n - 1 }
}

function range(values: readonly number[]): string {
  const [least, most] = [duration(Math.min(...values)), duration(Math.max(...values))]
  return least === most ? `${least} each` : `${least} to ${most}`
}

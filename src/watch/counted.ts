import type { Bad } from '../domain/reading.js'
import { about, besideEvidence, limitEvidence, mixtureOf, ratioEvidence, type Share } from '../stats/rate-ratio.js'
import { type Dispersion, dispersionOf, together } from '../stats/dispersion.js'
import { logSum } from '../stats/log-sum.js'

/** Ratios that a deployment that does harm may have, over what is tolerated: none that nobody would roll back for. */
const HARM = mixtureOf(1.4, 50, { count: 24, power: 2 })
/** Ratios of one that does none, over what is called harm. */
const SPARED = mixtureOf(0.75, 0.05, { count: 12, power: -1 })

/** What the countable things of one metric were before, for as long as the watch lasts. */
export interface CountedPast extends Share {
  readonly dispersion: Dispersion
  /** States that failed in a row, at most. */
  readonly failedInARow: number
}

/** What the countable things of one metric have been since: bounded, whatever the number of looks. */
export interface Counted extends Share {
  /** Where something runs beside: its counts, what neighbouring looks of it scatter by, and the evidence look by look. */
  readonly beside?: Beside
  readonly failedInARow: number
}

interface Beside extends Share {
  /** The sum of bad² / total over looks, and of looks: what the scatter of the looks is worked out from. */
  readonly squares: number
  readonly looks: number
  readonly harm: readonly number[]
  readonly spared: readonly number[]
}

export const NOTHING_COUNTED: Counted = { bad: 0, total: 0, failedInARow: 0 }

/** What a metric is held against, and how strictly. */
export interface Yardstick {
  readonly past: CountedPast | undefined
  readonly tolerate: number
  readonly harm: number
  readonly most: number
}

/** Adds one look. */
export function count(
  { bad, total, beside, ...rest }: Counted,
  now: Bad & { readonly beside?: Bad },
  { past, tolerate, harm }: Yardstick
): Counted {
  const sum = { ...rest, bad: bad + now.bad, total: total + now.total }
  if (now.beside === undefined || now.total + now.beside.total === 0)
    return beside === undefined ? sum : { ...sum, beside }
  const factor = Math.max(past?.dispersion.factor ?? 1, beside === undefined ? 1 : scatter(beside))
  const [here, there] = [thinned(now, factor), thinned(now.beside, factor)]
  const harms = besideEvidence(here, there, { ratios: HARM.ratios.map((ratio) => ratio * tolerate), none: tolerate })
  const none = tolerate * harm
  const spares = besideEvidence(here, there, { ratios: SPARED.ratios.map((ratio) => ratio * none), none })
  return {
    ...sum,
    beside: {
      bad: (beside?.bad ?? 0) + now.beside.bad,
      total: (beside?.total ?? 0) + now.beside.total,
      squares: (beside?.squares ?? 0) + (now.beside.total === 0 ? 0 : now.beside.bad ** 2 / now.beside.total),
      looks: (beside?.looks ?? 0) + (now.beside.total === 0 ? 0 : 1),
      harm: harms.map((log, at) => log + (beside?.harm[at] ?? HARM.logWeights[at] ?? -Infinity)),
      spared: spares.map((log, at) => log + (beside?.spared[at] ?? SPARED.logWeights[at] ?? -Infinity))
    }
  }
}

/** How much more looks scatter than by chance: Pearson's statistic over its degrees of freedom, from evident scatter on. */
function scatter({ bad, total, squares, looks }: Beside): number {
  if (looks < 10 || bad < 5) return 1
  const excess = (squares * (total / bad) - bad) / (looks - 1) - 1
  const errors = excess / Math.sqrt(2 / (looks - 1))
  return 1 + Math.max(0, excess) * Math.min(Math.max(errors - 1, 0), 1)
}

const thinned = ({ bad, total }: Share, factor: number): Share => ({ bad: bad / factor, total: total / factor })

/** The logarithm of the e-value for "worse than is tolerated". */
export function harmEvidence(now: Counted, { past, tolerate, most }: Yardstick): number {
  if (now.beside !== undefined) return logSum(now.beside.harm)
  if (past === undefined) return limitEvidence(now, most, HARM)
  const { factor, wander } = past.dispersion
  return ratioEvidence(thinned(now, factor), thinned(past, factor), {
    alternative: { ...HARM, ratios: HARM.ratios.map((ratio) => ratio * tolerate) },
    null: about(tolerate, wander)
  })
}

/** The logarithm of the e-value for "not as bad as harm would be". */
export function sparedEvidence(now: Counted, { past, tolerate, harm, most }: Yardstick): number {
  if (now.beside !== undefined) return logSum(now.beside.spared)
  if (past === undefined) return limitEvidence(now, Math.min(most * harm, 0.99), SPARED)
  const { factor, wander } = past.dispersion
  const none = tolerate * harm
  return ratioEvidence(thinned(now, factor), thinned(past, factor), {
    alternative: { ...SPARED, ratios: SPARED.ratios.map((ratio) => ratio * none) },
    null: about(none, wander)
  })
}

/** Counts of the past in the order of time. Undefined where nothing was counted. */
export function countedPast(samples: readonly Share[], failedInARow: number): CountedPast | undefined {
  const all = together(samples)
  return all.total === 0 ? undefined : { ...all, failedInARow, dispersion: dispersionOf(samples) }
}

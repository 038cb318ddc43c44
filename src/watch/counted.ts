import type { Bad } from '../domain/reading.js'
import { about, besideEvidence, limitEvidence, mixtureOf, ratioEvidence, type Share } from '../stats/rate-ratio.js'
import { type Dispersion, dispersionOf, evident, together } from '../stats/dispersion.js'
import { logSum } from '../stats/log-sum.js'

/** Ratios that a deployment that does harm may have, over what is tolerated: none that nobody would roll back for. */
export const HARM = mixtureOf(1.5, 50, { count: 24, power: 2 })
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
  // What the scatter is taken from does not depend on this look of the deployment, or it would hide what it does.
  const factor =
    past === undefined ? scatter(beside ?? { ...now.beside, squares: 0, looks: 1 }) : past.dispersion.factor
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

/**
 * How much more looks scatter than by chance: Pearson's statistic over its degrees of freedom, where that is evident, and as
 * long as few looks are known, a rate that varies by a third from look to look: where much goes wrong in every look,
 * chance alone is the least of what scatters it.
 */
function scatter({ bad, total, squares, looks }: Pick<Beside, 'bad' | 'total' | 'squares' | 'looks'>): number {
  const supposed = VARIATION ** 2 * (bad / Math.max(looks, 1))
  if (looks < FEW_LOOKS || bad < 5) return 1 + supposed
  const error = Math.sqrt(2 / (looks - 1))
  const excess = (squares * (total / bad) - bad) / (looks - 1) - 1
  return 1 + Math.max((supposed * FEW_LOOKS) / (2 * looks), evident(excess / error) * (excess + error * (1 + excess)))
}

const VARIATION = 0.35
const FEW_LOOKS = 10

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

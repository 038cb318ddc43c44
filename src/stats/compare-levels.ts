import { longRun } from './long-run.js'
import { rankChance } from './rank-chance.js'
import { median, robustSigma } from './robust.js'
import { studentTUpper, upperTail } from './student-t.js'

/** How two levels stand to each other: the later over the earlier. */
export interface Comparison {
  readonly ratio: number
  /** The interval that holds the ratio with a confidence of 0.95. */
  readonly low: number
  readonly high: number
  /** The probability of a rise as large by chance, if the level were the same. */
  readonly chance: number
}

/** How far times scatter before anything is known of them: 10 %, worth four of them. */
const PRIOR = { sigma: 0.1, weight: 4 } as const

/**
 * The ratio of the medians of two lists of times above 0, on logarithms: a t interval whose variance is robust, leans on a
 * prior while the lists are short, and is widened by the correlation of neighbours. The variance of a median is π/2 times
 * that of a mean (normal data, large lists). Chance is the larger of what this interval and what the ranks say: medians of
 * few values of two kinds part by chance more easily than ranks do.
 */
export function compareLevels(before: readonly number[], after: readonly number[]): Comparison | undefined {
  const [early, late] = [before.map(Math.log), after.map(Math.log)]
  const [from, to] = [median(early), median(late)]
  if (from === undefined || to === undefined) return undefined
  const rest = [...early.map((log) => log - from), ...late.map((log) => log - to)]
  const seen = robustSigma(rest) ?? 0
  const variance = (PRIOR.weight * PRIOR.sigma ** 2 + rest.length * seen ** 2) / (PRIOR.weight + rest.length)
  const error = Math.sqrt(variance * longRun(rest) * (Math.PI / 2) * (1 / early.length + 1 / late.length))
  const df = PRIOR.weight + rest.length - 2
  const reach = error * studentTUpper(0.025, df)
  return {
    ratio: Math.exp(to - from),
    low: Math.exp(to - from - reach),
    high: Math.exp(to - from + reach),
    chance: to > from ? Math.max(upperTail((to - from) / error, df), rankChance(early, late)) : 1
  }
}

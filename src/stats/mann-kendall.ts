import { tieSizes } from './midranks.js'
import { normalUpper } from './normal.js'

/**
 * The probability that values without a trend rise this steadily, in the order given (one side): the test of Mann and
 * Kendall, with corrections for ties and continuity (M. Kendall, Rank Correlation Methods, 1975; R: half the `p.value` of
 * `trend::mk.test(x, continuity = TRUE)`). 1 for what does not rise. The work grows with the square of the values.
 */
export function mannKendallRise(values: readonly number[]): number {
  const n = values.length
  const score = risesLessFalls(values)
  const tied = tieSizes(values).reduce((sum, ties) => sum + ties * (ties - 1) * (2 * ties + 5), 0)
  const variance = (n * (n - 1) * (2 * n + 5) - tied) / 18
  return score <= 0 || variance <= 0 ? 1 : normalUpper((score - 1) / Math.sqrt(variance))
}

/** How many pairs of values rise in the order given, less how many fall: Kendall's S. */
export function risesLessFalls(values: readonly number[]): number {
  let sum = 0
  for (let later = 1; later < values.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1) sum += Math.sign((values[later] ?? 0) - (values[earlier] ?? 0))
  return sum
}

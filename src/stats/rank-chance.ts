import { upperTail } from './student-t.js'

/**
 * The probability that the later of two lists stands as far above the earlier by chance: the test of Mann and Whitney (1947),
 * one side, with the normal approximation and a correction for continuity; ties count half and leave the variance as it is,
 * which errs on the side of chance. R: `wilcox.test(later, earlier, alternative = 'greater', exact = FALSE)` without ties.
 */
export function rankChance(earlier: readonly number[], later: readonly number[]): number {
  const pairs = earlier.length * later.length
  if (pairs === 0) return 1
  let above = 0
  for (const late of later) for (const early of earlier) above += late > early ? 1 : late === early ? 0.5 : 0
  const z = (above - pairs / 2 - 0.5) / Math.sqrt((pairs * (earlier.length + later.length + 1)) / 12)
  return z > 0 ? upperTail(z, NORMAL) : 1
}

/** So many degrees of freedom are a normal distribution. */
const NORMAL = 1e6

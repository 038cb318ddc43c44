import { exceedanceChance, type Threshold, thresholdOf } from './exceedances.js'
import { longRun } from './long-run.js'
import { midranks } from './midranks.js'
import { rankTest } from './rank-test.js'
import { median } from './robust.js'
import { upperTail, studentTUpper } from './student-t.js'

/** Values of a gauge in the order of time, turned so that more is worse, and what they say of the values to come. */
export interface Usual {
  readonly values: readonly number[]
  readonly threshold: Threshold
  /** How far above a value must lie to matter: a few percent, and what stretches of these values differ by. */
  readonly margin: number
  /** How many of these values tell as much as one that hangs together with no other. */
  readonly hold: number
}

/** A rise that nobody would act on. */
const LEAST_RISE = 0.03
/** How many deviations between stretches are no rise either. */
const DEVIATIONS = 0.5
const STRETCHES = 4
/** Of fewer values it cannot be told whether they hang together. */
const LEAST_VALUES = 20

/** What is usual by these values; undefined of none. `tolerated` is a rise that is fine, in the same unit as the values. */
export function usualOf(values: readonly number[], tolerated: number): Usual | undefined {
  const threshold = thresholdOf([...values].sort((one, other) => one - other))
  if (threshold === undefined) return undefined
  const isLong = values.length >= LEAST_VALUES
  const size = Math.ceil(values.length / STRETCHES)
  const levels = Array.from({ length: STRETCHES }, (_, at) => median(values.slice(at * size, (at + 1) * size)) ?? 0)
  const hold = isLong ? longRun(midranks(values)) : 1
  // The more values hang together, the less far they have shown how they wander.
  return {
    values,
    threshold,
    margin: Math.max(tolerated, isLong ? DEVIATIONS * Math.sqrt(hold) * deviationOf(levels) : 0),
    hold
  }
}

export const leastRise = (tolerate: number): number => Math.max(LEAST_RISE, Math.log(tolerate))

function deviationOf(levels: readonly number[]): number {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  return Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / (levels.length - 1))
}

/**
 * How surely values lie above what is usual by more than the margin: 1 and above is sure, at this level. Two views count,
 * and both together: the ranks of all values (Wilcoxon, Mann and Whitney), which see a level that moved, and how many
 * exceed the highest twentieth, which sees the upper of two levels move. Values that hang together tell less: the rank test
 * is widened, and the others counted, by the long-run variance of what is usual, which is what keeps two normal minutes of
 * a slowly drifting service from passing for a fault. `level` is that of the rank test; the others, which have no margin
 * for drift in the ranks, want a hundredth of it.
 */
export function sureness(values: readonly number[], usual: Usual, level: number): number {
  const above = values.map((value) => value - usual.margin)
  const ranks = widened(rankChance(usual.values, above), usual.hold)
  const x = above.filter((value) => value > usual.threshold.at).length
  const highest = exceedanceChance(x / usual.hold, values.length / usual.hold, usual.threshold)
  const few = Math.log(level / 100)
  return Math.max(Math.log(ranks) / Math.log(level), Math.log(highest) / few, Math.log(ranks * highest) / few)
}

function rankChance(usual: readonly number[], values: readonly number[]): number {
  const ranks = midranks([...usual, ...values])
  const mean = (from: number, until: number): number =>
    ranks.slice(from, until).reduce((sum, rank) => sum + rank, 0) / (until - from)
  const isAbove = mean(usual.length, ranks.length) > mean(0, usual.length)
  return isAbove ? rankTest(usual, values) / 2 : 1
}

function widened(chance: number, hold: number): number {
  if (hold === 1 || chance >= 0.5) return chance
  return upperTail(studentTUpper(Math.max(chance, 1e-12), NORMAL) / Math.sqrt(hold), NORMAL)
}

/** So many degrees of freedom are a normal distribution. */
const NORMAL = 1e6

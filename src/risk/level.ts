/** `unknown` is its own state: it is never `low`. */
export const LEVELS = ['low', 'medium', 'high', 'unknown'] as const

export type Level = (typeof LEVELS)[number]

/** The percentiles of the repository's own changes from which on a change is of a level. */
export interface Thresholds {
  readonly medium: number
  readonly high: number
}

/** Steps from the mildest to the worst. */
const STEPS = ['low', 'medium', 'high'] as const

type Step = (typeof STEPS)[number]

const stepAt = (percentile: number, { medium, high }: Thresholds): Step =>
  percentile >= high ? 'high' : percentile >= medium ? 'medium' : 'low'

interface Standing {
  /** 0 to 100, by what the model has learned alone; undefined where there is too little to compare with. */
  readonly learned: number | undefined
  /** The same with what is not learned yet. */
  readonly withUnlearned: number | undefined
  /** Whether all of the change was seen. */
  readonly isWhole: boolean
}

/**
 * The level of a change. What no label has ever confirmed moves it by one step at most; and what was not seen may be worse
 * than what was, so that only a high one is sure.
 */
export function levelOf({ learned, withUnlearned, isWhole }: Standing, thresholds: Thresholds): Level {
  if (learned === undefined || withUnlearned === undefined) return 'unknown'
  const from = STEPS.indexOf(stepAt(learned, thresholds))
  const to = STEPS.indexOf(stepAt(withUnlearned, thresholds))
  const level = STEPS[Math.min(from + 1, Math.max(from - 1, to))] ?? 'high'
  return isWhole || level === 'high' ? level : 'unknown'
}

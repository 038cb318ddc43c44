/** What the model says of one change. */
export interface Scored {
  readonly probability: number
  /** The 90 % interval of the probability. */
  readonly low: number
  readonly high: number
  /** The log-odds that the probability stands for; ranks changes without ties from rounding. */
  readonly logit: number
  /** Log-odds against a typical change of this repository, by measure, largest first. */
  readonly contributions: readonly Contribution[]
}

export interface Contribution {
  readonly measure: string
  readonly by: number
}

/** The share of `scores`, sorted upwards, that lies below a score, ties half; 0 to 1. Undefined where there are none. */
export function percentileIn(scores: readonly number[], score: number): number | undefined {
  if (scores.length === 0) return undefined
  return (first(scores, (one) => one >= score) + first(scores, (one) => one > score)) / 2 / scores.length
}

function first(sorted: readonly number[], holds: (score: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

import { auc as aucOf } from '../../src/stats/auc.js'
import { mapLogistic, logit } from '../../src/stats/logistic.js'

export interface Judged {
  /** Ranks the changes. */
  readonly scores: readonly number[]
  readonly probabilities: readonly number[]
  readonly labels: readonly (0 | 1)[]
}

/** The share of pairs of a bad and a good change in the right order, ties half. */
export const auc = ({ scores, labels }: Pick<Judged, 'scores' | 'labels'>): number => aucOf(scores, labels)

/** The share of bad changes among the riskiest part. */
export function recallAt(share: number, { scores, labels }: Pick<Judged, 'scores' | 'labels'>): number {
  const order = [...scores.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
  const bad = labels.reduce<number>((sum, label) => sum + label, 0)
  return order.slice(0, Math.ceil(share * order.length)).reduce((sum, at) => sum + (labels[at] ?? 0), 0) / bad
}

export const brier = ({ probabilities, labels }: Judged): number =>
  labels.reduce<number>((sum, label, at) => sum + ((probabilities[at] ?? 0) - label) ** 2, 0) / labels.length

/** 1 - Brier score / that of always saying the true share of the rows judged, which no forecast knows. */
export function brierSkill(judged: Judged): number {
  const rate = judged.labels.reduce<number>((sum, label) => sum + label, 0) / judged.labels.length
  return 1 - brier(judged) / (rate * (1 - rate))
}

/** Expected calibration error over ten bins of equal count. */
export function ece({ probabilities, labels }: Judged): number {
  const order = [...probabilities.keys()].sort((one, other) => (probabilities[one] ?? 0) - (probabilities[other] ?? 0))
  let error = 0
  for (let bin = 0; bin < 10; bin += 1) {
    const some = order.slice(Math.floor((bin * order.length) / 10), Math.floor(((bin + 1) * order.length) / 10))
    error += Math.abs(some.reduce((sum, at) => sum + (probabilities[at] ?? 0) - (labels[at] ?? 0), 0))
  }
  return error / order.length
}

/** The slope of a logistic regression of the labels on the log-odds: 1 is right, less is overconfident. */
export function slope({ probabilities, labels }: Judged): number {
  const { coefficients } = mapLogistic(
    {
      rows: probabilities.map((p) => Float64Array.of(1, logit(Math.min(Math.max(p, 1e-9), 1 - 1e-9)))),
      labels,
      weights: labels.map(() => 1)
    },
    { means: Float64Array.of(0, 1), precisions: Float64Array.of(1e-4, 1e-4) }
  )
  return coefficients[1] ?? NaN
}

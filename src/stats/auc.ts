import { midranks } from './midranks.js'

/**
 * The area under the ROC curve: the share of pairs of one labelled 1 and one labelled 0 whose scores are in the right
 * order, ties half, by ranks (Hanley and McNeil, Radiology 143, 1982). NaN where either label is missing.
 */
export function auc(scores: readonly number[], labels: readonly (0 | 1)[]): number {
  const ones = labels.reduce<number>((sum, label) => sum + label, 0)
  const ranks = midranks(scores)
  const sum = labels.reduce<number>((total, label, index) => total + label * (ranks[index] ?? 0), 0)
  return (sum - (ones * (ones + 1)) / 2) / (ones * (labels.length - ones))
}

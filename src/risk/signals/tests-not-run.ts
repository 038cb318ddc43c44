import { say } from '../../domain/prose.js'
import { inPercent } from '../in-words.js'
import type { Signal } from '../signal.js'

/** A few tests come and go with every change. */
const FEW = 0.05

export const testsNotRun: Signal = {
  summary: 'Tests that run on the default branch did not run for it.',
  family: 'ci',
  measures: [],
  weight: 0.3,
  look: ({ set, evidence: { testsNotRun: share = 0 } }) =>
    set.commits.length === 0 || share < FEW
      ? undefined
      : {
          strength: Math.min(1, share * 2),
          words: say`${inPercent(share)} of the tests of the default branch did not run for it`
        }
}

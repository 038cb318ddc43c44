import { trainedPriors } from './prior.generated.js'

/** What other projects taught: log-odds for one standard deviation of a column, and for a word of the subject. */
export interface Prior {
  /** The projects that it was trained on. */
  readonly trainedOn: readonly string[]
  readonly weights: Readonly<Record<string, number>>
  readonly words: Readonly<Record<string, number>>
}

/** What is asked of a change: will the project take it back, or will somebody have to mend it later? */
export type Asks = 'reverted' | 'fixed'

/** The priors that ship, trained by `npm run bench -- risk-prior`. */
export const SHIPPED: Readonly<Record<Asks, Prior>> = trainedPriors

/** How the prior of each question is held against a repository's own labels. */
export const HELD = {
  reverted: { rate: 0.005, rateDeviation: 0.8, deviation: 0.1, wordsDeviation: 0.2, halfLifeDays: 1461 },
  fixed: { rate: 0.2, rateDeviation: 1.5, deviation: 0.15, wordsDeviation: 0.3, halfLifeDays: 365 }
} as const satisfies Record<Asks, object>

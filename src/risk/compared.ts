import { percentileIn, type Scored } from './model/scored.js'

type Chance = Pick<Scored, 'probability' | 'low' | 'high'>

export interface Compared {
  readonly chance: Chance
  /** Percentiles, 0 to 100, without and with what is not learned; undefined where there is too little to compare with. */
  readonly learned: number | undefined
  readonly withUnlearned: number | undefined
}

/** Several changes at once, and how many. */
export interface BatchScore {
  readonly chance: Chance
  readonly size: number
}

/**
 * That any of several changes has to be taken back: 1 − Π(1 − p). What the model is unsure of is mostly the same for all
 * of them, so that the ends of the interval go together too.
 */
export function batchScore(scores: readonly Scored[]): BatchScore | undefined {
  if (scores.length === 0) return undefined
  const any = (of: (score: Scored) => number): number => anyOf(scores.map(of))
  return {
    chance: { probability: any((one) => one.probability), low: any((one) => one.low), high: any((one) => one.high) },
    size: scores.length
  }
}

const anyOf = (chances: readonly number[]): number => 1 - chances.reduce((none, chance) => none * (1 - chance), 1)

interface Against {
  /** Of the earlier changes, oldest first. */
  readonly past: readonly number[]
  /** In log-odds. */
  readonly offset: number
  /** How many there must be to compare with. */
  readonly least: number
}

/** Held against all runs of as many changes in a row of the past; where there are too few of those, by the mean of one. */
export function compared(batch: BatchScore | undefined, { past, offset, least }: Against): Compared | undefined {
  if (batch === undefined) return undefined
  const { chance, size } = batch
  const shifted = {
    probability: moved(chance.probability, offset),
    low: moved(chance.low, offset),
    high: moved(chance.high, offset)
  }
  if (past.length < least) return { chance: shifted, learned: undefined, withUnlearned: undefined }
  const isLong = past.length - size + 1 >= least
  const others = (isLong ? runsOf(past, size) : past).toSorted((one, other) => one - other)
  const scale = (probability: number): number => (isLong ? probability : 1 - (1 - probability) ** (1 / size))
  return {
    chance: shifted,
    learned: inPercent(percentileIn(others, scale(chance.probability))),
    withUnlearned: inPercent(percentileIn(others, scale(shifted.probability)))
  }
}

const inPercent = (share: number | undefined): number | undefined => (share === undefined ? undefined : 100 * share)

/** The chance of each run of so many changes. */
function runsOf(past: readonly number[], size: number): readonly number[] {
  const sums = [0]
  for (const chance of past) sums.push((sums.at(-1) ?? 0) + Math.log1p(-Math.min(chance, 1 - 1e-12)))
  return past.slice(size - 1).map((_, index) => -Math.expm1((sums[index + size] ?? 0) - (sums[index] ?? 0)))
}

/** A probability whose odds are multiplied by exp(offset). */
function moved(probability: number, offset: number): number {
  if (probability <= 0 || probability >= 1) return probability
  const odds = (probability / (1 - probability)) * Math.exp(offset)
  return odds / (1 + odds)
}

import { choleskySolved } from '../../stats/cholesky.js'
import {
  dot,
  type GaussianPrior,
  logit,
  mapLogistic,
  type LogisticFit,
  type Observations
} from '../../stats/logistic.js'
import type { Measured } from '../measured.js'
import { COLUMNS, type Family } from './columns.js'
import type { Labelled } from './labelled.js'
import { rowOf, type Prepared } from './prepared.js'
import { HELD, SHIPPED, type Asks, type Prior } from './prior.js'
import { scaledBy, scaleOf } from './scale.js'

/** How a model is fitted; what ships is the default. */
export interface Fitting {
  readonly asks?: Asks
  readonly prior?: Prior
  /** Families whose columns are not looked at. */
  readonly without?: readonly (Family | 'words')[]
}

export interface Fitted {
  readonly fit: LogisticFit
  readonly slope: number
  readonly real: number
  readonly bad: number
  /** Changes of which a later fix alone hints at harm. */
  readonly mended: number
  readonly known: number
  readonly isPlatt: boolean
  /** The row that a change is judged by: a constant, its columns in deviations from what is usual, its words. */
  readonly design: (measured: Measured) => Float64Array
}

export const priorOf = ({ asks = 'reverted', prior = SHIPPED[asks] }: Fitting): Prior => prior

/** Fits the prior to what was known at a time. */
export function fitted(all: Prepared, at: number, fitting: Fitting): Fitted {
  const asks = fitting.asks ?? 'reverted'
  const { prior } = all
  const held = HELD[asks]
  const left = new Set<string>(fitting.without ?? [])
  const uses = COLUMNS.map(({ family }) => !left.has(family))
  const past = all.changes.filter((one) => one.at < at)
  const scale = scaleOf(
    past.slice(-SCALED_ON).map((one) => rowOf(all, one).columns),
    COLUMNS.length
  )
  const made = (measured: Measured): Float64Array => {
    const { columns, words } = rowOf(all, measured)
    const scaled = scaledBy(scale, columns)
    const designed = new Float64Array(scaled.length + 2)
    designed[0] = 1
    for (let j = 0; j < scaled.length; j += 1) if (uses[j] === true) designed[j + 1] = scaled[j] ?? 0
    designed[scaled.length + 1] = left.has('words') ? 0 : words
    return designed
  }
  const kept = new Map<Measured, Float64Array>()
  /** Rows of the past are needed three times over. What is not past is seen by what is known when it is asked for. */
  const design = (measured: Measured): Float64Array => {
    if (!all.rows.has(measured)) return made(measured)
    const row = kept.get(measured) ?? made(measured)
    kept.set(measured, row)
    return row
  }
  const known = all.labels.filter(
    ({ knownAt, measured, weight }) => knownAt <= at && measured.at < at && weight > 0 && measured.isBot !== true
  )
  const chosen = thinned(known)
  const fresh = ({ one, times }: Chosen): number =>
    times * 0.5 ** ((at - one.measured.at) / 86_400_000 / held.halfLifeDays)
  const observed: Observations = {
    rows: chosen.map(({ one }) => design(one.measured)),
    labels: chosen.map(({ one }) => one.label),
    weights: chosen.map((choice) => choice.one.weight * fresh(choice))
  }
  const gaussian = {
    means: Float64Array.of(logit(held.rate), ...COLUMNS.map(({ name }) => prior.weights[name] ?? 0), 1),
    precisions: Float64Array.of(
      held.rateDeviation ** -2,
      ...COLUMNS.map(() => held.deviation ** -2),
      held.wordsDeviation ** -2
    )
  }
  const learned = mapLogistic(observed, gaussian)
  const isPart = asks === 'reverted' && chosen.some(({ one }) => one.label === 1 && one.weight < 1)
  const fit = isPart ? asOftenAsKnown(learned, { rows: observed.rows, chosen, fresh, gaussian }) : learned
  const bad = known.filter(({ label }) => label === 1).length
  const isPlatt = bad >= PLATT_FROM
  const slope = isPlatt ? slopeAhead(observed, { gaussian, near: fit.coefficients }, chosen) : 1
  return {
    fit,
    slope,
    real: known.filter(({ kind }) => kind === 'real').length,
    bad: known.filter(({ kind, label }) => kind === 'real' && label === 1).length,
    mended: known.filter(({ kind, label }) => kind === 'weak' && label === 1).length,
    known: known.length,
    isPlatt,
    design
  }
}

/** Bad labels from which on the slope is learned too. */
const PLATT_FROM = 50

/** A scale over older changes than these would tell of another project. */
const SCALED_ON = 10_000

/** Good labels that are looked at one by one; of more, every second, third, … stands for its neighbours. */
const GOOD_AT_MOST = 4000

/** A label, and for how many it stands. */
interface Chosen {
  readonly one: Labelled
  readonly times: number
}

/** All bad labels and a share of the good ones, in an order that does not hang on how they were given. */
function thinned(known: readonly Labelled[]): readonly Chosen[] {
  const inTime = [...known].sort((one, other) => one.measured.at - other.measured.at)
  const good = inTime.filter(({ label }) => label === 0).length
  const every = Math.max(1, Math.ceil(good / GOOD_AT_MOST))
  let nth = 0
  return inTime.flatMap((one) => {
    if (one.label === 1) return [{ one, times: 1 }]
    nth += 1
    return nth % every === 0 ? [{ one, times: every }] : []
  })
}

/**
 * By how much scores of changes that a model has not seen must be flattened: fitted to the first part, held against the rest, with a prior
 * of 1 ± 0.3 (J. C. Platt, "Probabilistic outputs for support vector machines", 1999).
 */
function slopeAhead(
  observed: Observations,
  { gaussian, near }: { readonly gaussian: GaussianPrior; readonly near: Float64Array },
  chosen: readonly { readonly one: Labelled }[]
): number {
  const badSoFar = chosen.flatMap(({ one }, i) => (one.label === 1 ? [i] : []))
  const cut = badSoFar[Math.floor(badSoFar.length * 0.6)] ?? chosen.length
  const part = (from: number, to: number): Observations => ({
    rows: observed.rows.slice(from, to),
    labels: observed.labels.slice(from, to),
    weights: observed.weights.slice(from, to)
  })
  const first = mapLogistic(part(0, cut), gaussian, near)
  const rest = part(cut, observed.rows.length)
  const scores = rest.rows.map((row) => dot(row, first.coefficients))
  const middle = scores.reduce((sum, one) => sum + one, 0) / Math.max(scores.length, 1)
  const { coefficients } = mapLogistic(
    { ...rest, rows: scores.map((score) => Float64Array.of(1, score - middle)) },
    { means: Float64Array.of(middle, 1), precisions: Float64Array.of(0.5, 0.3 ** -2) }
  )
  return Math.max(0.2, Math.min(coefficients[1] ?? 1, 1.5))
}

interface Known {
  readonly rows: readonly Float64Array[]
  readonly chosen: readonly Chosen[]
  readonly fresh: (choice: Chosen) => number
  readonly gaussian: GaussianPrior
}

/**
 * Hints teach what is risky, and not how often anything is taken back: with all else as it was learned, the intercept is that
 * at which as many changes go wrong as are known to have. One of a batch counts as its share of the guilt, a later fix as none.
 */
function asOftenAsKnown(learned: LogisticFit, { rows, chosen, fresh, gaussian }: Known): LogisticFit {
  const [intercept = 0] = learned.coefficients
  const { coefficients } = mapLogistic(
    {
      rows: rows.map((row) => Float64Array.of(1, dot(row, learned.coefficients) - intercept)),
      labels: chosen.map(({ one }) => (one.kind === 'weak' ? 0 : one.label * one.weight)),
      weights: chosen.map((choice) => (choice.one.label === 1 ? 1 : choice.one.weight) * fresh(choice))
    },
    {
      means: Float64Array.of(gaussian.means[0] ?? 0, 1),
      precisions: Float64Array.of(gaussian.precisions[0] ?? 0, FIXED)
    }
  )
  return {
    ...learned,
    coefficients: Float64Array.of(coefficients[0] ?? intercept, ...learned.coefficients.subarray(1))
  }
}

/** A precision at which nothing is learned. */
const FIXED = 1e9

/** The variance of a row's log-odds under the posterior. */
export const varianceOf = ({ precisionFactor }: LogisticFit, row: Float64Array): number =>
  dot(row, choleskySolved(precisionFactor, row))

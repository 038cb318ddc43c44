import { dot, logistic } from '../../stats/logistic.js'
import type { Measured } from '../measured.js'
import { COLUMNS } from './columns.js'
import { fitted, priorOf, varianceOf, type Fitted, type Fitting } from './fitted.js'
import type { Labelled } from './labelled.js'
import { prepared, type Prepared } from './prepared.js'
import type { Contribution, Scored } from './scored.js'

/** The shipped prior, fitted to one repository. What is not documented here is the model's own business. */
export interface RiskModel {
  /** Labels that it learned from: those of kind `real`, how many of these are bad, and the weak ones that hint at harm. */
  readonly labels: { readonly real: number; readonly bad: number; readonly mended: number }
  /** What made scores into probabilities: nothing of the repository's own, its rate, or (from 50 bad ones on) a slope as well. */
  readonly calibratedOn: 'prior' | 'intercept' | 'platt'
  /** The probability of a typical change; 0 to 1. */
  readonly baseRate: number
  readonly fitted: Fitted
  /** Mean log-odds of the past, and its mean row, which contributions are told against. */
  readonly typical: { readonly row: Float64Array; readonly shift: number }
}

/** Fits the shipped prior to a repository. `past`: all changes before `at` (epoch ms), oldest first, labelled or not; they set the scale. */
export function riskModel(
  past: readonly Measured[],
  labels: readonly Labelled[],
  at: number,
  fitting: Fitting = {}
): RiskModel {
  return modelAt(
    prepared(
      past.filter((one) => one.at < at),
      labels.filter(({ knownAt, measured }) => knownAt <= at && measured.at < at),
      priorOf(fitting)
    ),
    at,
    fitting
  )
}

/** The same at one moment of a history that was prepared once. */
export function modelAt(all: Prepared, at: number, fitting: Fitting = {}): RiskModel {
  const made = fitted(all, at, fitting)
  const recent = all.changes.filter((one) => one.at < at).slice(-1000)
  const rows = recent.map(made.design)
  const row = Float64Array.from({ length: COLUMNS.length + 2 }, (_, j) =>
    j === 0 ? 1 : rows.reduce((sum, one) => sum + (one[j] ?? 0), 0) / Math.max(rows.length, 1)
  )
  const shift = shiftOf(
    rows.map((one) => dot(one, made.fit.coefficients)),
    made.slope
  )
  return {
    labels: { real: made.real, bad: made.bad, mended: made.mended },
    calibratedOn: made.known === 0 ? 'prior' : made.isPlatt ? 'platt' : 'intercept',
    baseRate: logistic(made.slope * dot(row, made.fit.coefficients) + shift),
    fitted: made,
    typical: { row, shift }
  }
}

/** How likely one change is to be taken back, and why. A change of the model's own past is seen as it was then. */
export function scored(model: RiskModel, measured: Measured): Scored {
  const { fitted: made, typical } = model
  const { row, z } = placed(model, measured)
  const half = Z90 * Math.sqrt(Math.max(varianceOf(made.fit, row), 0))
  return {
    probability: logistic(z),
    low: logistic(z - half),
    high: logistic(z + half),
    logit: z,
    contributions: contributionsOf(row, made, typical.row)
  }
}

/** R: `qnorm(.95)`. */
const Z90 = 1.6449

/** The probability alone. */
export const chanceOf = (model: RiskModel, measured: Measured): number => logistic(placed(model, measured).z)

/** The row of a change, and its log-odds. */
function placed(
  { fitted: made, typical }: RiskModel,
  measured: Measured
): { readonly row: Float64Array; readonly z: number } {
  const row = made.design(measured)
  return { row, z: made.slope * dot(row, made.fit.coefficients) + typical.shift }
}

const NAMES = [...COLUMNS.map(({ name }) => name), 'words']

function contributionsOf(row: Float64Array, { fit, slope }: Fitted, typical: Float64Array): Contribution[] {
  return NAMES.map((measure, j) => ({
    measure,
    by: slope * (fit.coefficients[j + 1] ?? 0) * ((row[j + 1] ?? 0) - (typical[j + 1] ?? 0))
  }))
    .filter(({ by }) => by !== 0)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
}

/** What must be added to flattened scores so that they promise as many bad changes as before. */
function shiftOf(scores: readonly number[], slope: number): number {
  if (slope === 1 || scores.length === 0) return 0
  const wanted = scores.reduce((sum, z) => sum + logistic(z), 0)
  let [low, high] = [-20, 20]
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2
    if (scores.reduce((sum, z) => sum + logistic(slope * z + middle), 0) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}

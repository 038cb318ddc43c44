import { forwardSolved } from '../../stats/cholesky.js'
import { dot, logistic, logit, mapLogistic, type LogisticFit } from '../../stats/logistic.js'
import type { Measured } from '../measured.js'
import type { Labelled } from './labelled.js'
import type { Scored } from './scored.js'

/** The shipped prior, fitted to one repository. What is not documented here is the model's own business. */
export interface RiskModel {
  /** Labels that it learned from: those of kind `real`, and how many of these are bad. */
  readonly labels: { readonly real: number; readonly bad: number }
  readonly calibratedOn: 'prior' | 'intercept' | 'platt' | 'isotonic'
  /** The share of changes that are taken back, as far as is known; 0 to 1. */
  readonly baseRate: number
  readonly scale: Scale
  readonly fit: LogisticFit
}

interface Scale {
  readonly means: readonly number[]
  readonly deviations: readonly number[]
}

/** Fits the shipped prior to a repository. `past`: all changes before `at`, oldest first, labelled or not; they set the scale. */
export function riskModel(past: readonly Measured[], labels: readonly Labelled[], at: number): RiskModel {
  const scale = scaleOf(past.filter((one) => one.at < at))
  const known = labels.filter((one) => one.knownAt <= at && one.measured.at < at && one.weight > 0)
  const fit = mapLogistic(
    {
      rows: known.map(({ measured }) => rowOf(measured, scale)),
      labels: known.map(({ label }) => label),
      weights: known.map(({ weight }) => weight)
    },
    {
      means: Float64Array.of(logit(PRIOR_RATE), ...MEASURES.map((name) => PRIOR_WEIGHTS[name] ?? 0)),
      precisions: Float64Array.of(0.5, ...MEASURES.map(() => 30))
    }
  )
  const real = known.filter(({ kind }) => kind === 'real')
  const bad = real.filter(({ label }) => label === 1).length
  return {
    labels: { real: real.length, bad },
    calibratedOn: real.length === 0 ? 'prior' : 'intercept',
    baseRate: logistic(fit.coefficients[0] ?? 0),
    scale,
    fit
  }
}

/** How likely one change is to be taken back, and why. */
export function scored({ fit, scale }: RiskModel, measured: Measured): Scored {
  const row = rowOf(measured, scale)
  const z = dot(row, fit.coefficients)
  const solved = forwardSolved(fit.precisionFactor, row)
  const half = Z90 * Math.sqrt(dot(solved, solved))
  return {
    probability: logistic(z),
    low: logistic(z - half),
    high: logistic(z + half),
    logit: z,
    contributions: MEASURES.map((measure, j) => ({ measure, by: (row[j + 1] ?? 0) * (fit.coefficients[j + 1] ?? 0) }))
      .filter(({ by }) => by !== 0)
      .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
  }
}

/** R: `qnorm(.95)`. */
const Z90 = 1.6449

const PRIOR_RATE = 0.005

const MEASURES = [
  'ns',
  'nd',
  'nf',
  'entropy',
  'la',
  'ld',
  'lt',
  'fix',
  'ndev',
  'age',
  'nuc',
  'exp',
  'rexp',
  'sexp'
] as const

const PRIOR_WEIGHTS: Readonly<Record<string, number>> = { la: 0.5, nf: 0.1, entropy: 0.1, exp: -0.1, ndev: 0.1 }

const rowOf = (measured: Measured, { means, deviations }: Scale): Float64Array =>
  Float64Array.of(
    1,
    ...logsOf(measured).map((value, j) =>
      value === undefined ? 0 : Math.max(-4, Math.min(4, (value - (means[j] ?? 0)) / (deviations[j] ?? 1)))
    )
  )

const logsOf = (measured: Measured): (number | undefined)[] =>
  MEASURES.map((name) => {
    const value = measured[name]
    return value === undefined || !Number.isFinite(value) ? undefined : Math.log1p(Math.max(value, 0))
  })

function scaleOf(past: readonly Measured[]): Scale {
  const columns = past.map(logsOf)
  const known = MEASURES.map((_, j) => columns.flatMap((row) => row[j] ?? []))
  const means = known.map((values) => values.reduce((sum, one) => sum + one, 0) / Math.max(values.length, 1))
  const deviations = known.map((values, j) => {
    const squares = values.reduce((sum, one) => sum + (one - (means[j] ?? 0)) ** 2, 0)
    return Math.max(Math.sqrt(squares / Math.max(values.length, 1)), 1e-3)
  })
  return { means, deviations }
}

import type { CommitDetail } from '../domain/commit-detail.js'
import { auc } from '../stats/auc.js'
import { labelled } from './assess.js'
import type { Fate, Witnessed } from './fate.js'
import { fatesAt, fatesOf } from './labels.js'
import { chanceOf, riskModel } from './model/risk-model.js'
import { pastOf } from './past.js'

export interface BacktestAsked {
  /** Oldest first, merges included. */
  readonly history: readonly CommitDetail[]
  readonly fromTheBeginning: boolean
  readonly witnessed: Witnessed
  readonly waitDays: number
  readonly at: number
}

/** How the scores would have fared, had they been given at the time. A figure that rests on too few labels is withheld. */
export interface Backtest {
  readonly changes: number
  /** Changes that were scored and of which it is known now how they did. */
  readonly targets: { readonly real: Figures; readonly weak: Figures }
  readonly refits: number
}

export interface Figures {
  readonly labels: number
  readonly bad: number
  readonly baseRate?: number
  /** Area under the ROC curve, with its standard error after Hanley and McNeil (Radiology 143, 1982). */
  readonly auc?: { readonly value: number; readonly error: number }
  readonly brier?: number
  /** 1 − Brier / Brier of the base rate: above 0 is better than to know the base rate alone. */
  readonly skill?: number
  /** Mean gap between what was said and what was so, over ten parts of equal size (ECE). */
  readonly calibrationError?: number
  readonly meanScore?: number
  /** The share of the bad changes that is among the riskiest 5, 10 and 20 %. */
  readonly capture?: Readonly<Record<'5' | '10' | '20', number>>
}

/** Fewer labels carry no figure: neither all, for a mean, nor the bad ones, for an order. */
export const LEAST_LABELS = 30

/** Changes before the first score, and the most times that the model is fitted. */
const WARM_UP = 50
const MOST_REFITS = 20

/** Replays a history: each change is scored by what was known before it, and held against what is known now. */
export function backtest({ history, fromTheBeginning, witnessed, waitDays, at }: BacktestAsked): Backtest {
  const { changes: past, measured } = pastOf(history, { fromTheBeginning, at })
  const fates = fatesOf(history, witnessed, { waitDays, at })
  const every = Math.max(25, Math.ceil((past.length - WARM_UP) / MOST_REFITS))
  const scores: { readonly sha: string; readonly probability: number }[] = []
  let refits = 0
  for (let start = WARM_UP; start < past.length; start += every) {
    const now = past[start]?.committedAt ?? at
    const seen = measured.slice(0, start)
    const model = riskModel(seen, labelled(past.slice(0, start), seen, fatesAt(fates, now)), now)
    refits += 1
    past.slice(start, start + every).forEach(({ sha }, index) => {
      const of = measured[start + index]
      if (of !== undefined) scores.push({ sha, probability: chanceOf(model, of) })
    })
  }
  const known = fatesAt(fates, at)
  const held = (isMeant: (fate: Fate) => boolean): readonly Held[] =>
    scores.flatMap(({ sha, probability }) => {
      const fate = known.get(sha)
      return fate === undefined || !isMeant(fate) ? [] : [{ probability, label: fate.label }]
    })
  return {
    changes: past.length,
    refits,
    targets: { real: figuresOf(held(({ kind }) => kind === 'real')), weak: figuresOf(held(() => true)) }
  }
}

export interface Held {
  readonly probability: number
  readonly label: 0 | 1
}

/** All figures of scores that were held against labels. */
export function figuresOf(held: readonly Held[]): Figures {
  const labels = held.length
  const bad = held.filter(({ label }) => label === 1).length
  if (labels < LEAST_LABELS) return { labels, bad }
  const baseRate = bad / labels
  const brier = meanOf(held.map(({ probability, label }) => (probability - label) ** 2))
  const ofBase = baseRate * (1 - baseRate)
  return {
    labels,
    bad,
    baseRate,
    brier,
    ...(ofBase > 0 ? { skill: 1 - brier / ofBase } : {}),
    calibrationError: calibrationErrorOf(held),
    meanScore: meanOf(held.map(({ probability }) => probability)),
    ...(Math.min(bad, labels - bad) < LEAST_LABELS
      ? {}
      : {
          auc: aucOf(held, bad),
          capture: { '5': captureOf(held, 0.05), '10': captureOf(held, 0.1), '20': captureOf(held, 0.2) }
        })
  }
}

function aucOf(held: readonly Held[], bad: number): NonNullable<Figures['auc']> {
  const good = held.length - bad
  const value = auc(
    held.map(({ probability }) => probability),
    held.map(({ label }) => label)
  )
  const [one, two] = [value / (2 - value), (2 * value ** 2) / (1 + value)]
  const variance =
    (value * (1 - value) + (bad - 1) * (one - value ** 2) + (good - 1) * (two - value ** 2)) / (bad * good)
  return { value, error: Math.sqrt(Math.max(0, variance)) }
}

function captureOf(held: readonly Held[], share: number): number {
  const riskiest = held.toSorted((one, other) => other.probability - one.probability)
  const caught = riskiest.slice(0, Math.round(share * held.length)).filter(({ label }) => label === 1).length
  return caught / Math.max(1, held.filter(({ label }) => label === 1).length)
}

function calibrationErrorOf(held: readonly Held[]): number {
  const sorted = held.toSorted((one, other) => one.probability - other.probability)
  const PARTS = 10
  return Array.from({ length: PARTS }, (_, part) =>
    sorted.slice(Math.floor((part * sorted.length) / PARTS), Math.floor(((part + 1) * sorted.length) / PARTS))
  ).reduce((sum, part) => {
    if (part.length === 0) return sum
    const gap = meanOf(part.map(({ probability }) => probability)) - meanOf(part.map(({ label }) => label))
    return sum + (Math.abs(gap) * part.length) / held.length
  }, 0)
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

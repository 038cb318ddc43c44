import type { Prose } from '../domain/prose.js'
import { signals, type SignalName } from './index.js'
import type { Scene } from './scene.js'
import type { Family, Signal } from './signal.js'

/** What one signal adds, in log-odds, and why in words. */
export interface Contribution {
  readonly signal: SignalName
  readonly family: Family
  readonly by: number
  readonly words: Prose
  /** Whether labels have taught its weight; else it is a small prior of ours. */
  readonly isLearned: boolean
}

/** All that has no labels yet adds this much at most, together and either way: odds times or divided by 2.2. */
export const MOST_UNLEARNED = 0.8

/** What the signals say that the model knows nothing of, each with its prior weight. */
export const unlearnedOf = (scene: Scene): readonly Contribution[] =>
  namedSignals().flatMap(([signal, { family, measures, weight, look }]): Contribution[] => {
    if (measures.length > 0) return []
    const sight = look(scene)
    return sight === undefined
      ? []
      : [{ signal, family, by: weight * clamped(sight.strength, 1), words: sight.words, isLearned: false }]
  })

/** What they add together. */
export const offsetOf = (contributions: readonly Contribution[]): number =>
  clamped(
    contributions.filter(({ isLearned }) => !isLearned).reduce((sum, { by }) => sum + by, 0),
    MOST_UNLEARNED
  )

/** What the model says of each measure, gathered by the signals that put them into words. */
export function learnedOf(scene: Scene, byMeasure: ReadonlyMap<string, number>): readonly Contribution[] {
  return namedSignals().flatMap(([signal, { family, measures, look }]): Contribution[] => {
    const by = [...byMeasure].reduce((sum, [measure, part]) => sum + (isOf(measures, measure) ? part : 0), 0)
    const sight = measures.length === 0 || by === 0 ? undefined : look(scene)
    return sight === undefined ? [] : [{ signal, family, by, words: sight.words, isLearned: true }]
  })
}

/** A word of the subject is called `text:word` by the model. */
const isOf = (measures: readonly string[], measure: string): boolean => measures.includes(measure.split(':')[0] ?? '')

function namedSignals(): readonly (readonly [SignalName, Signal])[] {
  return Object.keys(signals)
    .filter(isSignalName)
    .map((name) => [name, signals[name]])
}

const isSignalName = (text: string): text is SignalName => Object.hasOwn(signals, text)

const clamped = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(-most, value)) : 0

import { say } from '../../domain/prose.js'
import type { Signal } from '../signal.js'

export const HOTFIX = /\b(?:hot-?fix|urgent|emergency|asap|quick fix)\b/i

export const hotfix: Signal = {
  summary: 'Its text speaks of haste: hotfix, urgent, emergency.',
  family: 'text',
  measures: [],
  weight: 0.25,
  look: ({ set: { commits } }) =>
    commits.some(({ subject }) => HOTFIX.test(subject))
      ? { strength: 1, words: say`its text speaks of haste` }
      : undefined
}

import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import type { Signal } from '../signal.js'

/** What is deployed together is also taken back together, and takes longer to tell apart. */
const MANY = 10

export const batch: Signal = {
  summary: 'Ten or more commits would be deployed at once.',
  family: 'time',
  measures: [],
  weight: 0.25,
  look: ({ set: { commits, environment } }) =>
    environment === undefined || commits.length < MANY
      ? undefined
      : {
          strength: Math.min(1, commits.length / 40),
          words: say`${counted(commits.length, 'commit')} would be deployed at once`
        }
}

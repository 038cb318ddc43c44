import { say } from '../../domain/prose.js'
import { daysInWords, DAY_MS } from '../in-words.js'
import { learned } from '../learned.js'

export const age = learned({
  summary: 'How long ago the files were last changed, and in how many different changes (AGE, NUC).',
  family: 'history',
  measures: ['age', 'nuc', 'nucPerFile'],
  words: ({ age: days }) =>
    days === undefined ? undefined : say`its files were last changed ${daysInWords(days * DAY_MS)} before, on average`
})

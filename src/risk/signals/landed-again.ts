import { say } from '../../domain/prose.js'
import { learned } from '../learned.js'

export const landedAgain = learned({
  summary: 'Whether a change with the same subject was taken back before.',
  family: 'text',
  measures: ['again'],
  words: () => say`whether a change of the same subject was taken back before`
})

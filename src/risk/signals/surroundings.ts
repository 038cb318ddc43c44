import { say } from '../../domain/prose.js'
import { learned } from '../learned.js'

export const surroundings = learned({
  summary: 'How much else changed in the day before, and was taken back in the month before.',
  family: 'time',
  measures: ['day', 'reverts', 'sinceRevert'],
  words: () => say`how much else changed and was taken back lately`
})

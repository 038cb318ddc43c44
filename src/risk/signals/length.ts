import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import { learned } from '../learned.js'

export const length = learned({
  summary: 'How long the files were that it touches (LT).',
  family: 'history',
  measures: ['lt'],
  words: ({ lt }) =>
    lt === undefined
      ? undefined
      : say`the files that it touches were ${counted(Math.round(lt), 'line')} long on average`
})

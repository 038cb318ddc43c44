import { say } from '../../domain/prose.js'
import { counted, grouped } from '../in-words.js'
import { learned } from '../learned.js'

export const size = learned({
  summary: 'How many lines it adds and deletes (LA, LD).',
  family: 'size',
  measures: ['la', 'ld', 'churn', 'churnOfFile', 'shareAdded', 'addedPerFile'],
  words: ({ la = 0, ld = 0 }) => say`it adds ${counted(la, 'line')} and deletes ${grouped(ld)}`
})

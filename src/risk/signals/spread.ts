import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import { learned } from '../learned.js'

export const spread = learned({
  summary: 'Over how many files, folders and subsystems it is spread, and how evenly (NF, ND, NS, entropy).',
  family: 'spread',
  measures: ['nf', 'nd', 'ns', 'entropy'],
  words: ({ nf = 0, nd = 0 }) => say`it touches ${counted(nf, 'file')} in ${counted(nd, 'folder')}`
})

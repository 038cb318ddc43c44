import { say } from '../../domain/prose.js'
import { learned } from '../learned.js'

export const sorts = learned({
  summary: 'How many tests, workflows and lists of dependencies are among its files.',
  family: 'kind',
  measures: ['testFiles', 'ciFiles', 'dependencyFiles', 'shareTests', 'noTests', 'testsOnly', 'isRevert'],
  words: ({ testFiles = 0, nf = 0 }) => say`${testFiles} of its ${nf} files are tests`
})

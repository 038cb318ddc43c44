import { say, type Prose } from '../../domain/prose.js'
import { learned } from '../learned.js'

export const sorts = learned({
  summary: 'How many tests, workflows and lists of dependencies are among its files.',
  family: 'kind',
  measures: ['testFiles', 'ciFiles', 'dependencyFiles', 'shareTests', 'noTests', 'testsOnly', 'isRevert'],
  words: ({ testFiles = 0, nf = 0 }) => (nf === 0 ? say`it touches no file` : amongFiles(testFiles, nf))
})

function amongFiles(tests: number, files: number): Prose {
  if (files === 1) return tests === 0 ? say`its only file is no test` : say`its only file is a test`
  if (tests === 0) return say`none of its ${files} files is a test`
  if (tests === 1) return say`1 of its ${files} files is a test`
  return tests === files ? say`all of its ${files} files are tests` : say`${tests} of its ${files} files are tests`
}

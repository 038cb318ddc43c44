import { say } from '../../domain/prose.js'
import { counted } from '../in-words.js'
import { isCode, isOf } from '../paths.js'
import type { Signal } from '../signal.js'

/** Fewer lines of code than this need no test of their own. */
const LEAST_LINES = 10

export const untested: Signal = {
  summary: 'It changes code and no test; or, for the change, both.',
  family: 'kind',
  measures: [],
  weight: 0.2,
  look({ set: { together } }) {
    const files = together?.files ?? []
    const code = files.filter(({ path }) => isCode(path))
    const lines = code.reduce((sum, { added, deleted }) => sum + added + deleted, 0)
    if (lines < LEAST_LINES) return undefined
    const tests = files.filter(({ path }) => isOf('tests', path)).length
    return tests === 0
      ? { strength: 1, words: say`it changes ${counted(lines, 'line')} of code and no test` }
      : { strength: -0.5, words: say`it changes ${counted(tests, 'test file')} along with the code` }
  }
}

import { say } from '../../domain/prose.js'
import { learned } from '../learned.js'

export const words = learned({
  summary: 'The words of its subject line, as far as the model knows them from other projects and from this one.',
  family: 'text',
  measures: ['words', 'wordsRate', 'worstWord', 'scopeRate', 'letters', 'wordCount', 'pullRequest'],
  words: ({ subject = '' }) =>
    subject === '' ? undefined : say`the words of its subject line, and what became of changes with the same`
})

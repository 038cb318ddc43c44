import { say } from '../../domain/prose.js'
import { learned } from '../learned.js'

export const mends = learned({
  summary: 'Whether its text says that it mends something (FIX).',
  family: 'text',
  measures: ['fix'],
  words: ({ fix }) => (fix === 1 ? say`by its text it mends something` : say`by its text it mends nothing`)
})

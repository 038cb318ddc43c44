import { touching } from '../touching.js'

export const configuration = touching({
  summary: 'It changes settings, which tests seldom see.',
  sort: 'configuration',
  weight: 0.15,
  noun: ['file of settings', 'files of settings']
})

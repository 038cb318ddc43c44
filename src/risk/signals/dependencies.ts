import { touching } from '../touching.js'

export const dependencies = touching({
  summary: 'It changes what the project depends on, or the versions that are locked.',
  sort: 'dependencies',
  weight: 0.15,
  noun: ['list of dependencies', 'lists of dependencies']
})

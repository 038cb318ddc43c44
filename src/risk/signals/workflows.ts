import { touching } from '../touching.js'

export const workflows = touching({
  summary: 'It changes how the project is built and deployed.',
  sort: 'workflows',
  weight: 0.15,
  noun: ['workflow', 'workflows']
})

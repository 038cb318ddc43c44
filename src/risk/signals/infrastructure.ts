import { touching } from '../touching.js'

export const infrastructure = touching({
  summary: 'It changes where and how the service runs.',
  sort: 'infrastructure',
  weight: 0.25,
  noun: ['file of the infrastructure', 'files of the infrastructure']
})

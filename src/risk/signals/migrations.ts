import { touching } from '../touching.js'

export const migrations = touching({
  summary: 'It changes the schema of a database: taking that back is more than deploying the version before.',
  sort: 'migrations',
  weight: 0.3,
  noun: ['migration or schema', 'migrations or schemas']
})

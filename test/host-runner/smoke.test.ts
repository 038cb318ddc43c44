import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { aRepository, oneJob, stepOf, type ARepository } from './a-repository.js'

let at: ARepository
beforeEach(async () => {
  at = await aRepository()
})
afterEach(() => at.remove())

test('a script prints and succeeds', async () => {
  const result = await at.run(oneJob('- name: hello\n  run: echo "hi ${{ github.repository }}"; env | sort'))
  console.log(JSON.stringify(result, null, 1), JSON.stringify(at.repository.runs, null, 1))
  expect(result.conclusion).toBe('success')
  expect(stepOf(result, 'hello').rawStdout).toContain('hi octo-org/app\n')
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runFrom, runsFrom } from '../../src/ingest/run.js'
import { runJson } from './api-samples.js'

const observed = { observedAt: 5, witness: 'api', repository: 'acme/shop', defaultBranch: 'main' } as const

test('a run of the API becomes a row', () => {
  expect(runFrom(runJson({ pull_requests: [{ number: 3 }] }), observed)).toEqual({
    is: 'known',
    value: {
      runId: 4711,
      attempt: 1,
      runNumber: 12,
      workflow: 'CI',
      workflowPath: '.github/workflows/ci.yml',
      event: 'push',
      branch: 'main',
      sha: 'a'.repeat(40),
      pullRequest: 3,
      status: 'completed',
      conclusion: 'success',
      createdAt: Date.UTC(2026, 10, 1, 10),
      startedAt: Date.UTC(2026, 10, 1, 10, 0, 5),
      updatedAt: Date.UTC(2026, 10, 1, 10, 10),
      trust: 'default',
      witness: 'api',
      observedAt: 5
    }
  })
})

test('null and odd facts are absent facts', () => {
  const odd = {
    conclusion: null,
    name: null,
    path: null,
    run_number: '12',
    created_at: 'yesterday',
    pull_requests: null
  }
  const run = runFrom(
    runJson({ ...odd, status: 'in_progress', workflow_id: 8, updated_at: '0001-01-01T00:00:00Z' }),
    observed
  )
  expect(run).toMatchObject({ is: 'known', value: { workflow: 'workflow 8', status: 'in_progress' } })
  const facts = Object.keys(run.is === 'known' ? run.value : {})
  for (const absent of ['conclusion', 'runNumber', 'createdAt', 'updatedAt', 'pullRequest', 'workflowPath'])
    expect(facts).not.toContain(absent)
})

test('a status not heard of says only whether the run has ended', () => {
  const statusOf = (over: object) => runFrom(runJson(over), observed)
  expect(statusOf({ status: 'dreaming', conclusion: null })).toMatchObject({ value: { status: 'pending' } })
  expect(statusOf({ status: 'dreaming', conclusion: 'awoken' })).toMatchObject({
    value: { status: 'completed', conclusion: 'awoken' }
  })
})

test.each(['id', 'event', 'head_sha'])('a run without a usable %s is unknown', (field) => {
  expect(runFrom(runJson({ [field]: 'x y' }), observed).is).toBe(field === 'event' ? 'known' : 'unknown')
  expect(runFrom(runJson({ [field]: null }), observed)).toMatchObject({
    is: 'unknown',
    because: { what: `The workflow run lacks a usable \`${field}\`` }
  })
})

test('one bad run costs the others nothing', () => {
  const { runs, passedOver } = runsFrom([runJson(), null, runJson({ id: '1' }), runJson({ id: 2 })], observed)
  expect(runs.map(({ runId }) => runId)).toEqual([4711, 2])
  expect(passedOver.count).toBe(2)
})

test('nothing that JSON can hold makes it throw', () => {
  const keys = Object.keys(runJson())
  const like = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()).map((over) => runJson(over))
  fc.assert(fc.property(fc.oneof(like, fc.jsonValue()), (json) => runFrom(json, observed).is.length > 0))
})

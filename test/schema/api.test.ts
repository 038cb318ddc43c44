import { expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { apiArtifact, apiComment, apiDeployment, apiJob, apiPullRequest, apiRepository } from '../../src/schema/api.js'
import { count, sha, time } from '../../src/schema/api-fields.js'

const parses = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success

test('a number in a string is no number', () => {
  expect(parses(count, 5)).toBe(true)
  for (const value of ['5', -1, 1.5, NaN, Infinity, 2 ** 60, null]) expect(parses(count, value)).toBe(false)
})

test('times become milliseconds, and only times do', () => {
  expect(z.parse(time, '2026-11-01T10:00:00Z')).toBe(Date.UTC(2026, 10, 1, 10))
  expect(z.parse(time, '2026-11-01T10:00:00.5+02:00')).toBe(Date.UTC(2026, 10, 1, 8, 0, 0, 500))
  for (const text of ['', '2026', '2026-11-01', '2026-13-01T10:00:00Z', '0001-01-01T00:00:00Z', '9999-01-01T00:00:00Z', 5])
    expect(parses(time, text)).toBe(false)
})

test('a commit is named by all of its digits', () => {
  expect(parses(sha, 'a'.repeat(40))).toBe(true)
  expect(parses(sha, 'a'.repeat(64))).toBe(true)
  for (const text of ['', 'HEAD', 'a'.repeat(39), 'A'.repeat(40), `${'a'.repeat(40)}\n`]) expect(parses(sha, text)).toBe(false)
})

test('null and unusable facts become undefined where a row can do without them', () => {
  expect(z.parse(apiRepository, { id: 1, full_name: 'a/b', fork: 'yes', default_branch: null })).toEqual({ id: 1, full_name: 'a/b' })
  expect(z.parse(apiArtifact, { id: 1, name: 'x', workflow_run: null, expired: false })).toMatchObject({ expired: false })
})

test('words not heard of are kept', () => {
  expect(z.parse(apiJob, { id: 1, run_id: 2, name: 'x', status: 'dreaming', conclusion: 'awoken' })).toMatchObject({
    status: 'dreaming',
    conclusion: 'awoken'
  })
})

test('a pull request of a deleted fork is still one', () => {
  const end = (repo: object | null) => ({ sha: 'a'.repeat(40), ref: 'x', repo })
  expect(parses(apiPullRequest, { number: 1, head: end(null), base: end({ full_name: 'a/b' }) })).toBe(true)
})

test('a comment of an account that is gone is still one', () => {
  expect(z.parse(apiComment, { id: 1, body: 'x', user: null })).toMatchObject({ id: 1, body: 'x' })
})

test('whatever a deployer put into the payload is kept as it is', () => {
  const deployment = { id: 1, environment: 'p', sha: 'a'.repeat(40) }
  expect(z.parse(apiDeployment, { ...deployment, payload: '{"x":1}' }).payload).toBe('{"x":1}')
  expect(z.parse(apiDeployment, { ...deployment, payload: { x: 1 } }).payload).toEqual({ x: 1 })
})

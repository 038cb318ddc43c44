import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deploymentFrom } from '../../src/ingest/deployment.js'
import { isRow } from '../../src/schema/table-row.js'
import { aRun } from '../history/builders.js'

const SHA = 'a'.repeat(40)
const observed = { observedAt: 5, repository: 'acme/shop', defaultBranch: 'main', runs: [] }

const deploymentJson = (over: object = {}): object => ({
  id: 9,
  environment: 'production',
  sha: SHA,
  ref: 'main',
  created_at: '2026-11-01T10:00:00Z',
  ...over
})

const statusJson = (over: object = {}): object => ({
  id: 1,
  state: 'success',
  created_at: '2026-11-01T10:05:00Z',
  log_url: 'https://github.com/acme/shop/actions/runs/4711/job/12',
  ...over
})

const rowOf = (over: object = {}, statuses: readonly unknown[] = [], facts: object = {}) => {
  const answer = deploymentFrom(deploymentJson(over), statuses, { ...observed, ...facts })
  return answer.is === 'known' ? answer.value : undefined
}

test('a deployment and its newest status become a row', () => {
  const statuses = [
    statusJson({ id: 2, state: 'in_progress', created_at: '2026-11-01T10:01:00Z' }),
    statusJson({ id: 3 }),
    statusJson({ id: 1, state: 'queued', created_at: '2026-11-01T10:00:30Z' })
  ]
  expect(rowOf({}, statuses)).toEqual({
    deploymentId: 9,
    environment: 'production',
    sha: SHA,
    ref: 'main',
    createdAt: Date.UTC(2026, 10, 1, 10),
    state: 'success',
    stateAt: Date.UTC(2026, 10, 1, 10, 5),
    runId: 4711,
    trust: 'default',
    witness: 'api',
    observedAt: 5
  })
})

test('of two statuses in one second the later one counts', () => {
  expect(rowOf({}, [statusJson({ id: 1, state: 'in_progress' }), statusJson({ id: 2 })])?.state).toBe('success')
})

test.each([
  [{ rollback: { of: 8 } }, 8],
  ['{"rollback":{"of":8}}', 8],
  [{ rollback: true }, undefined],
  [{ rollback: { of: '8; id' } }, undefined],
  ['rollback', undefined]
])('of the payload %j it takes the deployment that was taken back: %s', (payload, rollbackOf) => {
  expect(rowOf({ payload })?.rollbackOf).toBe(rollbackOf)
})

test('a deployment whose statuses nobody knows has no state', () => {
  expect(rowOf()).not.toHaveProperty('state')
})

test('a state that nobody has heard of is no state', () => {
  expect(rowOf({}, [statusJson({ state: 'teleported' })])).not.toHaveProperty('state')
})

test('a deployment without an id, an environment, a commit or a time is no row', () => {
  for (const field of ['id', 'environment', 'sha', 'created_at']) expect(rowOf({ [field]: null })).toBeUndefined()
})

describe('the run that deployed', () => {
  const runId = (log_url: unknown, target_url?: unknown) => rowOf({}, [statusJson({ log_url, target_url })])?.runId

  test('is named by the log, or else by the target, of any status', () => {
    expect(runId('https://github.com/ACME/Shop/actions/runs/12')).toBe(12)
    expect(runId('', 'https://ghes.example/acme/shop/actions/runs/13?check=1')).toBe(13)
    const older = statusJson({ id: 1, created_at: '2026-11-01T10:01:00Z' })
    expect(rowOf({}, [statusJson({ id: 2, log_url: '', state: 'inactive' }), older])?.runId).toBe(4711)
  })

  test.each([
    'https://github.com/acme/shop-two/actions/runs/12',
    'https://github.com/evil/shop/actions/runs/12',
    'https://evil.example/?x=https://github.com/acme/shop/actions/runs/12',
    'https://evil.example/x/acme/shop/actions/runs/12',
    'http://github.com/acme/shop/actions/runs/12',
    'https://github.com/acme/shop/actions/runs/12x',
    'https://github.com/acme/shop/actions/runs/0',
    'https://github.com/acme/shop/actions/runs/99999999999999999999',
    'javascript:https://github.com/acme/shop/actions/runs/12',
    42
  ])('is not read from %s', (url) => {
    expect(runId(url)).toBeUndefined()
  })
})

describe('a deployment is trusted', () => {
  const trust = (ref: unknown, facts: object = {}, statuses: readonly unknown[] = []) =>
    rowOf({ ref }, statuses, facts)?.trust

  test('as its ref says', () => {
    expect([trust('main'), trust('refs/heads/main')]).toEqual(['default', 'default'])
    expect([trust('change'), trust('v1.0.0'), trust(SHA), trust('main', { defaultBranch: undefined })]).toEqual(
      Array.from({ length: 4 }, () => 'branch')
    )
    expect([trust('refs/pull/7/merge'), trust('7/merge'), trust('refs/pull/7/head'), trust(null)]).toEqual(
      Array.from({ length: 4 }, () => 'fork')
    )
  })

  test('no more than the run that deployed it', () => {
    const runs = [aRun({ runId: 4711, sha: 'b'.repeat(40), trust: 'branch' })]
    expect(trust('main', { runs }, [statusJson()])).toBe('branch')
  })

  test('no more than the best run of its commit, so that a fork’s own main gains nothing', () => {
    const fork = aRun({ runId: 1, sha: SHA, trust: 'fork' })
    expect(trust('main', { runs: [fork] })).toBe('fork')
    expect(trust('main', { runs: [fork, aRun({ runId: 2, sha: SHA, trust: 'default' })] })).toBe('default')
  })
})

test('whatever GitHub sends, a row fits its table', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constant(undefined))
  const json = fc.oneof(odd, fc.record({ environment: odd, sha: odd, ref: odd, created_at: odd }).map(deploymentJson))
  const statuses = fc.array(fc.oneof(odd, fc.record({ id: odd, state: odd, created_at: odd, log_url: odd })))
  fc.assert(
    fc.property(json, statuses, (deployment, list) => {
      const answer = deploymentFrom(deployment, list, observed)
      expect(answer.is === 'unknown' || isRow('deployments', answer.value)).toBe(true)
    })
  )
})

import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../../src/domain/deployment.js'
import { askedFor, backfillOnce, DAY, iso, past } from '../past.js'
import { NOW } from '../shop.js'

/** Deployments an hour apart: 1 is the oldest. */
const deploymentJson = (id: number, environment = 'production', ref = 'main'): object => ({
  id,
  environment,
  sha: String(id).padStart(40, '0'),
  ref,
  created_at: iso(NOW - DAY + id * 60_000)
})

const statusJson = (state: string, over: object = {}): object => ({
  id: 1,
  state,
  created_at: iso(NOW - 60_000),
  log_url: 'https://github.com/acme/shop/actions/runs/7/job/1',
  ...over
})

const kept = (deploymentId: number, facts: Partial<Deployment> = {}): Deployment => ({
  deploymentId,
  environment: 'production',
  sha: 'a'.repeat(40),
  createdAt: NOW - DAY,
  trust: 'default',
  witness: 'api',
  observedAt: NOW - DAY,
  ...facts
})

describe('a first recording', () => {
  test('knows the deployments, and how the newest of each environment fares', async () => {
    const told = {
      ...past([]),
      deployments: [deploymentJson(3), deploymentJson(2, 'staging'), deploymentJson(1)],
      statuses: { 3: [statusJson('success')], 2: [statusJson('failure')] }
    }
    const story = await backfillOnce(told)
    expect(story.rows.deployments.map(({ deploymentId, state, runId }) => [deploymentId, state, runId]).sort()).toEqual(
      [
        [1, undefined, undefined],
        [2, 'failure', 7],
        [3, 'success', 7]
      ]
    )
    expect(askedFor(story, 'deploymentStatuses')).toEqual(['3', '2'])
  })

  test('asks for ten environments at most, the newest first', async () => {
    const deployments = Array.from({ length: 30 }, (_, index) => deploymentJson(30 - index, `preview ${index}`))
    const story = await backfillOnce({ ...past([]), deployments })
    expect(askedFor(story, 'deploymentStatuses')).toEqual(['30', '29', '28', '27', '26', '25', '24', '23', '22', '21'])
    expect(story.rows.deployments).toHaveLength(30)
  })

  test('reads two pages at most', async () => {
    const deployments = Array.from({ length: 300 }, (_, index) => deploymentJson(300 - index))
    const story = await backfillOnce({ ...past([]), deployments })
    expect([askedFor(story, 'deployments'), story.rows.deployments.length]).toEqual([['1', '2'], 200])
  })

  test('trusts a deployment no more than the run that made it', async () => {
    const fork = { event: 'pull_request', head_repository: { full_name: 'mallory/shop' } }
    const told = {
      ...past([7], () => fork),
      deployments: [deploymentJson(1)],
      statuses: { 1: [statusJson('success')] }
    }
    expect((await backfillOnce(told)).rows.deployments).toMatchObject([{ runId: 7, trust: 'fork' }])
  })
})

describe('a later recording', () => {
  test('asks again how a deployment fares that was under way, and not one that had ended', async () => {
    const told = {
      ...past([]),
      deployments: [deploymentJson(3), deploymentJson(2), deploymentJson(1, 'staging')],
      statuses: { 2: [statusJson('success')] }
    }
    const deployments = [
      kept(3, { state: 'success' }),
      kept(2, { state: 'in_progress' }),
      kept(1, { state: 'failure', environment: 'staging' })
    ]
    const story = await backfillOnce(told, { kept: { deployments } })
    expect(askedFor(story, 'deploymentStatuses')).toEqual(['2'])
    expect(story.rows.deployments).toMatchObject([{ deploymentId: 2, state: 'success' }])
  })

  test('reads no second page where it knows the first', async () => {
    const ids = Array.from({ length: 150 }, (_, index) => 150 - index)
    const deployments = ids.map((id) => kept(id, { state: 'success' }))
    const told = { ...past([]), deployments: ids.map((id) => deploymentJson(id)) }
    const story = await backfillOnce(told, { kept: { deployments } })
    expect([story.asked, story.rows.deployments]).toEqual([['runs 1', 'deployments 1'], []])
  })
})

test('a deployment that cannot be read costs only itself', async () => {
  const told = { ...past([]), deployments: [{ id: 'odd' }, deploymentJson(1)] }
  expect((await backfillOnce(told)).rows.deployments).toHaveLength(1)
})

test('deployments leave most of a small budget to jobs', async () => {
  const deployments = Array.from({ length: 30 }, (_, index) => deploymentJson(30 - index, `preview ${index}`))
  const story = await backfillOnce({ ...past([1, 2, 3]), deployments }, { most: 10 })
  expect(askedFor(story, 'jobsOfAllAttempts')).toHaveLength(3)
})

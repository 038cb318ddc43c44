import { expect, test } from '@jest/globals'
import type { Finding } from '../../../src/domain/finding.js'
import { say } from '../../../src/domain/prose.js'
import type { Rows } from '../../../src/domain/recording.js'
import { ciEvidence, type Observed } from '../../../src/flows/risk/evidence.js'
import { tablesOf } from '../../../src/history/columns.js'
import { history, type Told } from '../../fakes/rows.js'

const CHANGE = 'c'.repeat(40)
const AT = Date.UTC(2026, 10, 20)
const DAY_MS = 86_400_000

const seen = (rows: Rows, more: Partial<Observed> = {}) =>
  ciEvidence({
    tables: tablesOf(rows),
    findings: [],
    shas: new Set([CHANGE]),
    environment: 'production',
    self: undefined,
    at: AT,
    ...more
  })

const finding = (detector: string, job: string, more: Partial<Finding> = {}): Finding => ({
  detector,
  level: 'warn',
  subject: { what: 'job', workflow: 'CI', job },
  headline: say`it`,
  evidence: [],
  fingerprint: `${detector} ${job}`,
  trust: 'default',
  ...more
})

const own = (told: Omit<Told, 'sha'>): Told => ({ ...told, sha: CHANGE })

test('without a run nothing is said to be good', () => {
  expect(seen(history())).toEqual({ slower: 0, newFailures: 0 })
})

test('the last attempt of each run of the change counts, and the ones before it are retries', () => {
  const rows = history(
    own({ runId: 5, attempt: 1, jobs: { unit: [1, 'failure'], lint: [1, 'failure'] } }),
    own({ runId: 5, attempt: 2, jobs: { unit: [1, 'success'], lint: [1, 'timed_out'], extra: [1, 'skipped'] } }),
    own({ runId: 6, jobs: { build: [1, 'failure'] } }),
    { runId: 7, jobs: { unit: [1, 'failure'] } }
  )
  expect(seen(rows)).toMatchObject({ retries: 1, failedJobs: 2, explainedJobs: 0 })
  expect(seen(rows, { findings: [finding('flaky-test', 'lint')] })).toMatchObject({ failedJobs: 2, explainedJobs: 1 })
})

test('findings of the base and those that are over are not of the change', () => {
  const findings = [
    finding('slow-job', 'a'),
    finding('slow-step', 'b', { isOfBase: true }),
    finding('new-failure', 'c'),
    finding('broken-test', 'd'),
    finding('new-failure', 'e', { state: 'resolved' })
  ]
  expect(seen(history(), { findings })).toMatchObject({ slower: 1, newFailures: 2 })
})

test('tests that the default branch runs and the change did not are a share of the former', () => {
  const rows = history(
    { runId: 1, tests: { a: 1, b: 1, c: 1, d: [1, 'skipped'] } },
    own({ runId: 2, tests: { a: 1, new: 1, b: [1, 'skipped'] } })
  )
  expect(seen(rows).testsNotRun).toBeCloseTo(2 / 3)
  expect(seen(history(own({ runId: 2, tests: { a: 1 } }))).testsNotRun).toBeUndefined()
})

test('the base is as healthy as the newest run of each workflow that neither is of the change nor asks', () => {
  const base = history({ runId: 1 }, { runId: 2 }, { runId: 3, trust: 'fork' }, own({ runId: 4 }), { runId: 9 })
  const rows = { ...base, runs: base.runs.map((run) => (run.runId === 1 ? run : { ...run, conclusion: 'failure' })) }
  expect(seen(rows, { self: 9 })).toMatchObject({ redOnBase: 1, workflowsOnBase: 1 })
  expect(seen({ ...rows, runs: rows.runs.slice(0, 1) })).toMatchObject({ redOnBase: 0, workflowsOnBase: 1 })
})

test('deployments of the environment tell how the last month went, and whether the last is bad still', () => {
  const one = (deploymentId: number, daysAgo: number, more: Partial<Rows['deployments'][number]> = {}) => ({
    deploymentId,
    environment: 'production',
    sha: 'd'.repeat(40),
    state: 'success' as const,
    createdAt: AT - daysAgo * DAY_MS,
    trust: 'default' as const,
    witness: 'api' as const,
    observedAt: AT,
    ...more
  })
  const deployments = [
    one(1, 60, { state: 'failure' }),
    one(2, 9),
    one(3, 8, { rollbackOf: 2 }),
    one(4, 2, { state: 'error' }),
    one(5, 1, { environment: 'staging' }),
    one(6, 1, { trust: 'fork' })
  ]
  expect(seen({ ...history(), deployments })).toMatchObject({ deployments: 3, badDeployments: 2, openIncidents: 1 })
  expect(seen({ ...history(), deployments: deployments.slice(0, 3) })).toMatchObject({ openIncidents: 0 })
})

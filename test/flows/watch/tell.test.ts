import { known, unknown } from '../../../src/domain/answer.js'
import type { EnvironmentStatus } from '../../../src/domain/environment-deployment.js'
import { Problem } from '../../../src/domain/problem.js'
import type { VerdictKind } from '../../../src/domain/verdict.js'
import { recordVerdict } from '../../../src/flows/watch/tell.js'
import type { Deployments, ToldStatus } from '../../../src/ports.js'
import { fakeLog } from '../../fakes/publisher.js'

const NOW = Date.UTC(2026, 10, 20, 12)
const DOWN = unknown(new Problem({ what: 'GitHub did not answer' }))
const self = { runId: 4711, attempt: 2 }
const deployment = { deploymentId: 99, environment: 'production', sha: 'a'.repeat(40), createdAt: NOW }

interface Given {
  readonly verdict: VerdictKind
  readonly statuses?: readonly EnvironmentStatus[]
  readonly fails?: readonly (keyof Deployments)[]
}

/** GitHub, whose clock is a minute ahead of a status when it answers a list. */
async function recorded({ verdict, statuses = [], fails = [] }: Given) {
  const there = [...statuses]
  const told: ToldStatus[] = []
  const log = fakeLog()
  const deployments: Deployments = {
    list: () =>
      Promise.resolve(fails.includes('list') ? DOWN : known({ at: NOW + 60_000, deployments: [], complete: true })),
    statuses: () => Promise.resolve(fails.includes('statuses') ? DOWN : known(there)),
    tell: (_, status) => {
      if (fails.includes('tell')) return Promise.resolve(DOWN)
      told.push(status)
      there.unshift({ ...status, at: NOW, isOurs: true })
      return Promise.resolve(known(undefined))
    }
  }
  return { ...(await recordVerdict({ deployments, log }, { deployment, verdict, self })), told, log: log.lines }
}

const inProgress: EnvironmentStatus = { state: 'in_progress', at: NOW - 1, description: '', isOurs: false }

test.each<[VerdictKind, string]>([
  ['pass', 'success'],
  ['warn', 'success'],
  ['fail', 'failure'],
  ['inconclusive', 'in_progress'],
  ['no-data', 'in_progress']
])('%s is told as %s, at the time of the record', async (verdict, state) => {
  const { told, at, isRecorded } = await recorded({ verdict, statuses: [inProgress] })
  expect(told).toEqual([{ state, description: `foreshock: ${verdict} · run 4711 · attempt 2` }])
  expect([at, isRecorded]).toEqual([NOW, true])
})

test('where the state is not known, what decides nothing is not told, for it might change it', async () => {
  const { told, isRecorded, at } = await recorded({ verdict: 'inconclusive', fails: ['statuses'] })
  expect([told, isRecorded, at]).toEqual([[], false, NOW + 60_000])
})

test('a failure is told all the same, and its time is that of the last answer', async () => {
  const { told, at } = await recorded({ verdict: 'fail', fails: ['statuses'] })
  expect(told).toMatchObject([{ state: 'failure' }])
  expect(at).toBe(NOW + 60_000)
})

test('what GitHub does not take is said, and nobody makes up a time', async () => {
  const { isRecorded, at, log } = await recorded({ verdict: 'fail', fails: ['tell', 'list'] })
  expect([isRecorded, at]).toEqual([false, undefined])
  expect(log).toEqual(['warn: The verdict of deployment 99 was not recorded. GitHub did not answer.'])
})

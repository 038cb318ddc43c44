import * as fc from 'fast-check'
import { known, unknown } from '../../../src/domain/answer.js'
import type { EnvironmentDeployment, EnvironmentStatus } from '../../../src/domain/environment-deployment.js'
import { Problem } from '../../../src/domain/problem.js'
import { stateAgain } from '../../../src/flows/roll-back/state-again.js'
import { parseWatchSaid } from '../../../src/flows/watch/said.js'
import { watchSaidByRun } from '../../../src/flows/watch/said-by-run.js'
import { HOSTILE_LINES } from '../../fakes/hostile.js'

const SHA = 'a'.repeat(40)
const SAID = {
  verdict: 'fail',
  deploymentId: 7,
  environment: 'production',
  sha: SHA,
  by: { runId: 12, attempt: 1 },
  at: 1_700_000_000_000,
  checks: { failed: 1, unmeasured: 0, all: 3 }
}

test('what a watch says is taken as it is', () => {
  expect(parseWatchSaid(JSON.stringify(SAID))).toEqual(known(SAID))
})

test('any other text is refused, and nothing of it is told', () => {
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom(...HOSTILE_LINES), fc.constant(1e300), fc.constant(-1))
  const spoilt = fc
    .tuple(fc.constantFrom(...Object.keys(SAID)), values)
    .map(([key, value]) => ({ ...SAID, [key]: value }))
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom(...HOSTILE_LINES),
    fc.json(),
    spoilt.map((one) => JSON.stringify(one)),
    fc.tuple(fc.string(), fc.jsonValue()).map(([key, value]) => JSON.stringify({ [`x${key}`]: value, ...SAID }))
  )
  fc.assert(
    fc.property(texts, (text) => {
      const answer = parseWatchSaid(text)
      if (answer.is === 'known') expect(Object.keys(answer.value)).toEqual(Object.keys(SAID))
      else
        expect(answer.because.message).toMatch(
          /^input decision: This is not what a watch says(?:: `[\w.]+` is not as it must be)?\. /
        )
    }),
    { numRuns: 500 }
  )
})

const statusOf = (description: string, more: Partial<EnvironmentStatus> = {}): EnvironmentStatus => ({
  state: 'failure',
  at: 5,
  description,
  isOurs: true,
  ...more
})

const deploymentOf = (deploymentId: number): EnvironmentDeployment => ({
  deploymentId,
  environment: 'production',
  sha: SHA,
  createdAt: deploymentId
})

const byRun = (statuses: readonly EnvironmentStatus[], deployments = [deploymentOf(7)]) =>
  watchSaidByRun(
    {
      list: () => Promise.resolve(known({ at: 9, deployments, complete: true })),
      statuses: (id) => Promise.resolve(known(id === 7 ? statuses : []))
    },
    { environment: 'production', by: { runId: 12, attempt: 1 } }
  )

describe('the record of a run', () => {
  test('is its newest verdict at the newest deployment', async () => {
    const statuses = [
      statusOf('foreshock: dry-run · run 12 · attempt 1 · deployment 3'),
      statusOf('foreshock: fail · run 12 · attempt 1'),
      statusOf('foreshock: pass · run 12 · attempt 1')
    ]
    const { verdict, deploymentId, environment, sha, by } = SAID
    expect(await byRun(statuses)).toEqual(known({ verdict, deploymentId, environment, sha, by, at: 5 }))
  })

  test.each([
    ['of another run', [statusOf('foreshock: fail · run 13 · attempt 1')]],
    ['of another attempt', [statusOf('foreshock: fail · run 12 · attempt 2')]],
    ['of somebody else', [statusOf('foreshock: fail · run 12 · attempt 1', { isOurs: false })]],
    ['no verdict', [statusOf('foreshock: rolling-back · run 12 · attempt 1 · deployment 3')]],
    ['nothing', []]
  ])('is none where it is %s', async (_name, statuses) => {
    expect(await byRun(statuses)).toEqual(known(undefined))
  })

  test('is none where a newer deployment came, or none is there', async () => {
    const statuses = [statusOf('foreshock: fail · run 12 · attempt 1')]
    expect(await byRun(statuses, [deploymentOf(7), deploymentOf(8)])).toEqual(known(undefined))
    expect(await byRun(statuses, [])).toEqual(known(undefined))
  })
})

describe('the state of what a rollback made', () => {
  const again = (...statuses: readonly EnvironmentStatus[]) => {
    const clock = { now: () => 0, chance: () => 0, sleep: () => Promise.resolve() }
    const port = {
      statuses: () =>
        Promise.resolve(statuses.length === 0 ? unknown(new Problem({ what: 'no answer' })) : known(statuses))
    }
    return stateAgain({ deployments: port, clock }, deploymentOf(9))
  }

  test('is a failure where its deployer says so, whatever our own record of it is', async () => {
    const own = statusOf('foreshock: rollback · run 12 · attempt 1 · deployment 7', { state: 'success' })
    expect(await again(own, statusOf('', { state: 'failure' }))).toBe('fail')
    expect(await again(own, statusOf('', { state: 'error', isOurs: false }))).toBe('fail')
  })

  test('proves nothing where it is a success, and decides nothing where it has not ended or is not known', async () => {
    expect(await again(statusOf('', { state: 'success' }))).toBe('no-data')
    expect(await again(statusOf('', { state: 'in_progress' }))).toBe('inconclusive')
    expect(await again()).toBe('inconclusive')
  })
})

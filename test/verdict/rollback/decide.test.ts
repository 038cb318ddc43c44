import { known, unknown } from '../../../src/domain/answer.js'
import type { EnvironmentDeployment, EnvironmentStatus } from '../../../src/domain/environment-deployment.js'
import { Problem } from '../../../src/domain/problem.js'
import { decideRollback } from '../../../src/verdict/rollback/decide.js'
import type { RollbackFacts } from '../../../src/verdict/rollback/facts.js'
import type { RollbackSettings } from '../../../src/verdict/rollback/settings.js'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 10, 20, 10)
const shaOf = (digit: string): string => digit.repeat(40)

const said = (description: string, at = 0, state: EnvironmentStatus['state'] = 'success'): EnvironmentStatus => ({
  at,
  description: `foreshock: ${description} · run 1 · attempt 1`,
  isOurs: true,
  state
})

const deployed = (
  deploymentId: number,
  sha: string,
  statuses: readonly EnvironmentStatus[] = [],
  more: Partial<EnvironmentDeployment> = {}
): EnvironmentDeployment => ({
  deploymentId,
  environment: 'production',
  sha: shaOf(sha),
  createdAt: NOW - (100 - deploymentId) * MINUTE,
  statuses,
  ...more
})

const SETTINGS: RollbackSettings = {
  enabled: true,
  mode: 'live',
  environments: ['production'],
  workflow: '.github/workflows/rollback.yml',
  target: 'known-good',
  cooldownMs: 60 * MINUTE,
  mostADay: 3,
  verdictTtlMs: 15 * MINUTE
}

const past = [deployed(90, 'b', [said('fail')]), deployed(80, 'a', [said('pass')]), deployed(70, 'c', [said('pass')])]

const facts = (more: Partial<RollbackFacts> = {}, settings: Partial<RollbackSettings> = {}): RollbackFacts => ({
  now: NOW,
  said: {
    verdict: 'fail',
    deploymentId: 90,
    environment: 'production',
    sha: shaOf('b'),
    by: { runId: 12, attempt: 1 },
    at: NOW - MINUTE,
    checks: { failed: 1, unmeasured: 0, all: 3 }
  },
  expectedBy: { runId: 12, attempt: 1 },
  hop: 0,
  allowed: true,
  settings: known({ ...SETTINGS, ...settings }),
  deployments: known(past),
  claimed: known(new Set()),
  ...more
})

const codeOf = (more: Partial<RollbackFacts>, settings: Partial<RollbackSettings> = {}): string => {
  const decision = decideRollback(facts(more, settings))
  return 'because' in decision ? decision.because.code : decision.is
}

const targetOf = (deployments: readonly EnvironmentDeployment[], settings: Partial<RollbackSettings> = {}) => {
  const decision = decideRollback(facts({ deployments: known(deployments) }, settings))
  return 'order' in decision ? decision.order.targetDeployment : decision.because.code
}

const LOST = unknown(new Problem({ what: 'GitHub did not answer' }))

test('a bad deployment goes back to the last one that a watch has passed', () => {
  expect(decideRollback(facts())).toEqual({
    is: 'dispatch',
    order: {
      workflow: '.github/workflows/rollback.yml',
      environment: 'production',
      target: shaOf('a'),
      targetDeployment: 80,
      expectedCurrentSha: shaOf('b'),
      incident: 'd90',
      reason: '1 of 3 checks failed; seen 540 s after the deployment; run 12, attempt 1',
      hop: 1,
      rollbackOf: 90
    }
  })
  expect(codeOf({}, { mode: 'dry-run' })).toBe('dry-run')
})

test.each<[string, Partial<RollbackFacts>, Partial<RollbackSettings>?]>([
  ['config-unreadable', { settings: LOST }],
  ['deployments-unreadable', { deployments: LOST }],
  ['deployments-unreadable', { claimed: LOST }],
  ['turned-off', {}, { enabled: false }],
  ['turned-off', { allowed: false }],
  ['not-configured', {}, { environments: ['Production', 'staging'] }],
  ['unknown-deployment', { deployments: known(past.slice(1)) }],
  ['claimed', { claimed: known(new Set([90])) }],
  ['other-run', { expectedBy: { runId: 12, attempt: 2 } }],
  ['second-hop', { hop: 1 }],
  ['stale', { now: NOW + 15 * MINUTE }],
  ['stale', { now: NOW - 2 * MINUTE }],
  ['not-allowed', {}, { workflow: 'rollback.yml' }],
  ['superseded', { deployments: known([deployed(95, 'd', [said('pass')]), ...past]) }],
  ['newer-failed', { deployments: known([deployed(95, 'd', [said('fail', 0, 'failure')]), ...past]) }],
  ['second-hop', { deployments: known([{ ...deployed(90, 'b'), rollback: {} }, ...past.slice(1)]) }],
  ['second-hop', { deployments: known([deployed(90, 'b', [said('rollback')]), ...past.slice(1)]) }],
  ['handled', { deployments: known([deployed(90, 'b', [said('stood-down')]), ...past.slice(1)]) }]
])('%s: nothing is dispatched', (code, more, settings = {}) => {
  expect(codeOf(more, settings)).toBe(code)
})

test('who dispatched is given an hour, and is then taken for dead', () => {
  const at = (minutes: number) =>
    known([deployed(90, 'b', [said('dispatched', NOW - minutes * MINUTE)]), ...past.slice(1)])
  expect(codeOf({ deployments: at(59) })).toBe('handled')
  expect(codeOf({ deployments: at(60) })).toBe('claimed')
})

test('a claim without a dispatch, and a record of one about to be, are left to a human', () => {
  expect(codeOf({ deployments: known([deployed(90, 'b', [said('rolling-back')]), ...past.slice(1)]) })).toBe('claimed')
})

test('the first deployment of the commit that was gone back to is a rollback, though nothing marks it', () => {
  const taken = deployed(85, 'd', [
    { ...said('x', NOW - 200 * MINUTE), description: 'foreshock: rolling-back · run 1 · attempt 1 · deployment 70' }
  ])
  const unmarked = deployed(90, 'c')
  const deployments = known([unmarked, taken, ...past.slice(1)])
  const { said: verdict } = facts()
  expect(codeOf({ deployments, said: { ...verdict, sha: shaOf('c') } })).toBe('second-hop')
})

test('a target is never bad, never of the same commit, and never newer', () => {
  const [bad = deployed(90, 'b')] = past
  expect(targetOf([bad, deployed(80, 'a', [said('fail'), said('pass')]), deployed(70, 'c', [said('pass')])])).toBe(70)
  expect(targetOf([bad, deployed(80, 'b', [said('pass')]), deployed(70, 'c', [said('pass')])])).toBe(70)
  expect(
    targetOf([
      bad,
      deployed(80, 'a', [said('pass')]),
      deployed(75, 'a', [said('rolled-back')]),
      deployed(70, 'c', [said('pass')])
    ])
  ).toBe(70)
  expect(targetOf([bad, deployed(80, 'a', [said('warn')]), deployed(70, 'c', [said('inconclusive')])])).toBe(
    'no-target'
  )
})

test('what GitHub calls a success will do only where the settings say so, and nothing was passed', () => {
  const [bad = deployed(90, 'b')] = past
  const success = { at: 0, description: '', isOurs: false, state: 'success' } as const
  const unwatched = [bad, deployed(80, 'a', [success]), deployed(70, 'c', [said('pass')])]
  expect(targetOf(unwatched)).toBe(70)
  expect(targetOf(unwatched.slice(0, 2))).toBe('no-target')
  expect(targetOf(unwatched.slice(0, 2), { target: 'last-success' })).toBe(80)
  expect(targetOf(unwatched, { target: 'last-success' })).toBe(70)
})

test('what rolled back is counted from the deployments, and what stood down is not', () => {
  const rolled = (id: number, minutesAgo: number, ...more: EnvironmentStatus[]) =>
    deployed(id, 'd', [...more, said('rolling-back', NOW - minutesAgo * MINUTE)])
  const after = (...some: EnvironmentDeployment[]) => known([...past.slice(0, 1), ...some, ...past.slice(1)])
  expect(codeOf({ deployments: after(rolled(85, 59)) })).toBe('cool-down')
  expect(codeOf({ deployments: after(rolled(85, 60)) })).toBe('dispatch')
  expect(codeOf({ deployments: after(rolled(85, 59, said('stood-down'))) })).toBe('dispatch')
  expect(codeOf({ deployments: after(rolled(85, 61), rolled(84, 200), rolled(83, 1439)) })).toBe('most-a-day')
  expect(codeOf({ deployments: after(rolled(85, 61), rolled(84, 200), rolled(83, 1440)) })).toBe('dispatch')
  expect(codeOf({ deployments: after({ ...deployed(85, 'd'), rollback: {} }) })).toBe('cool-down')
})

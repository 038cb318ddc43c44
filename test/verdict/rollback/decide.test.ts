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

const saying = (more: Partial<RollbackFacts['said']>): Partial<RollbackFacts> => ({
  said: { ...facts().said, ...more }
})
const checked = (failed: number, unmeasured: number, all: number) => saying({ checks: { failed, unmeasured, all } })
const isOf = (more: Partial<RollbackFacts>): string => decideRollback(facts(more)).is

test.each<[string, Partial<RollbackFacts>]>([
  ['healthy', saying({ verdict: 'pass' })],
  ['healthy', saying({ verdict: 'warn' })],
  ['not-proven', saying({ verdict: 'inconclusive' })],
  ['not-proven', saying({ verdict: 'no-data' })],
  ['not-proven', checked(0, 0, 3)],
  ['not-proven', checked(2, 2, 3)],
  ['not-proven', checked(1, -1, 3)],
  ['not-proven', checked(1, 0.5, 3)],
  ['not-proven', checked(1.5, 0, 3)],
  ['not-proven', checked(1, 0, Infinity)],
  ['not-proven', checked(1, 0, NaN)],
  ['not-proven', saying({ at: NaN })],
  ['not-proven', saying({ sha: 'main' })],
  ['not-proven', saying({ deploymentId: -1 })],
  ['not-proven', saying({ by: { runId: 0, attempt: 1 } })],
  ['other-run', { expectedBy: { runId: 13, attempt: 1 } }]
])('%s: what is no failure of this run, or cannot be one, is left alone', (code, more) => {
  expect([codeOf(more), isOf(more)]).toEqual([code, 'nothing'])
})

test('a failure in which all checks failed, or none of the others was measured, is one', () => {
  expect([codeOf(checked(3, 0, 3)), codeOf(checked(1, 2, 3)), codeOf(checked(1, 0, 1))]).toEqual(
    Array.from({ length: 3 }, () => 'dispatch')
  )
})

test('a human is called where something is wrong, and nobody where all is as it should be', () => {
  expect([isOf({ settings: LOST }), isOf({ claimed: known(new Set([90])) })]).toEqual(['needs-human', 'needs-human'])
  expect([isOf({ allowed: false }), isOf({ said: { ...facts().said, verdict: 'pass' } })]).toEqual([
    'nothing',
    'nothing'
  ])
})

test('the verdict counts until its time is over, to the millisecond, and from a little ahead of GitHub’s clock', () => {
  const { at } = facts().said
  const when = (now: number) => codeOf({ now })
  expect([when(at + 15 * MINUTE), when(at + 15 * MINUTE + 1)]).toEqual(['dispatch', 'stale'])
  expect([when(at - 5_000), when(at - 5_001)]).toEqual(['dispatch', 'stale'])
})

test('what came later and ended badly or was put away leaves open what is live', () => {
  const later = (state: EnvironmentStatus['state']) =>
    codeOf({ deployments: known([deployed(95, 'd', [said('pass', 0, state)]), ...past]) })
  expect(['failure', 'error', 'inactive'].map((state) => later(state as EnvironmentStatus['state']))).toEqual(
    Array.from({ length: 3 }, () => 'newer-failed')
  )
  expect(['success', 'in_progress', 'queued'].map((state) => later(state as EnvironmentStatus['state']))).toEqual(
    Array.from({ length: 3 }, () => 'superseded')
  )
})

test('who dispatched is followed for an hour, to the millisecond', () => {
  const after = (ms: number) =>
    codeOf({ deployments: known([deployed(90, 'b', [said('dispatched', NOW - ms)]), ...past.slice(1)]) })
  expect([after(3_599_999), after(3_600_000)]).toEqual(['handled', 'claimed'])
})

test('words say how old a verdict is and how much time lies between rollbacks', () => {
  const wordsOf = (more: Partial<RollbackFacts>): string => {
    const decision = decideRollback(facts(more))
    return 'because' in decision
      ? decision.because.says.map((part) => (typeof part === 'string' ? part : part.name)).join('')
      : ''
  }
  expect(wordsOf({ now: NOW + 19 * MINUTE })).toBe(
    'The verdict is 20 min old, and only one of the last 15 min is acted on.'
  )
  const rolled = deployed(85, 'd', [said('rolling-back', NOW - 20 * MINUTE)])
  expect(wordsOf({ deployments: known([...past.slice(0, 1), rolled, ...past.slice(1)]) })).toContain('was 20 min ago')
})

test('a commit whose deployments GitHub calls both good and bad is no target, and a mere beginning is none either', () => {
  const [bad = deployed(90, 'b')] = past
  const told = (...states: readonly EnvironmentStatus['state'][]) =>
    targetOf(
      [
        bad,
        deployed(
          80,
          'a',
          states.map((state) => ({ at: 0, description: '', isOurs: false, ...(state === undefined ? {} : { state }) }))
        )
      ],
      { target: 'last-success' }
    )
  expect([told('inactive', 'success', 'in_progress'), told('success', 'failure'), told('success', 'error')]).toEqual([
    80,
    'no-target',
    'no-target'
  ])
  expect([told('in_progress'), told()]).toEqual(['no-target', 'no-target'])
})

test('only the first deployment of the commit that was gone back to is its rollback', () => {
  const order = { at: NOW - 200 * MINUTE, isOurs: true }
  const taken = deployed(60, 'd', [
    { ...order, description: 'foreshock: rolling-back · run 1 · attempt 1 · deployment 50' }
  ])
  const back = deployed(65, 'c')
  const { said: verdict } = facts()
  const deployments = (...others: EnvironmentDeployment[]) =>
    known([deployed(90, 'c'), ...others, deployed(80, 'a', [said('pass')]), taken, deployed(50, 'c', [said('pass')])])
  const code = (...others: EnvironmentDeployment[]) =>
    codeOf({ deployments: deployments(...others), said: { ...verdict, sha: shaOf('c') } })
  expect([code(), code(back)]).toEqual(['second-hop', 'dispatch'])
})

test('a marked rollback is counted once, though its order is recorded, too', () => {
  const rolled = deployed(84, 'd', [said('rolling-back', NOW - 120 * MINUTE)])
  const marked = (of: number | undefined, id: number) => ({
    ...deployed(id, 'e'),
    rollback: of === undefined ? {} : { of }
  })
  const code = (...some: EnvironmentDeployment[]) =>
    codeOf({ deployments: known([...past.slice(0, 1), ...some, ...past.slice(1)]) }, { cooldownMs: 0, mostADay: 2 })
  expect(code(marked(84, 85), rolled)).toBe('dispatch')
  expect(code(marked(1, 85), rolled)).toBe('most-a-day')
  expect(code(marked(undefined, 85), rolled)).toBe('most-a-day')
})

test('a day is a day, to the millisecond', () => {
  const code = (ms: number) =>
    codeOf(
      {
        deployments: known([...past.slice(0, 1), deployed(85, 'd', [said('rolling-back', NOW - ms)]), ...past.slice(1)])
      },
      { mostADay: 1 }
    )
  expect([code(86_399_999), code(86_400_000)]).toEqual(['most-a-day', 'dispatch'])
})

test('without counts the reason says less, and no time is negative', () => {
  const reasonOf = (more: Partial<RollbackFacts>) => {
    const decision = decideRollback(facts(more))
    return 'order' in decision ? decision.order.reason : ''
  }
  const { verdict, deploymentId, environment, sha, by, at } = facts().said
  const bare = { verdict, deploymentId, environment, sha, by, at }
  expect(reasonOf({ said: bare })).toBe('The watch failed; seen 540 s after the deployment; run 12, attempt 1')
  expect(reasonOf(checked(1, 2, 3))).toBe(
    '1 of 3 checks failed, 2 not measured; seen 540 s after the deployment; run 12, attempt 1'
  )
  const early = known([{ ...deployed(90, 'b'), createdAt: NOW }, ...past.slice(1)])
  expect(reasonOf({ deployments: early })).toContain('seen 0 s after')
})

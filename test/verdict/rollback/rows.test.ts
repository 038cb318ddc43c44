import { known, unknown } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import type { RollbackOrder } from '../../../src/domain/rollback-order.js'
import type { RollbackDecision } from '../../../src/verdict/rollback/decide.js'
import type { RollbackFacts } from '../../../src/verdict/rollback/facts.js'
import { refusal } from '../../../src/verdict/rollback/refusal.js'
import { decisionIdOf, type Recorded, type RollbackCourse, rollbackRows } from '../../../src/verdict/rollback/rows.js'
import type { RollbackSettings } from '../../../src/verdict/rollback/settings.js'

const MADE = 1_000_000
const SAID = MADE + 60_000
const NOW = SAID + 5_000
const LOST = unknown(new Problem({ what: 'GitHub did not answer' }))
const [BAD, GOOD] = ['b'.repeat(40), 'a'.repeat(40)]

const settings: RollbackSettings = {
  ...({
    enabled: true,
    mode: 'live',
    environments: ['production'],
    workflow: '.github/workflows/rollback.yml'
  } as const),
  ...({ target: 'known-good', cooldownMs: 3_600_000, mostADay: 3, verdictTtlMs: 900_000 } as const),
  configSha: 'c'.repeat(40)
}
const order: RollbackOrder = {
  ...{ workflow: settings.workflow, environment: 'production', target: GOOD, targetDeployment: 80 },
  ...{ expectedCurrentSha: BAD, incident: 'd90', reason: 'The watch failed', hop: 1, rollbackOf: 90 }
}
const judged = { deploymentId: 90, environment: 'production', sha: BAD, createdAt: MADE }
const rolling = 'foreshock: rolling-back · run 12 · attempt 2 · deployment 80'
const statuses = [{ at: NOW - 1, description: rolling, isOurs: true }]

const facts = (more: Partial<RollbackFacts> = {}): RollbackFacts => ({
  now: NOW,
  said: {
    ...({ verdict: 'fail', deploymentId: 90, environment: 'production', sha: BAD, at: SAID } as const),
    ...{ by: { runId: 11, attempt: 1 }, checks: { failed: 1, unmeasured: 0, all: 3 } }
  },
  ...{ expectedBy: { runId: 11, attempt: 1 }, hop: 0, allowed: true },
  settings: known(settings),
  deployments: known([
    { ...judged, statuses },
    { ...judged, deploymentId: 80, sha: GOOD, createdAt: 1, statuses: [] }
  ]),
  claimed: known(new Set([90])),
  ...more
})

const recorded = (course: Partial<RollbackCourse> = {}, more: Partial<Omit<Recorded, 'course'>> = {}): Recorded => ({
  facts: facts(),
  decision: { is: 'dispatch', order },
  course: { acted: true, reason: ['Rolled back ', { name: 'x' }, '.'], ...course },
  self: { runId: 12, attempt: 2 },
  trust: 'default',
  observedAt: NOW + 7,
  ...more
})

const evidenceOf = (one: Recorded): Record<string, unknown> => {
  const found: Record<string, unknown> = JSON.parse(rollbackRows(one).decisions[0]?.evidence ?? '{}')
  return found
}
const labelsOf = (one: Recorded): readonly string[] =>
  rollbackRows(one).labels.map(({ subject, label, givenBy, at }) => `${subject.slice(0, 3)} ${label} ${givenBy} ${at}`)

test('a decision says all that was looked at, and what came of it', () => {
  const done = recorded({ dispatchedAt: NOW + 1, restoredAt: NOW + 9, restoredBy: 91, runId: 77, isProven: true })
  const [decision] = rollbackRows(done).decisions
  expect(decision).toMatchObject({
    ...{ decisionId: 'rollback-90-12-2', kind: 'rollback', verdict: 'fail', mode: 'live', acted: true },
    ...{ runId: 12, attempt: 2, environment: 'production', deploymentId: 90, sha: BAD, decidedAt: NOW },
    ...{ reason: 'Rolled back x.', configSha: settings.configSha, trust: 'default', witness: 'runner' },
    observedAt: NOW + 7
  })
  expect(evidenceOf(done)).toEqual({
    said: { by: { runId: 11, attempt: 1 }, at: SAID, checks: { failed: 1, unmeasured: 0, all: 3 } },
    expectedBy: { runId: 11, attempt: 1 },
    ...{ hop: 0, allowed: true, ageMs: 5_000, settings, deployments: 2, claims: 1, rollbacks: [NOW - 1], order },
    ...{ timeToDetectMs: 60_000, timeToDispatchMs: 65_001, timeToRestoreMs: 65_009 },
    ...{ dispatchedAt: NOW + 1, rollbackRun: 77, restoredBy: 91, isProven: true }
  })
})

test('what could not be read is called unknown, and was not live', () => {
  const lost = facts({ settings: LOST, deployments: LOST, claimed: LOST })
  const because = refusal('config-unreadable', ['It could not be read.'])
  const one = recorded({ acted: false }, { facts: lost, decision: { is: 'needs-human', because } })
  expect(rollbackRows(one).decisions[0]).toMatchObject({ mode: 'dry-run', acted: false })
  expect(rollbackRows(one).decisions[0]).not.toHaveProperty('configSha')
  const unknowns = { settings: 'unknown', deployments: 'unknown', claims: 'unknown', rollbacks: 'unknown' }
  expect(evidenceOf(one)).toMatchObject({ ...unknowns, refused: 'config-unreadable' })
  expect(evidenceOf(one)).not.toHaveProperty('timeToDetectMs')
  expect(evidenceOf(one)).not.toHaveProperty('order')
  expect(
    evidenceOf(recorded({}, { facts: facts({ settings: known({ ...settings, mode: 'dry-run' }) }) }))
  ).toMatchObject({ settings: { mode: 'dry-run' } })
})

test('without the commit of the configuration none is named', () => {
  const { enabled, mode, environments, workflow, target, cooldownMs, mostADay, verdictTtlMs } = settings
  const plain = { enabled, mode, environments, workflow, target, cooldownMs, mostADay, verdictTtlMs }
  expect(rollbackRows(recorded({}, { facts: facts({ settings: known(plain) }) })).decisions[0]).not.toHaveProperty(
    'configSha'
  )
})

test('no time is negative, and what never was has none', () => {
  const late = recorded({}, { facts: facts({ deployments: known([{ ...judged, createdAt: SAID + 5 }]) }) })
  expect(evidenceOf(late)).toMatchObject({ timeToDetectMs: 0 })
  expect(evidenceOf(late)).not.toHaveProperty('timeToRestoreMs')
  const other = recorded({}, { facts: facts({ deployments: known([{ ...judged, deploymentId: 1 }]) }) })
  expect(evidenceOf(other)).not.toHaveProperty('timeToDetectMs')
})

test('only what was acted on becomes a label', () => {
  const rehearsed: RollbackDecision = { is: 'dry-run', order }
  expect(labelsOf(recorded({ acted: false }))).toEqual([])
  expect(labelsOf(recorded({}, { decision: rehearsed }))).toEqual([])
  expect(labelsOf(recorded())).toEqual([`90 bad verdict ${SAID}`, `bbb bad verdict ${SAID}`])
})

test('what was restored is labelled, and what was found good again is a place to go back to', () => {
  const back = [`90 rolled-back rollback ${NOW + 9}`, `bbb rolled-back rollback ${NOW + 9}`]
  const bad = [`90 bad verdict ${SAID}`, `bbb bad verdict ${SAID}`]
  const at = { restoredAt: NOW + 9 }
  expect(labelsOf(recorded(at))).toEqual([...bad, ...back])
  expect(labelsOf(recorded({ ...at, isProven: false }))).toEqual([...bad, ...back])
  const good = (subject: string) => [`aaa known-good verdict ${NOW + 9}`, `${subject} known-good verdict ${NOW + 9}`]
  expect(labelsOf(recorded({ ...at, isProven: true }))).toEqual([...bad, ...back, ...good('80')])
  expect(labelsOf(recorded({ ...at, isProven: true, restoredBy: 91 }))).toEqual([...bad, ...back, ...good('91')])
  for (const { decisionId, knownAt, at: when } of rollbackRows(recorded(at)).labels)
    expect([decisionId, knownAt]).toEqual([decisionIdOf(90, { runId: 12, attempt: 2 }), when])
})

import { known, unknown } from '../../../src/domain/answer.js'
import { Problem } from '../../../src/domain/problem.js'
import type { RollbackOrder } from '../../../src/domain/rollback-order.js'
import { type LastFacts, lastLook } from '../../../src/verdict/rollback/last-look.js'
import type { RollbackSettings } from '../../../src/verdict/rollback/settings.js'

const NOW = Date.UTC(2026, 10, 20, 10)
const LOST = unknown(new Problem({ what: 'GitHub did not answer' }))

const order: RollbackOrder = {
  ...{ workflow: '.github/workflows/rollback.yml', environment: 'production', target: 'a'.repeat(40) },
  ...{ targetDeployment: 80, expectedCurrentSha: 'b'.repeat(40), incident: 'd90', reason: 'The watch failed' },
  ...{ hop: 1, rollbackOf: 90 }
}

const settings: RollbackSettings = {
  ...({ enabled: true, mode: 'live', environments: ['production'], workflow: order.workflow } as const),
  ...({ target: 'known-good', cooldownMs: 3_600_000, mostADay: 3, verdictTtlMs: 900_000 } as const)
}

const live = { deploymentId: 90, environment: 'production', sha: 'b'.repeat(40), createdAt: NOW - 60_000 }

const facts = (more: Partial<LastFacts> = {}): LastFacts => ({
  now: NOW,
  said: {
    ...({ verdict: 'fail', deploymentId: 90, environment: 'production', sha: live.sha } as const),
    ...{ by: { runId: 12, attempt: 1 }, at: NOW - 30_000 }
  },
  settings: known(settings),
  deployments: known([live]),
  ...more
})

const codeOf = (more: Partial<LastFacts>): string | undefined => lastLook(order, facts(more))?.code
const changed = (more: Partial<RollbackSettings>) => ({ settings: known({ ...settings, ...more }) })

test('what still is as it was is sent', () => {
  expect(lastLook(order, facts())).toBeUndefined()
})

test.each<[string, Partial<LastFacts>]>([
  ['config-unreadable', { settings: LOST }],
  ['turned-off', changed({ enabled: false })],
  ['turned-off', changed({ mode: 'dry-run' })],
  ['not-allowed', changed({ workflow: '.github/workflows/other.yml' })],
  ['not-allowed', changed({ environments: ['staging'] })],
  ['deployments-unreadable', { deployments: LOST }],
  ['superseded', { deployments: known([]) }],
  ['superseded', { deployments: known([{ ...live, deploymentId: 91 }]) }],
  ['superseded', { deployments: known([{ ...live, sha: 'c'.repeat(40) }]) }],
  ['superseded', { deployments: known([live, { ...live, deploymentId: 95 }]) }],
  ['stale', { now: NOW + 900_000 }]
])('%s: it is not', (code, more) => {
  expect(codeOf(more)).toBe(code)
})

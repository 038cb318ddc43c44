import { type Answer, known, unknown } from '../../src/domain/answer.js'
import type { EnvironmentDeployment } from '../../src/domain/environment-deployment.js'
import { Problem } from '../../src/domain/problem.js'
import type { PromotionOrder } from '../../src/domain/promotion-order.js'
import { promote, type PromoteAsked, type PromotePorts } from '../../src/flows/promote.js'
import { onPassOptions, type PromoteSettings } from '../../src/flows/promote/options.js'
import type { Acted, Claim } from '../../src/ports.js'
import { text } from '../../src/report/text.js'

const SHA = 'a'.repeat(40)
const LIVE = onPassOptions.parse({ mode: 'live', workflow: '.github/workflows/promote.yml' })
const NOT_NOW = unknown(new Problem({ what: 'GitHub gave no answer' }))

const asked: PromoteAsked = {
  said: {
    verdict: 'pass',
    deploymentId: 42,
    environment: 'staging',
    sha: SHA,
    by: { runId: 7, attempt: 1 },
    at: 1000,
    checks: { failed: 0, unmeasured: 1, all: 5 }
  },
  self: { runId: 7, attempt: 1 },
  mode: 'live',
  trust: 'default',
  event: 'push'
}

const deployment = (deploymentId: number, sha = SHA): EnvironmentDeployment => ({
  deploymentId,
  sha,
  environment: 'staging',
  createdAt: deploymentId
})

interface World {
  /** One answer for each time that it is read; the last holds for ever. */
  readonly settings?: readonly Answer<PromoteSettings>[]
  readonly deployments?: readonly Answer<readonly EnvironmentDeployment[]>[]
  readonly claim?: Answer<'ours' | 'taken'>
  readonly record?: Answer<undefined>
  readonly acted?: Acted
}

/** What was done to the outside, in its order. */
function world(wish: World = {}) {
  const { settings = [known(LIVE)], deployments = [known([deployment(42)])] } = wish
  const { claim = known('ours'), record = known(undefined), acted = { is: 'dispatched', runId: 99 } } = wish
  const deeds: unknown[] = []
  const orders: PromotionOrder[] = []
  const taken = new Set<string>()
  const turns = { settings: 0, deployments: 0 }
  const ports: PromotePorts = {
    settings: () => Promise.resolve(settings[Math.min(turns.settings++, settings.length - 1)] ?? NOT_NOW),
    deployments: {
      list: () => {
        const page = deployments[Math.min(turns.deployments++, deployments.length - 1)] ?? NOT_NOW
        return Promise.resolve(
          page.is === 'known' ? known({ at: 2000, deployments: page.value, complete: true }) : page
        )
      },
      tell: (id, status) => {
        deeds.push(`${id}: ${status.state}: ${status.description}`)
        return Promise.resolve(record)
      }
    },
    claims: {
      take: ({ to, deploymentId }: Claim) => {
        const name = `${to}/${deploymentId}`
        const isTaken = taken.has(name)
        taken.add(name)
        deeds.push(`claim ${name}`)
        return Promise.resolve(claim.is === 'known' && isTaken ? known('taken') : claim)
      }
    },
    remedy: () => ({
      act: (order) => {
        orders.push(order)
        return Promise.resolve(acted)
      }
    })
  }
  return { ports, deeds, orders }
}

test('what passes is promoted: claimed, recorded, looked at once more, and dispatched', async () => {
  const { ports, deeds, orders } = world()
  const done = await promote(ports, asked)
  expect(done).toMatchObject({ is: 'dispatched', runId: 99 })
  expect(deeds).toEqual(['claim promote/42', '42: success: foreshock: promoting · run 7 · attempt 1'])
  expect(orders).toEqual([
    {
      workflow: '.github/workflows/promote.yml',
      environment: 'staging',
      target: SHA,
      promotionOf: 42,
      reason: 'The watch passed by 5 checks, 1 not measured; run 7, attempt 1'
    }
  ])
})

test('two watchers, and a job that is run again, dispatch once', async () => {
  const { ports, orders } = world()
  const done = await Promise.all([promote(ports, asked), promote(ports, asked)])
  const again = await promote(ports, { ...asked, self: { runId: 7, attempt: 2 } })
  expect(done.map(({ is }) => is).sort()).toEqual(['dispatched', 'nothing'])
  expect([again.is, orders.length]).toEqual(['nothing', 1])
})

describe('nothing is claimed, written or dispatched', () => {
  const nothing = async (wish: World, change: Partial<PromoteAsked> = {}): Promise<readonly [string, string]> => {
    const { ports, deeds, orders } = world(wish)
    const done = await promote(ports, { ...asked, ...change })
    expect([deeds, orders]).toEqual([[], []])
    return [done.is, text(done.says)]
  }
  const said = (verdict: 'warn' | 'fail' | 'inconclusive' | 'no-data'): Partial<PromoteAsked> =>
    asked.said === undefined ? {} : { said: { ...asked.said, verdict } }

  test.each(['warn', 'fail', 'inconclusive', 'no-data'] as const)('where the verdict is %s', async (verdict) => {
    expect(await nothing({}, said(verdict))).toEqual(['nothing', expect.stringContaining(verdict)])
  })

  test.each(['schedule', 'repository_dispatch'])('where a %s has started the watch', async (event) => {
    expect(await nothing({}, { event })).toEqual(['nothing', expect.stringContaining('promotes nothing')])
  })

  test('where a fork has started it, or no deployment is known', async () => {
    expect((await nothing({}, { trust: 'fork' }))[0]).toBe('nothing')
    expect((await nothing({}, { said: undefined }))[0]).toBe('nothing')
  })

  test('in a dry run of the configuration or of the step, and it is told what would be started', async () => {
    const dry = known({ ...LIVE, mode: 'dry-run' as const })
    expect(await nothing({ settings: [dry] })).toEqual(['dry-run', expect.stringContaining('would be started')])
    expect((await nothing({}, { mode: 'dry-run' }))[0]).toBe('dry-run')
  })

  test('where it is turned off, or the environment is not named', async () => {
    expect((await nothing({ settings: [known({ ...LIVE, enabled: false })] }))[0]).toBe('nothing')
    expect((await nothing({ settings: [known({ ...LIVE, environments: ['production'] })] }))[0]).toBe('nothing')
  })

  test('where a newer deployment is live', async () => {
    expect((await nothing({ deployments: [known([deployment(42), deployment(43)])] }))[0]).toBe('nothing')
  })

  test('where the configuration or the deployments cannot be read: that is refused', async () => {
    expect((await nothing({ settings: [NOT_NOW] }))[0]).toBe('refused')
    expect((await nothing({ deployments: [NOT_NOW] }))[0]).toBe('refused')
  })
})

describe('nothing is dispatched any more', () => {
  const undone = async (wish: World): Promise<string> => {
    const { ports, orders } = world(wish)
    const done = await promote(ports, asked)
    expect(orders).toEqual([])
    return done.is
  }

  test('where the kill switch is thrown, or a dry run begins, between the claim and the dispatch', async () => {
    expect(await undone({ settings: [known(LIVE), known({ ...LIVE, enabled: false })] })).toBe('nothing')
    expect(await undone({ settings: [known(LIVE), known({ ...LIVE, mode: 'dry-run' })] })).toBe('nothing')
  })

  test('where another deployment comes meanwhile', async () => {
    expect(await undone({ deployments: [known([deployment(42)]), known([deployment(43)])] })).toBe('nothing')
  })

  test('where it cannot be claimed or recorded', async () => {
    expect(await undone({ claim: NOT_NOW })).toBe('refused')
    expect(await undone({ record: NOT_NOW })).toBe('refused')
  })
})

test('a dispatch that GitHub refuses, or does not speak of, is told as that', async () => {
  const because = new Problem({ what: 'No' })
  expect((await promote(world({ acted: { is: 'refused', because } }).ports, asked)).is).toBe('refused')
  expect((await promote(world({ acted: { is: 'unknown', because } }).ports, asked)).is).toBe('unknown')
})

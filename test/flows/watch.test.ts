import { type Answer, known, unknown } from '../../src/domain/answer.js'
import type { EnvironmentDeployment } from '../../src/domain/environment-deployment.js'
import { Problem } from '../../src/domain/problem.js'
import type { Reading } from '../../src/domain/reading.js'
import { watch } from '../../src/flows/watch.js'
import type { Watched, WatchAsked, WatchPorts } from '../../src/flows/watch/ports.js'
import type { HealthSource } from '../../src/ports.js'
import { type Check, checkOf, planOf } from '../../src/watch/plan.js'
import { fakeLog, virtualTime } from '../fakes/publisher.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DOWN = unknown(new Problem({ what: 'The service did not answer' }))

const deployment = (deploymentId: number, createdAt = 0): EnvironmentDeployment => ({
  deploymentId,
  environment: 'production',
  sha: String(deploymentId).padStart(40, '0'),
  createdAt
})

/** A service with so many requests a minute, of which a share fails. */
function service(rate: number, share: (at: number) => number): HealthSource {
  const counts = (from: number, until: number): Reading => {
    const total = Math.round((rate * (until - from)) / MINUTE)
    return { is: 'counts', metric: 'errors', from, until, total, bad: Math.round(total * share(until)) }
  }
  return {
    past: (from, until) =>
      Promise.resolve(
        known(
          Array.from({ length: 60 }, (_, at) =>
            counts(from + ((until - from) * at) / 60, from + ((until - from) * (at + 1)) / 60)
          )
        )
      ),
    look: (from, until) => Promise.resolve(known([counts(from, until)]))
  }
}

const probe = (well: (at: number) => boolean): HealthSource => ({
  past: () => Promise.resolve(known([])),
  look: (_, at) =>
    Promise.resolve(known([{ is: 'state', metric: 'probe', at, well: well(at), why: 'answered 503' } as const]))
})

interface Given {
  readonly checks?: readonly Check[]
  readonly minutes?: number
  readonly deployments?: WatchPorts['deployments']
  /** Called with the beginning of the watch. */
  readonly sources: (startedAt: number) => Readonly<Record<string, HealthSource>>
  readonly stopAfterMs?: number
}

interface Story extends Watched {
  readonly looks: readonly string[]
  readonly log: readonly string[]
  readonly afterMs: number
}

async function story({ checks, minutes = 30, sources, deployments, stopAfterMs }: Given): Promise<Story> {
  const { clock, run } = virtualTime()
  const startedAt = clock.now()
  const all = sources(startedAt)
  const stop = new AbortController()
  const looks: string[] = []
  const log = fakeLog()
  const planned = checks ?? Object.keys(all).map((name) => checkOf({ name }))
  const asked: WatchAsked = {
    plan: planOf({ startedAt, endsAt: startedAt + minutes * MINUTE, checks: planned }),
    pasts: new Map(planned.map(({ name }) => [name, { from: startedAt - HOUR, until: startedAt }])),
    everyMs: 15_000,
    stop: stop.signal,
    ...(deployments === undefined ? {} : { deployment: deployment(7) })
  }
  const ports: WatchPorts = {
    sources: new Map(Object.entries(all)),
    clock,
    log,
    tell: (look, is) => void looks.push(`${look.check} ${look.answer.is} ${is}`),
    ...(deployments === undefined ? {} : { deployments })
  }
  if (stopAfterMs !== undefined) void clock.sleep(stopAfterMs).then(() => stop.abort())
  const [watched] = await Promise.all([watch(ports, asked), run()])
  return { ...watched, looks, log: log.lines, afterMs: watched.endedAt - startedAt }
}

test('a good deployment passes before its time is up', async () => {
  const { is, ending, afterMs } = await story({
    sources: () => ({ errors: service(2000, () => 0.01) })
  })
  expect([is, ending.is]).toEqual(['pass', 'decided'])
  expect(afterMs).toBeLessThan(15 * MINUTE)
})

test('twenty times the errors fail it within the minute', async () => {
  const { is, ending, standing, afterMs } = await story({
    sources: (start) => ({ errors: service(100, (at) => (at > start ? 0.2 : 0.01)) })
  })
  expect([is, ending.is]).toEqual(['fail', 'decided'])
  expect(standing.isDecided).toBe(true)
  expect(afterMs).toBeLessThanOrEqual(MINUTE)
})

test('what is down fails by the floor, whatever else hangs', async () => {
  const hanging: HealthSource = { past: () => new Promise(() => undefined), look: () => new Promise(() => undefined) }
  const { is, standing, afterMs, pastUnknown, lastWhy } = await story({
    sources: () => ({ up: probe(() => false), errors: hanging })
  })
  expect(is).toBe('fail')
  expect(standing.checks.find(({ name }) => name === 'up')?.metrics[0]).toMatchObject({ why: 'floor', bad: 3 })
  // A minute for what was before, and three looks.
  expect(afterMs).toBeLessThan(2 * MINUTE)
  expect(pastUnknown.get('errors')?.message).toContain('was not told within 60 s')
  expect(lastWhy.get('up')).toBe('answered 503')
})

test('a service without traffic is no-data, never a pass', async () => {
  const { is, ending, afterMs } = await story({ sources: () => ({ errors: service(0, () => 0) }) })
  expect([is, ending.is, afterMs]).toEqual(['no-data', 'over', 30 * MINUTE])
})

test('looks without an answer are counted apart, and are neither good nor bad', async () => {
  const silent: HealthSource = { past: () => Promise.resolve(known([])), look: () => Promise.resolve(DOWN) }
  const { is, standing, looks, lookUnknown } = await story({ sources: () => ({ errors: silent }) })
  expect(is).toBe('no-data')
  expect(standing.checks[0]).toMatchObject({ looks: 0, unknownLooks: looks.length })
  expect(lookUnknown.get('errors')?.message).toBe('The service did not answer.')
})

test('what a look could not see, the next one asks for again', async () => {
  const spans: (readonly [number, number])[] = []
  let asked = 0
  await story({
    minutes: 2,
    sources: () => ({
      errors: {
        ...service(100, () => 0.01),
        look: (from, until): Promise<Answer<readonly Reading[]>> => {
          spans.push([from, until])
          asked += 1
          return Promise.resolve(asked === 2 ? DOWN : known([]))
        }
      }
    })
  })
  const [first, second, third, fourth] = spans
  expect(second?.[0]).toBe(first?.[1])
  expect(third?.[0]).toBe(second?.[0])
  expect(fourth?.[0]).toBe(third?.[1])
})

test('the last look is at the end of the watch', async () => {
  const ends: number[] = []
  const { plan } = await story({
    minutes: 2,
    sources: () => ({
      errors: {
        past: () => Promise.resolve(known([])),
        look: (_, until) => {
          ends.push(until)
          return Promise.resolve(known([]))
        }
      }
    })
  })
  expect(ends.at(-1)).toBe(plan.endsAt)
})

test('a newer deployment in the middle ends it undecided', async () => {
  let asked = 0
  const list: NonNullable<WatchPorts['deployments']>['list'] = () => {
    asked += 1
    const deployments = asked < 3 ? [deployment(7)] : [deployment(8), deployment(7)]
    return Promise.resolve(known({ at: 0, deployments, complete: true }))
  }
  const { is, ending, afterMs } = await story({
    sources: () => ({ errors: service(10, () => 0.01) }),
    deployments: { list }
  })
  expect([is, ending]).toEqual(['inconclusive', { is: 'superseded', by: 8 }])
  expect(afterMs).toBe(3 * MINUTE)
})

test('one that came right before the end counts as well, and so no verdict falls on the wrong one', async () => {
  const list: NonNullable<WatchPorts['deployments']>['list'] = () =>
    Promise.resolve(known({ at: 0, deployments: [deployment(8), deployment(7)], complete: true }))
  const { is, ending } = await story({ sources: () => ({ up: probe(() => false) }), deployments: { list } })
  expect([is, ending.is]).toEqual(['inconclusive', 'superseded'])
})

test('deployments that cannot be read change nothing', async () => {
  const { is } = await story({
    sources: () => ({ up: probe(() => false) }),
    deployments: { list: () => Promise.resolve(DOWN) }
  })
  expect(is).toBe('fail')
})

test.each([0, 1, 20_000, 10 * MINUTE])('cancelled after %i ms, it ends at once and undecided', async (stopAfterMs) => {
  const { is, ending, afterMs } = await story({
    sources: () => ({ errors: service(10, () => 0.01) }),
    stopAfterMs
  })
  expect([is, ending.is, afterMs]).toEqual(['inconclusive', 'stopped', stopAfterMs])
})

test('nothing to watch is no-data at once', async () => {
  const { is } = await story({ sources: () => ({}) })
  expect(is).toBe('no-data')
})

test('once a minute at most it is told how each check stands, while it goes on', async () => {
  const { clock, run } = virtualTime()
  const startedAt = clock.now()
  const told: string[] = []
  const checks = [checkOf({ name: 'errors' })]
  const [watched] = await Promise.all([
    watch(
      {
        sources: new Map([['errors', service(0, () => 0)]]),
        clock,
        log: fakeLog(),
        tell: () => undefined,
        stand: ({ is, checks: all }, sinceMs) =>
          told.push(`${Math.floor(sinceMs / MINUTE)}: ${is}, ${all.map(({ name }) => name).join()}`)
      },
      {
        plan: planOf({ startedAt, endsAt: startedAt + 5 * MINUTE, checks }),
        pasts: new Map(),
        everyMs: 15_000,
        stop: new AbortController().signal
      }
    ),
    run()
  ])
  expect(watched.is).toBe('no-data')
  expect(told.length).toBeGreaterThanOrEqual(3)
  expect(told.length).toBeLessThanOrEqual(5)
  expect(told[0]).toBe('1: no-data, errors')
})

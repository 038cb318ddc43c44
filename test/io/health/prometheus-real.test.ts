/** Prometheus itself, scraping a service of the test every second. */
import type { Answer } from '../../../src/domain/answer.js'
import type { Reading } from '../../../src/domain/reading.js'
import { prometheus } from '../../../src/io/health/prometheus.js'
import type { HealthSource } from '../../../src/ports.js'
import { aHealthContext } from '../../fakes/health-context.js'
import { describeReal, type RealServer, startReal, stopForAWhile, waitFor } from '../../fakes/real-server.js'
import { type Service, startService } from '../../fakes/service.js'

const CONFIG = `
global:
  scrape_interval: 1s
  scrape_timeout: 1s
scrape_configs:
  - job_name: shop
    static_configs:
      - targets: ['{target}']
`

const ARGS = [
  '--config.file={folder}/prometheus.yml',
  '--storage.tsdb.path={folder}/data',
  '--web.listen-address=127.0.0.1:{port}',
  '--log.level=error'
]

describeReal('prometheus', 'with a real Prometheus', () => {
  let app: Service
  let server: RealServer

  const start = (again?: RealServer): Promise<RealServer> =>
    startReal('prometheus', {
      files: { 'prometheus.yml': CONFIG.replace('{target}', `127.0.0.1:${app.port}`) },
      args: ARGS,
      ready: '/-/ready',
      ...(again === undefined ? {} : { again })
    })

  const source = (options: Readonly<Record<string, unknown>>): HealthSource =>
    prometheus.create(
      prometheus.options.parse({ url: server.url, 'allow-private': true, 'step-seconds': 4, ...options }),
      aHealthContext()
    )

  /** Looks at the last seconds as they are now. */
  const look = (of: HealthSource, seconds = 6): Promise<Answer<readonly Reading[]>> => {
    const now = Date.now()
    return of.look(now - seconds * 1000, now)
  }

  /** Prometheus's own word for how many samples there are of a series. */
  const hasSamples = (series: string, least: number) => async (): Promise<boolean> => {
    const query = encodeURIComponent(`sum(count_over_time(${series}[1h]))`)
    const answer = await (await fetch(`${server.url}/api/v1/query?query=${query}`)).text()
    return Number(/"value":\[[^,]+,"(\d+)"\]/.exec(answer)?.[1]) >= least
  }

  beforeAll(async () => {
    let scrapes = 0
    app = await startService((_request, response) => {
      scrapes += 1
      response.end(
        [
          `requests_total{code="200",track="canary"} ${scrapes * 80}`,
          `requests_total{code="500",track="canary"} ${scrapes * 20}`,
          `requests_total{code="200",track="stable"} ${scrapes * 100}`,
          'memory_bytes{track="canary"} 3e8',
          'memory_bytes{track="stable"} 1e8',
          'nothing 0',
          ''
        ].join('\n')
      )
    })
    server = await start()
    expect(await waitFor(hasSamples('nothing', 10))).toBe(true)
  })

  afterAll(async () => {
    await server.stop()
    await app.close()
  })

  const canary = {
    errors: 'sum(increase(requests_total{track="canary",code=~"5.."}[{window}]))',
    total: 'sum(increase(requests_total{track="canary"}[{window}]))'
  }
  const stable = {
    errors: 'sum(increase(requests_total{track="stable",code=~"5.."}[{window}]))',
    total: 'sum(increase(requests_total{track="stable"}[{window}]))'
  }

  test('counts errors and requests in the window of the look, beside those of the stable part, which had no error', async () => {
    const [reading] = known(await look(source({ ...canary, beside: stable })))
    if (reading?.is !== 'counts') throw new Error('it counted nothing')
    expect(reading.until - reading.from).toBe(6000)
    expect(reading.bad / reading.total).toBeCloseTo(0.2)
    expect(reading.total).toBeGreaterThan(200)
    expect(reading.total).toBeLessThan(1000)
    expect(reading.beside?.bad).toBe(0)
    expect(reading.beside?.total).toBeGreaterThan(200)
  })

  test('tells of the past piece by piece', async () => {
    const now = Date.now()
    const readings = known(await source(canary).past(now - 20_000, now))
    expect(readings.length).toBeGreaterThan(0)
    for (const reading of readings) {
      if (reading.is !== 'counts') throw new Error('it counted nothing')
      expect(reading.until - reading.from).toBe(4000)
      expect(reading.bad / reading.total).toBeCloseTo(0.2)
    }
  })

  test('reads a value, beside the one of the stable part, now and in the past', async () => {
    const of = source({
      value: 'max(memory_bytes{track="canary"})',
      beside: { value: 'max(memory_bytes{track="stable"})' }
    })
    expect(known(await look(of))).toEqual([
      { is: 'level', metric: 'value', at: expect.any(Number), value: 3e8, beside: 1e8 }
    ])
    const now = Date.now()
    const past = known(await of.past(now - 20_000, now))
    expect(past.length).toBeGreaterThan(0)
    expect(past.every((one) => one.is === 'level' && one.value === 3e8 && one.beside === 1e8)).toBe(true)
  })

  test('does not take several series for one', async () => {
    const answer = await look(source({ value: 'memory_bytes' }))
    expect(why(answer)).toBe(
      `${server.url} The service answers with 2 series where one is meant. Aggregate them in the query, with sum() or max().`
    )
  })

  test('sees nothing where there is nothing of that name', async () => {
    const absent = {
      errors: 'sum(increase(no_total{code="500"}[{window}]))',
      total: 'sum(increase(no_total[{window}]))'
    }
    expect(known(await look(source(absent)))).toEqual([])
    expect(known(await look(source({ value: 'max(no_such)' })))).toEqual([])
    expect(known(await source(absent).past(Date.now() - 20_000, Date.now()))).toEqual([])
  })

  test.each(['nothing / nothing', '1 / scalar(nothing)', 'vector(NaN)'])('does not know what %s is', async (value) => {
    expect(why(await look(source({ value })))).toContain('The value is not a number')
    expect((await source({ value }).past(Date.now() - 8_000, Date.now())).is).toBe('unknown')
  })

  test('tells in the words of Prometheus what is wrong with a query', async () => {
    expect(why(await look(source({ value: 'sum(memory_bytes' })))).toMatch(
      /answered 400: invalid parameter "query".*parse error/
    )
  })

  test('a server that restarts in the middle is unknown, and what was missed is seen later', async () => {
    const of = source(canary)
    const begun = Date.now()
    expect((await of.look(begun - 3_000, begun)).is).toBe('known')
    await stopForAWhile(server)
    const down = await of.look(begun, begun + 1_000)
    expect(why(down)).toContain('The service refuses connections')
    server = await start(server)
    let seen: readonly Reading[] = []
    const isSeen = async (): Promise<boolean> => {
      const now = Date.now()
      seen = known(await of.look(Math.max(begun, now - 1_000), now))
      return seen.length > 0
    }
    expect(await waitFor(isSeen)).toBe(true)
    expect(seen).toMatchObject([{ is: 'counts', from: begun }])
  })
})

function known(answer: Answer<readonly Reading[]>): readonly Reading[] {
  if (answer.is === 'unknown') throw answer.because
  return answer.value
}

const why = (answer: Answer<unknown>): string => (answer.is === 'unknown' ? answer.because.message : 'it is known')

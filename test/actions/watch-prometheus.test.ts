/** The built action against a real Prometheus, which scrapes a small service under load every second. */
import { addCommit, addContents, addDeployment, addDeploymentStatus } from '../local-github/index.js'
import { stepOf } from '../host-runner/a-repository.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { describeReal, type RealServer, startReal, waitFor } from '../fakes/real-server.js'
import { startService, type Service } from '../fakes/service.js'
import { openShop, push, type Shop } from './shop.js'

const ACTION = 'foreshock/foreshock/actions/watch'
const SHA = 'c0ffee5'.padEnd(40, '0')
const FILE = '.github/workflows/deploy.yml'
/** Minutes that a watch may take which is to end long before. */
const LONG = 5

const WORKFLOW = `name: Deploy
on: push
jobs:
  watch:
    runs-on: ubuntu-24.04
    permissions: { actions: read, contents: read, deployments: write }
    steps:
      - uses: ${ACTION}@v1
`

const SCRAPES = `
global: { scrape_interval: 1s, scrape_timeout: 1s }
scrape_configs:
  - job_name: shop
    static_configs: [{ targets: ['{target}'] }]
`

const ARGS = [
  '--config.file={folder}/prometheus.yml',
  '--storage.tsdb.path={folder}/data',
  '--web.listen-address=127.0.0.1:{port}',
  '--log.level=error'
]

describeReal('prometheus', 'with a real Prometheus', () => {
  let shop: Shop
  let app: Service
  let server: RealServer
  /** Requests a scrape, and how many of them fail. */
  let load = { requests: 300, errors: 0 }
  const counters = { good: 0, bad: 0 }

  beforeAll(async () => {
    app = await startService((_, response) => {
      counters.bad += load.errors
      counters.good += load.requests - load.errors
      response.end(
        `http_requests_total{code="200"} ${counters.good}\nhttp_requests_total{code="500"} ${counters.bad}\n`
      )
    })
    server = await startReal('prometheus', {
      files: { 'prometheus.yml': SCRAPES.replace('{target}', `127.0.0.1:${app.port}`) },
      args: ARGS,
      ready: '/-/ready'
    })
    await waitFor(async () => {
      const answer = await fetch(`${server.url}/api/v1/query?query=count_over_time(http_requests_total[1h])`)
      return /"value":\[[^,]+,"[3-9]"\]/.test(await answer.text())
    })
    shop = await openShop()
  })
  afterAll(async () => {
    await server.stop()
    await app.close()
    await shop.close()
  })

  async function watched(): Promise<StepResult> {
    addCommit(shop.github.state, shop.repository, { branch: 'main', sha: SHA })
    const deployment = addDeployment(shop.github.state, shop.repository, { sha: SHA, environment: 'production' })
    addDeploymentStatus(shop.github.state, deployment, { state: 'success' })
    const check = [
      '  checks:',
      '    errors:',
      '      baseline: none',
      '      prometheus:',
      `        url: ${server.url}`,
      '        allow-private: true',
      '        errors: sum(increase(http_requests_total{code=~"5.."}[{window}]))',
      '        total: sum(increase(http_requests_total[{window}]))'
    ]
    const text = ['watch:', `  minutes: ${load.requests === 0 ? 1 : LONG}`, '  every: 3', ...check, ''].join('\n')
    addContents(shop.repository, 'main', { '.github/foreshock.yml': text })
    shop.write({ [FILE]: WORKFLOW })
    const result = await shop.play(
      { unit: {}, integration: {} },
      { sha: SHA, event: push(shop.repository), workflow: FILE }
    )
    return stepOf(result, `Run ${ACTION}@v1`)
  }

  test('a good deployment is promoted early', async () => {
    load = { requests: 300, errors: 1 }
    const { outputs, log } = await watched()
    expect([outputs['verdict'], log]).toEqual(['pass', expect.stringContaining('errors: ')])
    expect(Number(outputs['seconds'])).toBeLessThan(60 * LONG)
  }, 120_000)

  test('a bad one fails within a few looks', async () => {
    load = { requests: 300, errors: 150 }
    const { outputs } = await watched()
    expect(outputs).toMatchObject({ verdict: 'fail', next: 'stop', 'failed-checks': 'errors' })
    expect(Number(outputs['seconds'])).toBeLessThan(60 * LONG)
  }, 120_000)

  test('without traffic there is no data', async () => {
    load = { requests: 0, errors: 0 }
    expect((await watched()).outputs).toMatchObject({ verdict: 'no-data', next: 'ask' })
  }, 120_000)
})

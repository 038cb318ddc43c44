/** Deployments of a small service behind a real Prometheus, watched and rolled back by the built actions. */
import {
  addCommit,
  addContents,
  addDeployment,
  addDeploymentStatus,
  addPull,
  addWorkflow,
  type Deployment
} from '../local-github/index.js'
import { stepOf } from '../host-runner/a-repository.js'
import type { RunResult, StepResult } from '../host-runner/run-workflow.js'
import { startLiveService, type LiveService } from '../fakes/live-service.js'
import { describeReal, startReal, waitFor, type RealServer } from '../fakes/real-server.js'
import { INPUTS } from '../flows/roll-back/github.js'
import { copiesIn } from './kept.js'
import { expectDrawn, timeLine } from './time-line.js'
import { answerDispatches, described, TEMPLATE, WORKFLOW } from './rollback-shop.js'
import { openShop, push, type Shop } from './shop.js'

const DEPLOYING = '.github/workflows/deploy.yml'
const WATCH = 'Run foreshock/foreshock/actions/watch@v1'
const ROLLBACK = 'Run foreshock/foreshock/actions/rollback@v1'

const DEPLOY = `name: Deploy
on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v7
      - run: sh ./deploy.sh production "$GITHUB_SHA"
  watch:
    needs: deploy
    runs-on: ubuntu-24.04
    permissions: { actions: read, contents: read, deployments: write, pull-requests: write }
    outputs:
      verdict: \${{ steps.watch.outputs.verdict }}
      decision: \${{ steps.watch.outputs.decision }}
    steps:
      - uses: foreshock/foreshock/actions/watch@v1
        id: watch
  rollback:
    needs: watch
    if: needs.watch.outputs.verdict == 'fail'
    runs-on: ubuntu-24.04
    permissions: { actions: write, contents: write, deployments: write, issues: write, pull-requests: write }
    steps:
      - uses: foreshock/foreshock/actions/rollback@v1
        with:
          decision: \${{ needs.watch.outputs.decision }}
`

const SCRAPES = `
global: { scrape_interval: 500ms, scrape_timeout: 500ms }
scrape_configs:
  - job_name: shop
    static_configs: [{ targets: ['127.0.0.1:{target}'] }]
`
const ARGS = [
  '--config.file={folder}/prometheus.yml',
  '--storage.tsdb.path={folder}/data',
  '--web.listen-address=127.0.0.1:{port}',
  '--log.level=error'
]

/** Requests a second, and how many of them fail as ever. */
const USED = 100
const AS_EVER = 0.04

describeReal('prometheus', 'deployments behind a real Prometheus', () => {
  let shop: Shop
  let service: LiveService
  let server: RealServer
  let users: ReturnType<typeof answerDispatches>
  let number = 0

  /** Each act begins with a good version that people have used for a while, and has its own configuration. */
  async function begin(act: string, rollback: string, minutes = 2): Promise<void> {
    service.act(act)
    await fetch(`${service.url}/deploy/first`)
    service.used(USED)
    const prometheus = [
      `url: ${server.url}`,
      'allow-private: true',
      'step-seconds: 5',
      `errors: sum(increase(http_requests_total{act="${act}",code=~"5.."}[{window}]))`,
      `total: sum(increase(http_requests_total{act="${act}"}[{window}]))`
    ]
    const lines = [
      'watch:',
      `  minutes: ${minutes}`,
      '  every: 3',
      '  checks:',
      '    errors:',
      '      baseline-minutes: 5',
      '      prometheus:'
    ]
    const text = [...lines, ...prometheus.map((line) => `        ${line}`), `rollback: ${rollback}`, '']
    addContents(shop.repository, 'main', { '.github/foreshock.yml': text.join('\n') })
    const asked = `count_over_time(http_requests_total{act="${act}",code="200"}[1h]) > 30`
    await waitFor(async () => {
      const answer = await fetch(`${server.url}/api/v1/query?query=${encodeURIComponent(asked)}`)
      return (await answer.text()).includes('"value"')
    })
  }

  beforeAll(async () => {
    service = await startLiveService(7)
    service.version('first', () => AS_EVER)
    server = await startReal('prometheus', {
      files: { 'prometheus.yml': SCRAPES.replace('{target}', String(service.port)) },
      args: ARGS,
      ready: '/-/ready'
    })
    shop = await openShop()
    addWorkflow(shop.github.state, shop.repository, { name: 'rollback', path: WORKFLOW, inputs: INPUTS })
    shop.write({
      [WORKFLOW]: TEMPLATE,
      [DEPLOYING]: DEPLOY,
      'deploy.sh': `#!/bin/sh\ncurl -fsS "${service.url}/deploy/$2"\n`
    })
    users = answerDispatches(shop)
  })

  afterAll(async () => {
    await users.stop()
    await shop.close()
    await server.stop()
    await service.close()
  })

  interface Deployed {
    readonly deployment: Deployment
    readonly result: RunResult
    readonly watch: StepResult
    readonly rollback: StepResult | undefined
    readonly dispatches: number
  }

  /** A version that fails so often is merged by a pull request, deployed, watched, and taken back where that is due. */
  async function deploy(fails: () => number): Promise<Deployed> {
    const { state } = shop.github
    number += 1
    state.now = () => new Date()
    const sha = addCommit(state, shop.repository, { branch: `change-${number}` }).sha
    addPull(state, shop.repository, { number: 100 + number, sha, branch: `change-${number}`, merged_at: new Date() })
    shop.repository.refs.set('refs/heads/main', sha)
    service.version(sha, fails)
    const deployment = addDeployment(state, shop.repository, { sha, environment: 'production' })
    addDeploymentStatus(state, deployment, { state: 'success' })
    const before = shop.repository.dispatches.length
    const result = await shop.play(
      { unit: {}, integration: {} },
      { sha, workflow: DEPLOYING, event: push(shop.repository) }
    )
    const rollback = result.jobs.flatMap(({ steps }) => steps).find(({ name }) => name === ROLLBACK)
    return {
      deployment,
      result,
      watch: stepOf(result, WATCH),
      rollback,
      dispatches: shop.repository.dispatches.length - before
    }
  }

  const verdictOf = ({ watch }: Deployed): string | undefined => watch.outputs['verdict']

  test('a good one is passed before its time, which makes it known to be good, and nothing else happens', async () => {
    await begin('good', '{ mode: live }')
    const good = await deploy(() => AS_EVER)
    expect([verdictOf(good), good.rollback, good.dispatches]).toEqual(['pass', undefined, 0])
    expect(Number(good.watch.outputs['seconds'])).toBeLessThan(120)
    expect(described(good.deployment).at(-1)).toMatch(/^success: foreshock: pass · run \d+ · attempt 1$/)
    expect(shop.repository.issues).toEqual([])
  })

  test('one that nobody uses is no good news and no bad: there is no data, and nothing is rolled back', async () => {
    await begin('idle', '{ mode: live }', 1)
    service.used(0)
    const idle = await deploy(() => 1)
    expect([verdictOf(idle), idle.watch.outputs['next'], idle.dispatches]).toEqual(['no-data', 'ask', 0])
  })

  test('a bad one in a dry run is recorded, and dispatches nothing', async () => {
    await begin('dry', '{ mode: dry-run }')
    const bad = await deploy(() => 0.5)
    expect([verdictOf(bad), bad.rollback?.outputs['rollback'], bad.dispatches]).toEqual(['fail', 'dry-run', 0])
    expect(described(bad.deployment).at(-1)).toMatch(/foreshock: dry-run/)
  })

  test('where rollbacks are switched off, a bad one stays, and it is said why', async () => {
    await begin('off', '{ mode: live, enabled: false }')
    const bad = await deploy(() => 0.5)
    expect([verdictOf(bad), bad.rollback?.outputs['rollback'], bad.dispatches]).toEqual(['fail', 'nothing', 0])
    expect(bad.rollback?.outputs['reason']).toContain('turned off')
  })

  test('a bad one is taken back once, by the workflow of the user, to the one that was found good', async () => {
    await begin('bad', '{ mode: live }')
    const good = shop.repository.deployments.find(({ statuses }) =>
      statuses.some(({ description }) => description.startsWith('foreshock: pass'))
    )
    const line = timeLine(shop)
    const bad = await deploy(() => {
      line.note('deployed')
      return 0.5
    })
    line.note('restored', service.deployedAt())
    expect([verdictOf(bad), bad.rollback?.outputs['rollback'], bad.dispatches]).toEqual(['fail', 'rolled-back', 1])
    expectDrawn(line.stop())
    expect(service.live()).toBe(good?.sha)
    expect(shop.repository.dispatches.at(-1)?.inputs).toMatchObject({
      environment: 'production',
      target: good?.sha,
      expected_current_sha: bad.deployment.sha,
      rollback_of: String(bad.deployment.id)
    })
    expect(shop.repository.deployments.at(-1)).toMatchObject({
      sha: good?.sha,
      payload: { rollback: { of: bad.deployment.id } }
    })
    const restored = shop.repository.deployments.at(-1)
    expect(restored && described(restored).at(-1)).toMatch(/^success: foreshock: pass · run \d+ · attempt 1$/)
    expect(bad.rollback?.outputs['reason']).toContain('It was watched again and found good.')
    const { 'seconds-to-detect': toDetect, 'seconds-to-restore': toRestore } = bad.rollback?.outputs ?? {}
    expect(Number(toDetect)).toBeLessThan(Number(toRestore))
    const comments = shop.repository.comments.filter(({ issue }) => issue === 100 + number).map(({ body }) => body)
    expect(comments.join('\n')).toContain('rolled back')
    const labels = (await copiesIn(shop.repository)).flatMap(({ rows }) => rows.labels)
    const ofBad = labels.filter(({ subject }) => subject === String(bad.deployment.id)).map(({ label }) => label)
    expect([...new Set(ofBad)].sort()).toEqual(['bad', 'rolled-back'])
    expect(labels).toContainEqual(expect.objectContaining({ subject: String(restored?.id), label: 'known-good' }))
  })

  test('one that fails now and then within the hour fails, too, and goes to a human instead of back and forth', async () => {
    await begin('flapping', '{ mode: live }')
    const began = Date.now()
    const flapping = await deploy(() => (Math.floor((Date.now() - began) / 4000) % 2 === 0 ? 0.6 : 0))
    expect([verdictOf(flapping), flapping.dispatches]).toEqual(['fail', 0])
    expect(flapping.rollback?.outputs['reason']).toMatch(
      /^The last rollback of this environment was \d+ min ago, and 60 min must lie between two\.$/
    )
  })
})

/** The built action in a job, against a service on the loopback whose health the test decides. */
import type { RequestListener } from 'node:http'
import {
  addCommit,
  addContents,
  addDeployment,
  addPull,
  addWorkflow,
  addDeploymentStatus,
  type Deployment
} from '../local-github/index.js'
import type { RunResult, StepResult, WorkflowOptions } from '../host-runner/run-workflow.js'
import { stepOf } from '../host-runner/a-repository.js'
import { rowsOf } from '../../src/history/columns.js'
import { decodeSegment } from '../../src/history/decode-segment.js'
import { unzip } from '../host-runner/unzip.js'
import { startService, type Service } from '../fakes/service.js'
import { openShop, push, type Shop } from './shop.js'

const ACTION = 'foreshock/foreshock/actions/watch'
const KEY = 'sk-live-0123456789abcdef'
const SHA = 'c0ffee5'.padEnd(40, '0')
const FILE = '.github/workflows/deploy.yml'

interface Health {
  /** Whether its probe answers 200. */
  up: boolean
  /** Requests a second, and the share of them that fails, before and after the deployment. */
  rate: number
  shares: readonly [number, number]
  /** Whether its queue was as long as never before, from 46 to 3 minutes ago. */
  leaps?: boolean
  /** What to do when it is asked. */
  onAsked?: () => void
}

let shop: Shop
let service: Service
let health: Health
let deployment: Deployment
let startedAt: number

/** Answers like an API of metrics, and with the key that it was sent, as careless ones do. */
const listener: RequestListener = (request, response) => {
  health.onAsked?.()
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (url.pathname === '/health') {
    response.writeHead(health.up ? 200 : 503).end(`key ${request.headers['x-key'] as string}`)
    return
  }
  if (url.pathname.startsWith('/api/v1/query')) {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ status: 'success', data: queueLengths(url) }))
    return
  }
  const [from, until] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('until'))]
  const total = Math.round((health.rate * (until - from)) / 1000)
  const share = until <= startedAt ? health.shares[0] : health.shares[1]
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ bad: Math.round(total * share), total, key: request.headers['x-key'] }))
}

/** As Prometheus tells it: 100 and a little for as long as anybody remembers, but for a leap that is over. */
function queueLengths({ searchParams }: URL) {
  const lengthAt = (at: number): string =>
    String(
      health.leaps === true && Math.abs(at * 1000 - startedAt + 1_500_000) < 1_300_000
        ? 900
        : 100 + (Math.round(at / 60) % 5)
    )
  const [start, end, step] = ['start', 'end', 'step'].map((name) => Number(searchParams.get(name)))
  if (start === undefined || end === undefined || step === undefined || !searchParams.has('step')) {
    const now = Number(searchParams.get('time') ?? Date.now() / 1000)
    return { resultType: 'vector', result: [{ metric: {}, value: [now, lengthAt(now)] }] }
  }
  const times = Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => start + index * step)
  return { resultType: 'matrix', result: [{ metric: {}, values: times.map((at) => [at, lengthAt(at)]) }] }
}

beforeEach(async () => {
  shop = await openShop()
  service = await startService(listener)
  health = { up: true, rate: 400, shares: [0.01, 0.01] }
  startedAt = Date.now()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: SHA })
  deployment = addDeployment(shop.github.state, shop.repository, { sha: SHA, environment: 'production' })
  addDeploymentStatus(shop.github.state, deployment, { state: 'success' })
  configure(configuration(bothChecks()))
})
afterEach(async () => {
  await service.close()
  await shop.close()
})

const headers = 'headers: { x-key: "${SERVICE_KEY}" }, allow-private: true'

const configuration = (checks: string): string => `watch:\n  minutes: 1\n  every: 1\n  checks:\n${checks}`

const configure = (text: string): void => addContents(shop.repository, 'main', { '.github/foreshock.yml': text })

const bothChecks = (): string => `    up: { http: { url: "${service.url}/health", ${headers} } }\n${countCheck()}`

const countCheck = (): string =>
  `    errors: { json: { url: "${service.url}/m?from={from}&until={until}", time: ms, bad: bad, total: total, ${headers} } }\n`

const workflow = (inputs: Readonly<Record<string, string>>, permissions: string): string =>
  [
    'name: Deploy',
    'on: push',
    'jobs:',
    '  watch:',
    '    runs-on: ubuntu-24.04',
    `    permissions: ${permissions}`,
    '    steps:',
    `      - uses: ${ACTION}@v1`,
    '        id: foreshock',
    '        env: { SERVICE_KEY: "${{ secrets.SERVICE_KEY }}" }',
    ...(Object.keys(inputs).length === 0 ? [] : [`        with: ${JSON.stringify(inputs)}`]),
    ''
  ].join('\n')

const ALL = '{ actions: read, contents: read, deployments: write, pull-requests: write }'

function run(
  inputs: Readonly<Record<string, string>> = {},
  { permissions = ALL, ...options }: Partial<WorkflowOptions> & { permissions?: string } = {}
): Promise<RunResult> {
  shop.write({ [FILE]: workflow(inputs, permissions) })
  return shop.play(
    { unit: {}, integration: {} },
    {
      sha: SHA,
      ref: 'refs/heads/main',
      event: push(shop.repository),
      workflow: FILE,
      secrets: { SERVICE_KEY: KEY },
      ...options
    }
  )
}

const watched = (result: RunResult): StepResult => stepOf(result, `Run ${ACTION}@v1`)

const saidOf = (step: StepResult): unknown => JSON.parse(step.outputs['decision'] ?? 'null')

const statuses = (): readonly string[] => deployment.statuses.map(({ state, description }) => `${state} ${description}`)

/** Nobody reads the key anywhere: the runner's masks come on top of what we leave out ourselves. */
function expectNoSecret(step: StepResult): void {
  for (const text of [step.rawStdout, step.summary, JSON.stringify(step.outputs), JSON.stringify(step.annotations)])
    expect(text).not.toContain(KEY)
}

test('a good deployment passes early, and everybody is told', async () => {
  addPull(shop.github.state, shop.repository, { number: 7, sha: SHA, branch: 'change-7', merged_at: new Date() })
  addContents(shop.repository, 'main', {
    '.github/foreshock.yml': `${configuration(countCheck())}comment: { when: always }\n`
  })
  const step = watched(await run())
  expect(step.outputs).toMatchObject({
    verdict: 'pass',
    next: 'go',
    status: 'complete',
    environment: 'production',
    'deployment-id': String(deployment.id),
    sha: SHA,
    'failed-checks': ''
  })
  const said = saidOf(step)
  const status = deployment.statuses.at(-1)
  expect(said).toEqual({
    verdict: 'pass',
    deploymentId: deployment.id,
    environment: 'production',
    sha: SHA,
    by: { runId: expect.any(Number), attempt: 1 },
    at: Date.parse(status?.created_at ?? ''),
    checks: { failed: 0, unmeasured: 0, all: 1 }
  })
  expect(statuses().at(-1)).toMatch(/^success foreshock: pass · run \d+ · attempt 1$/)
  expect(step.summary).toContain('| Check | Verdict | Seen | Times as bad |')
  expect(step.summary).toContain('| `errors` | all clear |')
  expect(step.log).toMatch(/errors: \d+ of \d+ went wrong; \w+ so far\./)
  const [comment] = shop.repository.comments
  expect(comment?.body).toContain('**watch** `production` · all clear')
  expect(comment?.body).toContain('xychart-beta')
  expect(comment?.body).not.toContain(KEY)
  expectNoSecret(step)
})

test('the decision and its labels are kept as an artifact of the run', async () => {
  health.up = false
  await run()
  const [artifact, ...others] = shop.repository.artifacts
  expect(others).toEqual([])
  const name = artifact?.name.replace('foreshock-', '') ?? ''
  const files = new Map(await unzip(artifact?.bytes ?? Buffer.alloc(0)))
  const decoded = await decodeSegment({ name, files }, { repositoryId: shop.repository.id })
  if (decoded instanceof Error) throw decoded
  const { decisions, labels } = rowsOf(decoded.tables)
  expect(decisions).toMatchObject([
    { kind: 'watch', verdict: 'fail', mode: 'live', deploymentId: deployment.id, sha: SHA, trust: 'default' }
  ])
  expect(decisions[0]?.reason).toMatch(/^production is worse by up, after /)
  expect(labels.map(({ subjectKind, subject, label }) => [subjectKind, subject, label])).toEqual(
    expect.arrayContaining([
      ['deployment', String(deployment.id), 'bad'],
      ['commit', SHA, 'bad']
    ])
  )
})

test('one that is down fails within a few looks, and the step does not', async () => {
  health.up = false
  const result = await run()
  const step = watched(result)
  expect(result.conclusion).toBe('success')
  expect(step.outputs).toMatchObject({ verdict: 'fail', next: 'stop', 'failed-checks': 'up' })
  expect(statuses().at(-1)).toMatch(/^failure foreshock: fail · run \d+ · attempt 1$/)
  const errors = step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  expect(errors.join('\n')).toContain('up is worse: 3 of 3 went wrong')
  expect(step.summary).toContain('answered 503')
  expectNoSecret(step)
})

test('one whose errors rise twentyfold fails, with fail-on also the step', async () => {
  health = { ...health, shares: [0.01, 0.2] }
  const result = await run({ 'fail-on': 'fail' })
  expect(result.conclusion).toBe('failure')
  expect(watched(result).outputs).toMatchObject({ verdict: 'fail', 'failed-checks': 'errors' })
})

describe('what is started where a deployment passes', () => {
  const PROMOTE = '.github/workflows/promote.yml'
  const onPass = (mode: string): string =>
    `${configuration(countCheck())}  on-pass: { workflow: ${PROMOTE}, mode: ${mode}, environments: [production] }\n`
  const permissions = '{ actions: write, contents: write, deployments: write }'
  const promoter = (): void => {
    const inputs = ['environment', 'target', 'promotion_of', 'reason']
    addWorkflow(shop.github.state, shop.repository, { name: 'promote', path: PROMOTE, inputs })
  }

  test('the workflow of the user, once, and a second attempt starts nothing', async () => {
    promoter()
    configure(onPass('live'))
    const step = watched(await run({}, { permissions, runId: 4711 }))
    const [dispatch] = shop.repository.dispatches
    expect(dispatch).toMatchObject({
      workflow: PROMOTE,
      ref: 'main',
      inputs: { environment: 'production', target: SHA, promotion_of: String(deployment.id) }
    })
    expect(step.outputs).toMatchObject({
      verdict: 'pass',
      promotion: 'dispatched',
      'promotion-run-id': String(dispatch?.run_id)
    })
    expect(step.summary).toContain('was started to promote')
    expect(statuses().at(-1)).toBe('success foreshock: promoting · run 4711 · attempt 1')
    const again = watched(await run({}, { permissions, runId: 4711, attempt: 2 }))
    expect([again.outputs['promotion'], shop.repository.dispatches.length]).toEqual(['nothing', 1])
    expect(again.summary).toContain('was begun before')
  })

  test('nothing in a dry run, and without the permission to claim it is said what to add', async () => {
    promoter()
    configure(onPass('dry-run'))
    const step = watched(await run({}, { permissions, runId: 4711 }))
    expect(step.outputs).toMatchObject({ verdict: 'pass', promotion: 'dry-run' })
    expect(step.summary).toContain('A dry run')
    configure(onPass('live'))
    const may = '{ actions: read, contents: read, deployments: write }'
    const refused = watched(await run({}, { permissions: may, runId: 4711, attempt: 2 }))
    expect(refused.outputs).toMatchObject({ verdict: 'pass', promotion: 'refused' })
    expect(refused.summary).toContain('contents: write')
    expect(shop.repository.dispatches).toEqual([])
  })
})

describe('between deployments', () => {
  const between = (): void =>
    configure(
      configuration(
        `${countCheck()}    queue: { key: false, prometheus: { url: "${service.url}", value: max(queue_length), ${headers} } }\n`
      )
    )
  const repository = () => push(shop.repository).payload['repository']

  test('a schedule finds a gauge that is unlike all that it was, which is worth a look and takes nothing back', async () => {
    health = { ...health, leaps: true }
    between()
    const step = watched(await run({}, { event: { name: 'schedule', payload: { repository: repository() } } }))
    expect(step.outputs).toMatchObject({ verdict: 'warn', next: 'go' })
    expect(step.summary).toContain('is unlike all that it was: 900')
    expect(shop.repository.dispatches).toEqual([])
  })

  test('an alert starts a watch, is told, and chooses nothing', async () => {
    between()
    const client_payload = {
      environment: 'staging',
      alerts: [{ status: 'firing', labels: { alertname: 'QueueIsLong @octocat' } }]
    }
    const event = {
      name: 'repository_dispatch',
      payload: { action: 'alert', client_payload, repository: repository() }
    }
    const step = watched(await run({}, { event }))
    expect(step.outputs).toMatchObject({ verdict: 'pass', environment: 'production' })
    expect(step.summary).toContain('started this watch')
    expect(step.summary).toContain('`QueueIsLong @octocat`')
  })
})

test('one without traffic is no-data, and a human is asked', async () => {
  health = { ...health, rate: 0 }
  configure(configuration(countCheck()))
  const step = watched(await run({ 'time-limit': '75' }))
  expect(step.outputs).toMatchObject({ verdict: 'no-data', next: 'ask' })
  expect(statuses().at(-1)).toMatch(/^success foreshock: no-data/)
  expect(step.conclusion).toBe('success')
  expect(step.log).toContain('The watch is shorter than it should be, to fit into time-limit.')
})

test('a cancelled one writes what it knows before the runner kills it', async () => {
  const abort = new AbortController()
  health.onAsked = () => setTimeout(() => abort.abort(), 2500).unref()
  const result = await run({}, { signal: abort.signal })
  expect(result.conclusion).toBe('cancelled')
  const step = watched(result)
  expect(step.outputs).toMatchObject({ verdict: 'inconclusive', next: 'ask' })
  expect(step.summary).toContain('was cancelled after')
  expect(statuses().at(-1)).toMatch(/^success foreshock: inconclusive/)
  expect(shop.repository.artifacts).toHaveLength(1)
})

describe('what keeps it from watching is inconclusive, and no verdict on the deployment', () => {
  test.each([
    ['a configuration that is wrong', 'watch:\n  checks:\n    a: { htp: {} }\n', 'Did you mean http?'],
    [
      'a kind that is given twice',
      `watch:\n  checks:\n    a: { http: { url: https://a.example }, command: { run: [ls] } }\n`,
      'this has 2'
    ]
  ])('%s', async (_, text, words) => {
    addContents(shop.repository, 'main', { '.github/foreshock.yml': text })
    const step = watched(await run())
    expect(step.conclusion).toBe('success')
    expect(step.outputs).toMatchObject({ verdict: 'inconclusive', status: 'degraded', next: 'ask' })
    expect(step.summary).toContain(words)
    expect(statuses()).toHaveLength(1)
  })

  test('with on-inconclusive: fail it fails the step', async () => {
    addContents(shop.repository, 'main', { '.github/foreshock.yml': 'watch: [' })
    const result = await run({ 'on-inconclusive': 'fail' })
    expect(result.conclusion).toBe('failure')
    expect(watched(result).outputs).toMatchObject({ verdict: 'inconclusive', next: 'stop' })
  })
})

test('without the permission to write statuses it still says its verdict, and what to add', async () => {
  health.up = false
  const step = watched(await run({}, { permissions: '{ actions: read, contents: read, deployments: read }' }))
  expect(step.outputs).toMatchObject({ verdict: 'fail', status: 'partial' })
  expect(saidOf(step)).toMatchObject({ verdict: 'fail', at: expect.any(Number) as number })
  expect(step.log).toContain('deployments: write')
})

test('a dry run writes nothing at GitHub but the decision of its run', async () => {
  health.up = false
  const step = watched(await run({ mode: 'dry-run' }))
  expect(step.outputs).toMatchObject({ verdict: 'fail' })
  expect(statuses()).toHaveLength(1)
})

test('without checks there is no data', async () => {
  addContents(shop.repository, 'main', { '.github/foreshock.yml': '' })
  const step = watched(await run())
  expect(step.outputs).toMatchObject({ verdict: 'no-data', next: 'ask' })
  expect(step.summary).toContain('watch.checks')
})

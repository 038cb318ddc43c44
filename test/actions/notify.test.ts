/** The built actions tell a chat, which is a server on the loopback, when and only when they should. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { notifyOfRollback } from '../../actions/notify.js'
import { config } from '../../actions/config.js'
import { say } from '../../src/domain/prose.js'
import { notification } from '../../src/io/notify/chat/webhook.js'
import { noHurry } from '../fakes/no-hurry.js'
import { readEnvironment } from '../../src/io/runner/environment.js'
import { addCommit, addContents, addDeployment, addDeploymentStatus, addRepository } from '../local-github/index.js'
import { stepOf } from '../host-runner/a-repository.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { fakeLog } from '../fakes/publisher.js'
import { type Service, startService } from '../fakes/service.js'
import { blocks } from '../docs/pages.js'
import { doorOf, open, triggerOf, workflowOf, type EventName } from './door.js'
import { REPORT } from './lone-step.js'
import { openShop, push, type Shop } from './shop.js'

const SECRET = 'n0b0dy-kn0ws'
const FAILED = REPORT.replace('name="adds" time="0.2"/>', 'name="adds" time="0.2"><failure/></testcase>')
const FILE = '.github/workflows/ci.yml'

let shop: Shop
let chat: Service
let posted: unknown[]

beforeEach(async () => {
  shop = await openShop()
  posted = []
  chat = await startService((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      posted.push(JSON.parse(body))
      response.end()
    })
  })
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
})

afterEach(async () => {
  await chat.close()
  await shop.close()
})

const inForce = (text: string): void => addContents(shop.repository, 'main', { '.github/foreshock.yml': text })

const notifying = (more = ''): string =>
  `notify:\n  webhook:\n    url-variable: CHAT\n    allow-private: true\n    detect: [warn, fail]\n${more}`

const url = (): string => `${chat.url}/${SECRET}`

/** A run in which a test fails, and then passes when it is run again: the second attempt has something to say. */
async function aFlake(event: EventName): Promise<StepResult> {
  const trigger = { ...triggerOf(shop, event, 7), secrets: { CHAT: url() } }
  const told = workflowOf({ steps: '- uses: actions/checkout@v7', job: 'env: { CHAT: "${{ secrets.CHAT }}" }' })
  shop.write({ [FILE]: told, 'junit.xml': FAILED })
  const { runId } = await open(shop, { file: FILE }, trigger)
  shop.write({ 'junit.xml': REPORT })
  return doorOf(await open(shop, { file: FILE }, { ...trigger, runId, attempt: 2 }))
}

test('a verdict that is named is told once, in the shape that is published', async () => {
  inForce(notifying())
  const step = await aFlake('push')
  expect(step.outputs).toMatchObject({ verdict: 'warn' })
  expect(posted).toHaveLength(1)
  expect(notification.parse(posted[0])).toMatchObject({ from: 'detect', outcome: 'warn', repository: 'octo-org/shop' })
  expect(JSON.stringify(posted[0])).toContain('adds is flaky')
  expect(step.rawStdout).toContain('Told webhook: detect, warn.')
  expect(step.rawStdout).not.toContain(SECRET)
})

test('nobody is told where the configuration says nothing, or another verdict', async () => {
  await aFlake('push')
  inForce(notifying().replace('[warn, fail]', '[fail]'))
  await aFlake('push')
  expect(posted).toEqual([])
})

test('a pull request is told of where that is wanted', async () => {
  inForce(notifying())
  await aFlake('pull_request')
  expect(posted).toEqual([])
  inForce(notifying('    pull-requests: true\n'))
  await aFlake('pull_request')
  // By now the test is known: its failure is told, and then that it is flaky on this commit.
  expect(posted).toEqual([
    expect.objectContaining({ branch: 'change-7' }),
    expect.objectContaining({ outcome: 'warn' })
  ])
})

test('of a fork nobody is told, even if it had the URL', async () => {
  addRepository(shop.github.state, { full_name: 'someone/shop', parent: 'octo-org/shop' })
  inForce(notifying('    pull-requests: true\n'))
  expect((await aFlake('pull_request of a fork')).outputs).toMatchObject({ verdict: 'warn' })
  expect(posted).toEqual([])
})

test('a chat that is gone is a warning, and the step is green', async () => {
  inForce(notifying())
  const before = url()
  await chat.close()
  const step = await aFlake('push')
  expect(step.conclusion).toBe('success')
  expect(step.outputs).toMatchObject({ verdict: 'warn', status: 'complete' })
  expect(step.annotations.map(({ message }) => message).join('\n')).toContain('notify.webhook: The receiver')
  expect(step.rawStdout).not.toContain(before)
  chat = await startService(() => undefined)
})

test('a watch tells what nobody could decide, and that a deployment is bad', async () => {
  const sha = shop.repository.refs.get('refs/heads/main') ?? ''
  const deployment = addDeployment(shop.github.state, shop.repository, { sha, environment: 'production' })
  addDeploymentStatus(shop.github.state, deployment, { state: 'success' })
  const service = await startService((_request, response) => void response.writeHead(503).end())
  const check = `    up: { http: { url: "${service.url}/health", allow-private: true } }\n`
  inForce(`${notifying()}watch:\n  minutes: 1\n  every: 1\n  checks:\n${check}`)
  const action = 'foreshock/foreshock/actions/watch'
  shop.write({
    [FILE]: workflowOf({
      action,
      permissions: '{ actions: read, contents: read, deployments: write }',
      steps: '- run: "true"',
      job: 'env: { CHAT: "${{ secrets.CHAT }}" }'
    })
  })
  const result = await open(
    shop,
    { file: FILE },
    { sha, ref: 'refs/heads/main', event: push(shop.repository), secrets: { CHAT: url() } }
  )
  await service.close()
  expect(stepOf(result, `Run ${action}@v1`).outputs).toMatchObject({ verdict: 'fail' })
  expect(posted).toEqual([expect.objectContaining({ from: 'watch', outcome: 'fail', environment: 'production', sha })])
})

test('a gate that holds is told of, and what it lets through only where that is wanted', async () => {
  const sha = shop.repository.refs.get('refs/heads/main') ?? ''
  const gate = (policy: string): string => `risk: { gate: { production: { ${policy} } } }\n`
  const weekend =
    "freeze: [{ from: '2020-01-01 00:00', until: '2099-01-01 00:00', because: 'the shop is full <!here>' }]"
  const action = 'foreshock/foreshock/actions/risk'
  shop.write({
    [FILE]: workflowOf({
      action,
      with: { environment: 'production' },
      permissions: '{ actions: read, contents: read, deployments: read, pull-requests: read }',
      steps: '- uses: actions/checkout@v7',
      job: 'env: { CHAT: "${{ secrets.CHAT }}" }'
    })
  })
  const weigh = async (policy: string): Promise<StepResult> => {
    inForce(`${notifying()}${gate(policy)}`)
    const trigger = { sha, ref: 'refs/heads/main', event: push(shop.repository), secrets: { CHAT: url() } }
    return stepOf(await open(shop, { file: FILE }, trigger), `Run ${action}@v1`)
  }
  expect((await weigh(weekend)).outputs).toMatchObject({ gate: 'held' })
  expect((await weigh('')).outputs).toMatchObject({ gate: 'open' })
  expect(posted).toHaveLength(1)
  expect(notification.parse(posted[0])).toMatchObject({
    from: 'risk',
    outcome: 'held',
    title: 'risk production',
    environment: 'production',
    sha,
    branch: 'main'
  })
  expect(JSON.stringify(posted[0])).toContain('held, for nothing is deployed from 2020-01-01 00:00')
})

test('a rollback tells what became of it', async () => {
  const parsed = config.parse(notifying(), 'foreshock.yml')
  if (!parsed.ok) throw new Error('the configuration is not valid')
  const runner = await readEnvironment({
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_RUN_ID: '7',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SHA: 'a'.repeat(40)
  })
  const deadline = noHurry()
  const world = {
    runner,
    deadline,
    variables: { CHAT: url() },
    folder: '.',
    clock: { now: () => 0, sleep: () => Promise.resolve(), chance: () => 0 },
    log: fakeLog(),
    print: () => undefined
  }
  const done = {
    says: say`The deployment was rolled back.`,
    incident: 'd42',
    environment: 'production',
    sha: 'b'.repeat(40),
    trust: 'default'
  } as const
  for (const is of ['nothing', 'rolled-back'] as const)
    await notifyOfRollback({ config: parsed.config, runner, deadline }, { ...done, is }, world)
  expect(posted).toEqual([
    expect.objectContaining({
      id: 'rollback/d42/rolled-back',
      from: 'rollback',
      outcome: 'rolled-back',
      headline: 'The deployment was rolled back.',
      runUrl: 'https://github.com/octo-org/shop/actions/runs/7'
    })
  ])
})

test('the page shows a body that has the shape that is published', () => {
  const [shown = ''] = blocks(readFileSync('docs/how-to/notify-a-chat.md', 'utf8'), 'json')
  expect(() => notification.parse(parse(shown))).not.toThrow()
})

/** The built action: what pull requests are told, and a deployment that is held until somebody who may says otherwise. */
import { rowsOf } from '../../src/history/columns.js'
import { decodeSegment } from '../../src/history/decode-segment.js'
import type { Decision } from '../../src/domain/decision.js'
import { stepOf } from '../host-runner/a-repository.js'
import type { RunResult, StepResult, WorkflowOptions } from '../host-runner/run-workflow.js'
import { unzip } from '../host-runner/unzip.js'
import { expectGolden, withoutMarkers } from '../golden.js'
import { addContents, addLabel, removeLabel } from '../local-github/index.js'
import { LABEL, merged, NOW, openRiskyShop, POLICY, pullRequestOf, type RiskyShop } from './risky-shop.js'
import { push } from './shop.js'

const ACTION = 'foreshock/foreshock/actions/risk'
const FILE = '.github/workflows/risk.yml'
const ALL = '{ actions: read, contents: read, deployments: read, pull-requests: write }'

const workflow = (inputs: Readonly<Record<string, string>>, permissions = ALL): string =>
  [
    'name: Deploy',
    'on: [push, pull_request]',
    'jobs:',
    '  risk:',
    '    runs-on: ubuntu-24.04',
    `    permissions: ${permissions}`,
    '    outputs: { gate: "${{ steps.risk.outputs.gate }}" }',
    '    steps:',
    '      - uses: actions/checkout@v7',
    '        with: { fetch-depth: 0 }',
    `      - uses: ${ACTION}@v1`,
    '        id: risk',
    `        with: ${JSON.stringify(inputs)}`,
    '  deploy:',
    '    needs: risk',
    "    if: needs.risk.outputs.gate == 'open' || needs.risk.outputs.gate == 'overridden'",
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - run: echo deployed',
    ''
  ].join('\n')

let shop: RiskyShop
beforeAll(async () => {
  shop = await openRiskyShop()
  shop.commit({
    branch: 'safe',
    message: 'Explain the search',
    lines: { 'src/basket/page-1.ts': 4, 'test/page-1.test.ts': 5 },
    daysAgo: 0.1
  })
  shop.commit({
    branch: 'risky',
    message: 'Round prices in the checkout, try 80',
    lines: {
      'src/checkout/pay.ts': 420,
      'src/checkout/tax.ts': 260,
      'src/mail/receipt.ts': 90,
      'src/basket/total.ts': 120,
      'db/migrations/0042_payments.sql': 60,
      'package-lock.json': 300
    },
    daysAgo: 0.1
  })
})
afterAll(() => shop.close())

async function play(
  options: Partial<WorkflowOptions> & Pick<WorkflowOptions, 'sha'>,
  inputs: Readonly<Record<string, string>> = {},
  permissions?: string
): Promise<RunResult> {
  shop.write({ [FILE]: workflow(inputs, permissions) })
  return shop.play({ unit: {}, integration: {} }, { workflow: FILE, startAt: NOW, ...options })
}

const looked = (result: RunResult): StepResult => stepOf(result, `Run ${ACTION}@v1`)
const commentOn = (number: number): string =>
  withoutMarkers(shop.repository.comments.find(({ issue }) => issue === number)?.body ?? '').replace(
    /http:\/\/127\.0\.0\.1:\d+/g,
    'https://github.com'
  )

const deployment = (result: RunResult): string =>
  result.jobs.find(({ key }) => key === 'deploy')?.conclusion ?? 'missing'

async function ledger(): Promise<readonly Decision[]> {
  const decoded = await Promise.all(
    shop.repository.artifacts.map(async ({ name, bytes }) => {
      const files = new Map(await unzip(bytes))
      const segment = { name: name.replace('foreshock-', ''), files }
      const read = await decodeSegment(segment, { repositoryId: shop.repository.id })
      if (read instanceof Error) throw read
      return rowsOf(read.tables).decisions
    })
  )
  return decoded.flat()
}

test('a safe pull request is told to go ahead', async () => {
  const result = await play(pullRequestOf(shop, { number: 7, branch: 'safe', title: 'Explain the search' }))
  expect(looked(result).outputs).toMatchObject({
    level: 'low',
    recommended: 'go',
    gate: 'none',
    verdict: 'pass',
    status: 'complete'
  })
  expectGolden('risk/safe-comment.md', commentOn(7))
})

test('a risky one is told why, and what to do', async () => {
  const result = await play(
    pullRequestOf(shop, { number: 8, branch: 'risky', title: 'Round prices in the checkout, try 80' })
  )
  expect(looked(result).outputs).toMatchObject({ level: 'high', recommended: 'split', gate: 'none', verdict: 'warn' })
  expect(Number(looked(result).outputs['percentile'])).toBeGreaterThan(95)
  expectGolden('risk/risky-comment.md', commentOn(8))
  expectGolden(
    'risk/risky-summary.md',
    looked(result).summary.replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.com')
  )
})

test('from a fork it reads, and tells in the summary what it may not comment', async () => {
  const event = pullRequestOf(shop, {
    number: 9,
    branch: 'risky',
    title: 'Round prices in the checkout, try 80 @you',
    from: 'someone/shop'
  })
  const result = await play(event, {}, '{ actions: read, contents: read }')
  expect(looked(result)).toMatchObject({ conclusion: 'success', outputs: { level: 'high' } })
  expect(looked(result).summary).toContain('Split it')
  expect(commentOn(9)).toBe('')
})

test('a deployment is held by the gate, released by the label of a writer alone, and the ledger holds all of it', async () => {
  const { github, repository } = shop
  const pull = repository.pulls.find(({ number }) => number === 8)
  if (pull === undefined) throw new Error('there is no such pull request')
  pull.merged_at = NOW.toISOString()
  const sha = merged(shop, 'risky')
  const deploy = () => play({ sha, ref: 'refs/heads/main', event: push(repository) }, { environment: 'production' })

  const held = await deploy()
  expect(looked(held).outputs).toMatchObject({ gate: 'held', verdict: 'fail', level: 'high' })
  expect(deployment(held)).toBe('skipped')
  expect(held.conclusion).toBe('success')
  expectGolden('risk/held-comment.md', commentOn(8))

  addLabel(github.state, repository, { issue: 8, label: LABEL, actor: 'passer-by' })
  const still = await deploy()
  expect(looked(still).outputs['gate']).toBe('held')
  expect(deployment(still)).toBe('skipped')
  expect(commentOn(8)).toContain('by somebody who may not write, which does not count')

  repository.collaborators.set('keeper', 'write')
  removeLabel(github.state, repository, { issue: 8, label: LABEL, actor: 'keeper' })
  addLabel(github.state, repository, { issue: 8, label: LABEL, actor: 'keeper' })
  const released = await deploy()
  expect(looked(released).outputs).toMatchObject({ gate: 'overridden', verdict: 'warn' })
  expect(deployment(released)).toBe('success')

  const decisions = await ledger()
  expect(decisions.map(({ kind, verdict, acted, environment }) => ({ kind, verdict, acted, environment }))).toEqual([
    { kind: 'gate', verdict: 'fail', acted: true, environment: 'production' },
    { kind: 'gate', verdict: 'fail', acted: true, environment: 'production' },
    { kind: 'gate', verdict: 'warn', acted: false, environment: 'production' }
  ])
  expect(JSON.stringify(decisions)).not.toMatch(/keeper|passer-by|octo@|Octo\b/)
  expect(decisions[2]?.reason).toMatch(/^The gate of production is overridden: it is riskier than /)
})

test('a policy that cannot be read is unknown, and what the head says of it counts for nothing', async () => {
  addContents(shop.repository, 'main', { '.github/foreshock.yml': 'risk: [' })
  shop.write({ '.github/foreshock.yml': 'risk: { gate: { production: {} } }' })
  const sha = shop.head()
  const result = await play(
    { sha, ref: 'refs/heads/main', event: push(shop.repository) },
    { environment: 'production' }
  )
  expect(looked(result).outputs).toMatchObject({ gate: 'unknown', status: 'partial', verdict: 'inconclusive' })
  expect(deployment(result)).toBe('skipped')
  addContents(shop.repository, 'main', { '.github/foreshock.yml': POLICY })
})

/** The built action before change sets that are hard to read: what it could not see it says, and never calls low. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addCommit, addContents, addDeployment, addJob, addRun, addWorkflow } from '../local-github/index.js'
import type { FileChange } from '../local-github/index.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { doorOf, open } from './door.js'
import { lookAt, type RiskJob } from './risk-job.js'
import { NOW, openRiskyShop, pullRequestOf, type RiskyShop } from './risky-shop.js'
import { openShop, push } from './shop.js'

const gateOf = (environment: string): string => `    ${environment}: { hold-percentile: 90, on-unknown: hold }\n`
const POLICY = `risk:\n  gate:\n${['production', 'forced', 'lost', 'staging'].map(gateOf).join('')}comment: { when: always }\n`

/** Requests that the action allows itself for one change. */
const MOST_REQUESTS = 150

let shop: RiskyShop
const folders: string[] = []
beforeAll(async () => {
  shop = await openRiskyShop()
  addContents(shop.repository, 'main', { '.github/foreshock.yml': POLICY })
})
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  await shop.close()
})

/** A checkout as `fetch-depth: 1` leaves it. */
function shallow(branch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'shallow-'))
  folders.push(folder)
  execFileSync('git', ['clone', '-q', '--depth=1', `--branch=${branch}`, `file://${shop.files}`, folder])
  return folder
}

/** A quiet commit on a branch of its own. */
function small(branch: string, daysAgo = 0.1): string {
  return shop.commit({ branch, message: 'Explain the search', lines: { 'src/basket/page-1.ts': 4 }, daysAgo })
}

const deploy = (sha: string, job: RiskJob = {}): Promise<StepResult> =>
  lookAt(shop, { environment: 'production', ...job }, { sha, ref: 'refs/heads/main', event: push(shop.repository) })

const pathsSince = (from: number): readonly string[] =>
  shop.github.requests.slice(from).map(({ method, path }) => `${method} ${path}`)

/** A pull request that only GitHub has, of so many commits with so many files each. */
function remotePull(number: number, { commits, files }: { readonly commits: number; readonly files: number }) {
  const { github, repository } = shop
  const branch = `remote-${number}`
  const all: FileChange[] = []
  const shas: string[] = []
  for (let index = 0; index < commits; index += 1) {
    const changed = Array.from({ length: files }, (_, file): FileChange => ({
      filename: `docs/${number}/page-${index}-${file}.md`,
      status: 'added',
      additions: 1,
      deletions: 0
    }))
    all.push(...changed)
    const parents = [shas.at(-1) ?? shop.head()]
    const at = new Date(NOW.getTime() - 1000 * (commits - index))
    shas.push(
      addCommit(github.state, repository, { branch, parents, message: `Page ${index}`, files: changed, at }).sha
    )
  }
  const event = pullRequestOf(shop, { number, branch, title: 'Write pages' })
  const pull = repository.pulls.find((one) => one.number === number)
  pull?.files.push(...all)
  pull?.commits.splice(0, pull.commits.length, ...shas)
  return event
}

describe('a checkout of one commit', () => {
  test('asks GitHub, within its budget, and comes to a level', async () => {
    small('shallow')
    const event = pullRequestOf(shop, { number: 11, branch: 'shallow', title: 'Explain the search' })
    const before = shop.github.requests.length
    const step = await lookAt(shop, {}, { ...event, files: shallow('shallow') })
    expect(step.outputs).toMatchObject({ level: 'low', gate: 'none' })
    expect(step.log).toContain('Asked GitHub for 60 earlier commits')
    expect(pathsSince(before).length).toBeLessThan(MOST_REQUESTS)
  })

  test('has the files of many commits from one list', async () => {
    const event = remotePull(12, { commits: 120, files: 2 })
    const before = shop.github.requests.length
    const step = await lookAt(shop, {}, { ...event, files: shallow('main') })
    const asked = pathsSince(before)
    expect(asked.filter((path) => path.includes('/pulls/12/files'))).toHaveLength(3)
    expect(asked.length).toBeLessThan(MOST_REQUESTS)
    expect(step.outputs).toMatchObject({ status: 'complete' })
    expect(step.outputs['level']).not.toBe('unknown')
    expect(step.log).toContain('Looked at 120 commits')
  })

  test('says that GitHub lists 3000 files of a pull request, and does not call the rest low', async () => {
    const event = remotePull(13, { commits: 1, files: 3200 })
    const step = await lookAt(shop, {}, { ...event, files: shallow('main') })
    expect(step.summary).toContain('Of 3200 changed files 3000 were read: GitHub lists no more.')
    expect(step.outputs).toMatchObject({ level: 'unknown', status: 'partial', verdict: 'inconclusive' })
  })

  test('is told of more commits than a comparison has on a page', async () => {
    const event = remotePull(14, { commits: 260, files: 1 })
    const step = await lookAt(shop, {}, { ...event, files: shallow('main') })
    expect(step.outputs).toMatchObject({ status: 'complete' })
  })
})

test('where nothing would change, nothing is held', async () => {
  const step = await deploy(shop.head())
  expect(step.outputs).toMatchObject({
    level: 'low',
    recommended: 'go',
    gate: 'open',
    verdict: 'pass',
    probability: ''
  })
  expect(step.summary).toContain('nothing would change')
})

test('a change of a bot is a change like others, and the bot is not named', async () => {
  shop.git('checkout', '-q', '-b', 'bot')
  shop.write({ 'package-lock.json': '{}\n' })
  shop.git('add', 'package-lock.json')
  shop.git('-c', 'user.name=bumper[bot]', 'commit', '-q', '-m', 'Bump a dependency')
  const sha = shop.git('rev-parse', 'HEAD')
  shop.git('checkout', '-q', 'main')
  const step = await deploy(sha)
  expect(['low', 'medium', 'high']).toContain(step.outputs['level'])
  expect(step.summary + step.log).not.toContain('bumper')
})

test('the first commit of a repository is unknown, and is held where the policy holds that', async () => {
  const first = await openShop()
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
        cwd: first.files,
        encoding: 'utf8'
      }).trim()
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-q', '-m', 'Begin')
    const sha = git('rev-parse', 'HEAD')
    addCommit(first.github.state, first.repository, { sha, branch: 'main', message: 'Begin', parents: [] })
    addContents(first.repository, 'main', { '.github/foreshock.yml': POLICY })
    const step = await lookAt(
      { ...shop, ...first },
      { environment: 'production' },
      { sha, event: push(first.repository) }
    )
    expect(step.conclusion).toBe('success')
    expect(step.outputs).toMatchObject({ level: 'unknown', gate: 'held', verdict: 'fail' })
  } finally {
    await first.close()
  }
})

describe('a token that may not read deployments', () => {
  const permissions = '{ actions: read, contents: read }'

  test('makes the change unknown, and the gate holds it', async () => {
    const sha = small('no-deployments')
    const { name, payload } = push(shop.repository)
    const event = { name, payload: { ...payload, before: shop.head() } }
    const step = await lookAt(shop, { environment: 'production', permissions }, { sha, ref: 'refs/heads/main', event })
    expect(step.conclusion).toBe('success')
    expect(step.outputs).toMatchObject({ level: 'unknown', gate: 'held', status: 'partial' })
    expect(step.summary).toContain('deployments')
  })

  test('does not matter where a pull request is looked at, whose files it may not list either', async () => {
    const event = remotePull(15, { commits: 100, files: 1 })
    const step = await lookAt(shop, { permissions }, { ...event, files: shallow('main') })
    expect(step.conclusion).toBe('success')
    expect(step.outputs['level']).not.toBe('low')
    expect(step.summary).toContain('GitHub did not give the files of pull request 15 (403)')
  })
})

describe('after a force push', () => {
  test('what would be taken back is said, and is not low', async () => {
    const old = shop.git('rev-parse', 'main~3')
    shop.git('branch', 'forced', old)
    const deployed = shop.commit({ branch: 'forced', message: 'Go', lines: { 'src/web/page-1.ts': 5 }, daysAgo: 1 })
    addDeployment(shop.github.state, shop.repository, { sha: deployed, environment: 'forced', states: ['success'] })
    const step = await deploy(shop.head(), { environment: 'forced' })
    expect(step.outputs).toMatchObject({ gate: 'held' })
    expect(['unknown', 'high']).toContain(step.outputs['level'])
    expect(step.summary).toContain('1 commit would be taken back')
  })

  test('to deploy an older commit is not to change nothing', async () => {
    const step = await deploy(shop.git('rev-parse', 'main~2'))
    expect(step.outputs).toMatchObject({ level: 'unknown', gate: 'held' })
    expect(step.summary).toContain('2 commits would be taken back')
    expect(step.summary).not.toContain('nothing would change')
  })

  test('what is deployed may be gone, and then nobody knows', async () => {
    addDeployment(shop.github.state, shop.repository, {
      sha: 'dead'.padEnd(40, '0'),
      environment: 'lost',
      states: ['success']
    })
    const { name, payload } = push(shop.repository)
    const event = { name, payload: { ...payload, before: shop.head() } }
    const step = await lookAt(shop, { environment: 'lost' }, { sha: small('after'), ref: 'refs/heads/main', event })
    expect(step.outputs).toMatchObject({ level: 'unknown', gate: 'held' })
    expect(step.summary).toContain('dead000')
  })
})

test.each([
  ['2099', -26_500],
  ['1970', 20_777]
])('a clock that says %s changes nothing about the level', async (year, daysAgo) => {
  const step = await deploy(small(`clock-${year}`, daysAgo))
  expect(step.outputs).toMatchObject({ level: 'low', gate: 'open', status: 'complete' })
})

test('merged or squashed, a risky change is as risky', async () => {
  const lines = { 'src/checkout/pay.ts': 420, 'src/checkout/tax.ts': 260, 'src/mail/receipt.ts': 90 }
  const message = 'Round prices in the checkout, try 80'
  shop.commit({ branch: 'topic', message, lines, daysAgo: 0.2 })
  shop.git('checkout', '-q', '-b', 'by-merge')
  shop.git('merge', '-q', '--no-ff', '-m', 'Merge topic', 'topic')
  const merged = shop.git('rev-parse', 'HEAD')
  shop.git('checkout', '-q', '-b', 'by-squash', 'main')
  shop.git('merge', '-q', '--squash', 'topic')
  shop.git('commit', '-q', '-m', `${message} (#80)`)
  const squashed = shop.git('rev-parse', 'HEAD')
  shop.git('checkout', '-q', 'main')
  const [byMerge, bySquash] = [await deploy(merged), await deploy(squashed)]
  expect(byMerge.outputs).toMatchObject({ level: 'high', gate: 'held' })
  expect(bySquash.outputs).toMatchObject({ level: 'high', gate: 'held' })
  expect(byMerge.log).toContain('Looked at 1 commits')
})

test('what the head of a fork says of the gate counts for nothing', async () => {
  const event = pullRequestOf(shop, { number: 16, branch: 'topic', title: 'Round prices', from: 'someone/shop' })
  addContents(shop.repository, event.sha, { '.github/foreshock.yml': 'risk: { gate: { production: {} } }' })
  shop.write({ '.github/foreshock.yml': 'risk: { gate: { production: {} }, high: 100 }' })
  const step = await lookAt(
    shop,
    { environment: 'production', permissions: '{ actions: read, contents: read }' },
    event
  )
  expect(step.outputs).toMatchObject({ level: 'high', gate: 'held' })
})

test('the front door tells a pull request its risk where the configuration has that section', async () => {
  small('door')
  const event = pullRequestOf(shop, { number: 17, branch: 'door', title: 'Explain the search' })
  const steps = '- uses: actions/checkout@v7'
  const step = doorOf(await open(shop, { steps }, { ...event, startAt: NOW }))
  expect(step.conclusion).toBe('success')
  expect(step.outputs['risk']).toBe('low')
  expect(shop.repository.comments.find(({ issue }) => issue === 17)?.body).toContain('risk low')
})

describe('an environment without deployments', () => {
  test('begins after the last run that left no job out', async () => {
    const { github, repository } = shop
    const file = '.github/workflows/staging.yml'
    const workflow = addWorkflow(github.state, repository, { path: file })
    const runs = [
      { sha: shop.git('rev-parse', 'main~3'), last: 'success' },
      { sha: shop.git('rev-parse', 'main~1'), last: 'skipped' }
    ] as const
    for (const [index, { sha, last }] of runs.entries()) {
      const run = addRun(github.state, repository, {
        workflow,
        sha,
        event: 'push',
        branch: 'main',
        at: new Date(NOW.getTime() - 60_000 * (10 - index))
      })
      addJob(github.state, run, { name: 'risk' })
      addJob(github.state, run, { name: 'deploy', conclusion: last })
    }
    const step = await deploy(shop.head(), { environment: 'staging', file })
    expect(step.log).toContain('Looked at 3 commits')
    expect(step.outputs).toMatchObject({ status: 'complete', gate: 'open' })
  })
})

test('the first page of deployments is asked for once', async () => {
  const before = shop.github.requests.length
  await deploy(small('once'))
  const asked = pathsSince(before).filter(
    (path) => /GET .*\/deployments\?/.test(path) || /GET .*\/deployments$/.test(path)
  )
  expect(asked).toHaveLength(1)
})

import { addCommit, addContents, addRepository, type Repository } from '../local-github/index.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf, workflowOf, type Door, type EventName } from './door.js'
import { REPORT } from './lone-step.js'
import { openShop, type Shop } from './shop.js'

const PATH = '.github/foreshock.yml'
const FAILED = REPORT.replace('name="adds" time="0.2"/>', 'name="adds" time="0.2"><failure/></testcase>')

let shop: Shop
let shared: Repository
beforeEach(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  shared = addRepository(shop.github.state, { full_name: 'octo-org/ci' })
})
afterEach(() => shop.close())

const inForce = (text: string): void => addContents(shop.repository, 'main', { [PATH]: text })
const share = (text: string): void => addContents(shared, 'main', { [PATH]: text })

/** A run in which a test fails, and then passes when it is run again: the second attempt has something to say. */
async function aFlake(event: EventName = 'pull_request'): Promise<StepResult> {
  const trigger = triggerOf(shop, event, 7)
  const file = '.github/workflows/ci.yml'
  shop.write({ [file]: workflowOf({ steps: '- uses: actions/checkout@v7' }), 'junit.xml': FAILED })
  const { runId } = await open(shop, { file }, trigger)
  shop.write({ 'junit.xml': REPORT })
  return doorOf(await open(shop, { file }, { ...trigger, runId, attempt: 2 }))
}

const once = async (door: Door = {}): Promise<StepResult> => doorOf(await open(shop, door, triggerOf(shop, 'push', 1)))

const warningsOf = (step: StepResult): readonly string[] =>
  step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)

test('the settings of the shared file hold, and the log names both files and the commit that was read', async () => {
  inForce('extends: octo-org/ci\n')
  share('detect:\n  flaky-test: false\n')
  const step = await aFlake()
  expect(step.outputs).toMatchObject({ status: 'complete', findings: '0' })
  const at = shared.refs.get('refs/heads/main') ?? ''
  expect(step.log).toContain(`${PATH} at main, which builds on octo-org/ci/${PATH} at ${at}.`)
})

test('own settings win over shared ones', async () => {
  inForce('extends: octo-org/ci@main\ndetect:\n  flaky-test: true\n')
  share('detect:\n  flaky-test: false\n')
  expect((await aFlake()).outputs).toMatchObject({ status: 'complete', findings: '1' })
})

test('what a pull request extends changes nothing, and is not even read', async () => {
  const evil = addRepository(shop.github.state, { full_name: 'evil/ci' })
  addContents(evil, 'main', { [PATH]: 'detect:\n  flaky-test: false\n' })
  shop.write({ [PATH]: 'extends: evil/ci@main\n' })
  addContents(shop.repository, 'change-7', { [PATH]: 'extends: evil/ci@main\n' })
  expect((await aFlake()).outputs).toMatchObject({ findings: '1' })
  expect(shop.github.requests.filter(({ path }) => path.includes('evil'))).toEqual([])
})

/** A recording goes on with the own settings, and its one warning says why, and where. */
async function goesOn(...words: readonly string[]): Promise<void> {
  const step = await once()
  expect([step.conclusion, step.outputs['status'], step.outputs['tests']]).toEqual(['success', 'partial', '2'])
  const [warning = '', ...others] = warningsOf(step)
  expect(others).toEqual([])
  for (const word of ['Only what this repository says itself is in force', ...words]) expect(warning).toContain(word)
}

test('a private repository, which the token of a job cannot read, is told as one', async () => {
  addRepository(shop.github.state, { full_name: 'octo-org/secret', private: true })
  inForce('# ours\nextends: octo-org/secret\n')
  await goesOn(`${PATH}:2:10`, '(404)', 'the token may not read it', 'make octo-org/secret public')
})

test('a file of another owner without its commit is not read', async () => {
  const other = addRepository(shop.github.state, { full_name: 'someone/ci' })
  addContents(other, 'main', { [PATH]: 'comment: {}\n' })
  inForce('extends: someone/ci@main\n')
  await goesOn(`${PATH}:1:10`, 'another owner than octo-org/shop', 'all 40 digits')
  expect(shop.github.requests.filter(({ path }) => path.includes('someone'))).toEqual([])
})

test('an error in the shared file is told with that file, its line and column, and the nearest key', async () => {
  inForce('extends: octo-org/ci\n')
  share('detect:\n  slow-jobs: false\n')
  const at = (shared.refs.get('refs/heads/main') ?? '').slice(0, 12)
  await goesOn(`octo-org/ci/${PATH}@${at}:2:3`, 'slow-job')
})

test('what only the own file may say is an error in the shared one', async () => {
  inForce('extends: octo-org/ci\n')
  share('rollback:\n  mode: live\n')
  await goesOn(`:2:3`, "rollback.mode may stand in a repository's own file only")
})

test('a cycle is an error at the place that closes it', async () => {
  inForce('extends: octo-org/ci\n')
  share('comment: {}\nextends: octo-org/shop\n')
  await goesOn(':2:10', 'leads back')
})

test('10 MB are not read to their end', async () => {
  inForce('extends: octo-org/ci\n')
  share('#'.repeat(10_000_000))
  await goesOn(`${PATH}:1:10`, 'larger than 1 MB')
})

test('where GitHub fails, so does nothing but the shared part', async () => {
  inForce('extends: octo-org/ci\ncomment: { when: never }\n')
  share('detect: {}\n')
  shop.github.fault({ operation: 'repos/get-commit', fault: '500' })
  await goesOn(`${PATH}:1:10`)
})

test('a gate does not decide by half a policy', async () => {
  inForce('extends: octo-org/gone\nrisk:\n  gate:\n    production:\n      on-unknown: pass\n')
  const step = doorOf(
    await open(
      shop,
      {
        action: 'foreshock/foreshock/actions/risk',
        permissions: '{ actions: read, contents: read, deployments: read, pull-requests: read }',
        with: { environment: 'production' }
      },
      triggerOf(shop, 'push', 1)
    ),
    'foreshock/foreshock/actions/risk'
  )
  expect(step.outputs['gate']).toBe('unknown')
})

test('a watch does not begin, and asks a human', async () => {
  inForce('extends: octo-org/gone\n')
  const step = doorOf(
    await open(
      shop,
      {
        action: 'foreshock/foreshock/actions/watch',
        permissions: '{ contents: read, deployments: read }',
        with: { environment: 'production' }
      },
      triggerOf(shop, 'push', 1)
    ),
    'foreshock/foreshock/actions/watch'
  )
  expect(step.outputs).toMatchObject({ verdict: 'inconclusive', status: 'degraded', next: 'ask' })
  expect(step.log).toContain(`${PATH}:1:10`)
})

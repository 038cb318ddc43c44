import { addCommit, addContents } from '../local-github/index.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf, workflowOf, type Door, type EventName } from './door.js'
import { REPORT } from './lone-step.js'
import { openShop, type Shop } from './shop.js'

const PATH = '.github/foreshock.yml'
const STEPS = '- uses: actions/checkout@v7'
const FAILED = REPORT.replace('name="adds" time="0.2"/>', 'name="adds" time="0.2"><failure/></testcase>')

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
})
afterEach(() => shop.close())

const inForce = (text: string): void => addContents(shop.repository, 'main', { [PATH]: text })

/** A run in which a test fails, and then passes when it is run again: the second attempt has something to say. */
async function aFlake(event: EventName = 'pull_request', inputs: Door['with'] = {}): Promise<StepResult> {
  const trigger = triggerOf(shop, event, 7)
  const file = '.github/workflows/ci.yml'
  shop.write({ [file]: workflowOf({ steps: STEPS, with: inputs }), 'junit.xml': FAILED })
  const { runId } = await open(shop, { file }, trigger)
  shop.write({ 'junit.xml': REPORT })
  return doorOf(await open(shop, { file }, { ...trigger, runId, attempt: 2 }))
}

test('a flaky test is found and told where no configuration is', async () => {
  expect((await aFlake()).outputs).toMatchObject({ status: 'complete', verdict: 'warn', findings: '1' })
  expect(shop.repository.comments).toHaveLength(1)
})

test('what a pull request writes into its own configuration changes nothing', async () => {
  shop.write({ [PATH]: 'detect:\n  flaky-test: false\ncomment:\n  when: never\n' })
  addContents(shop.repository, 'change-7', { [PATH]: 'detect:\n  flaky-test: false\n' })
  expect((await aFlake()).outputs).toMatchObject({ verdict: 'warn', findings: '1' })
  expect(shop.repository.comments).toHaveLength(1)
})

test('the default branch turns a detector off', async () => {
  inForce('detect:\n  flaky-test: false\n')
  expect((await aFlake()).outputs).toMatchObject({ status: 'complete', findings: '0' })
  expect(shop.repository.comments).toEqual([])
})

test('comment.when: never leaves the finding to the summary', async () => {
  inForce('comment:\n  when: never\n')
  const step = await aFlake()
  expect(step.outputs).toMatchObject({ verdict: 'warn', 'comment-id': '' })
  expect(step.summary).toContain('is flaky')
  expect(shop.repository.comments).toEqual([])
})

test('comment.when: always comments where there is nothing to say', async () => {
  inForce('comment:\n  when: always\n')
  const step = doorOf(await open(shop, {}, triggerOf(shop, 'pull_request', 7)))
  expect(step.outputs['findings']).toBe('0')
  expect(shop.repository.comments).toHaveLength(1)
})

test.each([
  ['a key that is not known', 'detect:\n  slow-jobs: false\n', '.github/foreshock.yml:2:3', 'slow-job'],
  ['a value of the wrong kind', 'comment:\n  when: sometimes\n', '.github/foreshock.yml:2:9', 'always'],
  ['text that is no YAML', 'detect: [\n', '.github/foreshock.yml:', '']
])('%s is told with its line and column, and the run is recorded', async (_, text, place, word) => {
  inForce(text)
  const step = doorOf(await open(shop, {}, triggerOf(shop, 'push', 1)))
  expect(step.conclusion).toBe('success')
  expect(step.outputs).toMatchObject({ status: 'partial', tests: '2' })
  const warnings = step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toContain('The defaults are in force.')
  expect(warnings[0]).toContain(place)
  expect(warnings[0]).toContain(word)
})

test('fail-on: warn fails the step of a flaky test, with the verdict as the message', async () => {
  const step = await aFlake('push', { 'fail-on': 'warn' })
  expect(step.conclusion).toBe('failure')
  const [error] = step.annotations.filter(({ level }) => level === 'error')
  expect(error?.message).toMatch(/^⚠ worth a look: Test adds is flaky: it failed and passed on this commit/)
  expect(step.outputs).toMatchObject({ status: 'complete', verdict: 'warn' })
})

describe('check.when: always', () => {
  const asked = 'check:\n  when: always\n'

  test('gives the commit a check run, which is neutral where something is worth a look', async () => {
    inForce(asked)
    await open(shop, { permissions: '{ actions: read, contents: read, checks: write }' }, triggerOf(shop, 'push', 1))
    const [check, ...others] = shop.repository.check_runs
    expect(others).toEqual([])
    expect(check).toMatchObject({ name: 'Foreshock: CI', status: 'completed', conclusion: 'neutral' })
    expect(check?.summary).toContain('### ○ Foreshock on `CI`: undecided')
  })

  test('turns nothing red where the job may not make one, and says so', async () => {
    inForce(asked)
    const step = doorOf(await open(shop, {}, triggerOf(shop, 'push', 1)))
    expect([step.conclusion, shop.repository.check_runs]).toEqual(['success', []])
    expect(step.log).toContain('The check run was not made.')
    expect(step.log).toContain('checks: write')
  })
})

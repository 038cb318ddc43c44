import { addCommit, addJob, addRun, addWorkflow } from '../local-github/index.js'
import type { LoggedRequest } from '../local-github/index.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf } from './door.js'
import { keptOn } from './kept.js'
import { openShop, type Shop } from './shop.js'

const PAST = 300
const LATER = 4

let shop: Shop
const steps: StepResult[] = []
const asked: (readonly LoggedRequest[])[] = []

/** A repository in which 300 runs of three workflows went before anybody recorded one. */
beforeAll(async () => {
  shop = await openShop()
  const { github, repository } = shop
  addCommit(github.state, repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  const workflows = ['Build', 'Lint', 'Nightly'].map((name) => addWorkflow(github.state, repository, { name }))
  const now = Date.now()
  for (let index = 0; index < PAST; index += 1) {
    const workflow = workflows[index % workflows.length]
    const run = addRun(github.state, repository, {
      at: new Date(now - (PAST - index) * 3_600_000),
      ...(workflow === undefined ? {} : { workflow })
    })
    for (const name of ['unit', 'integration']) addJob(github.state, run, { name, steps: ['Set up job', 'Test'] })
  }
  for (let recording = 0; recording <= LATER; recording += 1) {
    github.clearRequests()
    steps.push(doorOf(await open(shop, {}, triggerOf(shop, 'push', 1))))
    asked.push([...github.requests])
  }
})

afterAll(() => shop.close())

/** Of the hourly budget that all jobs of a repository share: caches and artifacts have a service of their own. */
const requestsOf = (recording: number): number =>
  asked[recording]?.filter(({ operation }) => !/^(?:blob|cache|artifact)\//.test(operation)).length ?? Infinity

const coverages = (): readonly number[] => steps.map(({ outputs }) => Number(outputs['coverage']))

test('the first recording asks GitHub for the past, within 200 requests', () => {
  expect(requestsOf(0)).toBeLessThanOrEqual(200)
  expect(coverages()[0]).toBeGreaterThan(0.5)
  expect(coverages()[0]).toBeLessThan(1)
})

test('it says how much of the past is known now', () => {
  expect(steps[0]?.outputs).toMatchObject({ status: 'complete', jobs: '1', tests: '2' })
  expect(steps[0]?.log).toMatch(/^.*\b\d+ of 300 runs \(\d+ %\); the next recordings go on\.$/m)
})

test('later recordings go on where it stopped, within 30 requests each', () => {
  for (let recording = 1; recording <= LATER; recording += 1) {
    expect(requestsOf(recording)).toBeLessThanOrEqual(30)
    expect(coverages()[recording]).toBeGreaterThan(coverages()[recording - 1] ?? 1)
  }
})

test('every run is in the history, each once, and as many with their jobs as the coverage says', async () => {
  const { rows } = await keptOn(shop.repository, 'refs/heads/main')
  expect(new Set(rows.runs.map(({ runId }) => runId)).size).toBe(PAST + 1 + LATER)
  const withJobs = new Set(rows.jobs.map(({ runId }) => runId)).size
  expect((withJobs / (PAST + 1 + LATER)).toFixed(2)).toBe(steps[LATER]?.outputs['coverage'])
})

test('no workflow is left for the others', async () => {
  const { rows } = await keptOn(shop.repository, 'refs/heads/main')
  const known = new Set(rows.jobs.map(({ runId }) => runId))
  const byWorkflow = ['Build', 'Lint', 'Nightly'].map(
    (name) => rows.runs.filter(({ runId, workflow }) => workflow === name && known.has(runId)).length
  )
  expect(Math.max(...byWorkflow) - Math.min(...byWorkflow)).toBeLessThanOrEqual(8)
})

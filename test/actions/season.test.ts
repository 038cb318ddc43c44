import { addCommit, addContents, addJob, addRepository, addRun, addWorkflow } from '../local-github/index.js'
import { readFileSync } from 'node:fs'
import { stepOf } from '../host-runner/a-repository.js'
import type { RunResult, StepResult, WorkflowOptions } from '../host-runner/run-workflow.js'
import { expectGolden, withoutMarkers } from '../golden.js'
import { openShop, pullRequest, push, type Scene, type Shop } from './shop.js'

/**
 * Six weeks in the life of a repository, about a run a day, through the built action. What people read on the days on
 * which something happens are golden files, to be read in their order; on all other days there must be nothing to read.
 */
const usual: Scene = {
  unit: { 'adds two prices': 0.12, 'formats a price': 0.08, 'rounds a price': 0.05, 'imports the catalogue': 0.42 },
  integration: {
    'checkout pays once': 1.9,
    'search finds a shoe': 2.4,
    'login remembers': 1.1,
    'cart keeps shoes': 0.9
  }
}
const everyTest = [usual.unit, usual.integration].flatMap((tests) => Object.keys(tests))

const PAST_RUNS = 40
const HOUR = 3_600_000
const FIRST_DAY = Date.parse('2026-10-05T08:00:00Z')
const FORK = 'someone/shop'
const FORKS = '.github/workflows/comment-for-forks.yml'

/** Seconds that the tests of each job take, on runners that are never quite as fast as yesterday. */
interface Pace {
  readonly unit: number
  readonly integration: number
}
type JobName = keyof Pace

const secondsOf = (pace: Pace, job: JobName, day: number): number =>
  Math.round(pace[job] * (1 + 0.02 * Math.sin(2.4 * day + (job === 'unit' ? 0 : 1.7))))

type Day = Partial<WorkflowOptions> & {
  readonly scene?: Scene
  /** Under which name the day is told of; without one, nothing must be told. */
  readonly as?: string
}

let shop: Shop
let day = 0
let pace: Pace = { unit: 80, integration: 150 }
let imageVersion = '20261001.1.0'
const told = new Map<string, StepResult>()
const quiet = new Map<number, StepResult>()

const stepIn = (result: RunResult): StepResult => stepOf(result, 'Run foreshock/foreshock@v1')

const tip = (): string => shop.repository.refs.get('refs/heads/main') ?? ''

const commitTo = (branch: string): string => {
  const sha = (0xa11ce00 + 7919 * (day + 1)).toString(16).padEnd(40, '0')
  return addCommit(shop.github.state, shop.repository, { branch, sha, parents: [tip()] }).sha
}

/** One day, with a push to the default branch unless it is told otherwise. */
async function live({ scene = usual, as, ...options }: Day = {}): Promise<RunResult> {
  const sha = options.sha ?? commitTo('main')
  day += 1
  const today = pace
  const result = await shop.play(scene, {
    startAt: new Date(FIRST_DAY + 24 * HOUR * day),
    dates: 'virtual',
    imageVersion,
    seconds: ({ job, step }) =>
      step === 'Test' && (job === 'unit' || job === 'integration') ? secondsOf(today, job, day) : 1,
    ...options,
    sha
  })
  if (as === undefined) quiet.set(day, stepIn(result))
  else told.set(as, stepIn(result))
  return result
}

async function days(count: number, each: Day = {}): Promise<void> {
  for (let index = 0; index < count; index += 1) await live(each)
}

/** Runs that nobody recorded, as GitHub has them: twice a day until the next day that is lived. */
function addUnrecorded(runs: number): void {
  const { state } = shop.github
  const path = '.github/workflows/ci.yml'
  const known = shop.repository.workflows.find((one) => one.path === path)
  const workflow = known ?? addWorkflow(state, shop.repository, { name: 'CI', path })
  for (let index = 0; index < runs; index += 1) {
    const at = new Date(FIRST_DAY + 24 * HOUR * day - (runs - index) * 12 * HOUR)
    const run = addRun(state, shop.repository, { workflow, at, seconds: 200, branch: 'main' })
    for (const name of ['unit', 'integration'] as const) {
      const seconds = secondsOf(pace, name, index)
      const steps = [
        { name: 'Set up job', seconds: 1 },
        { name: 'Test', seconds },
        { name: 'Complete job', seconds: 1 }
      ]
      addJob(state, run, { name, at, seconds: seconds + 4, labels: ['ubuntu-24.04'], steps })
    }
  }
}

/** The half that comments for forks: it runs when the run of the fork has ended. */
const workflowRun = (runId: number): Partial<WorkflowOptions> => {
  const run = shop.repository.runs.find(({ id }) => id === runId)
  const workflow_run = {
    id: runId,
    event: run?.event,
    run_attempt: 1,
    head_sha: run?.head_sha,
    head_branch: run?.head_branch,
    head_repository: { id: 1, full_name: FORK },
    status: 'completed',
    conclusion: 'success',
    pull_requests: []
  }
  const { payload } = push(shop.repository)
  return {
    sha: tip(),
    workflow: FORKS,
    event: { name: 'workflow_run', payload: { ...payload, action: 'completed', workflow_run } }
  }
}

beforeAll(async () => {
  shop = await openShop()
  shop.write({ [FORKS]: readFileSync('.github/templates/comment-for-forks.yml', 'utf8') })
  commitTo('main')
  addUnrecorded(PAST_RUNS)
  await live({ as: '01-the-first-recording' })
  await days(3)

  const { runId } = await live({ scene: { ...usual, failed: ['checkout pays once'] }, as: '02-a-test-fails' })
  await live({ sha: tip(), runId, attempt: 2, as: '03-it-passes-when-run-again' })
  await days(2)

  await live({ scene: { ...usual, failed: ['formats a price'] }, as: '04-another-test-fails' })
  await days(2, { scene: { ...usual, failed: ['formats a price'] }, as: '05-it-fails-again-and-again' })
  await live({ as: '06-it-is-mended' })
  await days(1)

  imageVersion = '20261026.1.0'
  pace = { unit: 100, integration: 188 }
  await days(6, { as: '07-a-new-runner-image' })
  const slow = /since commit `([0-9a-f]{7})`/.exec(told.get('07-a-new-runner-image')?.summary ?? '')?.[1]
  addContents(shop.repository, 'main', {
    '.github/foreshock.yml': `findings:\n  accept:\n    - sha: "${slow}" # the new image is what there is\n`
  })
  await live({ as: '08-it-is-accepted' })

  await live({ scene: { ...usual, failed: everyTest }, as: '09-an-outage' })
  await days(1)

  day += 9
  addUnrecorded(16)
  pace = { ...pace, integration: 255 }
  await days(6, { as: '10-integration-is-slower' })
  await live({
    ...pullRequest(shop, { number: 7, sha: commitTo('faster-import'), branch: 'faster-import' }),
    scene: {
      unit: { ...usual.unit, 'imports the catalogue': 6.3 },
      integration: usual.integration,
      failed: ['checkout pays once']
    },
    as: '11-a-pull-request'
  })
  pace = { ...pace, integration: 188 }
  await days(5, { as: '12-integration-is-as-fast-as-before' })

  addRepository(shop.github.state, { full_name: FORK, parent: 'octo-org/shop' })
  const fromFork = await live({
    ...pullRequest(shop, { number: 8, sha: commitTo('cheaper'), branch: 'cheaper', from: FORK }),
    scene: { ...usual, failed: ['rounds a price'] },
    as: '13-a-pull-request-of-a-fork'
  })
  await live({ ...workflowRun(fromFork.runId), as: '14-the-half-for-forks' })
})

afterAll(() => shop.close())

test('no step of Foreshock ever failed, and every run was recorded whole', () => {
  for (const step of [...told.values(), ...quiet.values()]) expect(step.conclusion).toBe('success')
  const statuses = [...told].map(([name, { outputs }]) => [name, outputs['status']])
  expect(statuses.filter(([, status]) => status !== 'complete')).toEqual([['14-the-half-for-forks', 'read-only']])
})

test('on days on which nothing happens there is nothing to read', () => {
  const read = [...quiet].map(([number, { outputs }]) => [number, outputs['verdict'], outputs['findings']])
  expect(read).toEqual([...quiet.keys()].map((number) => [number, 'pass', '0']))
  expect(quiet.size).toBeGreaterThan(6)
})

test('the summaries read well', () => {
  for (const [name, { summary }] of told) expectGolden(`season/${name}.md`, summary)
})

test('the comments on the pull requests read well, that of the fork is from the half for forks', () => {
  const [own, forks, ...others] = shop.repository.comments
  expect([own?.issue, forks?.issue, others]).toEqual([7, 8, []])
  expectGolden('season/11-the-comment.md', withoutMarkers(own?.body ?? ''))
  expectGolden('season/14-the-comment.md', withoutMarkers(forks?.body ?? ''))
})

test('each pull request gets one comment, and the fork is refused its own once', () => {
  const writes = shop.github.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/issues/'))
  expect(writes.map(({ path, status }) => [path.replace(/^\/repos\/octo-org\/shop/, ''), status])).toEqual([
    ['/issues/7/comments', 201],
    ['/issues/8/comments', 403],
    ['/issues/8/comments', 201]
  ])
})

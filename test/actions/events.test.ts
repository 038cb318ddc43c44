import { sideBySide } from '../../src/flows/side-by-side.js'
import { addCommit, addPull, addRepository } from '../local-github/index.js'
import type { CacheMode } from '../local-github/index.js'
import type { StepResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf, type EventName } from './door.js'
import { keptOn } from './kept.js'
import { openShop, type Shop } from './shop.js'

/** One run of the front door: what started it, what its caches may do, and what came of it. */
interface Seen {
  readonly event: EventName
  readonly mode: CacheMode | undefined
  readonly step: StepResult
  /** The refs of the cache entries that it made. */
  readonly wrote: readonly string[]
}

const EVENTS = [
  'push',
  'push to a branch',
  'pull_request',
  'pull_request of a fork',
  'pull_request_target',
  'workflow_run',
  'schedule',
  'workflow_dispatch',
  'merge_group',
  'issue_comment'
] as const satisfies readonly EventName[]

const MODES = ['none', 'read', 'write', 'write-only'] as const
const WITH_MODES = ['push', 'pull_request of a fork', 'pull_request_target', 'workflow_run'] as const

/** What one machine can do for as many jobs without keeping them waiting for longer than GitHub would. */
const FOUR = { most: 4, weightOf: () => 0, mostWeight: 0 }

let shop: Shop
let seen: readonly Seen[] = []

beforeAll(async () => {
  shop = await openShop()
  const { github, repository } = shop
  addRepository(github.state, { full_name: 'someone/shop', parent: repository.full_name })
  addCommit(github.state, repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  await open(shop, {})
  const runs: readonly (readonly [EventName, CacheMode | undefined])[] = [
    ...EVENTS.map((event) => [event, undefined] as const),
    ...MODES.flatMap((mode) => WITH_MODES.map((event) => [event, mode] as const))
  ]
  seen = await sideBySide([...runs.entries()], FOUR, ([index, [event, mode]]) => see(event, mode, 100 + index))
})

afterAll(() => shop.close())

async function see(event: EventName, mode: CacheMode | undefined, number: number): Promise<Seen> {
  const { github, repository } = shop
  const trigger = triggerOf(shop, event, number)
  if (event === 'merge_group') addPull(github.state, repository, { number })
  const step = doorOf(await open(shop, { cacheMode: mode }, trigger))
  const segment = step.outputs['segment'] ?? 'none'
  const wrote = repository.caches.filter(({ key }) => key.endsWith(segment)).map(({ ref }) => ref)
  return { event, mode, step, wrote }
}

const linesOf = ({ log }: StepResult, start: string): readonly string[] =>
  log
    .split('\n')
    .filter((line) => line.startsWith(start))
    .map((line) => line.slice(start.length))

const of = (event: EventName, mode?: CacheMode): Seen => {
  const found = seen.find((one) => one.event === event && one.mode === mode)
  if (found === undefined) throw new Error(`No run on ${event} with ${mode ?? 'no'} cache-mode.`)
  return found
}

const MAIN = 'refs/heads/main'

test('no event and no cache-mode fails the step', () => {
  expect(seen.filter(({ step }) => step.outcome !== 'success')).toEqual([])
  expect(seen).toHaveLength(EVENTS.length + MODES.length * WITH_MODES.length)
})

test('a run that may write keeps its recording on its own ref and nowhere else', () => {
  expect(of('push').wrote).toEqual([MAIN])
  expect(of('schedule').wrote).toEqual([MAIN])
  expect(of('workflow_dispatch').wrote).toEqual([MAIN])
  expect(of('push to a branch').wrote).toEqual([expect.stringMatching(/^refs\/heads\/topic-/)])
  expect(of('pull_request').wrote).toEqual([expect.stringMatching(/^refs\/pull\/\d+\/merge$/)])
  expect(of('pull_request of a fork').wrote).toEqual([expect.stringMatching(/^refs\/pull\/\d+\/merge$/)])
  expect(of('merge_group').wrote).toEqual([expect.stringMatching(/^refs\/heads\/gh-readonly-queue\/main\/pr-/)])
})

test('an event that others can cause on the default branch keeps nothing', () => {
  expect(of('pull_request_target').wrote).toEqual([])
  expect(of('workflow_run').wrote).toEqual([])
  expect(of('issue_comment').wrote).toEqual([])
})

test('the cache-mode of the job holds', () => {
  for (const event of WITH_MODES) {
    expect(of(event, 'none').wrote).toEqual([])
    expect(of(event, 'read').wrote).toEqual([])
    expect(of(event, 'write').wrote).toHaveLength(1)
    expect(of(event, 'write-only').wrote).toHaveLength(1)
  }
})

test('a status says whether the recording was kept', () => {
  for (const { event, mode, step, wrote } of seen) {
    const unseen = linesOf(step, 'Not seen: ')
    const status = wrote.length === 0 ? 'read-only' : unseen.length > 0 ? 'partial' : 'complete'
    expect({ event, mode, status: step.outputs['status'] }).toEqual({ event, mode, status })
  }
})

test('a run that may read and write sees all, but for artifacts that are the next run’s', () => {
  const both = seen.filter(({ mode, wrote }) => wrote.length > 0 && mode !== 'write-only')
  expect(both.length).toBeGreaterThan(MODES.length)
  // How many wait for this run is a matter of which of the others ended before it.
  const isLeft = (line: string): boolean =>
    /^\d+ earlier recordings? could not be taken from artifacts yet\.$/.test(line)
  expect(both.flatMap(({ step }) => linesOf(step, 'Not seen: ')).filter((line) => !isLeft(line))).toEqual([])
  expect(seen.filter(({ mode }) => mode === 'write-only').map(({ step }) => step.outputs['status'])).toEqual(
    WITH_MODES.map(() => 'partial')
  )
})

test('no pull request writes to the default branch, unless the workflow says so', async () => {
  const { entries } = await keptOn(shop.repository, MAIN)
  const ofPullRequests = seen.filter(({ event }) => /^(?:pull_request|pull_request of a fork|merge_group)$/.test(event))
  expect(ofPullRequests).toHaveLength(3 + MODES.length)
  for (const { step } of ofPullRequests) expect(entries.flat()).not.toContain(step.outputs['segment'])
})

test('what the default branch has of a pull request, from its artifact, has the trust of a pull request', async () => {
  const { rows } = await keptOn(shop.repository, MAIN)
  const others = rows.runs.filter(({ event }) => event.startsWith('pull_request') || event === 'merge_group')
  expect(others.length).toBeGreaterThan(0)
  const runIds = new Set(others.map(({ runId }) => runId))
  const told = [...others, ...rows.jobs, ...rows.tests].filter(({ runId }) => runIds.has(runId))
  expect(told.map(({ trust }) => trust)).not.toContain('default')
  const forks = rows.runs.filter(({ branch = '' }) => branch.startsWith('fork-')).map(({ trust }) => trust)
  expect(new Set(forks)).toEqual(new Set(['fork']))
})

test.each(['issues', 'workflow_run requested'] as const)(
  '%s is none of its business: nobody is asked',
  async (event) => {
    shop.github.clearRequests()
    const step = doorOf(await open(shop, {}, triggerOf(shop, event, 90)))
    expect(step.conclusion).toBe('success')
    expect(step.outputs).toEqual({ status: 'idle' })
    expect(shop.github.requests).toEqual([])
    expect(step.log).toMatch(/Nothing to do: .*\.$/m)
  }
)

test('no request goes beyond the declared permissions, and none to an address that GitHub does not have', () => {
  expect(shop.github.requests.filter(({ status, operation }) => status === 403 || operation === 'unknown')).toEqual([])
})

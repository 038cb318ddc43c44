import { addCommit } from '../local-github/index.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { doorOf, inEveryJob, open, triggerOf } from './door.js'
import { keptOn, loseCache, type Kept } from './kept.js'
import { openShop, type Shop } from './shop.js'

const SHARDS = 20
const MATRIX = `strategy:
  fail-fast: false
  max-parallel: ${SHARDS}
  matrix:
    shard: [${Array.from({ length: SHARDS }, (_, index) => index + 1).join(', ')}]`
const RECORD = 'foreshock/foreshock/actions/record'
const MAIN = 'refs/heads/main'

let shop: Shop
const crowds: RunResult[] = []
let gathered: Kept
let regained: Kept
let last: RunResult

/** Twenty jobs of one workflow and two of another record at once: into an empty cache, then into a full one, which is lost. */
beforeAll(async () => {
  shop = await openShop()
  // An enterprise's. Of an ordinary thousand an hour, two such crowds leave too little for a recording to read so much back.
  shop.github.state.limits.requestsPerHour = 15_000
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  shop.write({ '.github/workflows/two.yml': inEveryJob(['lint', 'check'], { action: RECORD }) })
  await crowd()
  await recordOnce()
  gathered = await keptOn(shop.repository, MAIN)
  await crowd()
  loseCache(shop.repository)
  last = await recordOnce()
  regained = await keptOn(shop.repository, MAIN)
})

afterAll(() => shop.close())

async function crowd(): Promise<void> {
  const trigger = triggerOf(shop, 'push', 1)
  const many = open(shop, { job: MATRIX, action: RECORD }, trigger)
  const two = open(shop, { file: '.github/workflows/two.yml' }, trigger)
  crowds.push(await many, await two)
}

const recordOnce = (): Promise<RunResult> => open(shop, { action: RECORD }, triggerOf(shop, 'push', 1))

const jobsOf = (results: readonly RunResult[]): readonly number[] =>
  results.flatMap(({ jobs }) => jobs.map(({ id }) => id)).sort()

/** Of each job, how many tests the history has. */
function testsByJob({ rows }: Kept, results: readonly RunResult[]): readonly (readonly [number, number])[] {
  return jobsOf(results).map((id) => [id, rows.tests.filter(({ jobId }) => jobId === id).length])
}

const twoOfEach = (results: readonly RunResult[]) => jobsOf(results).map((id) => [id, 2])

test('all forty-four jobs are green, and each kept its recording', () => {
  const jobs = crowds.flatMap((result) => result.jobs)
  expect(jobs).toHaveLength(2 * (SHARDS + 2))
  expect(jobs.filter(({ conclusion }) => conclusion !== 'success')).toEqual([])
  for (const { steps } of jobs) {
    const step = steps.find(({ name }) => name.includes('foreshock'))
    expect(step?.log).toMatch(/^Recorded .* in the cache of GitHub Actions\.$/m)
    expect(step?.log).toContain('Left a copy as an artifact of the run.')
  }
})

test('twenty jobs and another workflow at once, into an empty cache: the next recording has all of it', () => {
  expect(testsByJob(gathered, crowds.slice(0, 2))).toEqual(twoOfEach(crowds.slice(0, 2)))
})

test('the next recording knows how every job ended', () => {
  const ended = gathered.rows.jobs.filter(({ conclusion }) => conclusion === 'success').map(({ jobId }) => jobId)
  expect(ended).toEqual(expect.arrayContaining([...jobsOf(crowds.slice(0, 2))]))
})

test('twenty jobs and another workflow at once, and the cache lost: one recording has all of it again', () => {
  expect(testsByJob(regained, crowds)).toEqual(twoOfEach(crowds))
  expect(doorOf(last, RECORD).outputs['status']).toBe('complete')
})

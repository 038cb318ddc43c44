import { addCommit, addContents } from '../local-github/index.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { withoutMarkers } from '../golden.js'
import { inEveryJob, open, triggerOf } from './door.js'
import { keptOn, type Kept } from './kept.js'
import { openShop, type Shop } from './shop.js'

const SHARDS = 20
const MATRIX = `strategy:
  fail-fast: false
  matrix:
    shard: [${Array.from({ length: SHARDS }, (_, index) => index + 1).join(', ')}]`

/** Records and says nothing. */
const RECORD = 'foreshock/foreshock/actions/record'

let shop: Shop
let matrix: RunResult
let two: RunResult
let afterMatrix: Kept
const comments = (issue: number) => shop.repository.comments.filter((comment) => comment.issue === issue)
const commentOn = (issue: number): string => withoutMarkers(comments(issue)[0]?.body ?? '')

/** The front door as the last step of every job: twenty jobs of a matrix at once, and two jobs of another pull request. */
beforeAll(async () => {
  shop = await openShop()
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  addContents(shop.repository, 'main', { '.github/foreshock.yml': 'comment:\n  when: always\n' })
  matrix = await open(shop, { job: MATRIX }, triggerOf(shop, 'pull_request', 7))
  afterMatrix = await keptOn(shop.repository, 'refs/pull/7/merge')
  shop.write({ '.github/workflows/two.yml': inEveryJob(['lint', 'test']) })
  two = await open(shop, { file: '.github/workflows/two.yml' }, triggerOf(shop, 'pull_request', 8))
})

afterAll(() => shop.close())

test('twenty jobs at once are all green, and each has seen and kept everything', () => {
  expect(matrix.jobs.map(({ conclusion }) => conclusion)).toEqual(Array.from({ length: SHARDS }, () => 'success'))
  const statuses = matrix.jobs.map(
    ({ steps }) => steps.find(({ name }) => name.includes('foreshock'))?.outputs['status']
  )
  expect(statuses).toEqual(Array.from({ length: SHARDS }, () => 'complete'))
})

test('twenty jobs at once share one comment that has a section of each', () => {
  expect(comments(7)).toHaveLength(1)
  for (const { name } of matrix.jobs) expect(commentOn(7)).toContain(`/${name}\``)
})

test('twenty jobs at once lose no recording: the caches of the pull request hold a segment of each', () => {
  expect(afterMatrix.segments).toHaveLength(SHARDS)
  expect(new Set(afterMatrix.rows.tests.map(({ jobId }) => jobId)).size).toBe(SHARDS)
  expect(afterMatrix.rows.tests).toHaveLength(2 * SHARDS)
})

test('two jobs with the front door share one comment', () => {
  expect(two.jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success'])
  expect(comments(8)).toHaveLength(1)
  expect(commentOn(8)).toContain('`two.yml/lint`')
  expect(commentOn(8)).toContain('`two.yml/test`')
})

test('a recording of a pull request is in its own scope alone', async () => {
  expect((await keptOn(shop.repository, 'refs/heads/main')).segments).toEqual([])
  const { entries, rows } = await keptOn(shop.repository, 'refs/pull/8/merge')
  expect(entries.flat()).toHaveLength(2)
  for (const segment of entries.flat()) expect(segment).toContain(`-r${two.runId}-a1-`)
  expect(rows.jobs.filter(({ runId }) => runId === two.runId)).toHaveLength(2)
})

test('what it took from artifacts of another pull request is no word of the default branch', async () => {
  const { rows } = await keptOn(shop.repository, 'refs/pull/8/merge')
  for (const { trust } of [...rows.runs, ...rows.jobs, ...rows.tests]) expect(trust).toBe('branch')
})

test('later recordings gather what concurrent ones wrote, and complete the jobs that saw no end of themselves', async () => {
  expect(afterMatrix.rows.jobs.some(({ status }) => status !== 'completed')).toBe(true)
  await open(shop, { action: RECORD }, triggerOf(shop, 'pull_request', 7))
  await open(shop, { action: RECORD }, triggerOf(shop, 'pull_request', 7))
  const { segments, rows } = await keptOn(shop.repository, 'refs/pull/7/merge')
  expect(segments).toHaveLength(SHARDS + 2)
  expect(rows.tests.filter(({ runId }) => runId === matrix.runId)).toHaveLength(2 * SHARDS)
  const jobs = rows.jobs.filter(({ runId }) => runId === matrix.runId)
  expect(jobs).toHaveLength(SHARDS)
  expect(jobs.every(({ conclusion, completedAt }) => conclusion === 'success' && completedAt !== undefined)).toBe(true)
})

import { addCommit } from '../local-github/index.js'
import { stepOf } from '../host-runner/a-repository.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { expectGolden, withoutMarkers } from '../golden.js'
import { openShop, pullRequest, type Scene, type Shop } from './shop.js'

const usual: Scene = {
  unit: { 'adds two prices': 0.12, 'formats a price': 0.08, 'imports the catalogue': 0.42 },
  integration: { 'checkout pays once': 1.9, 'search finds a shoe': 2.4 }
}
const flaky = 'checkout pays once'

/** The action names its step after itself when the workflow gives no name. */
const foreshock = (result: RunResult) => stepOf(result, 'Run foreshock/foreshock@v1')

/** Without what the toolkit's cache client says of its work, which names temporary folders and speeds. */
const ownLines = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !/^(?:\[command\]|Cache |Sent \d|Received \d)/.test(line))
    .join('\n')
    .replace(/\b1\d{10}\b/g, '<run>')

let shop: Shop
let commit: string
const runs: RunResult[] = []

/** Three runs: a flaky test fails, passes on the same commit, and a pull request makes another test slow. */
beforeAll(async () => {
  shop = await openShop()
  commit = addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') }).sha
  runs.push(await shop.play({ ...usual, failed: [flaky] }, { sha: commit, startAt: new Date('2026-11-20T08:00:00Z') }))
  runs.push(await shop.play(usual, { sha: commit, startAt: new Date('2026-11-20T09:00:00Z') }))
  const change = { branch: 'faster-import', sha: 'feed123'.padEnd(40, '0'), parents: [commit] }
  const { sha } = addCommit(shop.github.state, shop.repository, change)
  const slow: Scene = { ...usual, unit: { ...usual.unit, 'imports the catalogue': 6.3 }, failed: [flaky] }
  runs.push(
    await shop.play(slow, {
      ...pullRequest(shop, { number: 7, sha, branch: 'faster-import' }),
      startAt: new Date('2026-11-20T10:00:00Z')
    })
  )
})

afterAll(() => shop.close())

test('every run is recorded whole, with the jobs of the API and the tests of both artifacts', () => {
  expect(runs.map((run) => foreshock(run).outputs)).toMatchObject([
    { status: 'complete', jobs: '3', tests: '5', 'failed-tests': '1' },
    { status: 'complete', jobs: '3', tests: '5', 'failed-tests': '0' },
    { status: 'complete', jobs: '3', tests: '5', 'failed-tests': '1' }
  ])
})

test('the verdicts go from too early to tell, over a flake, to a flake and a slow test', () => {
  expect(runs.map((run) => foreshock(run).outputs['verdict'])).toEqual(['inconclusive', 'warn', 'warn'])
  expect(runs.map((run) => foreshock(run).outputs['findings'])).toEqual(['0', '1', '2'])
})

test('a failing test does not fail the step that records it, and neither do findings', () => {
  expect(runs.map((run) => foreshock(run).conclusion)).toEqual(['success', 'success', 'success'])
})

test('the pull request gets one comment that reads well', () => {
  expect(shop.repository.comments.map(({ issue }) => issue)).toEqual([7])
  expectGolden('story-comment.md', withoutMarkers(shop.repository.comments[0]?.body ?? ''))
})

test('the summaries read well', () => {
  expectGolden('story-summary-1.md', foreshock(runs[0] as RunResult).summary)
  expectGolden('story-summary-2.md', foreshock(runs[1] as RunResult).summary)
  expectGolden('story-summary-3.md', foreshock(runs[2] as RunResult).summary)
})

test('the log tells facts once, and no name acts on the runner', () => {
  const log = foreshock(runs[2] as RunResult).log
  expectGolden('story-log.txt', ownLines(log))
})

test('no request goes beyond the declared permissions but to look for deployments, and none to an address that GitHub does not have', () => {
  const refused = shop.github.requests.filter(({ status, operation }) => status === 403 || operation === 'unknown')
  expect(refused.map(({ operation, path }) => `${operation} ${path}`)).toEqual(
    runs.map(() => 'repos/list-deployments /repos/octo-org/shop/deployments?per_page=100&page=1')
  )
})

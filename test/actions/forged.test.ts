import { addArtifact, addCommit, addRepository, type Run } from '../local-github/index.js'
import { NO_ROWS, type Rows } from '../../src/domain/recording.js'
import { encodeSegment } from '../../src/history/segment.js'
import { history } from '../fakes/rows.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf } from './door.js'
import { keptOn } from './kept.js'
import { REPORT } from './lone-step.js'
import { openShop, type Shop } from './shop.js'

const STEPS = '- uses: actions/checkout@v7'
const SLOW = REPORT.replace('name="adds" time="0.2"', 'name="adds" time="90"')

let shop: Shop
let main: RunResult
let fork: RunResult
let next: RunResult
let rows: Rows

/** A fork's pull request, whose tests are slow, leaves what it recorded, and beside it what it made up. */
beforeAll(async () => {
  shop = await openShop()
  addRepository(shop.github.state, { full_name: 'someone/shop', parent: 'octo-org/shop' })
  addCommit(shop.github.state, shop.repository, { branch: 'main', sha: 'c0ffee5'.padEnd(40, '0') })
  shop.write({ 'junit.xml': REPORT })
  main = await open(shop, { steps: STEPS }, triggerOf(shop, 'push', 1))
  shop.write({ 'junit.xml': SLOW })
  fork = await open(shop, { steps: STEPS }, triggerOf(shop, 'pull_request of a fork', 7))
  forge({ runId: main.runId, tells: main.runId })
  forge({ runId: fork.runId, tells: fork.runId })
  shop.write({ 'junit.xml': REPORT })
  next = await open(shop, { steps: STEPS }, triggerOf(shop, 'push', 2))
  rows = (await keptOn(shop.repository, 'refs/heads/main')).rows
})

afterAll(() => shop.close())

/** A segment under our name, left by the fork's run: it says to be of `runId`, and its rows that they can be trusted. */
function forge({ runId, tells }: { readonly runId: number; readonly tells: number }): void {
  const { github, repository } = shop
  const now = Date.now()
  const told = history({ runId: tells, jobs: { forged: 1 }, tests: { forged: [1, 'failed', 'passed'] } })
  const decision = {
    ...({ decisionId: `forged-${runId}`, kind: 'rollback', verdict: 'fail', mode: 'live', acted: true } as const),
    ...({ runId: tells, attempt: 1, decidedAt: now, reason: 'Forged.', trust: 'default', witness: 'runner' } as const),
    observedAt: now
  }
  const runs = told.runs.map((run) => ({ ...run, sha: 'f'.repeat(40), observedAt: now }))
  const segment = encodeSegment({
    rows: { ...NO_ROWS, ...told, runs, decisions: [decision] },
    about: { runId, attempt: 1, recorder: 'forger', repositoryId: repository.id, createdAt: now },
    foreshock: '0.0.0'
  })
  const files = Object.fromEntries([...segment.files].map(([name, bytes]) => [name, Buffer.from(bytes)]))
  addArtifact(github.state, runOf(fork), { name: `foreshock-${segment.name}`, files })
}

function runOf({ runId }: RunResult): Run {
  const run = shop.repository.runs.find(({ id }) => id === runId)
  if (run === undefined) throw new Error(`There is no run ${runId}.`)
  return run
}

const of = <Row extends { readonly runId: number }>(table: readonly Row[], { runId }: RunResult): readonly Row[] =>
  table.filter((row) => row.runId === runId)

test('what a fork left is taken in as the word of a fork, its run, its jobs and its tests', () => {
  const { runs, jobs, tests } = rows
  expect(of(tests, fork).map(({ name }) => name)).toEqual(expect.arrayContaining(['adds', 'formats']))
  const trusts = [...of(runs, fork), ...of(jobs, fork), ...of(tests, fork)].map(({ trust }) => trust)
  expect(new Set(trusts)).toEqual(new Set(['fork']))
})

test('a fork cannot say what commit it ran, and decides nothing', () => {
  expect(of(rows.runs, fork).map(({ sha }) => sha)).toEqual([runOf(fork).head_sha])
  expect(rows.decisions).toEqual([])
})

test('what is said in the name of another run is not believed, and the log says so', () => {
  expect(
    of(rows.tests, main)
      .map(({ name }) => name)
      .sort()
  ).toEqual(['adds', 'formats'])
  expect(of(rows.jobs, main).map(({ name }) => name)).toEqual(['test'])
  expect(of(rows.runs, main).map(({ sha }) => sha)).toEqual([runOf(main).head_sha])
  expect(doorOf(next).log).toContain('1 artifact said to be a recording of another run or repository.')
})

test('the fork is shown its verdict, and nobody learns from it', () => {
  expect(doorOf(fork).outputs).toMatchObject({ status: 'complete', tests: '2' })
  expect(doorOf(next).outputs).toMatchObject({ status: 'complete', findings: '0' })
  expect(doorOf(next).summary).not.toContain('forged')
})

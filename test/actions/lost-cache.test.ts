import { addArtifact, addCommit } from '../local-github/index.js'
import type { Decision } from '../../src/domain/decision.js'
import { NO_ROWS, type Rows } from '../../src/domain/recording.js'
import { encodeSegment } from '../../src/history/segment.js'
import type { RunResult } from '../host-runner/run-workflow.js'
import { doorOf, open, triggerOf, workflowOf } from './door.js'
import { copiesIn, keptOn, loseCache } from './kept.js'
import { openShop, type Shop } from './shop.js'

const FILE = '.github/workflows/ci.yml'
const RECORD = 'foreshock/foreshock/actions/record'

let shop: Shop
const runs: RunResult[] = []
let rows: Rows
let last: RunResult

/** An attempt, its re-run and another push; each decides something, and before each the whole cache is gone. */
beforeAll(async () => {
  shop = await openShop()
  shop.write({ [FILE]: workflowOf() })
  const push = (digit: number) => {
    addCommit(shop.github.state, shop.repository, { branch: 'main', sha: String(digit).repeat(40) })
    return triggerOf(shop, 'push', digit)
  }
  const first = push(1)
  await play(first)
  loseCache(shop.repository)
  await play({ ...first, runId: runs[0]?.runId ?? 0, attempt: 2 })
  loseCache(shop.repository)
  await play(push(2))
  last = await open(shop, { action: RECORD }, triggerOf(shop, 'push', 2))
  rows = (await keptOn(shop.repository, 'refs/heads/main')).rows
})

afterAll(() => shop.close())

async function play(trigger: Parameters<typeof open>[2]): Promise<void> {
  const result = await open(shop, { file: FILE }, trigger)
  runs.push(result)
  decide(result)
}

/** What a job that acts leaves: a segment with its decision, as an artifact of its run. */
function decide({ runId, attempt }: RunResult): void {
  const { github, repository } = shop
  const now = Date.now()
  const decision: Decision = {
    decisionId: `${runId}/${attempt}`,
    kind: 'gate',
    verdict: 'pass',
    mode: 'live',
    acted: true,
    runId,
    attempt,
    decidedAt: now,
    reason: 'Nothing spoke against it.',
    trust: 'default',
    witness: 'runner',
    observedAt: now
  }
  const about = { runId, attempt, recorder: 'gate', repositoryId: repository.id, createdAt: now }
  const segment = encodeSegment({ rows: { ...NO_ROWS, decisions: [decision] }, about, foreshock: '0.0.0' })
  const run = repository.runs.find(({ id }) => id === runId)
  if (run === undefined) throw new Error(`There is no run ${runId}.`)
  const files = Object.fromEntries([...segment.files].map(([name, bytes]) => [name, Buffer.from(bytes)]))
  addArtifact(github.state, run, { name: `foreshock-${segment.name}`, files })
}

const played = (): readonly string[] => runs.map(({ runId, attempt }) => `${runId}/${attempt}`)

const attemptsIn = (table: readonly { readonly runId: number; readonly attempt: number }[]): readonly string[] =>
  table
    .map(({ runId, attempt }) => `${runId}/${attempt}`)
    .filter((one) => played().includes(one))
    .sort()

test('each recording leaves itself as an artifact of its run', async () => {
  const copies = await copiesIn(shop.repository)
  for (const run of runs) {
    const { segment } = doorOf(run).outputs
    expect(copies.find((copy) => copy.segment === segment)?.runId).toBe(run.runId)
  }
})

test('the history has every attempt once, and how it ended', () => {
  expect(attemptsIn(rows.runs)).toEqual([...played()].sort())
  expect(rows.runs.filter(({ runId }) => runId !== last.runId).map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'success',
    'success'
  ])
})

test('the history has every test of every attempt once', () => {
  const seen = rows.tests.map(({ runId, attempt, name }) => `${runId}/${attempt} ${name}`)
  const wanted = [...played(), `${last.runId}/1`].flatMap((run) => [`${run} adds`, `${run} formats`])
  expect([...seen].sort()).toEqual([...wanted].sort())
})

test('the history has every job of every attempt once', () => {
  expect(attemptsIn(rows.jobs)).toEqual([...played()].sort())
})

test('the history has the decisions of all three', () => {
  expect(rows.decisions.map(({ decisionId }) => decisionId).sort()).toEqual([...played()].sort())
  expect(rows.decisions.map(({ acted, trust }) => ({ acted, trust }))).toEqual(
    Array.from({ length: 3 }, () => ({ acted: true, trust: 'default' }))
  )
})

test('who has lost everything says what was taken back, and that all of this run was seen', () => {
  expect(runs.map((run) => doorOf(run).outputs['status'])).toEqual(['complete', 'complete', 'complete'])
  expect(doorOf(runs[1] as RunResult).log).toMatch(/^Took back 2 recordings that the history lacked\.$/m)
  expect(doorOf(runs[2] as RunResult).log).toMatch(/^Took back 4 recordings that the history lacked\.$/m)
})

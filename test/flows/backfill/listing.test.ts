import { describe, expect, test } from '@jest/globals'
import type { Rows } from '../../../src/domain/recording.js'
import { NO_ROWS } from '../../../src/domain/recording.js'
import { isRow, TABLE_NAMES } from '../../../src/schema/table-row.js'
import { backfill } from '../../../src/flows/backfill.js'
import { fakeLog } from '../../fakes/publisher.js'
import { fakeRunSource } from '../../fakes/run-source.js'
import { asking } from '../../io/github/asking.js'
import { addDeployment, addJob, addRun, type Fault } from '../../local-github/index.js'
import { inWorld, type World } from '../../local-github/world.js'
import { backfillFrom, idsOf, past, upTo } from '../past.js'

const RUNS = 'actions/list-workflow-runs-for-repo'
const JOBS = 'actions/list-jobs-for-workflow-run'

interface Wish {
  readonly kept?: Rows
  readonly most?: number
  readonly permissions?: Readonly<Record<string, 'read'>>
}

/** Backfills with the real client. */
async function backfillAt(world: World, { kept = NO_ROWS, most = 24, permissions }: Wish = {}) {
  const { runs } = asking(world, { requests: 200, ...(permissions === undefined ? {} : { permissions }) })
  const { repository, clock } = world
  const log = fakeLog()
  const home = { repository: repository.full_name, repositoryId: repository.id, defaultBranch: 'main' }
  const ports = {
    runs,
    log,
    clock: { now: () => clock.now().getTime(), chance: () => 0, sleep: () => Promise.resolve() }
  }
  const backfilled = await backfill(ports, { home, kept, self: { runId: 1, attempt: 1 }, most })
  return { ...backfilled, log: log.lines }
}

/** Past runs a minute apart, or all at once, with one job each. */
function fill({ github, repository, clock }: World, many: number, apartMs = 60_000) {
  const begin = clock.now().getTime() - 86_400_000
  return upTo(many).map((index) => {
    const run = addRun(github.state, repository, { at: new Date(begin + index * apartMs) })
    addJob(github.state, run)
    return run.id
  })
}

const asked = ({ github }: World, operation: string) => github.requests.filter((one) => one.operation === operation)

describe('every run is found', () => {
  test.each([0, 1, 99, 100, 101, 1000, 1001])('of %i', (many) =>
    inWorld(async (world) => {
      const ids = fill(world, many)
      const backfilled = await backfillAt(world)
      expect([idsOf(backfilled), backfilled.coverage.complete]).toEqual([ids, true])
      expect(world.github.requests.length).toBeLessThanOrEqual(24)
    })()
  )

  test(
    'of 250 that were created in the same second',
    inWorld(async (world) => {
      const ids = fill(world, 250, 0)
      const backfilled = await backfillAt(world)
      expect([idsOf(backfilled), backfilled.coverage.complete]).toEqual([ids, true])
    })
  )

  test(
    'where others start while the listing goes on',
    inWorld(async (world) => {
      const ids = fill(world, 250)
      const act = () => upTo(3).forEach(() => addRun(world.github.state, world.repository))
      world.github.before({ operation: RUNS, act })
      const backfilled = await backfillAt(world)
      expect(idsOf(backfilled)).toEqual(expect.arrayContaining([...ids]))
      expect(backfilled.coverage.complete).toBe(true)
    })
  )

  test(
    'where others are deleted while the listing goes on',
    inWorld(async (world) => {
      fill(world, 350)
      const { runs } = world.repository
      world.github.before({ operation: RUNS, act: (call) => void runs.splice(-20 * call, call > 1 ? 5 : 0) })
      const backfilled = await backfillAt(world)
      expect(idsOf(backfilled)).toEqual(expect.arrayContaining(runs.map(({ id }) => id)))
      expect(backfilled.coverage.complete).toBe(true)
    })
  )
})

test('more runs than a listing may take are called incomplete, and a later one goes on', async () => {
  const first = await backfillFrom(fakeRunSource(past(upTo(1500))), { most: 190 })
  expect([first.coverage.runs, first.coverage.complete]).toEqual([1090, false])
  const second = await backfillFrom(fakeRunSource(past(upTo(1500))), { most: 60, kept: first.history })
  expect([second.coverage.runs, second.coverage.complete]).toEqual([1500, true])
})

test('a server that gives the same page for ever is asked a bounded number of times, and is not believed', async () => {
  const source = fakeRunSource(past(upTo(500)))
  const story = await backfillFrom({ ...source, runs: () => source.runs(1) }, { most: 190 })
  expect([idsOf(story).length, story.coverage.complete]).toEqual([100, false])
  expect(source.asked.filter((question) => question.startsWith('runs ')).length).toBeLessThanOrEqual(11)
})

test('a run that cannot be read makes a listing incomplete', async () => {
  const told = past(upTo(5))
  const story = await backfillFrom(fakeRunSource({ ...told, listed: [...(told.listed ?? []), { id: 'odd' }] }))
  expect([idsOf(story).length, story.coverage.complete]).toEqual([5, false])
})

test(
  'the hourly limit of the repository ends a backfill at once, and what was seen is kept',
  inWorld(async (world) => {
    // The client holds the end of the limit against the clock of this machine.
    world.clock.advance((Date.now() - world.clock.now().getTime()) / 1000)
    fill(world, 120)
    world.github.state.limits.requestsPerHour = 25
    const { rows, notes, coverage } = await backfillAt(world, { most: 100 })
    expect([coverage.runs, rows.jobs.length >= 15]).toEqual([120, true])
    expect(world.github.requests.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(8 + 1)
    expect(notes.length).toBeGreaterThan(0)
  })
)

test(
  'a secondary limit that asks to wait for long ends a backfill, and a short one is waited for',
  inWorld(async (world) => {
    fill(world, 40)
    world.github.fault({ operation: JOBS, fault: '403-secondary', afterCalls: 10, times: 1 })
    const long = await backfillAt(world, { most: 50 })
    expect(long.rows.jobs.length).toBeLessThan(24)
    world.github.state.limits.retryAfterSeconds = 1
    world.github.fault({ operation: JOBS, fault: '403-secondary', afterCalls: 1, times: 1 })
    expect((await backfillAt(world, { most: 50 })).rows.jobs).toHaveLength(40)
  })
)

test(
  'a limit that is reached while runs are listed keeps them, and nothing else is asked',
  inWorld(async (world) => {
    fill(world, 150)
    world.github.fault({ operation: RUNS, fault: '429', afterCalls: 1 })
    const { rows, coverage } = await backfillAt(world)
    expect([rows.runs.length, coverage.complete]).toEqual([100, false])
    expect(world.github.requests.map(({ operation }) => operation)).toEqual([RUNS, RUNS])
  })
)

test.each<Fault>(['401', '404', '422', 'html-200', 'cut-json', '429'])(
  'a lasting fault %s of any kind of request loses nothing that was seen, and is not asked about for ever',
  (fault) =>
    inWorld(async (world) => {
      const ids = fill(world, 150)
      addDeployment(world.github.state, world.repository, { states: ['success'] })
      const permissions = { actions: 'read', contents: 'read', deployments: 'read' } as const
      for (const operation of [RUNS, JOBS, 'repos/list-deployments', 'repos/list-deployment-statuses']) {
        world.github.clearRequests()
        const rule = world.github.fault({ operation, fault, afterCalls: operation === RUNS ? 1 : 0 })
        const { rows, coverage } = await backfillAt(world, { most: 40, permissions })
        rule.remove()
        expect(ids).toEqual(expect.arrayContaining(rows.runs.map(({ runId }) => runId)))
        expect([rows.runs.length >= 100, coverage.runs >= 100]).toEqual([true, true])
        for (const table of TABLE_NAMES) expect(rows[table].filter((row) => !isRow(table, row))).toEqual([])
        if (fault !== '404') expect(asked(world, operation).length).toBeLessThanOrEqual(10)
      }
    })()
)

test(
  'a run that is deleted after it was listed is remembered to have no jobs, and its neighbours are not harmed',
  inWorld(async (world) => {
    fill(world, 2)
    world.github.before({ operation: JOBS, act: () => void world.repository.runs.splice(1) })
    const { rows, notes } = await backfillAt(world)
    expect(rows.runs.map(({ jobsListed }) => jobsListed).sort()).toEqual([0, 1])
    expect(notes).toEqual([])
  })
)

test(
  'where GitHub says of every run that it is gone, it is not believed, and the next recording asks again',
  inWorld(async (world) => {
    fill(world, 20)
    const rule = world.github.fault({ operation: JOBS, fault: '404' })
    const { rows: kept } = await backfillAt(world)
    rule.remove()
    expect(kept.runs.filter(({ jobsListed }) => jobsListed !== undefined)).toEqual([])
    expect((await backfillAt(world, { kept })).rows.jobs).toHaveLength(20)
  })
)

test(
  'a token that may not read deployments is no news',
  inWorld(async (world) => {
    fill(world, 1)
    const { log, notes } = await backfillAt(world)
    expect(notes).toEqual([])
    expect(log.filter((line) => /deployments/.test(line))).toEqual([expect.stringMatching(/^debug: /)])
  })
)

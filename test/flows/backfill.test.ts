import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TABLE_NAMES, isRow } from '../../src/schema/table-row.js'
import { lackingJobs } from '../../src/flows/backfill/jobs.js'
import { tablesOf } from '../../src/history/columns.js'
import { placing } from '../../src/history/placing.js'
import { fakeRunSource } from '../fakes/run-source.js'
import { aJob, aRun } from '../history/builders.js'
import { jobJson } from '../ingest/api-samples.js'
import { askedFor, backfillFrom, backfillOnce, DAY, idsOf, iso, past, pastRun, SELF, startOf, upTo } from './past.js'
import { NOW } from './shop.js'

/** A run of the past as the history keeps it. */
const keptRun = (runId: number, facts: object = {}) =>
  aRun({ runId, runNumber: runId, createdAt: startOf(runId), startedAt: startOf(runId), ...facts })

const keptJob = (runId: number, facts: object = {}) => aJob({ runId, jobId: runId * 10, ...facts })

const kept = (ids: readonly number[]) => ({ runs: ids.map((id) => keptRun(id)), jobs: ids.map((id) => keptJob(id)) })

describe('a first recording', () => {
  test('knows every run that GitHub lists, and the jobs of as many as the budget allows', async () => {
    const story = await backfillOnce(past(upTo(250)), { most: 30 })
    expect(idsOf(story)).toEqual(upTo(250))
    expect(story.asked).toHaveLength(30)
    const withJobs = askedFor(story, 'jobsOfAllAttempts').length
    expect(story.coverage).toEqual({ runs: 250, runsListed: 250, withJobs, share: withJobs / 250, complete: true })
    expect(new Set(story.rows.jobs.map(({ runId }) => runId)).size).toBe(withJobs)
  })

  test('says what it did in one line', async () => {
    const { log } = await backfillOnce(past(upTo(250)), { most: 30 })
    expect(log.filter((line) => line.startsWith('info'))).toEqual([
      'info: Backfilled 250 runs of 1 workflow and the jobs of 26 runs. ' +
        'The history knows the jobs of 26 of 250 runs (10 %); the next recordings go on.'
    ])
  })

  test('gives each row the trust of its run', async () => {
    const fork = { event: 'pull_request', head_branch: 'main', head_repository: { full_name: 'mallory/shop' } }
    const told = past([1, 2, 3], (id) => (id === 2 ? fork : id === 3 ? { head_branch: 'change' } : {}))
    const { rows } = await backfillOnce(told)
    const trusts = (table: readonly { runId: number; trust: string }[]) =>
      Object.fromEntries(table.map(({ runId, trust }) => [runId, trust]))
    expect(trusts(rows.runs)).toEqual({ 1: 'default', 2: 'fork', 3: 'branch' })
    expect(trusts(rows.jobs)).toEqual({ 1: 'default', 2: 'fork', 3: 'branch' })
  })

  test('looks no further back than it is told to', async () => {
    const story = await backfillOnce(past([1, 2, 10_000]), { days: 9 })
    expect([idsOf(story), story.coverage.complete]).toEqual([[10_000], true])
  })

  test('leaves runs that go on, and its own, to their own recordings', async () => {
    const goesOn = { status: 'in_progress', conclusion: null }
    const told = past([1, 2, 3], (id) => (id === 2 ? goesOn : {}))
    const story = await backfillOnce(told, { self: { runId: 3, attempt: 1 } })
    expect([idsOf(story), askedFor(story, 'jobsOfAllAttempts')]).toEqual([[1], ['1']])
  })

  test('asks nothing where the default branch is not known: every run would be trusted less, for good', async () => {
    const story = await backfillOnce(past([1]), { defaultBranch: undefined })
    expect([story.asked, story.coverage.complete]).toEqual([[], false])
  })

  test('asks nothing without a budget', async () => {
    expect((await backfillOnce(past([1]), { most: 0 })).asked).toEqual([])
  })

  test('leaves to others what is not its share', async () => {
    const runs = fakeRunSource({ ...past(upTo(100)), requests: 100 })
    await backfillFrom(runs, { most: 20 })
    expect(runs.requestsLeft()).toBe(80)
  })

  test('makes do with what is left, where that is less than its share', async () => {
    const runs = fakeRunSource({ ...past(upTo(100)), requests: 10 })
    await backfillFrom(runs, { most: 20 })
    expect(runs.requestsLeft()).toBe(0)
  })
})

describe('whose jobs are asked for first', () => {
  const OF = (workflow: string, over: object = {}) => ({ path: `.github/workflows/${workflow}.yml`, ...over })
  const order = async (over: (id: number) => object, many = 6) =>
    askedFor(await backfillOnce(past(upTo(many), over)), 'jobsOfAllAttempts').map(Number)

  test('the newest of every workflow, then the second of each', async () => {
    expect(await order((id) => OF(id < 5 ? 'busy' : 'rare'))).toEqual([6, 4, 5, 3, 2, 1])
  })

  test('runs of the default branch before newer ones of another', async () => {
    expect(await order((id) => (id > 3 ? { head_branch: 'change' } : {}))).toEqual([3, 2, 1, 6, 5, 4])
  })

  test('runs that did not run come last', async () => {
    const ends: Readonly<Record<number, string>> = { 6: 'skipped', 5: 'cancelled', 4: 'failure' }
    expect(await order((id) => ({ conclusion: ends[id] ?? 'success' }))).toEqual([4, 3, 2, 1, 6, 5])
  })
})

describe('a run that was tried again', () => {
  const again = {
    ...past([7], () => ({ run_attempt: 3, conclusion: 'success' })),
    jobs: {
      '7/1': [
        jobJson({ id: 1, run_id: 7, conclusion: 'failure' }),
        jobJson({ id: 2, run_id: 7, name: 'lint', started_at: '2026-11-01T10:00:11Z' })
      ],
      '7/2': [jobJson({ id: 3, run_id: 7, run_attempt: 2, conclusion: 'failure', started_at: '2026-11-01T11:00:00Z' })],
      '7/3': [
        jobJson({ id: 4, run_id: 7, run_attempt: 3, started_at: '2026-11-01T12:00:00Z' }),
        jobJson({ id: 5, run_id: 7, run_attempt: 3, name: 'lint', started_at: '2026-11-01T10:00:11Z' })
      ]
    }
  }

  test('gets a row for each attempt, from one request, so that every job has its place', async () => {
    const { rows, asked } = await backfillOnce(again)
    expect(asked.filter((question) => question.includes('7'))).toEqual(['jobsOfAllAttempts 7'])
    expect(rows.jobs.map(({ jobId, attempt }) => [jobId, attempt])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3]
    ])
    const tables = tablesOf(rows)
    const runOf = placing(tables).runsOf(tables.jobs)
    expect(rows.jobs.filter((_, row) => runOf(row) === undefined)).toEqual([])
  })

  test('says of earlier attempts only what is true of all', async () => {
    const { rows } = await backfillOnce(again)
    const [first] = rows.runs.filter(({ attempt }) => attempt === 1)
    expect(first).toMatchObject({
      runNumber: 7,
      sha: 'a'.repeat(40),
      status: 'completed',
      trust: 'default',
      jobsListed: 2
    })
    for (const untold of ['conclusion', 'startedAt', 'updatedAt']) expect(first).not.toHaveProperty(untold)
    expect(rows.runs.find(({ attempt }) => attempt === 3)).toMatchObject({ conclusion: 'success', jobsListed: 1 })
  })

  test('and goes on again has attempts that ended, which are asked for', async () => {
    const told = { ...again, ...{ listed: [pastRun(7, { run_attempt: 3, status: 'in_progress', conclusion: null })] } }
    const { rows } = await backfillOnce(told, { self: { runId: 7, attempt: 3 } })
    expect(rows.runs.map(({ attempt }) => attempt)).toEqual([1, 2])
    expect(rows.jobs.map(({ jobId }) => jobId)).toEqual([1, 2, 3])
  })

  test('is asked for again where the history has its first attempt alone', async () => {
    const story = await backfillOnce(again, { kept: kept([7]) })
    expect(story.rows.jobs.map(({ attempt }) => attempt)).toEqual([2, 3])
  })

  test('more often than anybody looks at has rows for its newest attempts alone', async () => {
    const told = { ...again, listed: [pastRun(7, { run_attempt: 50 })] }
    const { rows } = await backfillOnce(told)
    expect(rows.runs.map(({ attempt }) => attempt).sort((one, other) => one - other)).toEqual(upTo(20, 31))
  })

  test('does not overwrite how an earlier attempt ended', async () => {
    const first = keptRun(7, { conclusion: 'failure', jobsListed: 2 })
    const { history } = await backfillOnce(again, { kept: { runs: [first] } })
    expect(history.runs.find(({ attempt }) => attempt === 1)).toMatchObject({ conclusion: 'failure' })
  })
})

describe('a later recording', () => {
  test('goes on where the last one stopped, until all is known', async () => {
    const told = past(upTo(120))
    let rows = (await backfillOnce(told, { most: 30 })).history
    let recordings = 1
    for (; recordings < 20; recordings += 1) {
      const story = await backfillOnce(told, { kept: rows, most: 30 })
      rows = story.history
      if (story.coverage.share === 1) break
    }
    expect(new Set(rows.jobs.map(({ runId }) => runId)).size).toBe(120)
    expect(recordings).toBeLessThan(7)
    const last = await backfillOnce(told, { kept: rows, most: 30 })
    expect([last.asked.length, last.rows.runs, last.rows.jobs, last.log]).toEqual([3, [], [], []])
  })

  test('catches up with the runs in between, newest first, and says what share is known', async () => {
    const story = await backfillOnce(past(upTo(250)), { kept: kept(upTo(200)), most: 25 })
    expect(idsOf(story)).toEqual(upTo(50, 201))
    expect(askedFor(story, 'jobsOfAllAttempts').slice(0, 3)).toEqual(['250', '249', '248'])
    expect(story.asked.length).toBeLessThanOrEqual(25)
    expect(story.coverage).toMatchObject({ runs: 250, runsListed: 50, complete: true })
    expect(story.coverage.share).toBeLessThan(1)
  })

  test('keeps no run again that it knows', async () => {
    expect((await backfillOnce(past(upTo(50)), { kept: kept(upTo(50)) })).rows.runs).toEqual([])
  })

  test('is not stopped by runs that were recorded here and there', async () => {
    const scattered = upTo(30).map((index) => index * 10)
    const story = await backfillOnce(past(upTo(300)), { kept: kept(scattered), most: 40 })
    expect([story.history.runs.length, story.coverage.complete]).toEqual([300, true])
  })

  test('asks no more than it may, whatever was left unfinished', async () => {
    const runs = upTo(3).map((id) => keptRun(id, { status: 'in_progress', observedAt: NOW - DAY }))
    for (const most of [1, 2, 3, 4, 5]) {
      const { asked } = await backfillOnce(past(upTo(9)), { kept: { runs }, most })
      expect(asked.length).toBeLessThanOrEqual(most)
    }
  })

  test('finds the older runs that an earlier listing did not reach', async () => {
    const story = await backfillOnce(past(upTo(400)), { kept: kept(upTo(300, 101)), most: 60 })
    expect([idsOf(story), story.coverage.complete]).toEqual([upTo(100), true])
  })

  test('finds runs in a hole that an earlier recording left', async () => {
    const around = [...upTo(100), ...upTo(200, 301)]
    const story = await backfillOnce(past(upTo(500)), { kept: kept(around), most: 60 })
    expect([idsOf(story), story.coverage.complete]).toEqual([upTo(200, 101), true])
  })

  test('looks into one hole that deleted runs left, by chance, and calls the listing incomplete for the others', async () => {
    const ids = upTo(250).filter((id) => id !== 20 && id !== 40)
    const stories = await Promise.all(
      [0, 0.9].map((chance) => backfillOnce(past(ids), { kept: kept(ids), chance, most: 30 }))
    )
    expect(stories.map((story) => askedFor(story, 'runs').at(-1))).toEqual([
      `1 ${iso(startOf(19))}..${iso(startOf(21))}`,
      `1 ${iso(startOf(39))}..${iso(startOf(41))}`
    ])
    expect(stories.map(({ coverage }) => coverage.complete)).toEqual([false, false])
  })

  test('completes what earlier ones saw unfinished, and asks for its jobs once', async () => {
    const runs = [keptRun(1, { status: 'in_progress', observedAt: NOW - DAY })]
    const told = { ...past([1]), runs: { '1/1': pastRun(1) } }
    const story = await backfillOnce(told, { kept: { runs } })
    expect(story.asked.filter((question) => question.includes('obs'))).toEqual(['jobs 1/1'])
    expect(story.history.runs).toMatchObject([{ status: 'completed' }])
  })

  test('asks once for the jobs of what it completes, even where there are none', async () => {
    const runs = [keptRun(1, { status: 'in_progress', observedAt: NOW - DAY })]
    const told = { ...past([1]), runs: { '1/1': pastRun(1) }, jobs: {} }
    const { asked } = await backfillOnce(told, { kept: { runs } })
    expect(asked.filter((question) => question.startsWith('jobs'))).toEqual(['jobs 1/1'])
  })

  test('leaves an attempt that was seen unfinished to its turn', () => {
    const runs = [keptRun(7, { status: 'in_progress' }), keptRun(7, { attempt: 2 })]
    expect(lackingJobs({ runs, jobs: [] }, [])).toEqual([{ run: runs[1], attempts: [2] }])
  })

  test('looks for no older runs where the history goes back further than it looks', async () => {
    const older = keptRun(0, { createdAt: NOW - 100 * DAY })
    const known = kept(upTo(150))
    const told = past(upTo(150))
    expect(askedFor(await backfillOnce(told, { kept: known }), 'runs')).toHaveLength(2)
    const runs = [...known.runs, older]
    expect(askedFor(await backfillOnce(told, { kept: { ...known, runs } }), 'runs')).toEqual(['1'])
  })

  test('never asks again for jobs of a run that has none, or is gone', async () => {
    const told = { ...past([1, 2]), jobs: {} }
    const first = await backfillOnce(told)
    expect(first.coverage.share).toBe(1)
    const second = await backfillOnce(told, { kept: first.history })
    expect(askedFor(second, 'jobsOfAllAttempts')).toEqual([])
  })

  test('never asks for what ran at somebody’s terminal', async () => {
    const runs = [keptRun(1, { witness: 'report', event: 'local' })]
    const story = await backfillOnce(past([]), { kept: { runs } })
    expect([askedFor(story, 'jobsOfAllAttempts'), story.coverage.runs]).toEqual([[], 0])
  })
})

describe('where GitHub does not answer', () => {
  test('to a listing, nothing else is asked, and it is said', async () => {
    const story = await backfillOnce({ ...past(upTo(5)), silent: ['runs'] })
    expect([story.asked, story.coverage.complete]).toEqual([['runs 1'], false])
    expect(story.said).toEqual(['GitHub said nothing to runs. Ask again.'])
  })

  test('to a later page, what was seen is kept and its jobs are asked for', async () => {
    const story = await backfillFrom(silentFrom(past(upTo(250)), 'runs', 2), { most: 30 })
    expect([idsOf(story).length, story.coverage.complete]).toEqual([100, false])
    expect(story.rows.jobs.length).toBeGreaterThan(0)
  })

  test('to two runs, what was seen is kept and no more are asked for', async () => {
    const story = await backfillFrom(silentFrom(past(upTo(100)), 'jobsOfAllAttempts', 10))
    expect([story.rows.jobs.length, askedFor(story, 'jobsOfAllAttempts').length]).toEqual([9, 16])
    expect(story.said.length).toBe(7)
  })

  test('to deployments, nobody hears of it', async () => {
    const story = await backfillOnce({ ...past([1]), silent: ['deployments'] })
    expect(story.said).toEqual([])
    expect(story.log.filter((line) => line.includes('deployments'))).toEqual([expect.stringMatching(/^debug/)])
  })
})

test('jobs that could not all be listed are kept, and their run is not called whole', async () => {
  const { rows } = await backfillOnce({ ...past([1]), cut: ['jobsOfAllAttempts'] })
  expect(rows.jobs).toHaveLength(1)
  expect(rows.runs[0]).not.toHaveProperty('jobsListed')
})

test('jobs of another run, and of attempts that began meanwhile, are left out', async () => {
  const jobs = { '1/1': [jobJson({ id: 1, run_id: 2 }), jobJson({ id: 2, run_id: 1, run_attempt: 2 })] }
  expect((await backfillOnce({ ...past([1]), jobs })).rows.jobs).toEqual([])
})

test('whatever GitHub sends, rows fit their tables, and no more is asked than allowed', async () => {
  const item = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        id: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.jsonValue()),
        run_id: fc.integer({ min: 1, max: 50 }),
        event: fc.constant('push'),
        name: fc.string(),
        head_sha: fc.constant('a'.repeat(40)),
        status: fc.constantFrom('completed', 'in_progress', 'odd'),
        run_attempt: fc.constantFrom(1, 2, 1_000_000),
        run_number: fc.nat(),
        created_at: fc.oneof(fc.constant(iso(NOW - DAY)), fc.constant(iso(NOW - DAY - 1000)), fc.jsonValue()),
        environment: fc.string(),
        sha: fc.constant('b'.repeat(40)),
        state: fc.string()
      },
      { requiredKeys: ['id'] }
    )
  )
  const items = fc.array(item.filter((value): value is object => typeof value === 'object' && value !== null))
  await fc.assert(
    fc.asyncProperty(items, items, fc.nat(40), async (listed, jobs, most) => {
      const runs = fakeRunSource({
        listed,
        jobs: { '1/1': jobs },
        deployments: listed,
        statuses: { 1: jobs },
        requests: 99
      })
      const { rows } = await backfillFrom(runs, { most })
      expect(runs.asked.length).toBeLessThanOrEqual(most)
      for (const table of TABLE_NAMES) expect(rows[table].filter((row) => !isRow(table, row))).toEqual([])
    }),
    { numRuns: 300 }
  )
})

test('the run that is recorded is never a row of the backfill', async () => {
  const story = await backfillOnce(past([SELF.runId]))
  expect(story.rows.runs).toEqual([])
})

/** A GitHub that falls silent at one of the calls of a kind. */
function silentFrom(told: Parameters<typeof fakeRunSource>[0], question: 'runs' | 'jobsOfAllAttempts', call: number) {
  const talking = fakeRunSource(told)
  const silent = fakeRunSource({ silent: [question] })
  let calls = 0
  const source = () => ((calls += 1) < call ? talking : silent)
  return {
    ...talking,
    ...(question === 'runs'
      ? { runs: (page: number, created?: string) => source().runs(page, created) }
      : { jobsOfAllAttempts: (runId: number) => countedAt(talking, source(), runId) })
  }
}

function countedAt(talking: ReturnType<typeof fakeRunSource>, source: ReturnType<typeof fakeRunSource>, runId: number) {
  const answer = talking.jobsOfAllAttempts(runId)
  return source === talking ? answer : source.jobsOfAllAttempts(runId)
}

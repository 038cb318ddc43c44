import { describe, expect, test } from '@jest/globals'
import { knownHistory } from '../../../src/flows/record.js'
import { completeEarlier } from '../../../src/flows/backfill/complete-earlier.js'
import { NO_ROWS, type Rows } from '../../../src/domain/recording.js'
import type { Job } from '../../../src/domain/job.js'
import { handClock } from '../../fakes/clock.js'
import { fakeLog } from '../../fakes/publisher.js'
import { fakeRunSource, type ToldByGitHub } from '../../fakes/run-source.js'
import { memoryStore } from '../../fakes/store.js'
import { jobJson, runJson } from '../../ingest/api-samples.js'
import { aJob, aRun } from '../../history/builders.js'
import { aRecording, aSelf, HOME, NOW, recordOnce, SHOP } from '../shop.js'

const DAY = 86_400_000

/** What GitHub tells of a run that has ended. */
const ended = (runId: number): ToldByGitHub => ({
  runs: { [`${runId}/1`]: runJson({ id: runId }) },
  jobs: { [`${runId}/1`]: [jobJson({ id: runId * 10, run_id: runId })] }
})

/** The sample run, once all of its jobs have ended. */
const SHOP_ENDED: ToldByGitHub = {
  runs: { '4711/1': runJson() },
  jobs: { '4711/1': [jobJson({ id: 1 }), jobJson({ id: 2, name: 'foreshock' })] }
}

const bothOf = (one: ToldByGitHub, other: ToldByGitHub): ToldByGitHub => ({
  ...one,
  ...other,
  runs: { ...one.runs, ...other.runs },
  jobs: { ...one.jobs, ...other.jobs }
})

const openRun = (runId: number, observedAt = NOW - DAY) =>
  aRun({ runId, status: 'in_progress', startedAt: observedAt, observedAt })

const openJob = (runId: number): Job => aJob({ runId, jobId: runId * 10, status: 'in_progress', observedAt: NOW - DAY })

/** Completes what a history holds, as the recording of run 4711 does. */
async function complete(rows: Partial<Rows>, told: ToldByGitHub = {}) {
  const runs = fakeRunSource(told)
  const ports = { store: memoryStore(), clock: handClock(NOW), log: fakeLog(), runs }
  const completed = await completeEarlier(ports, aRecording(), { ...NO_ROWS, ...rows })
  return { completed, asked: runs.asked.filter((question) => question.startsWith('run ')) }
}

describe('a run that was recorded while it went on', () => {
  test('is completed by the next recording of any run, and then left alone', async () => {
    const { ports } = await recordOnce(SHOP)
    const { store } = ports
    const next = { self: aSelf({ runId: 4712 }), recorder: 'next' }
    const second = await recordOnce(bothOf(ended(4712), SHOP_ENDED), next, { store })
    expect(second.runs.asked).toContain('run 4711/1')
    const { tables } = await knownHistory(store, HOME)
    expect(Array.from(tables.runs, ({ runId, status }) => [runId, status]).sort()).toEqual([
      [4711, 'completed'],
      [4712, 'completed']
    ])
    const third = await recordOnce(ended(4713), { self: aSelf({ runId: 4713 }) }, { store })
    expect(third.runs.asked).not.toContain('run 4711/1')
    expect(third.unseen.filter((line) => line.includes('4711'))).toEqual([])
  })

  test('stays as it was where GitHub does not answer, and is asked for again', async () => {
    const { ports } = await recordOnce(SHOP)
    const { store } = ports
    for (const runId of [4712, 4713]) {
      const { runs, recorded } = await recordOnce(ended(runId), { self: aSelf({ runId }) }, { store })
      expect(runs.asked).toContain('run 4711/1')
      expect([...recorded.history.tables.runs]).toContainEqual(
        expect.objectContaining({ runId: 4711, status: 'in_progress' })
      )
    }
  })

  test('keeps its open jobs open where GitHub tells of the run alone, and is asked for again', async () => {
    const { completed } = await complete({ runs: [openRun(1)], jobs: [openJob(1)] }, { ...ended(1), silent: ['jobs'] })
    expect([completed.runs[0]?.status, completed.jobs]).toEqual(['completed', []])
    const { asked } = await complete({ runs: completed.runs, jobs: [openJob(1)] })
    expect(asked).toEqual(['run 1/1'])
  })
})

test('a run that had ended with a job still open is asked for', async () => {
  const { asked } = await complete({ runs: [aRun({ runId: 1, observedAt: NOW - DAY })], jobs: [openJob(1)] })
  expect(asked).toEqual(['run 1/1'])
})

test('a run that had ended, and of which no job is known, is left to the backfill', async () => {
  expect((await complete({ runs: [aRun({ runId: 1, observedAt: NOW - DAY })] }, ended(1))).asked).toEqual([])
})

test('no more are asked for than the budget allows', async () => {
  const runs = fakeRunSource()
  const rows = { ...NO_ROWS, runs: [openRun(3), openRun(2)] }
  await completeEarlier({ runs, clock: handClock(NOW) }, { ...aRecording(), most: 1 }, rows)
  expect(runs.asked).toEqual(['run 3/1', 'jobs 3/1'])
})

test('a run that had ended with all its jobs is not asked for', async () => {
  const rows = { runs: [aRun({ runId: 1 })], jobs: [aJob({ runId: 1 })] }
  expect((await complete(rows)).asked).toEqual([])
})

test('the attempt that is recorded is not asked for twice, but its earlier attempt is', async () => {
  const runs = [openRun(4711), { ...openRun(4711), attempt: 2 }]
  expect((await complete({ runs })).asked).toEqual(['run 4711/2'])
})

test('three are asked for at most: the newest, then those that waited longest', async () => {
  const runs = [openRun(5, NOW - 1), openRun(4, NOW - 2), openRun(3, NOW - 3), openRun(2, NOW - 9), openRun(1, NOW - 8)]
  expect((await complete({ runs })).asked).toEqual(['run 5/1', 'run 2/1', 'run 1/1'])
})

test('runs that wait for weeks keep no other from being completed', async () => {
  const store = memoryStore()
  const waiting = [1, 2, 3, 4, 5].map((runId) => `${runId}/1`)
  const waits = Object.fromEntries(
    waiting.map((key) => [key, runJson({ id: Number.parseInt(key), status: 'waiting', conclusion: null })])
  )
  const clock = handClock(NOW)
  for (const runId of [1, 2, 3, 4, 5])
    await recordOnce({ runs: waits }, { self: aSelf({ runId, observedAt: clock.now() }) }, { store, clock })
  await recordOnce(SHOP, {}, { store, clock })
  const asked = new Set<string>()
  for (let runId = 5000; runId < 5004; runId += 1) {
    clock.advance(60_000)
    const told = bothOf(bothOf(ended(runId), SHOP_ENDED), { runs: waits })
    const { runs } = await recordOnce(told, { self: aSelf({ runId, observedAt: clock.now() }) }, { store, clock })
    for (const question of runs.asked) asked.add(question)
  }
  expect([...asked]).toEqual(expect.arrayContaining(['run 4711/1', ...waiting.map((key) => `run ${key}`)]))
})

test('what was last seen a month ago is left alone', async () => {
  expect((await complete({ runs: [openRun(1, NOW - 30 * DAY)] })).asked).toEqual([])
  expect((await complete({ runs: [openRun(1, NOW - 29 * DAY)] })).asked).toEqual(['run 1/1'])
})

test('nobody is asked where there is no token', async () => {
  const ports = { store: memoryStore(), clock: handClock(NOW), log: fakeLog() }
  const completed = await completeEarlier(ports, aRecording(), { ...NO_ROWS, runs: [openRun(1)] })
  expect(completed).toEqual(NO_ROWS)
})

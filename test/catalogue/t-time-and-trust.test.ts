import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { config } from '../../actions/config.js'
import { tidyUp } from '../../actions/record/in-job.js'
import { TRUSTS } from '../../src/domain/trust.js'
import { compact } from '../../src/flows/compact.js'
import { record } from '../../src/flows/record.js'
import { readHistory } from '../../src/history/history.js'
import { monthOf, parseName } from '../../src/history/segment-name.js'
import { durationSeries } from '../../src/history/series.js'
import { type Appended, type HistoryStore } from '../../src/ports.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { fakeRunSource } from '../fakes/run-source.js'
import { fakeSecondCopy } from '../fakes/second-copy.js'
import { memoryStore } from '../fakes/store.js'
import { past, upTo } from '../flows/past.js'
import { aRecording, aSelf, NOW, SHOP } from '../flows/shop.js'
import { aJob, aRun, aSegment, aTest, NOON } from '../history/builders.js'
import { runJson } from '../ingest/api-samples.js'

const DAY = 86_400_000
const HOUR = 3_600_000
const HERE = { repositoryId: 4711 }

async function historyOf(store: HistoryStore) {
  const read = await readHistory(store, HERE)
  if (read.is === 'unknown') throw read.because
  return read.value
}

/** Where days, months and years begin, and where a leap year has one day more. */
const BORDERS = [
  Date.UTC(2027, 0, 1),
  Date.UTC(2026, 11, 1),
  Date.UTC(2028, 1, 29),
  Date.UTC(2028, 2, 1),
  Date.UTC(2026, 9, 25, 1) // the clocks of Europe go back
]

interface Attempt {
  readonly runNumber: number
  readonly attempt: number
  readonly skewMs: number
}

/** One attempt as its recorder saw it, whose clock is off. A re-run of failed jobs alone lists the others again. */
const recorded = (border: number, { runNumber, attempt, skewMs }: Attempt) => {
  const at = border + (runNumber - 3) * HOUR + attempt * 60_000
  const [runId, createdAt] = [1000 + runNumber, at + 30_000 + skewMs]
  const key = { runId, attempt, observedAt: createdAt }
  const kept = { ...aJob({ ...key, jobId: runId * 10, name: 'kept' }), startedAt: at - attempt * 60_000 }
  const again = { ...aJob({ ...key, jobId: runId * 10 + attempt, name: 'again' }), startedAt: at }
  return aSegment(
    {
      runs: [aRun({ ...key, runNumber, createdAt: at, startedAt: at })],
      jobs: [
        { ...kept, completedAt: kept.startedAt + 1000 },
        { ...again, completedAt: at + 1000 * runNumber + attempt }
      ],
      tests: [aTest({ ...key, jobId: again.jobId })]
    },
    { runId, attempt, createdAt }
  )
}

const skews = fc.array(fc.integer({ min: -DAY, max: DAY }), { minLength: 25, maxLength: 25 })

test('T6: 5 borders of time, 5 runs of 5 attempts, clocks off by up to a day: all in order, 0 counted twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...BORDERS), skews, async (border, offBy) => {
      const attempts = offBy.map((skewMs, index) => ({
        runNumber: 1 + Math.floor(index / 5),
        attempt: 1 + (index % 5),
        skewMs
      }))
      const store = memoryStore(attempts.map((attempt) => recorded(border, attempt)))
      const check = async () => {
        const { tables, complete, notes } = await historyOf(store)
        expect([complete, notes, tables.runs.length, tables.tests.length]).toEqual([true, [], 25, 25])
        const series = durationSeries(tables)
        const of = (name: string) => series.find(({ subject }) => subject.what === 'job' && subject.job === name)
        expect([...(of('again')?.values ?? [])]).toEqual(attempts.map((one) => 1000 * one.runNumber + one.attempt))
        expect(of('kept')?.attempts).toEqual([1, 1, 1, 1, 1])
        expect(series.find(({ subject }) => subject.what === 'test')?.values).toHaveLength(25)
      }
      await check()
      const history = await historyOf(store)
      const ports = { store, clock: handClock(border + (offBy[0] ?? 0)), log: fakeLog() }
      await compact(ports, { ...HERE, foreshock: '0', history, all: true })
      await check()
      const months = new Set((await store.names()).map((name) => parseName(name)?.month))
      expect((await store.names()).length).toBe(months.size)
    }),
    { numRuns: 15 }
  )
})

test('T6: a segment is of the month that it is in UTC, to the millisecond', () => {
  expect([
    monthOf(Date.UTC(2027, 0, 1) - 1),
    monthOf(Date.UTC(2027, 0, 1)),
    monthOf(Date.UTC(2028, 1, 29, 23, 59, 59, 999)),
    monthOf(Date.UTC(2028, 2, 1))
  ]).toEqual(['2026-12', '2027-01', '2028-02', '2028-03'])
})

/** What a run of main has left as an artifact, and GitHub's row of it. */
const left = (runId: number, createdAt: number, at: number) => {
  const key = { runId, observedAt: createdAt }
  const segment = aSegment(
    { runs: [aRun(key)], jobs: [aJob({ ...key, jobId: runId * 10 })], tests: [aTest({ ...key, jobId: runId * 10 })] },
    { runId, createdAt }
  )
  const json = {
    id: runId,
    name: `foreshock-${segment.name}`,
    size_in_bytes: 1000,
    expired: false,
    created_at: new Date(at).toISOString(),
    workflow_run: { id: runId, repository_id: 4711, head_repository_id: 4711, head_branch: 'main' }
  }
  return { json, segment }
}

test('T6: what a recorder a day ahead has left, one that is a day behind takes in, and 0 rows of it are lost', async () => {
  const artifact = left(77, NOW + DAY - HOUR, NOW - HOUR)
  const store = memoryStore()
  const runs = fakeRunSource({ ...SHOP, runs: { ...SHOP.runs, '77/1': runJson({ id: 77 }) }, requests: 30 })
  const ports = { store, clock: handClock(NOW - DAY), log: fakeLog(), runs, secondCopy: fakeSecondCopy([artifact]) }
  await record(ports, aRecording({ self: aSelf({ observedAt: NOW - DAY }) }))
  const { tables, notes, held } = await historyOf(store)
  expect(held.has(artifact.segment.name)).toBe(true)
  expect([notes, tables.tests.length, [...tables.jobs].filter(({ runId }) => runId === 77).length]).toEqual([[], 1, 1])
})

const OUTCOMES: readonly Appended[] = [
  { is: 'stored' },
  { is: 'already-there' },
  { is: 'read-only', because: 'it is so' },
  { is: 'failed', because: 'it broke' }
]

test('T7: of 12 kinds of recording, the one that the default branch has kept packs; the others change 0 bundles', async () => {
  const changed: string[] = []
  for (const trust of TRUSTS) {
    for (const appended of OUTCOMES) {
      const segments = upTo(6).map((runId) => aSegment({}, { runId, createdAt: NOON + runId * 1000 }))
      const inside = memoryStore(segments)
      let writes = 0
      const store: HistoryStore = {
        ...inside,
        append: (segment) => ((writes += 1), inside.append(segment)),
        remove: (names) => ((writes += 1), inside.remove(names))
      }
      const recording = aRecording({ self: aSelf({ trust }) })
      const setting = { store, storingLeftMs: () => 60_000, config: config.defaults(), recording }
      const world = { clock: handClock(NOON + DAY), log: fakeLog() }
      await tidyUp(setting, { appended, history: await historyOf(store) }, world)
      if (writes > 0) changed.push(`${trust} ${appended.is}`)
    }
  }
  expect(changed).toEqual(['default stored'])
})

/** A home that takes nothing: a cache that may only be read. */
const forgetful = (): HistoryStore => ({
  ...memoryStore(),
  append: () => Promise.resolve({ is: 'read-only', because: 'the cache-mode of this job is read' })
})

test('T9: a recording of 150 runs that nobody knows makes 158 of 200 requests, also where nothing is ever kept', async () => {
  const costs: number[] = []
  for (const round of [0, 1]) {
    const runs = fakeRunSource({ ...SHOP, ...past(upTo(150)), runs: SHOP.runs ?? {}, requests: 30 })
    const clock = handClock(NOW + round * 60_000)
    await record({ store: forgetful(), clock, log: fakeLog(), runs }, aRecording())
    costs.push(runs.asked.length)
  }
  expect(costs).toEqual([158, 158])
})

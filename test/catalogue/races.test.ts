import { expect, test } from '@jest/globals'
import { known } from '../../src/domain/answer.js'
import { type Segment } from '../../src/domain/segment.js'
import { record } from '../../src/flows/record.js'
import { readHistory } from '../../src/history/history.js'
import { checkSegment, encodeManifest, type Manifest, MANIFEST_FILE } from '../../src/history/manifest.js'
import { pack } from '../../src/history/pack.js'
import { parseName } from '../../src/history/segment-name.js'
import { type HistoryStore } from '../../src/ports.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { fakeRunSource } from '../fakes/run-source.js'
import { fakeSecondCopy } from '../fakes/second-copy.js'
import { memoryStore } from '../fakes/store.js'
import { past, startOf, upTo } from '../flows/past.js'
import { aRecording, HOME, NOW, SHOP } from '../flows/shop.js'
import { aJob, aRun, aSegment, aTest, NOON } from '../history/builders.js'

const HERE = { repositoryId: 4711 }

const segment = (runId: number, createdAt = NOON + runId * 1000): Segment =>
  aSegment(
    {
      runs: [aRun({ runId, observedAt: createdAt })],
      jobs: [aJob({ runId, observedAt: createdAt })],
      tests: [aTest({ runId, observedAt: createdAt })]
    },
    { runId, createdAt }
  )

async function packed(segments: readonly Segment[]): Promise<Segment> {
  const made = await pack(segments, { ...HERE, foreshock: '0.1.0' })
  if (made instanceof Error) throw made
  return made
}

async function historyOf(store: HistoryStore, wanted: { readonly runs?: number } = {}) {
  const read = await readHistory(store, { ...HERE, ...wanted })
  if (read.is === 'unknown') throw read.because
  return read.value
}

/** A store in which somebody packs everything just before the read with this number. */
async function packedBeforeRead(nth: number, segments: readonly Segment[]): Promise<HistoryStore> {
  const inside = memoryStore(segments)
  const made = await packed(segments)
  let reads = 0
  return {
    ...inside,
    read: async (name, only) => {
      reads += 1
      if (reads === nth) {
        await inside.append(made)
        await inside.remove(segments.map((one) => one.name))
      }
      return inside.read(name, only)
    }
  }
}

test('a reader whom a packing overtakes at any of 12 reads misses nothing, and raises no alarm', async () => {
  const segments = upTo(12).map((runId) => segment(runId))
  for (const nth of upTo(12)) {
    const history = await historyOf(await packedBeforeRead(nth, segments))
    expect([nth, history.tables.runs.length, history.complete, history.notes]).toEqual([nth, 12, true, []])
  }
})

test('what is gone and in no pack is missing, and the history says so', async () => {
  const segments = upTo(3).map((runId) => segment(runId))
  const inside = memoryStore(segments)
  const store: HistoryStore = {
    ...inside,
    read: async (name, only) => {
      await inside.remove([segments[0]?.name ?? ''])
      return inside.read(name, only)
    }
  }
  const history = await historyOf(store)
  expect([history.tables.runs.length, history.complete, history.notes.length]).toEqual([2, false, 1])
})

test('what stays unreadable is asked for twice at most, and ends', async () => {
  let opened = 0
  const inside = memoryStore([segment(1), segment(2)])
  const store: HistoryStore = {
    ...inside,
    open: () => {
      opened += 1
      return Promise.resolve(known({ complete: true, notes: [] }))
    },
    names: async () => [...(await inside.names()), `2026-11-23t12000${opened}-r7-a1-${'0'.repeat(12)}`]
  }
  expect([(await historyOf(store)).complete, opened]).toEqual([false, 3])
})

/** A bundle whose manifest says something else, and vouches for it. */
function saying(bundle: Segment, change: (manifest: Manifest) => Partial<Manifest>): Segment {
  const checked = checkSegment(bundle)
  if (checked.is !== 'intact') throw checked.because
  const lie = encodeManifest({ ...checked.manifest, ...change(checked.manifest) })
  return { ...bundle, files: new Map([...bundle.files, [MANIFEST_FILE, lie]]) }
}

test('a recording that says to stand for itself is read all the same', async () => {
  const one = segment(1)
  const history = await historyOf(memoryStore([saying(one, () => ({ contains: [one.name] }))]))
  expect([history.tables.runs.length, history.segments]).toEqual([1, [one.name]])
})

test('of recordings that no reader has room for, the newest that is left unread bounds what is harvested', async () => {
  const tests = { file: 'tests.parquet', bytes: 1, sha256: '0'.repeat(64), rows: 3_000_000 }
  const huge = saying(segment(20), ({ tables }) => ({ tables: { ...tables, tests } }))
  const store = memoryStore([...upTo(10).map((runId) => segment(runId)), huge])
  const read = await readHistory(store, { ...HERE, tables: ['runs', 'jobs'] })
  if (read.is === 'unknown') throw read.because
  // The eight newest are fetched together: runs 20 and 10 to 4.
  expect([read.value.unread, read.value.unreadSince]).toEqual([3, parseName(segment(3).name)?.stamp])
})

/** Runs of the past as a pack holds them, each with the job that GitHub tells of. */
const recorded = (ids: readonly number[]): Promise<Segment> =>
  packed(
    ids.map((runId) => {
      const [createdAt, jobId] = [startOf(runId), runId * 10]
      const run = { runId, runNumber: runId, createdAt, startedAt: createdAt, observedAt: createdAt }
      return aSegment(
        { runs: [aRun(run)], jobs: [aJob({ runId, jobId, observedAt: createdAt })], tests: [] },
        { runId, createdAt }
      )
    })
  )

test('runs that are in a pack and beyond those that are wanted are asked for 0 times again', async () => {
  const ids = upTo(300)
  const runs = fakeRunSource({ ...SHOP, ...past(ids), runs: SHOP.runs ?? {}, requests: 30 })
  const store = memoryStore([await recorded(ids)])
  const seen = await record({ store, clock: handClock(NOW), log: fakeLog(), runs }, aRecording())
  expect(seen.history.tables.runs.length).toBeGreaterThanOrEqual(200)
  expect(runs.asked.filter((one) => one.startsWith('jobsOfAllAttempts'))).toEqual([])
  expect(seen.rows.runs.map(({ runId }) => runId)).toEqual([4711])
})

test('what is older than a history keeps is neither harvested nor backfilled again', async () => {
  const old = segment(77, NOW - 40 * 86_400_000)
  const artifact = {
    json: {
      id: 9,
      name: `foreshock-${old.name}`,
      size_in_bytes: 1000,
      expired: false,
      created_at: new Date(NOW - 40 * 86_400_000).toISOString(),
      workflow_run: { id: 77, repository_id: 4711, head_repository_id: 4711, head_branch: 'main' }
    },
    segment: old
  }
  const recordWith = async (keepDays: number) => {
    const secondCopy = fakeSecondCopy([artifact])
    const runs = fakeRunSource({ ...SHOP, runs: { ...SHOP.runs } })
    const ports = { store: memoryStore(), clock: handClock(NOW), log: fakeLog(), runs, secondCopy }
    await record(ports, aRecording({ home: HOME, keepDays }))
    return (
      secondCopy.asked.filter((one) => one.startsWith('take')).length +
      runs.asked.filter((one) => one === 'run 77/1').length
    )
  }
  expect([await recordWith(180), await recordWith(30)]).toEqual([1, 0])
})

import { beforeEach, describe, expect, test } from '@jest/globals'
import { known } from '../../src/domain/answer.js'
import { type Segment } from '../../src/domain/segment.js'
import { compact, type Compacting } from '../../src/flows/compact.js'
import { rowsOf as allRows } from '../../src/history/columns.js'
import { readHistory } from '../../src/history/history.js'
import { encodeManifest } from '../../src/history/manifest.js'
import { pack } from '../../src/history/pack.js'
import { parseName } from '../../src/history/segment-name.js'
import { sha256 } from '../../src/history/sha256.js'
import { type HistoryStore } from '../../src/ports.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { memoryStore } from '../fakes/store.js'
import { stoppingStore } from '../fakes/stopping-store.js'
import { aJob, aRun, aSegment, aTest, NOON } from '../history/builders.js'

const DAY = 86_400_000
const REPOSITORY = { repositoryId: 4711 }

const segment = (runId: number, createdAt = NOON + runId * 1000): Segment =>
  aSegment(
    {
      runs: [aRun({ runId, observedAt: createdAt })],
      jobs: [aJob({ runId, observedAt: createdAt })],
      tests: [aTest({ runId, observedAt: createdAt }), aTest({ runId, name: `of run ${runId}`, observedAt: createdAt })]
    },
    { runId, createdAt }
  )

const october = (runId: number): Segment => segment(runId, NOON - 40 * DAY + runId * 1000)

async function historyOf(store: HistoryStore) {
  const read = await readHistory(store, REPOSITORY)
  if (read.is === 'unknown') throw read.because
  return read.value
}

/** Everything a reader learns; the order of rows means nothing. */
async function factsIn(store: HistoryStore): Promise<readonly string[]> {
  const history = await historyOf(store)
  expect(history).toMatchObject({ complete: true, notes: [] })
  return Object.values(allRows(history.tables))
    .flat()
    .map((row: object) => JSON.stringify(Object.entries(row).sort()))
    .sort()
}

async function compacted(store: HistoryStore, options: Partial<Compacting> = {}, now = NOON + DAY) {
  const history = await historyOf(store)
  return compactOf(store, { history, ...options }, now)
}

const compactOf = (store: HistoryStore, options: Pick<Compacting, 'history'> & Partial<Compacting>, now = NOON + DAY) =>
  compact({ store, clock: handClock(now), log: fakeLog() }, { ...REPOSITORY, foreshock: '0.1.0', ...options })

const kinds = async (store: HistoryStore): Promise<readonly (string | undefined)[]> =>
  (await store.names()).map((name) => parseName(name)?.kind)

describe('what is due', () => {
  test('five recordings of a month become one pack that tells the same', async () => {
    const store = memoryStore([1, 2, 3, 4, 5].map((run) => segment(run)))
    const before = await factsIn(store)
    expect(await compacted(store)).toEqual({ packed: 5, removed: 5, notes: [] })
    expect(await kinds(store)).toEqual(['pack'])
    expect(await factsIn(store)).toEqual(before)
  })

  test('a few of this month stay as they are, unless all is to be packed', async () => {
    const store = memoryStore([1, 2, 3].map((run) => segment(run)))
    expect(await compacted(store)).toEqual({ packed: 0, removed: 0, notes: [] })
    expect(await compacted(store, { all: true })).toEqual({ packed: 3, removed: 3, notes: [] })
  })

  test('every month that is over is packed, in one go', async () => {
    const store = memoryStore([october(1), october(2), segment(3), segment(4)])
    const before = await factsIn(store)
    expect(await compacted(store, {}, NOON + 40 * DAY)).toEqual({ packed: 4, removed: 4, notes: [] })
    expect(await kinds(store)).toEqual(['pack', 'pack'])
    expect(await factsIn(store)).toEqual(before)
    expect(await compacted(store, {}, NOON + 40 * DAY)).toEqual({ packed: 0, removed: 0, notes: [] })
  })

  test('more recordings than fit into one packing become several packs', async () => {
    const many = Array.from({ length: 2_100 }, (_, run) =>
      aSegment({ tests: [] }, { runId: run + 1, createdAt: NOON + run })
    )
    const store = memoryStore(many)
    expect(await compacted(store, { all: true })).toMatchObject({ packed: 2_100, notes: [] })
    const held = (await store.names()).map((name) => parseName(name)?.segments)
    expect(held.sort()).toEqual([100, 2_000])
  })
})

describe('whoever is stopped at any call', () => {
  const recordings = [october(1), october(2), ...[3, 4, 5, 6, 7].map((run) => segment(run))]
  let facts: readonly string[]
  let points: number
  beforeEach(async () => {
    facts = await factsIn(memoryStore(recordings))
    const whole = memoryStore(recordings)
    const history = await historyOf(whole)
    const counting = stoppingStore(whole)
    await compactOf(counting.store, { history })
    points = counting.calls()
  })

  test.each(['before', 'after', 'halfway'] as const)(
    '%s it is made loses nothing, and the next one ends it',
    async (when) => {
      expect(points).toBeGreaterThanOrEqual(14)
      for (let at = 1; at <= points; at += 1) {
        const store = memoryStore(recordings)
        const history = await historyOf(store)
        const { store: stopping } = stoppingStore(store, { at, when })
        await expect(compactOf(stopping, { history })).rejects.toThrow('stopped')
        expect(await factsIn(store)).toEqual(facts)
        await compacted(store)
        expect(await kinds(store)).toEqual(['pack', 'pack'])
        expect(await factsIn(store)).toEqual(facts)
      }
    }
  )

  test('while another works at once loses nothing', async () => {
    for (let at = 1; at <= points; at += 1) {
      const store = memoryStore(recordings)
      const history = await historyOf(store)
      const { store: stopping } = stoppingStore(store, { at, when: 'halfway' })
      const { store: other } = stoppingStore(store)
      const fewer = { ...history, segments: history.segments.slice(1) }
      const [stopped, whole] = await Promise.allSettled([
        compactOf(stopping, { history }),
        compactOf(other, { history: fewer, all: true })
      ])
      expect(whole.status).toBe('fulfilled')
      expect(stopped.status === 'rejected' || stopped.value.notes.length === 0).toBe(true)
      expect(await factsIn(store)).toEqual(facts)
    }
  })
})

describe('what is in the way', () => {
  test('a store that cannot be written to keeps all there is', async () => {
    const store = memoryStore([1, 2, 3, 4, 5].map((run) => segment(run)))
    const full: HistoryStore = {
      ...store,
      append: () => Promise.resolve({ is: 'failed', because: 'the disk is full' })
    }
    const { packed, removed, notes } = await compacted(full)
    expect({ packed, removed }).toEqual({ packed: 0, removed: 0 })
    expect(notes).toEqual([expect.stringContaining('the disk is full')])
    expect(await kinds(store)).toEqual(Array.from({ length: 5 }, () => 'segment'))
  })

  test('a pack of this name that is damaged is no reason to remove anything', async () => {
    const segments = [1, 2, 3, 4, 5].map((run) => segment(run))
    const made = await pack(segments, { ...REPOSITORY, foreshock: '0.1.0' })
    if (made instanceof Error) throw made
    const store = memoryStore([...segments, { ...made, files: new Map([...made.files].slice(0, 2)) }])
    const before = await historyOf(memoryStore(segments))
    const { removed, notes } = await compactOf(store, { history: before })
    expect(removed).toBe(0)
    expect(notes).toEqual([`Another ${made.name} stands in the way, and cannot be used.`])
    expect(await store.names()).toHaveLength(6)
  })

  test('a recording that is no Parquet, though its bytes are as they were written, is left alone', async () => {
    const bad = notParquet(segment(9))
    const store = memoryStore([...[1, 2, 3, 4, 5].map((run) => segment(run)), bad])
    const history = await historyOf(memoryStore([...[1, 2, 3, 4, 5, 9].map((run) => segment(run))]))
    const { packed, notes } = await compactOf(store, { history })
    expect(packed).toBe(5)
    expect(notes).toHaveLength(1)
    expect(await store.names()).toContain(bad.name)
  })

  test('what claims to be held by a pack that cannot be decoded stays', async () => {
    const [one, two] = [segment(1), segment(2)]
    const made = await pack([one, two], { ...REPOSITORY, foreshock: '0.1.0' })
    if (made instanceof Error) throw made
    const broken = notParquet(made)
    const store = memoryStore([one, two, broken])
    const history = { segments: [broken.name], held: new Set([broken.name, one.name, two.name]) }
    expect(await compactOf(store, { history })).toMatchObject({ removed: 0 })
    expect(await store.names()).toHaveLength(3)
  })

  test('a pack that names itself is not removed', async () => {
    const [one, two] = [segment(1), segment(2)]
    const made = await pack([one, two], { ...REPOSITORY, foreshock: '0.1.0' })
    if (made instanceof Error) throw made
    const store = memoryStore([one, made])
    const history = { segments: [made.name, one.name], held: new Set([made.name, one.name]) }
    await compactOf(store, { history, all: true })
    expect(await store.names()).toEqual([made.name])
    expect(await factsIn(store)).toEqual(await factsIn(memoryStore([one, two])))
  })

  test('a pack with something left out does not take the name of the one that holds everything', async () => {
    const [one, two] = [segment(1), segment(2)]
    const whole = await pack([one, two], { ...REPOSITORY, foreshock: '0.1.0' })
    const revised = await pack([one], { ...REPOSITORY, foreshock: '0.1.0', revision: 'without somebody' })
    if (whole instanceof Error || revised instanceof Error) throw new Error('cannot be packed')
    const store = memoryStore([revised, two])
    await compacted(store, { all: true })
    const [made = ''] = await store.names()
    expect(parseName(made)).toMatchObject({ kind: 'pack', segments: 2 })
    expect(made).not.toBe(whole.name)
  })

  test('a store that keeps what it is asked to let go of is no failure', async () => {
    const store = memoryStore([1, 2, 3, 4, 5].map((run) => segment(run)))
    const before = await factsIn(store)
    const cautious: HistoryStore = { ...store, remove: () => Promise.resolve({ is: 'kept', because: 'it is a cache' }) }
    expect(await compacted(cautious)).toEqual({ packed: 5, removed: 0, notes: [] })
    expect(await factsIn(store)).toEqual(before)
  })
})

describe('what is older than it is to be kept', () => {
  const retention = { keepDays: 30 }

  test('goes, and what is younger stays', async () => {
    const store = memoryStore([october(1), october(2), segment(3)])
    expect(await compacted(store, { retention })).toEqual({ packed: 0, removed: 2, notes: [] })
    expect((await historyOf(store)).segments).toEqual([segment(3).name])
  })

  test('stays to the last millisecond of its time', async () => {
    const store = memoryStore([segment(1, NOON)])
    expect(await compacted(store, { retention }, NOON + 30 * DAY)).toMatchObject({ removed: 0 })
    expect(await compacted(store, { retention }, NOON + 30 * DAY + 1)).toMatchObject({ removed: 1 })
  })

  test('stays in a pack that goes on', async () => {
    const made = await pack([october(1), segment(2)], { ...REPOSITORY, foreshock: '0.1.0' })
    if (made instanceof Error) throw made
    expect(await compacted(memoryStore([made]), { retention })).toMatchObject({ removed: 0 })
  })

  test('stays where it cannot be read, or is not ours', async () => {
    const old = october(1)
    const damaged = { ...old, files: new Map() }
    const foreign = aSegment({}, { runId: 2, createdAt: NOON - 40 * DAY, repositoryId: 1 })
    const store: HistoryStore = memoryStore([damaged, foreign])
    const history = { segments: [], held: new Set<string>() }
    expect(await compactOf(store, { history, retention })).toMatchObject({ removed: 0 })
    expect(await store.names()).toHaveLength(2)
  })

  test('is told where it could not be removed', async () => {
    const store = memoryStore([october(1)])
    const stuck: HistoryStore = { ...store, remove: () => Promise.resolve({ is: 'kept', because: 'EACCES' }) }
    const { removed, notes } = await compacted(stuck, { retention })
    expect(removed).toBe(0)
    expect(notes).toEqual(['1 recording older than 30 days could not be removed: EACCES'])
  })
})

test('a store that cannot be listed changes nothing', async () => {
  const store: HistoryStore = { ...memoryStore(), open: () => Promise.resolve(known({ complete: false, notes: [] })) }
  expect(await compactOf(store, { history: { segments: [], held: new Set() }, all: true })).toEqual({
    packed: 0,
    removed: 0,
    notes: []
  })
})

/** Sealed as it should be, and no Parquet. */
function notParquet(whole: Segment): Segment {
  const bytes = new TextEncoder().encode('not Parquet')
  const manifest = JSON.parse(new TextDecoder().decode(whole.files.get('manifest.json'))) as Parameters<
    typeof encodeManifest
  >[0] & { sha256?: string }
  delete manifest.sha256
  for (const table of Object.values(manifest.tables)) {
    table.bytes = bytes.byteLength
    table.sha256 = sha256(bytes)
  }
  const files = Object.values(manifest.tables).map(({ file }): [string, Uint8Array] => [file, bytes])
  return { name: whole.name, files: new Map([['manifest.json', encodeManifest(manifest)], ...files]) }
}

test('what a pack claims to hold, and does not, is never removed for its sake', async () => {
  const victims = [1, 2, 3, 4].map((runId) => segment(runId))
  const honest = await pack([segment(8), segment(9)], { ...REPOSITORY, foreshock: '0.1.0' })
  if (honest instanceof Error) throw honest
  const manifest = JSON.parse(new TextDecoder().decode(honest.files.get('manifest.json'))) as Record<string, unknown>
  const { sha256: seal, ...told } = manifest
  expect(seal).toBeDefined()
  const contains = [...(told['contains'] as string[]), ...victims.map(({ name }) => name)]
  const lying = encodeManifest({ ...told, contains } as Parameters<typeof encodeManifest>[0])
  const store = memoryStore([...victims, { ...honest, files: new Map([...honest.files, ['manifest.json', lying]]) }])
  await compacted(store)
  expect(await store.names()).toEqual(expect.arrayContaining(victims.map(({ name }) => name)))
})

import { describe, expect, test } from '@jest/globals'
import { parquetReadObjects } from 'hyparquet'
import { type Segment } from '../../../src/domain/segment.js'
import { forget } from '../../../src/flows/compact/forget.js'
import { readHistory } from '../../../src/history/history.js'
import { pack } from '../../../src/history/pack.js'
import { parseName } from '../../../src/history/segment-name.js'
import { type HistoryStore } from '../../../src/ports.js'
import { fakeLog } from '../../fakes/publisher.js'
import { memoryStore } from '../../fakes/store.js'
import { stoppingStore } from '../../fakes/stopping-store.js'
import { aJob, aRun, aSegment, aTest, everything, NOON } from '../../history/builders.js'

const PACKING = { repositoryId: 4711, foreshock: '0.1.0' }

const segment = (runId: number, names: readonly string[], recorder = 'test'): Segment =>
  aSegment(
    {
      runs: [aRun({ runId })],
      jobs: [aJob({ runId, runnerName: names[0] ?? 'runner' })],
      tests: names.map((name) => aTest({ runId, name }))
    },
    { runId, createdAt: NOON + 60_000 + runId * 1000, recorder }
  )

const forgotten = (store: HistoryStore, name: string, dryRun = false) =>
  forget({ store, log: fakeLog() }, { ...PACKING, name, dryRun })

/** Every text that lies in a store: of all columns of all tables, and the manifests as they are. */
async function everyText(store: HistoryStore): Promise<readonly string[]> {
  const texts: string[] = []
  for (const name of await store.names()) {
    const answer = await store.read(name)
    if (answer.is === 'unknown') continue
    texts.push(name)
    for (const [file, bytes] of answer.value.files) {
      if (file.endsWith('.json')) texts.push(new TextDecoder().decode(bytes))
      else
        for (const row of await parquetReadObjects({ file: new Uint8Array(bytes).buffer }))
          texts.push(...Object.values(row).filter((value) => typeof value === 'string'))
    }
  }
  return texts
}

const hits = async (store: HistoryStore, name: string): Promise<number> =>
  (await everyText(store)).filter((text) => text.includes(name)).length

async function testsIn(store: HistoryStore): Promise<readonly string[]> {
  const read = await readHistory(store, PACKING)
  if (read.is === 'unknown') throw read.because
  expect(read.value).toMatchObject({ complete: true, notes: [] })
  return Array.from(read.value.tables.tests, ({ runId, name }) => `${runId} ${name}`).sort()
}

async function packed(segments: readonly Segment[]): Promise<Segment> {
  const made = await pack(segments, PACKING)
  if (made instanceof Error) throw made
  return made
}

const KEPT = ['1 adds', '2 pays', '3 pays', '4 pays']

const aStore = async (): Promise<HistoryStore> =>
  memoryStore([
    segment(1, ['alice', 'adds']),
    segment(2, ['pays']),
    await packed([segment(3, ['alice', 'pays']), segment(4, ['pays', 'alice'])]),
    segment(5, [], '.github/workflows/ci.yml test {"who":"alice"}')
  ])

describe('a name', () => {
  test('is in no byte of the store afterwards, and everything else is as it was', async () => {
    const store = await aStore()
    expect(await hits(store, 'alice')).toBeGreaterThanOrEqual(5)
    const { rows, rewritten, searched, notes, mentions } = await forgotten(store, 'alice')
    expect(rows).toMatchObject({ tests: 3, jobs: 2, runs: 0 })
    expect({ rewritten, searched, notes, mentions }).toEqual({ rewritten: 3, searched: 4, notes: [], mentions: [] })
    expect(await hits(store, 'alice')).toBe(0)
    expect(await testsIn(store)).toEqual(KEPT)
  })

  test('may be a pattern', async () => {
    const store = await aStore()
    await forgotten(store, 'a{lic,xx}?')
    expect(await hits(store, 'alice')).toBe(0)
  })

  test('that is no pattern is a name all the same', async () => {
    const store = memoryStore([segment(1, ['adds [1', 'adds [2', '**'])])
    await forgotten(store, 'adds [1')
    expect(await testsIn(store)).toEqual(['1 **', '1 adds [2'])
  })

  test('is found in every column of every table that may hold a name', async () => {
    for (const name of [
      'CI',
      'ubuntu-24.04',
      'Run npm test',
      'Invoice',
      'production',
      'gate-12',
      '12',
      'a'.repeat(40)
    ]) {
      const store = memoryStore([aSegment(everything, { recorder: 'x' })])
      expect(await everyText(store)).toContain(name)
      await forgotten(store, name)
      expect(await everyText(store)).not.toContain(name)
    }
  })

  test.each(['passed', 'default', 'success', 'push', 'report'])(
    'that is a word of everybody, as %s, costs no row',
    async (word) => {
      const store = memoryStore([segment(1, ['adds', word])])
      expect((await forgotten(store, word)).rows).toMatchObject({ runs: 0, tests: 1 })
      expect(await testsIn(store)).toEqual(['1 adds'])
    }
  )

  test('is told where it is a part of what stays', async () => {
    const store = memoryStore([segment(1, ['alice', 'greets alice', 'adds'])])
    expect((await forgotten(store, 'alice')).mentions).toEqual(['greets alice'])
    expect((await forgotten(store, '**alice**')).mentions).toEqual([])
    expect(await hits(store, 'alice')).toBe(0)
  })

  test('that is nowhere changes nothing', async () => {
    const store = await aStore()
    const before = await store.names()
    expect(await forgotten(store, 'bob')).toMatchObject({ rewritten: 0, notes: [] })
    expect(await store.names()).toEqual(before)
  })

  test('is only told of in a dry run, with the same numbers', async () => {
    const store = await aStore()
    const before = await store.names()
    const told = await forgotten(store, 'alice', true)
    expect(await store.names()).toEqual(before)
    expect(await forgotten(store, 'alice')).toEqual(told)
  })

  test('in a recording that a pack holds, too, is counted once', async () => {
    const [one, two] = [segment(1, ['alice']), segment(2, ['alice'])]
    const store = memoryStore([one, two, await packed([one, two])])
    expect((await forgotten(store, 'alice', true)).rows).toMatchObject({ tests: 2 })
    expect((await forgotten(store, 'alice')).rows).toMatchObject({ tests: 2 })
    expect(await store.names()).toHaveLength(1)
  })

  test('leaves what stands for the recording, so that a copy of it is not taken for news', async () => {
    const one = segment(1, ['alice', 'adds'])
    const store = memoryStore([one])
    await forgotten(store, 'alice')
    await store.append(one)
    expect(await testsIn(store)).toEqual(['1 adds'])
    await forgotten(store, 'alice')
    expect(await hits(store, 'alice')).toBe(0)
  })

  test('and then another do not take each other’s place', async () => {
    const one = segment(1, ['alice', 'bob', 'adds'])
    const store = memoryStore([one])
    await forgotten(store, 'bob')
    await store.append(one)
    await forgotten(store, 'alice')
    expect(await hits(store, 'alice')).toBe(0)
    expect(await testsIn(store)).toEqual(['1 adds'])
    expect(await hits(store, 'bob')).toBe(0)
  })
})

describe('whoever is stopped', () => {
  test.each(['before', 'after', 'halfway'] as const)(
    '%s any call loses nothing else, and to do it again ends it',
    async (when) => {
      const counting = stoppingStore(await aStore())
      await forgotten(counting.store, 'alice')
      expect(counting.calls()).toBeGreaterThan(20)
      for (let at = 1; at <= counting.calls(); at += 1) {
        const store = await aStore()
        await expect(forgotten(stoppingStore(store, { at, when }).store, 'alice')).rejects.toThrow('stopped')
        expect(await testsIn(store)).toEqual(expect.arrayContaining(KEPT))
        await forgotten(store, 'alice')
        expect(await testsIn(store)).toEqual(KEPT)
        expect(await hits(store, 'alice')).toBe(0)
      }
    }
  )

  test('by a store that takes nothing leaves all as it was, and is told so', async () => {
    const store = await aStore()
    const full: HistoryStore = {
      ...store,
      append: () => Promise.resolve({ is: 'failed', because: 'the disk is full' })
    }
    const before = await store.names()
    const { notes, rewritten } = await forgotten(full, 'alice')
    expect(rewritten).toBe(0)
    expect(notes).toHaveLength(3)
    expect(notes[0]).toContain('the disk is full')
    expect(await store.names()).toEqual(before)
  })

  test('by a store that lets nothing go is told so', async () => {
    const store: HistoryStore = {
      ...(await aStore()),
      remove: () => Promise.resolve({ is: 'kept', because: 'EACCES' })
    }
    const { notes } = await forgotten(store, 'alice')
    expect(notes.filter((note) => note.endsWith(' is still there: EACCES'))).toHaveLength(3)
  })
})

test('what cannot be read may still hold the name, and says so', async () => {
  const damaged = segment(1, ['alice'])
  const store = memoryStore([
    { ...damaged, files: new Map([...damaged.files].slice(0, 2)) },
    aSegment({}, { repositoryId: 1, runId: 2 })
  ])
  const { notes } = await forgotten(store, 'alice')
  expect(notes).toHaveLength(2)
  for (const note of notes) expect(note).toMatch(/ It may still hold the name\.$/)
  expect(await store.names()).toHaveLength(2)
})

test('a pack of what was forgotten goes on as any other', async () => {
  const store = memoryStore([segment(1, ['alice', 'adds']), segment(2, ['pays'])])
  await forgotten(store, 'alice')
  expect((await store.names()).map((name) => parseName(name)?.kind).sort()).toEqual(['pack', 'segment'])
})

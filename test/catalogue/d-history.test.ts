import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { config } from '../../actions/config.js'
import { type Segment } from '../../src/domain/segment.js'
import { compact } from '../../src/flows/compact.js'
import { detect } from '../../src/flows/detect.js'
import { rowsOf as allRows } from '../../src/history/columns.js'
import { readHistory } from '../../src/history/history.js'
import { checkSegment, damageOf, encodeManifest, type Manifest, MANIFEST_FILE } from '../../src/history/manifest.js'
import { pack } from '../../src/history/pack.js'
import { sha256 } from '../../src/history/sha256.js'
import { noHurry } from '../fakes/no-hurry.js'
import { stores } from '../../src/io/store/index.js'
import { type HistoryStore } from '../../src/ports.js'
import { handClock } from '../fakes/clock.js'
import { fakeLog } from '../fakes/publisher.js'
import { memoryStore } from '../fakes/store.js'
import { aJob, aRun, aSegment, aTest, NOON } from '../history/builders.js'
import { foreignFile } from '../history/foreign-file.js'

const FORMAT_1 = join('test', 'fixtures', 'history', 'format-1')
const HERE = { repositoryId: 4711 }
const DAY = 86_400_000

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const storeAt = (path: string): HistoryStore =>
  stores.directory.create({ path }, { workspace: '.', temp: path, damageOf, deadline: noHurry() })

async function historyOf(store: HistoryStore, repositoryId = HERE.repositoryId) {
  const read = await readHistory(store, { repositoryId })
  if (read.is === 'unknown') throw read.because
  return read.value
}

/** Everything a reader learns; the order of rows means nothing. */
async function factsIn(store: HistoryStore, repositoryId = HERE.repositoryId): Promise<readonly string[]> {
  const rows: readonly object[] = Object.values(allRows((await historyOf(store, repositoryId)).tables)).flat()
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
}

const segment = (runId: number, test = `of run ${runId}`): Segment => {
  const createdAt = NOON + runId * 1000
  const observedAt = createdAt
  return aSegment(
    {
      runs: [aRun({ runId, runNumber: runId, sha: sha256(String(runId)).slice(0, 40), observedAt })],
      jobs: [aJob({ runId, jobId: runId * 10, observedAt })],
      tests: [aTest({ runId, jobId: runId * 10, name: test, observedAt })]
    },
    { runId, createdAt }
  )
}

const compactAt = async (store: HistoryStore, repositoryId: number, now = NOON + 2 * DAY) =>
  compact(
    { store, clock: handClock(now), log: fakeLog() },
    { repositoryId, foreshock: '9.9.9', history: await historyOf(store, repositoryId), all: true }
  )

/** A bundle whose manifest says something else, and vouches for it. */
function saying(bundle: Segment, change: (manifest: Manifest) => Partial<Manifest>): Segment {
  const checked = checkSegment(bundle)
  if (checked.is !== 'intact') throw checked.because
  const lie = encodeManifest({ ...checked.manifest, ...change(checked.manifest) })
  return { ...bundle, files: new Map([...bundle.files, [MANIFEST_FILE, lie]]) }
}

async function filesUnder(path: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(await Promise.all(files.map(async (file) => [file, sha256(await readFile(file))] as const)))
}

test('D7: 3 of 3 segments of the first version are read, and packed with new ones, and say the same', async () => {
  await cp(FORMAT_1, folder, { recursive: true })
  const store = storeAt(folder)
  const names = await store.names()
  const manifest = checkSegment({ name: names[0] ?? '', files: (await value(store, names[0] ?? '')).files })
  if (manifest.is !== 'intact') throw manifest.because
  const { repositoryId } = manifest.manifest.about
  const history = await historyOf(store, repositoryId)
  expect([history.segments.length, history.complete, history.notes, history.tables.runs.length]).toEqual([
    3,
    true,
    [],
    3
  ])
  expect(history.tables.tests.length).toBeGreaterThan(0)

  const one = segment(7)
  await store.append(saying(one, ({ about }) => ({ about: { ...about, repositoryId } })))
  const before = await factsIn(store, repositoryId)
  const done = await compactAt(store, repositoryId)
  const after = await historyOf(store, repositoryId)
  expect([done.packed, done.notes, after.segments.length]).toEqual([4, [], 1])
  expect(await factsIn(store, repositoryId)).toEqual(before)
})

async function value(store: HistoryStore, name: string): Promise<Segment> {
  const answer = await store.read(name)
  if (answer.is === 'unknown') throw answer.because
  return answer.value
}

test('D7: 0 of 4 bundles of a newer version are changed, removed, packed or overwritten, and the history is incomplete', async () => {
  const store = storeAt(folder)
  const made = await pack([segment(20), segment(21)], { ...HERE, foreshock: '9' })
  if (made instanceof Error) throw made
  const newer = [
    saying(segment(1), () => ({ schemaVersion: 2 })),
    saying(segment(2), () => ({ format: 2 })),
    saying(segment(3), () => ({ format: 2, schemaVersion: 99 })),
    saying(made, () => ({ schemaVersion: 2 }))
  ]
  for (const one of [...newer, ...[5, 6, 7, 8, 9].map((runId) => segment(runId))]) await store.append(one)
  const before = await filesUnder(folder)
  const history = await historyOf(store)
  expect([history.complete, history.notes.filter((note) => note.includes('newer version')).length]).toEqual([false, 4])
  expect(history.tables.runs.length).toBe(5)

  await compactAt(store, HERE.repositoryId)
  await compactAt(store, HERE.repositoryId, NOON + 5000 * DAY)
  const names = await store.names()
  for (const { name } of newer) expect(names).toContain(name)
  for (const [file, hash] of await filesUnder(folder)) if (before.has(file)) expect(before.get(file)).toBe(hash)
  expect((await store.append(segment(1))).is).toBe('already-there')
  expect(await historyOf(store)).toMatchObject({ complete: false, segments: { length: 1 } })
})

test('D6: 0 of 27 swaps of two folders or of two table files go unnoticed, and what is damaged stays as it was', async () => {
  const all = [1, 2, 3].map((runId) => segment(runId))
  const files = ['runs.parquet', 'jobs.parquet', 'tests.parquet', MANIFEST_FILE]
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one.name, other.name] as const))
  const within = [
    ['runs.parquet', 'jobs.parquet'],
    ['jobs.parquet', 'tests.parquet'],
    ['tests.parquet', 'runs.parquet'],
    ['runs.parquet', MANIFEST_FILE]
  ] as const
  const swaps: (readonly [string, string])[] = [
    ...pairs,
    ...pairs.flatMap(([one, other]) => files.map((file) => [join(one, file), join(other, file)] as const)),
    ...all.flatMap(({ name }) => within.map(([one, other]) => [join(name, one), join(name, other)] as const))
  ]
  expect(swaps).toHaveLength(27)
  let unnoticed = 0
  for (const [index, [one, other]] of swaps.entries()) {
    const root = join(folder, String(index))
    const store = storeAt(root)
    for (const each of all) await store.append(each)
    const [from, to] = [join(root, 'segments', one), join(root, 'segments', other)]
    await rename(from, `${root}-aside`)
    await rename(to, from)
    await rename(`${root}-aside`, to)
    const before = await filesUnder(root)
    const history = await historyOf(store)
    if (history.complete || history.notes.length === 0 || history.segments.length < 1) unnoticed += 1
    const after = await filesUnder(root)
    for (const [file, hash] of before) if (after.get(file) !== hash) unnoticed += 1
  }
  expect(unnoticed).toBe(0)
})

test('D6: a history of which every segment is damaged is neither empty nor written over', async () => {
  const store = storeAt(folder)
  const one = segment(1)
  await store.append(one)
  const file = join(folder, 'segments', one.name, 'tests.parquet')
  await writeFile(file, (await readFile(file)).subarray(0, -3))
  expect([(await historyOf(store)).complete, (await historyOf(storeAt(folder))).complete]).toEqual([false, false])
  expect((await store.append(one)).is).toBe('failed')
})

/** Twenty usual runs and one whose job takes far longer, which is worth a warning. */
const usual = (): readonly Segment[] =>
  Array.from({ length: 21 }, (_, index) => {
    const runId = 100 + index
    const [startedAt, seconds] = [NOON - (21 - index) * 3_600_000, index === 20 ? 400 : 60 + (index % 3)]
    const observedAt = startedAt + 1000 * seconds
    return aSegment(
      {
        runs: [
          aRun({
            runId,
            runNumber: runId,
            sha: sha256(String(runId)).slice(0, 40),
            createdAt: startedAt,
            startedAt,
            observedAt
          })
        ],
        jobs: [aJob({ runId, jobId: runId * 10, startedAt, completedAt: observedAt, observedAt })],
        tests: [aTest({ runId, jobId: runId * 10, observedAt })]
      },
      { runId, createdAt: observedAt }
    )
  })

/** What is said of the last run, and what is told of what was passed over. */
async function verdictOn(segments: readonly Segment[]) {
  const { tables, notes } = await historyOf(memoryStore(segments))
  const judged = { runId: 120, attempt: 1 }
  return { verdict: detect({ tables, judged, options: config.defaults().detect, unseen: [] }), notes: notes.length }
}

/** A recording whose rows somebody else wrote. */
function withFile(table: 'runs' | 'jobs' | 'tests', rows: readonly object[], claimed = rows.length): Segment {
  const bytes = foreignFile(table, rows)
  const file = `${table}.parquet`
  const evil = segment(110, 'evil')
  const withBytes = { ...evil, files: new Map([...evil.files, [file, bytes]]) }
  const told = { file, bytes: bytes.length, sha256: sha256(bytes), rows: claimed }
  const checked = checkSegment(evil)
  if (checked.is !== 'intact') throw checked.because
  const { manifest } = checked
  const lie = encodeManifest({ ...manifest, tables: { [table]: told } })
  return {
    ...withBytes,
    files: new Map([
      [MANIFEST_FILE, lie],
      [file, bytes]
    ])
  }
}

const late = Date.UTC(9999, 0)

const job = (facts: object) => ({ ...aJob({ runId: 120, jobId: 1200 }), ...facts })

const hostile: Readonly<Record<string, () => Segment>> = {
  'a job in the year 9999': () => withFile('jobs', [job({ startedAt: late, completedAt: late + 1 })]),
  'a job that was seen in the year 9999': () => withFile('jobs', [job({ observedAt: late, conclusion: 'success' })]),
  'a job before 1970': () => withFile('jobs', [job({ startedAt: -1e12, completedAt: -1 })]),
  'a run of a negative id': () => withFile('runs', [{ ...aRun(), runId: -120 }]),
  'a run of a negative attempt': () => withFile('runs', [{ ...aRun({ runId: 120 }), attempt: -1 }]),
  'a job of a status that nobody knows': () => withFile('jobs', [job({ status: '__proto__' })]),
  'a job of a trust that nobody grants': () => withFile('jobs', [job({ trust: 'root' })]),
  'a test that took 1e308 ms': () => withFile('tests', [{ ...aTest({ runId: 120, jobId: 1200 }), durationMs: 1e308 }]),
  'a test that took less than nothing': () =>
    withFile('tests', [{ ...aTest({ runId: 120, jobId: 1200 }), durationMs: -5 }]),
  'a test that took no number': () => withFile('tests', [{ ...aTest({ runId: 120, jobId: 1200 }), durationMs: NaN }]),
  'ten million rows': () => withFile('tests', [aTest()], 10_000_000),
  'fewer rows than it says': () => withFile('jobs', [job({ completedAt: NOON + 1 })], 2),
  'rows of another repository': () =>
    saying(withFile('jobs', [job({ completedAt: NOON + 1 })]), ({ about }) => ({
      about: { ...about, repositoryId: 666 }
    })),
  'rows of a future schema': () =>
    saying(withFile('jobs', [job({ completedAt: NOON + 1 })]), () => ({ schemaVersion: 2 })),
  'rows of a future format': () => saying(withFile('jobs', [job({ completedAt: NOON + 1 })]), () => ({ format: 2 })),
  'the name of another': () =>
    saying(withFile('jobs', [job({ completedAt: NOON + 1 })]), () => ({ name: usual()[3]?.name ?? '' }))
}

test('D5: 0 of 16 hostile recordings change a verdict', async () => {
  const packed = await pack(usual(), { ...HERE, foreshock: '0.1.0' })
  if (packed instanceof Error) throw packed
  const honest = await verdictOn([packed])
  expect([honest.verdict.is, honest.verdict.findings.length, honest.notes]).toEqual(['warn', 1, 0])
  for (const [what, make] of Object.entries(hostile)) {
    expect([what, await verdictOn([packed, make()])]).toEqual([what, { ...honest, notes: 1 }])
  }
  expect(Object.keys(hostile)).toHaveLength(16)
})

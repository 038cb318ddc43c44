import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readHistory } from '../../../src/history/history.js'
import { damageOf } from '../../../src/history/manifest.js'
import { noHurry } from '../../fakes/no-hurry.js'
import { stores } from '../../../src/io/store/index.js'
import { aSegment } from '../../history/builders.js'

const CHILD = join(process.cwd(), 'test/io/store/append-child.ts')

let workspace = ''

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'directory-store-'))
})

afterEach(() => rm(workspace, { recursive: true, force: true }))

const storeHere = (beforeStep?: (step: string) => Promise<void>) =>
  stores.directory.create(stores.directory.options.parse({}), {
    workspace,
    temp: workspace,
    deadline: noHurry(),
    damageOf,
    ...(beforeStep === undefined ? {} : { beforeStep })
  })

const home = () => join(workspace, '.foreshock', 'history', 'segments')

interface Told {
  readonly appended: string
  readonly name: string
  readonly steps: number
}

/** What the child said before it ended or was killed. */
function child(runId: number, killBefore = 0): Promise<Told | undefined> {
  const args = ['--import', 'tsx', CHILD, workspace, String(runId), String(killBefore)]
  return new Promise((resolve) => {
    execFile(process.execPath, args, (_error, stdout) =>
      resolve(stdout === '' ? undefined : (JSON.parse(stdout) as Told))
    )
  })
}

const inPairs = async (count: number, work: (index: number) => Promise<void>): Promise<void> => {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++)
  }
  await Promise.all([worker(), worker(), worker()])
}

test('a writer killed before any of its steps loses nothing that was acknowledged, and leaves nothing half', async () => {
  const whole = await child(1000)
  expect(whole).toMatchObject({ appended: 'stored' })
  const points = whole?.steps ?? 0
  expect(points).toBeGreaterThanOrEqual(20)
  const acknowledged = [whole?.name]
  await inPairs(points, async (index) => {
    const told = await child(2000 + index, index + 1)
    if (told !== undefined) acknowledged.push(told.name)
  })

  const history = await readHistory(storeHere(), { repositoryId: 4711 })
  expect(history).toMatchObject({ is: 'known', value: { complete: true, notes: [] } })
  if (history.is === 'unknown') throw history.because
  expect(history.value.segments).toEqual(expect.arrayContaining(acknowledged))
  expect(history.value.segments.length).toBeLessThanOrEqual(1 + 2)

  const retried = await storeHere().append(aSegment({}, { runId: 2000 }))
  expect(retried).toEqual({ is: 'stored' })
})

test('twenty writers at once lose nothing', async () => {
  const told: (Told | undefined)[] = await Promise.all(Array.from({ length: 20 }, (_, index) => child(index + 1)))
  expect(told.map((one) => one?.appended)).toEqual(Array.from({ length: 20 }, () => 'stored'))
  expect([...(await storeHere().names())].sort()).toEqual(told.map((one) => one?.name ?? '').sort())
})

test('of writers that race for one name one is first, and the others are told so', async () => {
  const told = await Promise.all([1, 2, 3, 4].map(() => child(7)))
  expect(told.map((one) => one?.appended).sort()).toEqual(['already-there', 'already-there', 'already-there', 'stored'])
  expect(await readdir(home())).toEqual([told[0]?.name])
})

test('a folder that a dead writer left is passed over', async () => {
  await mkdir(join(home(), '.writing-2026-11-r1-a1-abc-0011'), { recursive: true })
  const store = storeHere()
  expect(await store.open()).toEqual({ is: 'known', value: { complete: true, notes: [] } })
  expect(await store.names()).toEqual([])
})

test('beside a damaged segment lies a mark that says why, and its bytes stay as they are', async () => {
  const segment = aSegment()
  await storeHere().append(segment)
  const file = join(home(), segment.name, 'tests.parquet')
  await writeFile(file, 'damaged')
  for (const time of ['first', 'second']) {
    expect((await storeHere().read(segment.name)).is).toBe('unknown')
    expect(time).toMatch(/\w/)
  }
  const marks = (await readdir(home())).filter((entry) => entry.includes('.corrupt-'))
  expect(marks).toHaveLength(1)
  expect(await readFile(join(home(), marks[0] ?? ''), 'utf8')).toContain(
    'tests.parquet is missing or not as it was written'
  )
  expect(await readFile(file, 'utf8')).toBe('damaged')
  expect(await storeHere().open()).toMatchObject({ is: 'known', value: { complete: false } })
})

test('a full disk is a failure with its reason, and leaves no half segment', async () => {
  const full = (step: string): Promise<void> =>
    step === 'write a file' ? Promise.reject(new Error('ENOSPC: no space left on device')) : Promise.resolve()
  expect(await storeHere(full).append(aSegment())).toEqual({ is: 'failed', because: 'ENOSPC: no space left on device' })
  expect(await readdir(home())).toEqual([])
})

test('files that an operating system drops into a segment do no harm', async () => {
  const segment = aSegment()
  await storeHere().append(segment)
  await writeFile(join(home(), segment.name, '.DS_Store'), 'x')
  expect((await storeHere().read(segment.name)).is).toBe('known')
})

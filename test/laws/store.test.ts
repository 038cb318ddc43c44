import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Segment } from '../../src/domain/segment.js'
import { readHistory } from '../../src/history/history.js'
import { encodeManifest, type Manifest } from '../../src/history/manifest.js'
import { type StoreName, stores } from '../../src/io/store/index.js'
import { type HistoryStore } from '../../src/ports.js'
import { aSegment, aTest } from '../history/builders.js'
import { type Home, homes } from './store-homes.js'

const HERE = { repositoryId: 4711 }

const isStoreName = (name: string): name is StoreName => name in stores

describe.each(Object.keys(stores).filter(isStoreName))('the store "%s"', (name) => {
  let home: Home

  beforeEach(async () => {
    home = await homes[name]()
  })

  afterEach(() => home.close())

  test('gives back the bytes that were appended', async () => {
    const segment = segmentOf(1)
    expect(await home.store().append(segment)).toEqual({ is: 'stored' })
    expect(await contents(home.store())).toEqual([segment])
  })

  test('is known to be empty before the first recording', async () => {
    const store = home.store()
    expect(await store.open()).toEqual({ is: 'known', value: { complete: true, notes: [] } })
    expect(await store.names()).toEqual([])
  })

  test('keeps the first segment of a name', async () => {
    const [first, second] = [segmentOf(1, 'first'), segmentOf(1, 'second')]
    const store = home.store()
    expect(await store.append(first)).toEqual({ is: 'stored' })
    expect(await store.append(second)).toEqual({ is: 'already-there' })
    expect(await home.store().append(second)).toEqual({ is: 'already-there' })
    expect(await contents(home.store())).toEqual([first])
  })

  test('loses nothing when two append to what both have read', async () => {
    await home.store().append(segmentOf(1))
    const [one, other] = [home.store(), home.store()]
    await one.open()
    await other.open()
    expect(await one.append(segmentOf(2))).toEqual({ is: 'stored' })
    expect(await other.append(segmentOf(3))).toEqual({ is: 'stored' })
    expect(await contents(home.store())).toEqual([segmentOf(1), segmentOf(2), segmentOf(3)])
    await home.store().append(segmentOf(4))
    expect(await contents(home.store())).toEqual([1, 2, 3, 4].map((runId) => segmentOf(runId)))
  })

  test('sets a damaged segment aside, says so, and never overwrites it', async () => {
    const damaged = cut(segmentOf(2))
    await home.store().append(segmentOf(1))
    await home.store().append(damaged)
    await home.store().append(segmentOf(3))
    for (const attempt of [1, 2]) {
      const history = await readHistory(home.store(), HERE)
      expect(history).toMatchObject({
        is: 'known',
        value: { complete: false, segments: [segmentOf(1).name, segmentOf(3).name] }
      })
      expect(JSON.stringify(history)).toContain(`${damaged.name} is damaged`)
      expect(await home.store().append(segmentOf(2))).toMatchObject({ is: 'failed' })
      expect(attempt).toBeLessThan(3)
    }
  })

  test('hands out segments of other repositories and newer versions as they are: reading passes over them and says so', async () => {
    await home.store().append(segmentOf(1))
    await home.store().append(aSegment({}, { repositoryId: 1, runId: 2 }))
    await home.store().append(newer(segmentOf(3)))
    const history = await readHistory(home.store(), HERE)
    expect(history).toMatchObject({ is: 'known', value: { complete: false, segments: [segmentOf(1).name] } })
    expect(JSON.stringify(history)).toContain('is of repository 1')
    expect(JSON.stringify(history)).toContain('newer version of Foreshock')
  })

  test('is unknown, not empty, where it cannot tell what is there', async () => {
    const store = home.blindStore()
    expect((await store.open()).is).toBe('unknown')
    expect(await store.names()).toEqual([])
    expect((await readHistory(store, HERE)).is).toBe('unknown')
  })

  test.each([
    '',
    '.',
    '..',
    '../up',
    'a/b',
    'a\\b',
    'a,b',
    'a:b',
    'CON',
    'con',
    'nul',
    'A',
    'a b',
    'a\u0000',
    '.hidden',
    'x'.repeat(121)
  ])('refuses the name %j', async (hostile) => {
    const store = home.store()
    expect(await store.append({ ...segmentOf(1), name: hostile })).toMatchObject({ is: 'failed' })
    expect((await store.read(hostile)).is).toBe('unknown')
    expect(await store.names()).toEqual([])
  })

  test('refuses a file that would lie elsewhere', async () => {
    const hostile = { name: segmentOf(1).name, files: new Map([['../../escaped.json', new Uint8Array(1)]]) }
    expect(await home.store().append(hostile)).toMatchObject({ is: 'failed' })
  })

  test('says that it is read-only, and still reads', async () => {
    await home.store().append(segmentOf(1))
    const store = home.readOnlyStore()
    await store.open()
    expect(await store.append(segmentOf(2))).toMatchObject({ is: 'read-only', because: expect.stringMatching(/\w/) })
    expect(await contents(home.readOnlyStore())).toEqual([segmentOf(1)])
  })

  test('answers unknown for a segment that is not there', async () => {
    const store = home.store()
    await store.open()
    expect((await store.read(segmentOf(1).name)).is).toBe('unknown')
  })

  test('has options that all have defaults and descriptions', () => {
    const { options, summary } = stores[name]
    expect(options.parse({})).toBeDefined()
    expect(summary).toMatch(/\.$/)
  })

  test('lets go of what it is told to, and of nothing else', async () => {
    for (const runId of [1, 2, 3]) await home.store().append(segmentOf(runId))
    const gone = [segmentOf(1).name, segmentOf(3).name, 'not-there', '../up']
    expect(await home.store().remove(gone)).toEqual({ is: 'removed' })
    expect(await contents(home.store())).toEqual([segmentOf(2)])
    expect(await home.store().append(segmentOf(1))).toEqual({ is: 'stored' })
    expect(await contents(home.store())).toEqual([segmentOf(1), segmentOf(2)])
  })
})

const segmentOf = (runId: number, test = 'adds up'): Segment =>
  aSegment({ tests: [aTest({ runId, name: test })] }, { runId })

async function contents(store: HistoryStore): Promise<readonly Segment[]> {
  expect(await store.open()).toMatchObject({ is: 'known', value: { complete: true } })
  const names = [...(await store.names())].sort()
  const segments: Segment[] = []
  for (const name of names) {
    const answer = await store.read(name)
    if (answer.is === 'known') segments.push(plain(answer.value))
  }
  return segments
}

/** Bytes that were read from a file are a Buffer: equal, but of another class. */
const plain = ({ name, files }: Segment): Segment => ({
  name,
  files: new Map(
    [...files].map(([file, bytes]): [string, Uint8Array] => [file, new Uint8Array(bytes)]).sort(inOrderOf(aSegment()))
  )
})

const inOrderOf = ({ files }: Segment) => {
  const order = [...files.keys()]
  return ([one]: [string, Uint8Array], [other]: [string, Uint8Array]): number =>
    order.indexOf(one) - order.indexOf(other)
}

function cut(segment: Segment): Segment {
  const tests = segment.files.get('tests.parquet') ?? new Uint8Array()
  return { name: segment.name, files: new Map([...segment.files, ['tests.parquet', tests.slice(0, -3)]]) }
}

function newer(segment: Segment): Segment {
  const text = new TextDecoder().decode(segment.files.get('manifest.json'))
  const { sha256, ...manifest } = JSON.parse(text) as Manifest & { readonly sha256: string }
  expect(sha256).toHaveLength(64)
  const files = new Map([...segment.files, ['manifest.json', encodeManifest({ ...manifest, schemaVersion: 99 })]])
  return { name: segment.name, files }
}

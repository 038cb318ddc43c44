import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Segment } from '../../../src/domain/segment.js'
import { readHistory } from '../../../src/history/history.js'
import { damageOf } from '../../../src/history/manifest.js'
import { zipOf } from '../../../src/io/archive/zip-writer.js'
import { gitHubClient } from '../../../src/io/github/client.js'
import { deadlineIn } from '../../../src/io/runner/deadline.js'
import { stores } from '../../../src/io/store/index.js'
import type { HistoryStore } from '../../../src/ports.js'
import { NO_HURRY_MS } from '../../fakes/no-hurry.js'
import { fakeLog } from '../../fakes/publisher.js'
import { aSegment } from '../../history/builders.js'
import { zipOf as zipOfEntries, type Packed } from '../archive/zip-of.js'
import {
  addRepository,
  FAULTS,
  startLocalGitHub,
  type Fault,
  type LocalGitHub,
  type Permissions,
  type Repository
} from '../../local-github/index.js'
import { commitSha, storeBlob, storeTree } from '../../local-github/git-objects.js'
import { liftLimits, unhurried } from './unhurried.js'

const PREFIX = 'refs/foreshock/history/'

interface Place {
  readonly gitHub: LocalGitHub
  readonly repository: Repository
}

let here: Place

beforeEach(async () => {
  here = await aPlace()
})

afterEach(() => here.gitHub.close())

async function aPlace(): Promise<Place> {
  const gitHub = await startLocalGitHub()
  liftLimits(gitHub.state)
  return { gitHub, repository: addRepository(gitHub.state) }
}

/** Does something in a place of its own, where limits ask for short pauses. */
async function elsewhere<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const place = await aPlace()
  place.gitHub.state.limits.retryAfterSeconds = 1
  try {
    return await work(place)
  } finally {
    await place.gitHub.close()
  }
}

interface Wish {
  readonly permissions?: Permissions
  readonly mostReads?: number
  readonly ms?: number
  /** The client that jobs have: it tries again, and pauses a second between writes. */
  readonly isReal?: boolean
  /** The full name of another repository. */
  readonly of?: string
}

/** A store in a job of its own. */
function job(wish: Wish = {}, { gitHub, repository }: Place = here): HistoryStore {
  const { permissions = { contents: 'write' }, mostReads = 50, ms = NO_HURRY_MS, of = repository.full_name } = wish
  const token = gitHub.issueToken({ repository: repository.full_name, permissions })
  const deadline = deadlineIn(ms)
  const client =
    wish.isReal === true
      ? gitHubClient({ token, apiUrl: gitHub.url, deadline, requests: 110, log: fakeLog() })
      : { octokit: unhurried(token, gitHub.url) }
  const context = { workspace: '.', temp: '.', deadline, damageOf, github: { client, repository: of } }
  return stores.branch.create({ 'most-reads': mostReads }, context)
}

const segment = (runId: number): Segment => aSegment({}, { runId })
const refOf = ({ name }: Segment): string => `${PREFIX}${name}`
const refs = ({ repository }: Place = here): readonly string[] =>
  [...repository.refs.keys()].filter((ref) => ref.startsWith(PREFIX))
const operations = (): readonly string[] => here.gitHub.requests.map(({ operation }) => operation)

/** Puts a file where a segment would be, as anybody can who may push. */
function plant(name: string, content: Uint8Array, { repository }: Place = here): string {
  const entry = {
    path: 'segment.zip',
    mode: '100644',
    type: 'blob',
    sha: storeBlob(repository, Buffer.from(content))
  } as const
  const facts = { message: 'x', tree: storeTree(repository, [entry]), parents: [], author: 'x', date: '2026-11-20' }
  const sha = commitSha({ ...facts, message: `x${repository.commits.size}` })
  repository.commits.set(sha, { ...facts, sha, files: [] })
  repository.refs.set(`${PREFIX}${name}`, sha)
  return sha
}

/** What a new job can read of a segment. */
async function readAnew(wanted: Segment, place: Place = here): Promise<'intact' | 'unknown' | 'changed'> {
  const store = job({}, place)
  await store.open()
  const read = await store.read(wanted.name)
  if (read.is === 'unknown') return 'unknown'
  const isSame = [...wanted.files].every(
    ([file, bytes]) => Buffer.compare(bytes, read.value.files.get(file) ?? new Uint8Array()) === 0
  )
  return isSame && read.value.files.size === wanted.files.size ? 'intact' : 'changed'
}

describe('what it costs', () => {
  test('an append is one listing and four writes, and the commit has no parent', async () => {
    expect(await job().append(segment(1))).toEqual({ is: 'stored' })
    expect(operations()).toEqual([
      'git/list-matching-refs',
      'git/create-blob',
      'git/create-tree',
      'git/create-commit',
      'git/create-ref'
    ])
    const commit = here.repository.commits.get(here.repository.refs.get(refOf(segment(1))) ?? '')
    expect(commit).toMatchObject({ parents: [], message: `Foreshock history: ${segment(1).name}` })
  })

  test('a read is one request, and a second one of the same segment is none', async () => {
    await job().append(segment(1))
    const store = job()
    await store.open()
    here.gitHub.clearRequests()
    await store.read(segment(1).name)
    await store.read(segment(1).name)
    expect(operations()).toEqual(['repos/get-content'])
  })

  test('what is removed leaves no commit behind that git would keep', async () => {
    await job().append(segment(1))
    await job().remove([segment(1).name])
    expect([...here.repository.refs.keys()]).toEqual(['refs/heads/main'])
  })

  test('no more segments are fetched than the settings allow, and what to do is said', async () => {
    for (const runId of [1, 2, 3]) await job().append(segment(runId))
    const store = job({ mostReads: 2 })
    await store.open()
    expect((await store.read(segment(1).name)).is).toBe('known')
    expect((await store.read(segment(2).name)).is).toBe('known')
    here.gitHub.clearRequests()
    expect(JSON.stringify(await store.read(segment(3).name))).toContain('history.branch.most-reads')
    expect((await store.read(segment(1).name)).is).toBe('known')
    expect(operations()).toEqual([])
  })

  test('a segment that could not be read back is refused before anything is asked', async () => {
    const huge = { name: segment(1).name, files: new Map([['a.parquet', new Uint8Array(49_950_000)]]) }
    expect(await job().append(huge)).toEqual({ is: 'failed', because: 'it is larger than 50 MB' })
    expect(operations()).toEqual([])
  })
})

describe('writers at once', () => {
  test('a hundred of them lose nothing and wait for nobody', async () => {
    const writers = Array.from({ length: 100 }, (_, index) => ({ store: job(), own: segment(index + 1) }))
    const appended = await Promise.all(writers.map(({ store, own }) => store.append(own)))
    expect(appended.filter(({ is }) => is === 'stored')).toHaveLength(100)
    expect(here.gitHub.requests).toHaveLength(500)
    const history = await readHistory(job({ mostReads: 100 }), { repositoryId: 4711 })
    expect(history).toMatchObject({ is: 'known', value: { complete: true, notes: [] } })
    expect(history.is === 'known' && history.value.segments).toHaveLength(100)
  })

  test('of a hundred that append the same name one is first, and the others are told so', async () => {
    const stale = await Promise.all(Array.from({ length: 100 }, () => openedJob()))
    const appended = await Promise.all(stale.map((store, index) => store.append(variant(index))))
    expect(appended.filter(({ is }) => is === 'stored')).toHaveLength(1)
    expect(appended.filter(({ is }) => is === 'already-there')).toHaveLength(99)
    expect(refs()).toHaveLength(1)
    const first = appended.findIndex(({ is }) => is === 'stored')
    expect(await readAnew(variant(first))).toBe('intact')
  })

  /** One name, a hundred contents. */
  const variant = (index: number): Segment => aSegment({}, { runId: 1, createdAt: 1_764_000_000_000 + index })

  async function openedJob(): Promise<HistoryStore> {
    const store = job()
    await store.open()
    return store
  }

  test('a history of 250 segments is listed whole, page by page', async () => {
    for (let runId = 1; runId <= 250; runId += 1) plant(segment(runId).name, zipOf(segment(runId).files))
    const store = job()
    expect(await store.open()).toMatchObject({ is: 'known', value: { complete: true } })
    expect(await store.names()).toHaveLength(250)
  })
})

describe('faults', () => {
  const CALLS = [
    'git/list-matching-refs',
    'git/create-blob',
    'git/create-tree',
    'git/create-commit',
    'git/create-ref'
  ] as const

  /** Every fault, once and for good, before the work and after it. */
  const TRIALS = FAULTS.flatMap((fault) =>
    [1, Infinity].flatMap((times) => [false, true].map((afterWork) => ({ fault, times, afterWork })))
  )

  test.each(CALLS)(
    'none at %s loses a segment, doubles one, or is told as another thing than it is',
    async (operation) => {
      const wrong = await Promise.all(
        TRIALS.map((trial) => elsewhere((place) => mishapOf({ ...trial, operation }, place)))
      )
      expect(wrong.filter((mishap) => mishap !== undefined)).toEqual([])
    }
  )

  async function mishapOf(rule: Parameters<LocalGitHub['fault']>[0], place: Place): Promise<unknown> {
    place.gitHub.fault(rule)
    const first = await job({ isReal: true, ms: rule.times === 1 ? NO_HURRY_MS : 6000 }, place).append(segment(1))
    place.gitHub.clearFaults()
    const there = await readAnew(segment(1), place)
    const again = await job({}, place).append(segment(1))
    const isTrue =
      (first.is === 'stored' ? there === 'intact' : first.is === 'failed') &&
      again.is === (there === 'intact' ? 'already-there' : 'stored') &&
      (await readAnew(segment(1), place)) === 'intact' &&
      refs(place).length === 1
    const wasStopped = rule.times === 1 && first.is === 'failed' && !ENDS_AT_ONCE.includes(rule.fault)
    return isTrue && !wasStopped ? undefined : { ...rule, first, there, again, refs: refs(place).length }
  }

  /** What the client does not try again: refusals, and answers that broke off, which it takes for empty ones. */
  const ENDS_AT_ONCE: readonly Fault[] = ['401', '404', '422', 'html-200', 'cut-json', 'slow-bytes']

  test('none spoils more than one reading', async () => {
    const read = await Promise.all(FAULTS.map((fault) => elsewhere((place) => readingAround(fault, place))))
    expect(read).toEqual(FAULTS.map((fault) => [fault, 'unknown', 'intact']))
  })

  async function readingAround(fault: Fault, place: Place): Promise<readonly string[]> {
    await job({}, place).append(segment(1))
    const store = job({ isReal: true, ms: 6000 }, place)
    await store.open()
    const { remove } = place.gitHub.fault({ operation: 'repos/get-content', fault })
    const { is } = await store.read(segment(1).name)
    remove()
    return [fault, is, await readAnew(segment(1), place)]
  }

  test('a ref whose making was answered by a broken connection is ours, and stored', async () => {
    here.gitHub.fault({ operation: 'git/create-ref', fault: 'reset', afterWork: true, times: 1 })
    expect(await job({ isReal: true }).append(segment(1))).toEqual({ is: 'stored' })
    const tries = here.gitHub.requests.filter(({ operation }) => operation === 'git/create-ref')
    expect(tries.map(({ status }) => status)).toEqual([undefined, 422])
  })

  test('a ref that somebody else made meanwhile is there already, and damaged content in it is said', async () => {
    const store = job()
    await store.open()
    plant(segment(1).name, zipOf(segment(1).files))
    expect(await store.append(segment(1))).toEqual({ is: 'already-there' })
    const other = job()
    await other.open()
    const sha = plant(segment(2).name, zipOf(segment(1).files))
    expect(await other.append(segment(2))).toMatchObject({
      is: 'failed',
      because: expect.stringContaining('it cannot be used')
    })
    expect(here.repository.refs.get(refOf(segment(2)))).toBe(sha)
  })

  test('a limit that asks for a short pause is waited for', async () => {
    here.gitHub.state.limits.retryAfterSeconds = 1
    here.gitHub.fault({ operation: 'git/create-tree', fault: '403-secondary', times: 1 })
    expect(await job({ isReal: true }).append(segment(1))).toEqual({ is: 'stored' })
  })

  test.each(['403-secondary', '429'] as const)(
    'a limit of a minute (%s) is a failure and no lack of rights',
    async (fault) => {
      here.gitHub.fault({ operation: 'git/create-blob', fault })
      const appended = await job({ isReal: true }).append(segment(1))
      expect(appended).toMatchObject({ is: 'failed', because: expect.stringContaining('secondary rate limit') })
      expect(JSON.stringify(appended)).not.toContain('contents: write')
    }
  )

  test('a server that says nothing is left at the deadline', async () => {
    here.gitHub.fault({ operation: /./, fault: 'time-out' })
    const store = job({ isReal: true, ms: 400 })
    expect(JSON.stringify(await store.open())).toContain('took too long')
    const because = expect.stringContaining('took too long')
    expect(await store.append(segment(1))).toMatchObject({ is: 'failed', because })
    expect(await store.remove([segment(1).name])).toMatchObject({ is: 'kept', because })
  })
})

describe('what GitHub does not let do', () => {
  test('a token that may not write says which permission is missing', async () => {
    const appended = await job({ permissions: { contents: 'read' } }).append(segment(1))
    expect(appended).toMatchObject({
      is: 'read-only',
      because: expect.stringContaining('Add `permissions: { contents: write }`')
    })
    expect(refs()).toEqual([])
  })

  test('a repository without a commit has an empty history, and takes none yet', async () => {
    here.repository.refs.clear()
    const store = job()
    expect(await store.open()).toEqual({ is: 'known', value: { complete: true, notes: [] } })
    expect(await store.append(segment(1))).toMatchObject({
      is: 'failed',
      because: expect.stringContaining('the repository has no commit yet')
    })
  })

  test('another conflict than an empty repository is unknown', async () => {
    here.gitHub.fault({ operation: 'git/list-matching-refs', fault: '409' })
    expect((await job().open()).is).toBe('unknown')
  })

  test('a repository that cannot be found is unknown, with the permission that may be missing', async () => {
    const opened = await job({ of: 'octo-org/none' }).open()
    expect(opened.is).toBe('unknown')
    expect(JSON.stringify(opened)).toContain('contents: read')
  })

  test('without a token everything says what to set, and nothing is empty', async () => {
    const context = { workspace: '.', temp: '.', deadline: deadlineIn(1000), damageOf }
    const store = stores.branch.create({ 'most-reads': 50 }, context)
    const opened = await store.open()
    expect(opened.is === 'unknown' && opened.because.message).toContain('Set GITHUB_TOKEN')
    expect(await store.append(segment(1))).toMatchObject({
      is: 'failed',
      because: expect.stringContaining('GITHUB_TOKEN')
    })
    expect(await store.remove([segment(1).name])).toMatchObject({ is: 'kept' })
    expect((await store.read(segment(1).name)).is).toBe('unknown')
  })
})

describe('removing', () => {
  const names = (many: number): readonly string[] => Array.from({ length: many }, (_, index) => segment(index + 1).name)

  test('lets go of what is named, and of nothing else', async () => {
    for (const name of names(3)) plant(name, zipOf(new Map()))
    expect(await job().remove(names(2))).toEqual({ is: 'removed' })
    expect(refs()).toEqual([refOf(segment(3))])
  })

  test('is no failure where nothing is left to remove', async () => {
    expect(await job().remove(names(1))).toEqual({ is: 'removed' })
  })

  test('stops at twenty, says so, and goes on with the next call', async () => {
    for (const name of names(25)) plant(name, zipOf(new Map()))
    const store = job()
    await store.open()
    expect(await store.remove(names(25))).toEqual({
      is: 'kept',
      because: '20 segments are removed at a time, and 5 are left'
    })
    expect(refs()).toHaveLength(5)
    expect(await store.remove(await store.names())).toEqual({ is: 'removed' })
    expect(refs()).toEqual([])
  })

  test('is refused to a token that may not write', async () => {
    plant(segment(1).name, zipOf(new Map()))
    expect(await job({ permissions: { contents: 'read' } }).remove(names(1))).toMatchObject({
      is: 'kept',
      because: expect.stringContaining('contents: write')
    })
    expect(refs()).toHaveLength(1)
  })

  test('is done where only the reply was lost', async () => {
    plant(segment(1).name, zipOf(new Map()))
    here.gitHub.fault({ operation: 'git/delete-ref', fault: 'reset', afterWork: true, times: 1 })
    expect(await job({ isReal: true }).remove(names(1))).toEqual({ is: 'removed' })
  })

  test('never says that it removed what is there, whatever the fault', async () => {
    const removed = await Promise.all(FAULTS.map((fault) => elsewhere((place) => removalUnder(fault, place))))
    expect(removed.filter(({ is, left }) => is === 'removed' && left > 0)).toEqual([])
    expect(removed.filter(({ is }) => is === 'kept').length).toBeGreaterThan(10)
  })

  async function removalUnder(fault: Fault, place: Place) {
    plant(segment(1).name, zipOf(new Map()), place)
    place.gitHub.fault({ operation: 'git/delete-ref', fault })
    const { is } = await job({ isReal: true, ms: 3000 }, place).remove(names(1))
    return { fault, is, left: refs(place).length }
  }

  test('takes only names that a segment may have', async () => {
    await job().remove(['../../heads/main', '', 'a/b'])
    expect(operations()).toEqual([])
    expect(here.repository.refs.has('refs/heads/main')).toBe(true)
  })
})

describe('what others may have put there', () => {
  const manifest = { name: 'manifest.json', content: '{}' }
  const HOSTILE: readonly (readonly [string, Uint8Array, string])[] = [
    ['no archive', Buffer.from('PK, so to speak'), 'no zip archive'],
    ['nothing', new Uint8Array(), 'no zip archive'],
    ['a bomb', packed({ name: 'runs.parquet', content: Buffer.alloc(40_000_000) }), '200 times its size'],
    ['a bomb that lies', packed({ ...manifest, says: { size: 50_000_001 } }), '50 MB'],
    ['a way out', packed({ name: '../manifest.json', content: '{}' }), 'no zip archive'],
    ['a link', packed(manifest, { name: 'runs.parquet', content: '/etc/passwd', mode: 0o120777 }), 'a link'],
    ['a file twice', packed(manifest, manifest), 'the same name'],
    ['a folder', packed(manifest, { name: 'deep/', mode: 0o040755 }), 'it holds a folder'],
    ['a file of its own', packed(manifest, { name: 'payload.sh', content: 'id' }), 'payload.sh'],
    ['another segment', zipOf(segment(2).files), `it says that it is ${segment(2).name}`],
    ['a manifest that says nothing', packed(manifest), 'cannot be read']
  ]

  function packed(...entries: readonly Packed[]): Uint8Array {
    return zipOfEntries(entries)
  }

  test.each(HOSTILE)('%s in a ref is unknown, said, and stays as it is', async (_, content, reason) => {
    const sha = plant(segment(1).name, content)
    await job().append(segment(3))
    const store = job()
    const history = await readHistory(store, { repositoryId: 4711 })
    expect(history).toMatchObject({ is: 'known', value: { complete: false, segments: [segment(3).name] } })
    const read = await store.read(segment(1).name)
    if (reason !== 'payload.sh') expect(read.is === 'unknown' && read.because.message).toContain(reason)
    expect(await store.open()).toMatchObject({
      is: 'known',
      value: { complete: false, notes: [expect.stringContaining(`${segment(1).name} is damaged`)] }
    })
    expect(await job().append(segment(1))).toMatchObject({ is: 'failed' })
    expect(here.repository.refs.get(refOf(segment(1)))).toBe(sha)
  })

  test('a ref without the file, or to an object that is not there, is unknown', async () => {
    here.repository.refs.set(refOf(segment(1)), here.repository.refs.get('refs/heads/main') ?? '')
    here.repository.refs.set(refOf(segment(2)), '0'.repeat(40))
    const store = job()
    await store.open()
    expect((await store.read(segment(1).name)).is).toBe('unknown')
    expect((await store.read(segment(2).name)).is).toBe('unknown')
  })

  test('names that no segment has are passed over, and said once without their tricks', async () => {
    await job().append(segment(1))
    const names = ['a/b', 'A', 'con', '..', 'x'.repeat(300), 'a\u001b[31m', '${{ secrets.X }}', '__proto__']
    for (const name of names) plant(name, zipOf(new Map()))
    const store = job()
    const opened = await store.open()
    expect(await store.names()).toEqual([segment(1).name])
    expect(opened).toMatchObject({
      is: 'known',
      value: { complete: true, notes: [expect.stringMatching(/^8 refs under .* were passed over/)] }
    })
    expect(JSON.stringify(opened)).not.toContain('\u001b')
  })

  test('a ref that stands in the way of a segment makes its append fail, and nothing else', async () => {
    plant(`${segment(1).name}/in-the-way`, zipOf(new Map()))
    expect(await job().append(segment(1))).toMatchObject({ is: 'failed', because: expect.stringContaining('422') })
    expect(await job().append(segment(2))).toEqual({ is: 'stored' })
  })

  test('refs of other names beside the history are none of it', async () => {
    here.repository.refs.set('refs/foreshock/history-of-art/a', here.repository.refs.get('refs/heads/main') ?? '')
    const store = job()
    expect(await store.open()).toEqual({ is: 'known', value: { complete: true, notes: [] } })
    expect(await store.names()).toEqual([])
  })
})

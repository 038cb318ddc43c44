import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Segment } from '../../../domain/segment.js'
import type { Appended } from '../../../ports.js'
import { TO_WRITE_THE_CACHE } from '../../../domain/cache-mode.js'
import { because } from '../because.js'
import { overheard } from '../overheard.js'
import { writeSegmentFolder } from '../segment-folder.js'
import { loadActionsCache, type CacheClient } from './client.js'
import { FOLDER, PREFIX, VERSIONS } from './layout.js'
import { isThere, type Shelf } from './shelf.js'

/** What saving needs beside the shelf: the cache client packs a folder of the workspace, so one save goes at a time. */
export interface Desk {
  readonly client: () => Promise<CacheClient>
  turn: Promise<unknown>
  /** Set when a save outlasted its deadline: it may still read the folder, so nobody else may write there. */
  gaveUp?: string
}

export function deskOf({ context }: Shelf): Desk {
  const load = context.loadCacheClient ?? loadActionsCache
  let client: Promise<CacheClient> | undefined
  return { client: () => (client ??= load()), turn: Promise.resolve() }
}

/** Saves one segment as an entry of its own. Only one that can be read again is worth it. */
export function saveSegment(desk: Desk, shelf: Shelf, segment: Segment): Promise<Appended> {
  const saved = desk.turn.then(() => saveInTurn(desk, shelf, segment))
  desk.turn = saved.catch(() => undefined)
  return saved
}

async function saveInTurn(desk: Desk, shelf: Shelf, segment: Segment): Promise<Appended> {
  const { context, service } = shelf
  if (context.cacheMode === 'none' || context.cacheMode === 'read')
    return readOnly(`the cache-mode of this job is ${context.cacheMode}`, TO_WRITE_THE_CACHE)
  if (service.is === 'unknown') return readOnly('there is no cache of GitHub Actions where this runs')
  if (desk.gaveUp !== undefined) return failed(desk.gaveUp)
  try {
    const client = await desk.client()
    if (!client.isFeatureAvailable()) return readOnly('there is no cache of GitHub Actions where this runs')
    await emptyFolder(desk, shelf)
    const segments = join(folderOf(shelf), 'segments')
    await mkdir(segments, { recursive: true })
    await writeSegmentFolder(join(segments, segment.name), segment, () => Promise.resolve())
    return await save(desk, { client, shelf, key: `${PREFIX}${segment.name}` })
  } catch (thrown) {
    return failed(because(thrown))
  } finally {
    await emptyFolder(desk, shelf).catch(() => undefined)
  }
}

interface Saving {
  readonly client: CacheClient
  readonly shelf: Shelf
  readonly key: string
}

async function save(desk: Desk, { client, shelf, key }: Saving): Promise<Appended> {
  const { value: id, heard: denied } = await overheard('cache write denied:', () =>
    withinTime(desk, shelf, client.saveCache([FOLDER], key, undefined, true))
  )
  if (id > 0) return { is: 'stored' }
  if (denied) return readOnly('GitHub gives this event a cache that can only be read', TO_WRITE_THE_CACHE)
  // The client says the same of an entry that is there, of a refusal and of a reply that was lost.
  const found = await Promise.all(VERSIONS.map((version) => isThere(shelf, { key, version })))
  return found.includes(true)
    ? { is: 'already-there' }
    : failed('the cache did not take the entry; its own message is above')
}

/** Ends a save at the deadline. What hangs may go on later: then the folder is left to it. */
async function withinTime<T>(desk: Desk, { context }: Shelf, work: Promise<T>): Promise<T> {
  const hanging = new Set([work])
  const noted = work.finally(() => hanging.clear())
  try {
    return await context.deadline.race(noted, 'Saving to the cache')
  } catch (thrown) {
    if (hanging.size > 0) desk.gaveUp = because(thrown)
    throw thrown
  }
}

const folderOf = ({ context }: Shelf): string => join(context.workspace, FOLDER)

async function emptyFolder({ gaveUp }: Desk, shelf: Shelf): Promise<void> {
  if (gaveUp === undefined) await rm(folderOf(shelf), { recursive: true, force: true })
}

const failed = (because: string): Appended => ({ is: 'failed', because })

const readOnly = (because: string, todo?: string): Appended => ({
  is: 'read-only',
  because,
  ...(todo === undefined ? {} : { todo })
})

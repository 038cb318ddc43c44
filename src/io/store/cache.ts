import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { known, unknown, type Answer } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Segment } from '../../domain/segment.js'
import type { Appended, HistoryStore, Opened } from '../../ports.js'
import { because, codeOf, problemOf } from './because.js'
import { loadActionsCache, type CacheClient } from './cache-client.js'
import { overheard } from './overheard.js'
import { isSafe, isSafeName } from './safe-name.js'
import { readSegmentFolder, writeSegmentFolder } from './segment-folder.js'
import { defineStore, type StoreContext } from './store.js'

/**
 * The cache of GitHub Actions. Entries cannot be changed, so every writer saves a new one: all segments it knows, and
 * its own. Two writers at once each lack the other's segment; the list of entries shows a later one what it has missed,
 * it fetches that, and carries the union on.
 */
export const cache = defineStore({
  summary: 'The cache of GitHub Actions: nothing to set up, and gone when nobody reads it for a week.',
  options: z.object({
    'most-restores': z._default(
      z
        .int()
        .check(
          z.gte(0),
          z.lte(50),
          z.describe('How many more entries to fetch when the newest one lacks segments of concurrent jobs.')
        ),
      10
    )
  }),
  create: (options, context) => cacheStore({ mostRestores: options['most-restores'] }, context)
})

/** Part of the version of every entry: another path would never find them again. Never touched by users, so safe to empty. */
const FOLDER = '.foreshock-cache'

const PREFIX = 'foreshock-history-v1-'

interface State {
  readonly context: StoreContext
  readonly mostRestores: number
  readonly client: () => Promise<CacheClient>
  /** Folders outside the workspace with the intact segments that were restored or saved. */
  readonly held: Map<string, string>
  /** Segments that were found damaged, and why. */
  readonly damaged: Map<string, Problem>
  readonly notes: string[]
  /** The answer to the last `open`. */
  opened?: Answer<Opened>
  /** Set when a call outlasted its deadline: it may still be writing into the folder, so nobody else may. */
  gaveUp?: string
}

function cacheStore({ mostRestores }: { readonly mostRestores: number }, context: StoreContext): HistoryStore {
  const load = context.loadCacheClient ?? loadActionsCache
  let client: Promise<CacheClient> | undefined
  const state: State = {
    context,
    mostRestores,
    client: () => (client ??= load()),
    held: new Map(),
    damaged: new Map(),
    notes: []
  }
  const open = async (): Promise<Answer<Opened>> => (state.opened = await openCache(state))
  return {
    name: 'cache',
    place: 'the cache of GitHub Actions',
    open,
    names: () => Promise.resolve([...state.held.keys()]),
    read: (name) => readHeld(state, name),
    append: async (segment) => {
      if (!isSafe(segment)) return failed(`the segment name ${JSON.stringify(segment.name.slice(0, 200))} is not safe`)
      if (state.opened === undefined) await open()
      return appendToCache(state, segment)
    },
    remove: () => Promise.resolve({ is: 'kept', because: 'entries of the cache go when nobody reads them' })
  }
}

async function openCache(state: State): Promise<Answer<Opened>> {
  state.notes.length = 0
  if (!mayRead(state))
    return incomplete(state, `The cache-mode ${String(state.context.cacheMode)} lets nothing be read.`)
  const listed = await listNames(state)
  const newest = await restore(state, PREFIX)
  if (newest instanceof Problem) return unknown(newest)
  if (listed === undefined) {
    return newest === undefined
      ? incomplete(state, 'The cache gave no history: either there is none yet, or it could not be read.')
      : incomplete(state, 'The cache entries could not be listed: segments of concurrent jobs may be missing.')
  }
  if (newest === undefined && listed.length > 0) {
    return unknown(
      new Problem({ what: `The cache lists ${listed.length} entries of the history, but gave none of them` })
    )
  }
  return fetchMissing(state, listed)
}

/** Fetches what the list names and the newest entry lacks: each later entry is likely to bring several. */
async function fetchMissing(state: State, listed: readonly string[]): Promise<Answer<Opened>> {
  const isMissing = (name: string): boolean => !state.held.has(name)
  let left = state.mostRestores
  for (const name of listed) {
    if (left === 0 || state.gaveUp !== undefined) break
    if (!isMissing(name)) continue
    left -= 1
    const fetched = await restore(state, `${PREFIX}${name}`)
    if (fetched instanceof Problem) state.notes.push(fetched.message)
  }
  const missing = listed.filter(isMissing)
  if (missing.length === 0) return known({ complete: state.damaged.size === 0, notes: [...state.notes] })
  return incomplete(
    state,
    `${missing.length} segments that the cache lists could not be fetched, such as ${missing[0] ?? ''}.`
  )
}

async function appendToCache(state: State, segment: Segment): Promise<Appended> {
  const { context, held } = state
  if (held.has(segment.name)) return { is: 'already-there' }
  const damage = state.damaged.get(segment.name)
  if (damage !== undefined) return failed(`a segment of this name is there, and it cannot be used: ${damage.what}`)
  if (!mayWrite(state)) return readOnly(`the cache-mode of this job is ${String(context.cacheMode)}`)
  if (state.gaveUp !== undefined) return failed(state.gaveUp)
  try {
    const client = await state.client()
    if (!client.isFeatureAvailable()) return readOnly('there is no cache of GitHub Actions where this runs')
    await stage(state, segment)
    return await save(state, segment)
  } catch (thrown) {
    return failed(because(thrown))
  } finally {
    await emptyFolder(state).catch(ignore)
  }
}

/** Lays out what the new entry shall hold: everything that is held, and the new segment. */
async function stage(state: State, segment: Segment): Promise<void> {
  await emptyFolder(state)
  const segments = join(folderOf(state), 'segments')
  await mkdir(segments, { recursive: true })
  for (const [name, folder] of state.held) {
    await writeSegmentFolder(join(segments, name), await readSegmentFolder(folder, name), atOnce)
  }
  await writeSegmentFolder(join(segments, segment.name), segment, atOnce)
}

async function save(state: State, segment: Segment): Promise<Appended> {
  const key = `${PREFIX}${segment.name}`
  const client = await state.client()
  const { value: id, heard: denied } = await overheard('cache write denied:', () =>
    call(state, client.saveCache([FOLDER], key, undefined, true), 'Saving to the cache')
  )
  if (id > 0) {
    await hold(state, segment).catch(ignore)
    return { is: 'stored' }
  }
  if (denied) return readOnly('GitHub gives this event a cache that can only be read')
  const options = { lookupOnly: true }
  const found = await call(state, client.restoreCache([FOLDER], key, [], options, true), 'Looking into the cache')
  return found === key ? { is: 'already-there' } : failed('the cache did not take the entry; its own message is above')
}

async function readHeld({ held, damaged, context }: State, name: string): Promise<Answer<Segment>> {
  const folder = held.get(name)
  if (folder === undefined) {
    return unknown(damaged.get(name) ?? new Problem({ what: `The cache holds no segment ${JSON.stringify(name)}` }))
  }
  try {
    const segment = await readSegmentFolder(folder, name)
    const damage = context.damageOf(segment)
    return damage === undefined ? known(segment) : unknown(damage)
  } catch (thrown) {
    return unknown(problemOf(`The segment ${name} cannot be read`, thrown))
  }
}

/** Restores one entry into an emptied folder, and holds what is intact in it. `undefined`: the cache gave nothing. */
async function restore(state: State, key: string): Promise<string | Problem | undefined> {
  if (state.gaveUp !== undefined) return new Problem({ what: state.gaveUp })
  try {
    const client = await state.client()
    if (!client.isFeatureAvailable()) return new Problem({ what: 'There is no Actions cache where this runs' })
    await emptyFolder(state)
    await mkdir(state.context.workspace, { recursive: true })
    const found = await call(state, client.restoreCache([FOLDER], key, [key], undefined, true), 'Restoring the cache')
    if (found !== undefined) await takeIn(state)
    return found
  } catch (thrown) {
    return problemOf('The cache cannot be read', thrown)
  } finally {
    await emptyFolder(state).catch(ignore)
  }
}

async function takeIn(state: State): Promise<void> {
  const segments = join(folderOf(state), 'segments')
  for (const name of await foldersIn(segments)) {
    if (state.held.has(name)) continue
    const damage = await takeInOne(state, join(segments, name), name)
    if (damage !== undefined) setAside(state, name, damage)
  }
}

async function takeInOne(state: State, folder: string, name: string): Promise<Problem | undefined> {
  try {
    const segment = await readSegmentFolder(folder, name)
    const damage = state.context.damageOf(segment)
    if (damage === undefined) await hold(state, segment)
    return damage
  } catch (thrown) {
    return problemOf(`The segment ${name} cannot be read`, thrown)
  }
}

/** What is damaged stays in its cache entry, and is not carried on. An intact copy may still come from another entry. */
function setAside({ damaged, notes }: State, name: string, damage: Problem): void {
  if (!damaged.has(name)) notes.push(`${damage.what}. It was set aside, and stays in its cache entry.`)
  damaged.set(name, damage)
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory() && isSafeName(entry.name)).map(({ name }) => name)
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return []
    throw thrown
  }
}

async function hold(state: State, segment: Segment): Promise<void> {
  const folder = join(state.context.temp, `foreshock-${randomBytes(8).toString('hex')}`)
  await mkdir(state.context.temp, { recursive: true })
  await writeSegmentFolder(folder, segment, atOnce)
  state.held.set(segment.name, folder)
  state.damaged.delete(segment.name)
}

/** Names of the segments that were ever acknowledged and not evicted, newest first; `undefined` where nobody can tell. */
async function listNames({ context, notes }: State): Promise<readonly string[] | undefined> {
  if (context.listCacheKeys === undefined) return undefined
  const keys = await context.listCacheKeys(PREFIX)
  if (keys.is === 'known') return keys.value.map((key) => key.slice(PREFIX.length)).filter(isSafeName)
  notes.push(keys.because.message)
  return undefined
}

/** Ends a call at the deadline. What hangs may still write later: then the folder is left to it. */
async function call<T>(state: State, work: Promise<T>, what: string): Promise<T> {
  const hanging = new Set([work])
  const noted = work.finally(() => hanging.clear())
  try {
    return await state.context.deadline.race(noted, what)
  } catch (thrown) {
    if (hanging.size > 0) state.gaveUp = because(thrown)
    throw thrown
  }
}

const folderOf = ({ context }: State): string => join(context.workspace, FOLDER)

async function emptyFolder(state: State): Promise<void> {
  if (state.gaveUp === undefined) await rm(folderOf(state), { recursive: true, force: true })
}

const mayRead = ({ context: { cacheMode } }: State): boolean => cacheMode !== 'none' && cacheMode !== 'write-only'

const mayWrite = ({ context: { cacheMode } }: State): boolean => cacheMode !== 'none' && cacheMode !== 'read'

const incomplete = ({ notes }: State, note: string): Answer<Opened> =>
  known({ complete: false, notes: [...notes, note] })

const failed = (because: string): Appended => ({ is: 'failed', because })

const readOnly = (because: string): Appended => ({ is: 'read-only', because })

/** What is left in the folder is emptied by the next call; what is not held is fetched again. */
const ignore = (): undefined => undefined

const atOnce = (): Promise<void> => Promise.resolve()

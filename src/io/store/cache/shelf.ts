import { known, unknown, type Answer } from '../../../domain/answer.js'
import { Problem } from '../../../domain/problem.js'
import type { Segment } from '../../../domain/segment.js'
import type { Opened } from '../../../ports.js'
import type { CacheEntry, CacheList } from '../../github/cache-entries.js'
import { problemOf } from '../because.js'
import { isSafeName } from '../safe-name.js'
import type { StoreContext } from '../store.js'
import { lanes } from './lanes.js'
import { PACKS, PREFIX, VERSIONS } from './layout.js'
import { cacheService, type CacheService, type CacheWish, type Found } from './service.js'
import { ENTRY_LIMITS, unpack } from './unpack.js'

/** What the cache of GitHub Actions holds, as far as this job has seen it. Nothing of it is ever written to a disk. */
export interface Shelf extends Budget {
  readonly context: StoreContext
  readonly service: Answer<CacheService>
  readonly mostRestores: number
  /** The entries that are named after a segment, newest first. */
  readonly copies: Map<string, readonly Copy[]>
  /** Segments that were read and are intact. */
  readonly held: Map<string, Segment>
  /** Segments that were found damaged, and how. An intact copy may still come from another entry. */
  readonly damaged: Map<string, Problem>
  /** What the entries that were read hold, and `undefined` for those that are damaged. */
  readonly contents: Map<string, readonly string[] | undefined>
  readonly underWay: Map<string, Promise<Answer<Segment>>>
  readonly inLane: <T>(work: () => Promise<T>) => Promise<T>
  /** One entry is unpacked at a time: a hostile one takes as much memory as an entry may. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Why the entries could not be listed, if so. */
  unlisted?: Problem
}

/** How many more entries may be downloaded. */
interface Budget {
  restoresLeft: number
}

/** One entry of the cache. What only a prefix has found is known by its key and version alone. */
export interface Copy extends CacheWish {
  readonly entry?: CacheEntry
}

export function shelfOf(context: StoreContext, mostRestores: number): Shelf {
  const { cachePlace: place = NOWHERE } = context
  return {
    context,
    service: place.is === 'known' ? known(cacheService(place.value, context.deadline)) : place,
    mostRestores,
    copies: new Map(),
    held: new Map(),
    damaged: new Map(),
    contents: new Map(),
    underWay: new Map(),
    inLane: lanes(MOST_AT_ONCE),
    alone: lanes(1),
    restoresLeft: mostRestores
  }
}

/** Each may need the memory of a large entry, and a step has two cores. */
const MOST_AT_ONCE = 8

const NOWHERE: Answer<never> = unknown(new Problem({ what: 'There is no Actions cache where this runs' }))

/** Finds out what is there. Where the entries cannot be listed, the newest are fetched, and no more can be known. */
export async function openShelf(shelf: Shelf): Promise<Answer<Opened>> {
  const { service, context } = shelf
  if (context.cacheMode === 'none' || context.cacheMode === 'write-only')
    return incomplete(`The cache-mode ${context.cacheMode} lets nothing be read.`)
  if (service.is === 'unknown') return service
  const list = await listed(context)
  if (list.is === 'unknown') {
    shelf.unlisted = list.because
    return fetchNewest(shelf, service.value)
  }
  delete shelf.unlisted
  shelf.copies.clear()
  for (const entry of list.value.entries) shelve(shelf, { key: entry.key, version: entry.version, entry })
  if (list.value.complete) return known({ complete: true, notes: [] })
  return incomplete('The cache has more entries of the history than are listed: old segments may be missing.')
}

export const namesOn = ({ copies, held, damaged }: Shelf): readonly string[] => [
  ...new Set([...copies.keys(), ...held.keys(), ...damaged.keys()])
]

/** A segment from memory, or else from the first entry that gives it intact. */
export function takeFrom(shelf: Shelf, name: string): Promise<Answer<Segment>> {
  const segment = shelf.held.get(name)
  if (segment !== undefined) return Promise.resolve(known(segment))
  const underWay = shelf.underWay.get(name) ?? fetchSegment(shelf, name).finally(() => shelf.underWay.delete(name))
  shelf.underWay.set(name, underWay)
  return underWay
}

/** Names of the segments in an entry. It is fetched when it was not yet, whatever was read of others. */
export async function contentOf(shelf: Shelf, copy: Copy): Promise<Answer<readonly string[]>> {
  const problem = shelf.contents.has(idOf(copy)) ? undefined : await fetchCopy(shelf, copy, { restoresLeft: 1 })
  if (problem !== undefined) return unknown(problem)
  const content = shelf.contents.get(idOf(copy))
  return content === undefined ? unknown(new Problem({ what: 'The entry is damaged, and stays' })) : known(content)
}

/** Whether the cache service gives an entry right now. To ask this is to access it. */
export async function isThere(shelf: Shelf, { key, version }: CacheWish): Promise<boolean> {
  if (shelf.service.is === 'unknown') throw shelf.service.because
  return (await shelf.service.value.lookUp({ key, version }))?.key === key
}

export const nameOf = (key: string): string => key.slice(PREFIX.length)

/** Segments first; where their list was cut, packs in a list of their own. */
async function listed({ listCacheEntries }: StoreContext): Promise<Answer<CacheList>> {
  if (listCacheEntries === undefined) return unknown(new Problem({ what: 'The cache entries cannot be listed here' }))
  const all = await listCacheEntries(PREFIX)
  if (all.is === 'unknown' || all.value.complete) return all
  const packs = await listCacheEntries(PACKS)
  if (packs.is === 'unknown') return packs
  const seen = new Set(all.value.entries.map(({ id }) => id))
  const older = packs.value.entries.filter(({ id }) => !seen.has(id))
  return known({ entries: [...all.value.entries, ...older], complete: false })
}

function shelve({ copies }: Shelf, copy: Copy): void {
  const name = nameOf(copy.key)
  if (!copy.key.startsWith(PREFIX) || !isSafeName(name)) return
  const others = copies.get(name) ?? []
  if (!others.some((other) => idOf(other) === idOf(copy))) copies.set(name, [...others, copy])
}

/** The newest segment and the newest pack, of each way of packing. */
async function fetchNewest(shelf: Shelf, service: CacheService): Promise<Answer<Opened>> {
  const wishes = [PREFIX, PACKS].flatMap((key) => VERSIONS.map((version) => ({ key, version })))
  const found = await Promise.all(wishes.map((wish) => findNewest(service, wish)))
  const problems = found.filter((one) => one instanceof Problem)
  if (problems[0] !== undefined && problems.length === found.length) return unknown(problems[0])
  const notes = [...(shelf.unlisted === undefined ? [] : [shelf.unlisted.message])]
  const copies = found.flatMap((one) => (one === undefined || one instanceof Problem ? [] : [one]))
  for (const copy of copies) shelve(shelf, copy)
  const segments = await Promise.all([...shelf.copies.keys()].map((name) => takeFrom(shelf, name)))
  notes.push(...segments.flatMap((segment) => (segment.is === 'unknown' ? [segment.because.message] : [])))
  const isEmpty = copies.length === 0 && problems.length === 0
  return incomplete(
    isEmpty
      ? 'The cache gave no history: either there is none yet, or it could not be read.'
      : 'The cache entries could not be listed: all but the newest segments may be missing.',
    notes
  )
}

async function findNewest(service: CacheService, wish: CacheWish): Promise<Copy | Problem | undefined> {
  try {
    const found = await service.lookUp(wish)
    return found === undefined ? undefined : { key: found.key, version: wish.version }
  } catch (thrown) {
    return problemOf('The cache cannot be read', thrown)
  }
}

async function fetchSegment(shelf: Shelf, name: string): Promise<Answer<Segment>> {
  let why: Problem | undefined
  for (const copy of shelf.copies.get(name) ?? []) {
    if (shelf.contents.has(idOf(copy))) continue
    const problem = await fetchCopy(shelf, copy, shelf)
    const segment = shelf.held.get(name)
    if (segment !== undefined) return known(segment)
    why ??= problem
  }
  return unknown(shelf.damaged.get(name) ?? why ?? new Problem({ what: `The cache holds no segment ${quoted(name)}` }))
}

/** Fetches one entry and takes in all that it holds. What stands in the way is the answer. */
function fetchCopy(shelf: Shelf, copy: Copy, budget: Budget): Promise<Problem | undefined> {
  return shelf.inLane(async () => {
    if (budget.restoresLeft === 0) return enough(shelf)
    budget.restoresLeft -= 1
    try {
      const { service } = shelf
      if (service.is === 'unknown') return service.because
      const found = await service.value.lookUp({ key: copy.key, version: copy.version })
      if (found?.key !== copy.key) {
        budget.restoresLeft += 1
        return new Problem({ what: `The cache listed ${copy.key} and does not give it: it may have been evicted` })
      }
      return await download(shelf, copy, { found, service: service.value })
    } catch (thrown) {
      return problemOf(`The entry ${copy.key} of the cache cannot be read`, thrown)
    }
  })
}

async function download(
  shelf: Shelf,
  copy: Copy,
  { found, service }: { readonly found: Found; readonly service: CacheService }
): Promise<Problem | undefined> {
  const { packedBytes: mostBytes } = ENTRY_LIMITS
  const expectedBytes = copy.entry?.bytes ?? USUAL_BYTES
  if (expectedBytes > mostBytes) return spoiled(shelf, copy, `it is larger than ${mostBytes / 1e6} MB`)
  const archive = await service.download(found, { expectedBytes, mostBytes })
  const unpacked = await shelf.context.deadline.race(
    shelf.alone(() => unpack(archive)),
    'Unpacking an entry of the cache'
  )
  if (unpacked.is === 'unable') return unpacked.because
  if (unpacked.is === 'damaged') return spoiled(shelf, copy, unpacked.because)
  shelf.contents.set(
    idOf(copy),
    unpacked.segments.map(({ name }) => name)
  )
  for (const segment of unpacked.segments) takeIn(shelf, segment)
  if (unpacked.segments.some(({ name }) => name === nameOf(copy.key))) return undefined
  return spoiled(shelf, copy, 'it does not hold the segment that it is named after')
}

/** Of what only a prefix has found nobody told the size. */
const USUAL_BYTES = 5_000_000

function takeIn({ context, held, damaged }: Shelf, segment: Segment): void {
  if (held.has(segment.name)) return
  const damage = context.damageOf(segment)
  if (damage === undefined) {
    held.set(segment.name, segment)
    damaged.delete(segment.name)
  } else {
    damaged.set(segment.name, setAside(damage.what, damage))
  }
}

/** What is damaged stays in its cache entry: it is neither overwritten nor read again. */
function spoiled({ contents, damaged, held }: Shelf, copy: Copy, how: string): Problem {
  const problem = setAside(`The entry ${copy.key} of the cache was not read: ${how}`)
  contents.set(idOf(copy), contents.get(idOf(copy)))
  if (!held.has(nameOf(copy.key))) damaged.set(nameOf(copy.key), problem)
  return problem
}

const setAside = (what: string, cause?: unknown): Problem =>
  new Problem({ what: `${what}. It was set aside, and stays in its cache entry`, cause })

/** The same words for every segment, so that they need to be said once. */
const enough = ({ mostRestores }: Shelf): Problem =>
  new Problem({
    what: `Not all segments were fetched: a job fetches ${mostRestores} entries of the cache at most`,
    todo: 'Raise history.cache.most-restores if this happens often'
  })

const idOf = ({ key, version }: CacheWish): string => `${version} ${key}`

const incomplete = (note: string, notes: readonly string[] = []): Answer<Opened> =>
  known({ complete: false, notes: [...notes, note] })

const quoted = (name: string): string => JSON.stringify(name.slice(0, 200))

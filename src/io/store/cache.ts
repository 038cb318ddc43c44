import * as z from 'zod/mini'
import type { Answer } from '../../domain/answer.js'
import type { Segment } from '../../domain/segment.js'
import type { Appended, HistoryStore, Opened } from '../../ports.js'
import { keepPacks } from './cache/keep-packs.js'
import { removeFrom } from './cache/remove.js'
import { deskOf, saveSegment, type Desk } from './cache/save.js'
import { namesOn, openShelf, shelfOf, takeFrom, type Shelf } from './cache/shelf.js'
import { isSafe } from './safe-name.js'
import { defineStore, type StoreContext } from './store.js'

/**
 * The cache of GitHub Actions, one entry a segment. Entries cannot be changed, and nobody needs to: each writer saves its
 * own segment under the segment's name, the list of entries says what is there, and a reader fetches what it wants.
 */
export const cache = defineStore({
  summary: 'The cache of GitHub Actions: nothing to set up, and gone when nobody reads it for a week.',
  options: z.object({
    'most-restores': z._default(
      z
        .int()
        .check(
          z.gte(0),
          z.lte(200),
          z.describe('How many entries of the cache a job fetches at most; each is a segment or a pack.')
        ),
      10
    )
  }),
  create: (options, context) => cacheStore({ mostRestores: options['most-restores'] }, context)
})

function cacheStore({ mostRestores }: { readonly mostRestores: number }, context: StoreContext): HistoryStore {
  const shelf = shelfOf(context, mostRestores)
  const desk = deskOf(shelf)
  let opened: Promise<Answer<Opened>> | undefined
  const open = (): Promise<Answer<Opened>> => (opened = openShelf(shelf))
  return {
    name: 'cache',
    place: 'the cache of GitHub Actions',
    open,
    names: () => Promise.resolve(namesOn(shelf)),
    read: (name) => takeFrom(shelf, name),
    append: async (segment) => {
      if (!isSafe(segment)) return failed(`the segment name ${JSON.stringify(segment.name.slice(0, 200))} is not safe`)
      await (opened ?? open())
      return append(desk, shelf, segment)
    },
    remove: async (names) => {
      await (opened ?? open())
      return removeFrom(shelf, names)
    }
  }
}

/** What is listed and cannot be fetched may be saved once more: the cache keeps the first of a name. */
async function append(desk: Desk, shelf: Shelf, segment: Segment): Promise<Appended> {
  const there = namesOn(shelf).includes(segment.name) ? await takeFrom(shelf, segment.name) : undefined
  if (there?.is === 'known') return { is: 'already-there' }
  const damage = shelf.damaged.get(segment.name)
  if (damage !== undefined) return failed(`a segment of this name is there, and it cannot be used: ${damage.what}`)
  const appended = await saveSegment(desk, shelf, segment)
  if (appended.is !== 'stored') return appended
  shelf.held.set(segment.name, segment)
  await keepPacks(shelf)
  return appended
}

const failed = (because: string): Appended => ({ is: 'failed', because })

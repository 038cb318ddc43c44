import type { Removed } from '../../../ports.js'
import { MAY_REMOVE, type CacheEntry } from '../../github/cache-entries.js'
import { because } from '../because.js'
import { contentOf, isThere, nameOf, type Shelf } from './shelf.js'

/** A recording writes a handful of times at most, whatever it is that it writes. */
const MOST_DELETIONS = 5

/**
 * Deletes the entries of segments, oldest first: those of this run's own ref, because a pack is stored for that ref
 * alone, and those that hold nothing but these segments and such as have entries of their own. Earlier versions saved
 * all the segments that a writer knew in one entry.
 */
export async function removeFrom(shelf: Shelf, names: readonly string[]): Promise<Removed> {
  const { cacheMode } = shelf.context
  if (shelf.unlisted !== undefined) return kept(shelf.unlisted.message)
  const entries = names.flatMap((name) => shelf.copies.get(name) ?? []).flatMap(({ entry }) => entry ?? [])
  if (entries.length === 0) return { is: 'removed' }
  if (cacheMode === 'none' || cacheMode === 'read') return kept(`the cache-mode of this job is ${cacheMode}`)
  const own = entries.filter(({ isOwn }) => isOwn).sort((one, other) => one.id - other.id)
  const reasons: string[] = []
  for (const entry of own.slice(0, MOST_DELETIONS)) {
    const stray = await strayIn(shelf, entry, names)
    if (stray !== undefined) {
      reasons.push(stray)
      continue
    }
    const refusal = await deleteEntry(shelf, entry)
    if (refusal !== undefined) return kept(refusal)
    unshelve(shelf, entry)
  }
  if (own.length > MOST_DELETIONS) reasons.push(`at most ${MOST_DELETIONS} entries are removed at once`)
  if (own.length < entries.length) reasons.push('entries of other branches are left to them')
  return reasons[0] === undefined ? { is: 'removed' } : kept(reasons[0])
}

/** What would be lost with an entry beside what shall go, as a reason to keep it. */
async function strayIn(shelf: Shelf, entry: CacheEntry, names: readonly string[]): Promise<string | undefined> {
  const { key, version } = entry
  const content = await contentOf(shelf, { key, version, entry })
  if (content.is === 'unknown') return content.because.message
  const stray = content.value.find((name) => !names.includes(name) && !shelf.copies.has(name))
  return stray === undefined ? undefined : `${key} is the only entry that holds ${stray}`
}

/** Why it was not deleted. GitHub says "not found" of what is gone and of what a token may not know of. */
async function deleteEntry(shelf: Shelf, entry: CacheEntry): Promise<string | undefined> {
  const answer = await shelf.context.deleteCacheEntry?.(entry.id)
  if (answer === undefined) return 'nothing can be removed from the cache here'
  if (answer.is === 'unknown') return answer.because.message
  if (answer.value === 'deleted') return undefined
  try {
    return (await isThere(shelf, entry)) ? `GitHub did not find an entry that is there. ${MAY_REMOVE}` : undefined
  } catch (thrown) {
    return because(thrown)
  }
}

function unshelve({ copies, held, damaged }: Shelf, { id, key }: CacheEntry): void {
  const name = nameOf(key)
  const left = (copies.get(name) ?? []).filter(({ entry }) => entry?.id !== id)
  if (left.length > 0) {
    copies.set(name, left)
    return
  }
  copies.delete(name)
  held.delete(name)
  damaged.delete(name)
}

const kept = (because: string): Removed => ({ is: 'kept', because })

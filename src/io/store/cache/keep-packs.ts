import type { CacheEntry } from '../../github/cache-entries.js'
import { PACKS } from './layout.js'
import { isThere, type Shelf } from './shelf.js'

const DAY_MS = 86_400_000

/** GitHub evicts what nobody has accessed for seven days. */
const IDLE_MS = 3 * DAY_MS

const MOST_LOOK_UPS = 3

/**
 * Looks up the packs that were not accessed for the longest time, so that they are not evicted. That a look-up without a
 * download counts as an access is inferred: the client's `lookup-only` makes this same call, and nothing else tells the
 * service of a download from its storage.
 */
export async function keepPacks(shelf: Shelf): Promise<void> {
  const now = (shelf.context.now ?? Date.now)()
  const isIdle = ({ key, accessedAt }: CacheEntry): boolean => key.startsWith(PACKS) && now - accessedAt > IDLE_MS
  const idle = [...shelf.copies.values()]
    .flat()
    .flatMap(({ entry }) => (entry !== undefined && isIdle(entry) ? [entry] : []))
    .sort((one, other) => one.accessedAt - other.accessedAt)
  // Where it fails, the next recording tries again.
  await Promise.allSettled(idle.slice(0, MOST_LOOK_UPS).map((entry) => isThere(shelf, entry)))
}

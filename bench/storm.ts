import { type StoreName, stores } from '../src/io/store/index.js'
import { isWanted, type Options } from './arguments.js'
import type { Figures } from './lines.js'
import { rounded } from './median.js'
import { evict, evictionsOf } from './storm/evictions.js'
import { faultEverywhere } from './storm/faulty.js'
import { killEverywhere } from './storm/kills.js'
import { type Savers, saversOf } from './storm/savers.js'
import { startWorld } from './storm/world.js'
import { A_HUNDRED, pack, settle, storm as writersAtOnce } from './storm/writers.js'

const SAVERS = 6

/**
 * A hundred recorders at once, each stopped and each faulty call of one, and caches evicted: what is told to be kept must
 * be there, once. `--only store=cache` and `--only part=kills` pick; parts are writers,
 * evictions (after the writers), kills and faults.
 */
export async function* storm({ only }: Options): AsyncGenerator<Figures> {
  const savers = saversOf(SAVERS)
  try {
    for (const store of Object.keys(stores).filter((name): name is StoreName => name in stores)) {
      if (!isWanted(only, 'store', store)) continue
      if (store === 'cache') await savers.warm()
      console.error(`${store} …`)
      const wants = (part: string): boolean => isWanted(only, 'part', part)
      const written = wants('writers') ? await write(store, savers, wants('evictions')) : undefined
      const killed = wants('kills') ? await killEverywhere(store, savers) : undefined
      const faulty = wants('faults') ? await faultEverywhere(store, savers) : undefined
      const parts = [written, killed, faulty]
      for (const defect of parts.flatMap((part) => part?.defects ?? [])) console.error(defect)
      for (const late of [killed, faulty].flatMap((part) => part?.late ?? [])) console.error(late)
      const sum = (...counts: readonly (number | undefined)[]): number =>
        counts.reduce<number>((total, count = 0) => total + count, 0)
      yield {
        store,
        writers: written?.writers,
        kills: killed?.kills,
        faults: faulty?.faults,
        evictions: written?.evictions,
        acknowledged: written?.acknowledged,
        present: written?.present,
        lost: sum(written?.lost, killed?.lost, faulty?.lost),
        duplicated: sum(written?.duplicated, killed?.duplicated, faulty?.duplicated),
        reset: sum(written?.reset, killed?.reset, faulty?.reset),
        unrequestedFailures: sum(written?.unrequestedFailures, faulty?.unrequestedFailures),
        worstSeconds: rounded(Math.max(...parts.map((part) => part?.worstSeconds ?? 0)), 1)
      }
    }
  } finally {
    savers.close()
  }
}

const SUBSETS = 50

/** The storm, one harvest, a reader; and then, where entries can be evicted, every eviction. */
async function write(store: StoreName, savers: Savers, evicts: boolean) {
  const world = await startWorld(store, savers)
  try {
    const stormed = await writersAtOnce(world, A_HUNDRED)
    const settled = await settle(world, stormed)
    const packed = await pack(world, 'packer')
    const evicted =
      store === 'cache' && evicts
        ? await evict(world, stormed.ids, evictionsOf(world.repository.caches.length, SUBSETS))
        : undefined
    return {
      writers: stormed.writers,
      acknowledged: stormed.acknowledged.length,
      present: settled.present,
      lost: settled.lost.length + (evicted?.lost ?? 0),
      duplicated: settled.duplicated.length + (evicted?.duplicated ?? 0),
      reset: stormed.resets + settled.reset + (evicted?.reset ?? 0),
      unrequestedFailures: stormed.failures.length,
      worstSeconds: stormed.worstSeconds,
      evictions: evicted?.evictions,
      defects: [
        ...stormed.failures,
        ...settled.lost.map((id) => `${store}: ${id} is lost after the storm`),
        ...packed.packed.notes.map((note) => `${store}: ${note}`),
        ...(evicted?.defects ?? [])
      ]
    }
  } finally {
    await world.close()
  }
}

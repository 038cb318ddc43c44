import { chanceOf } from '../../test/fakes/chance.js'
import { freshHistory, presenceIn, presenceOf } from './presence.js'
import { recordAs } from './recorder.js'
import { AN_HOUR_MS, assign, startWorld, type World } from './world.js'
import { heal } from './writers.js'

export interface Evicted {
  readonly evictions: number
  readonly defects: readonly string[]
  readonly lost: number
  readonly duplicated: number
  /** A recording that knew less than there was, and did not say so. */
  readonly reset: number
}

export interface Eviction {
  readonly what: string
  /** Positions of the cache entries that go. */
  readonly gone: ReadonlySet<number>
}

/** All, all but one, each alone, and any other. */
export function evictionsOf(entries: number, random: number): readonly Eviction[] {
  const places = Array.from({ length: entries }, (_, place) => place)
  const chance = chanceOf(2)
  return [
    { what: 'all', gone: new Set(places) },
    ...places.map((place) => ({ what: `entry ${place}`, gone: new Set([place]) })),
    ...places.map((place) => ({ what: `all but ${place}`, gone: new Set(places.filter((one) => one !== place)) })),
    ...Array.from({ length: random }, (_, index) => ({
      what: `subset ${index}`,
      gone: new Set(places.filter(() => chance() < 0.5))
    }))
  ]
}

/** Evicts each set in a copy of the world: the next recording knows all or says that it does not, and one harvest heals. */
export async function evict(template: World, ids: readonly string[], evictions: readonly Eviction[]): Promise<Evicted> {
  const all = []
  for (const eviction of evictions) all.push(await evictOnce(template, ids, eviction))
  return {
    evictions: evictions.length,
    defects: all.flatMap(({ defects }) => defects),
    lost: all.reduce((sum, { lost }) => sum + lost, 0),
    duplicated: all.reduce((sum, { duplicated }) => sum + duplicated, 0),
    reset: all.filter(({ isWrong }) => isWrong).length
  }
}

async function evictOnce(template: World, ids: readonly string[], { what, gone }: Eviction) {
  const world = await startWorld(template.store, template.savers, template)
  try {
    world.advance(AN_HOUR_MS)
    const { caches } = world.repository
    const kept = caches.filter((_, place) => !gone.has(place))
    caches.splice(0, caches.length, ...kept)
    const [next] = assign(world, { id: 'next' })
    if (next === undefined) throw new Error('nobody records')
    const seat = world.seat(next, { readsAll: true, limitMs: 60_000 })
    const { history, unseen } = await recordAs(world.recorder(seat), next, seat)
    const known = presenceIn(history, ids)
    const isWrong = known.missing.length > 0 && unseen.length === 0
    await heal(world, 'harvest')
    const { missing, duplicated } = presenceOf(await freshHistory(world), ids)
    return {
      isWrong,
      lost: missing.length,
      duplicated: duplicated.length,
      defects: [
        ...(isWrong ? [`${what} evicted: ${known.missing.length} recordings were missing, and nothing was said`] : []),
        ...missing.map((id) => `${what} evicted: ${id} is lost`),
        ...duplicated.map((id) => `${what} evicted: ${id} is there twice`)
      ]
    }
  } finally {
    await world.close()
  }
}

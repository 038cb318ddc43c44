import type { SegmentSource } from './history.js'
import { checkSegment } from './manifest.js'

/** Whose history a store holds, as its newest readable segment says; undefined of an empty one. */
export async function repositoryOf(store: SegmentSource): Promise<number | undefined> {
  const opened = await store.open()
  if (opened.is === 'unknown') return undefined
  for (const name of [...(await store.names())].sort().reverse()) {
    const segment = await store.read(name, [])
    if (segment.is === 'unknown') continue
    const checked = checkSegment(segment.value, [])
    if (checked.is === 'intact') return checked.manifest.about.repositoryId
  }
  return undefined
}

import { createHash } from 'node:crypto'

/** Part of the version of every entry: another path would never find them again. Never touched by users, so safe to empty. */
export const FOLDER = '.foreshock-cache'

/** Begins every key; the name of the segment follows. */
export const PREFIX = 'foreshock-history-v1-'

/** Begins the keys of packs, which are few and old: among the segments they would fall off the first page of a list. */
export const PACKS = `${PREFIX}pack-`

/**
 * The versions that the cache client gives to our entries, wherever it runs: with zstd and without. It hashes the path,
 * the way of packing and a salt (`getCacheVersion` of `@actions/cache`, with `enableCrossOsArchive`).
 */
export const VERSIONS: readonly string[] = ['zstd-without-long', 'gzip'].map((packing) =>
  createHash('sha256').update([FOLDER, packing, '1.0'].join('|')).digest('hex')
)

import { Problem } from '../../../domain/problem.js'
import type { Segment } from '../../../domain/segment.js'
import { readTar, type TarEntry } from '../../archive/tar.js'
import { isSafeFile, isSafeName } from '../safe-name.js'
import { inflate } from './inflate.js'
import { FOLDER } from './layout.js'

/** A pack of 1.25 million rows takes 8 MB at most. */
export const ENTRY_LIMITS = { packedBytes: 30_000_000, bytes: 60_000_000 } as const

export type Unpacked =
  | { readonly is: 'segments'; readonly segments: readonly Segment[] }
  | { readonly is: 'damaged'; readonly because: string }
  | { readonly is: 'unable'; readonly because: Problem }

/**
 * The segments in an entry of the cache, in memory. Whoever may write to a scope of the cache chooses the bytes of its
 * entries: one that would put anything anywhere but into a segment's own folder is refused as a whole.
 */
export async function unpack(archive: Uint8Array): Promise<Unpacked> {
  const inflated = await inflate(archive, ENTRY_LIMITS.bytes)
  if (inflated.is !== 'inflated') return inflated
  try {
    return { is: 'segments', segments: segmentsIn(readTar(inflated.bytes)) }
  } catch (thrown) {
    if (thrown instanceof Problem) return { is: 'damaged', because: thrown.what }
    throw thrown
  }
}

function segmentsIn(entries: readonly TarEntry[]): readonly Segment[] {
  const segments = new Map<string, Map<string, Uint8Array>>()
  for (const { path, kind, bytes } of entries) {
    if (APPLE_DOUBLE.test(path)) continue
    const [name, file] = placeOf(path, kind)
    if (name === undefined) continue
    const files = segments.get(name) ?? new Map<string, Uint8Array>()
    segments.set(name, files)
    if (file !== undefined) files.set(file, bytes)
  }
  return [...segments].map(([name, files]) => ({ name, files }))
}

/** The tar of macOS adds a file of attributes to each file that has any. */
const APPLE_DOUBLE = /(?:^|\/)\._[^/]*$/

/** Which segment a path of an archive belongs to, and which file of it. */
function placeOf(path: string, kind: TarEntry['kind']): readonly [name?: string, file?: string] {
  const [root, segments, name, file, ...rest] = path.split('/')
  const isOurs =
    root === FOLDER &&
    (segments === undefined || segments === 'segments') &&
    (name === undefined || isSafeName(name)) &&
    (file === undefined ? kind === 'folder' : isSafeFile(file) && kind === 'file') &&
    rest.length === 0
  if (!isOurs) throw new Problem({ what: 'The archive was not read: it holds something beside segments' })
  if (name === undefined) return []
  return file === undefined ? [name] : [name, file]
}

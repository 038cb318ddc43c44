import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSegment, type Manifest } from '../../src/history/manifest.js'
import { readSegmentFolder } from '../../src/io/store/segment-folder.js'
import type { CacheEntry, Repository } from '../../test/local-github/index.js'

/** The intact segments that a reader would find in the caches of a repository, by name. */
export async function keptSegments({ caches }: Repository): Promise<ReadonlyMap<string, Manifest>> {
  const found = await Promise.all(caches.filter(({ finalized }) => finalized).map(segmentsIn))
  return new Map(found.flat().map((manifest) => [manifest.name, manifest]))
}

/** An entry is unpacked as the cache client does it. */
async function segmentsIn({ bytes }: CacheEntry): Promise<readonly Manifest[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  try {
    const archive = join(folder, 'archive')
    writeFileSync(archive, bytes)
    execFileSync('tar', ['-xf', archive, '-C', folder], { stdio: 'ignore' })
    const segments = join(folder, '.foreshock-cache', 'segments')
    const names = existsSync(segments) ? readdirSync(segments) : []
    const checked = await Promise.all(
      names.map(async (name) => checkSegment(await readSegmentFolder(join(segments, name), name)))
    )
    return checked.flatMap((one) => (one.is === 'intact' ? [one.manifest] : []))
  } catch {
    return []
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

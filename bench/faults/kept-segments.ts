import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeSegment } from '../../src/history/decode-segment.js'
import { checkSegment } from '../../src/history/manifest.js'
import { Problem } from '../../src/domain/problem.js'
import type { Segment } from '../../src/domain/segment.js'
import type { TableName } from '../../src/domain/recording.js'
import { TABLE_NAMES } from '../../src/schema/table-row.js'
import { readSegmentFolder } from '../../src/io/store/segment-folder.js'
import type { CacheEntry, Repository } from '../../test/local-github/index.js'

/** How many rows of each table a segment holds on the run that it is of, and its change: what is told of others may vary. */
export type OwnRows = Readonly<Partial<Record<TableName, number>>>

/** The intact segments that a reader would find in the caches of a repository, by name. */
export async function keptSegments({ caches }: Repository): Promise<ReadonlyMap<string, OwnRows>> {
  const found = await Promise.all(caches.filter(({ finalized }) => finalized).map(segmentsIn))
  return new Map(found.flat())
}

async function ownRows(segment: Segment): Promise<readonly (readonly [string, OwnRows])[]> {
  const checked = checkSegment(segment)
  if (checked.is !== 'intact') return []
  const { repositoryId, runId } = checked.manifest.about
  const decoded = await decodeSegment(segment, { repositoryId })
  if (decoded instanceof Problem) return []
  const counts = TABLE_NAMES.map((name) => {
    const rows: readonly object[] = [...decoded.tables[name]]
    const own = rows.filter((row) => name === 'changes' || ('runId' in row && row.runId === runId))
    return [name, own.length] as const
  })
  return [[segment.name, Object.fromEntries(counts)]]
}

/** An entry is unpacked as the cache client does it. */
async function segmentsIn({ bytes }: CacheEntry): Promise<readonly (readonly [string, OwnRows])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  try {
    const archive = join(folder, 'archive')
    writeFileSync(archive, bytes)
    execFileSync('tar', ['-xf', archive, '-C', folder], { stdio: 'ignore' })
    const segments = join(folder, '.foreshock-cache', 'segments')
    const names = existsSync(segments) ? readdirSync(segments) : []
    const checked = await Promise.all(
      names.map(async (name) => ownRows(await readSegmentFolder(join(segments, name), name)))
    )
    return checked.flat()
  } catch {
    return []
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

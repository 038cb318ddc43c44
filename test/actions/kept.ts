import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rows } from '../../src/domain/recording.js'
import { Problem } from '../../src/domain/problem.js'
import { rowsOf as tableRows } from '../../src/history/columns.js'
import { mergeRows } from '../../src/history/merge.js'
import { decodeSegment } from '../../src/history/decode-segment.js'
import type { Repository } from '../local-github/index.js'

export interface Kept {
  /** Of each cache entry of the scope, oldest first: the names of the segments in it. */
  readonly entries: readonly (readonly string[])[]
  /** Every segment that any of the entries holds. */
  readonly segments: readonly string[]
  readonly rows: Rows
}

/** What the caches of one ref hold, read apart from the store that wrote them. */
export async function keptOn(repository: Repository, ref: string): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  try {
    const found = new Map<string, Rows>()
    const entries: (readonly string[])[] = []
    for (const { bytes } of repository.caches.filter((entry) => entry.ref === ref && entry.finalized)) {
      const into = mkdtempSync(join(folder, 'entry-'))
      writeFileSync(join(folder, 'cache.tzst'), bytes)
      execFileSync('tar', ['-xf', join(folder, 'cache.tzst'), '-C', into, '--use-compress-program', 'unzstd'])
      const segments = join(into, '.foreshock-cache', 'segments')
      const names = readdirSync(segments)
      for (const name of names)
        if (!found.has(name)) found.set(name, await rowsOf(join(segments, name), name, repository.id))
      entries.push(names)
    }
    return { entries, segments: [...found.keys()].sort(), rows: mergeRows([...found.values()]) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function rowsOf(folder: string, name: string, repositoryId: number): Promise<Rows> {
  const files = new Map(readdirSync(folder).map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]))
  const read = await decodeSegment({ name, files }, { repositoryId })
  if (read instanceof Problem) throw read
  return tableRows(read.tables)
}

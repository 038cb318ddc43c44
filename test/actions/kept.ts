import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rows } from '../../src/domain/recording.js'
import type { Segment } from '../../src/domain/segment.js'
import { Problem } from '../../src/domain/problem.js'
import { rowsOf as tableRows } from '../../src/history/columns.js'
import { mergeRows } from '../../src/history/merge.js'
import { decodeSegment } from '../../src/history/decode-segment.js'
import { unzip } from '../host-runner/unzip.js'
import type { Artifact, CacheEntry, Repository } from '../local-github/index.js'

export interface Kept {
  /** Of each cache entry of the scope, oldest first: the names of the segments in it. */
  readonly entries: readonly (readonly string[])[]
  /** Every segment that any of the entries holds. */
  readonly segments: readonly string[]
  readonly rows: Rows
}

/** What the caches of one ref hold, read apart from the store that wrote them. */
export async function keptOn(repository: Repository, ref: string): Promise<Kept> {
  const entries = repository.caches.filter((entry) => entry.ref === ref && entry.finalized).map(segmentsIn)
  const found = new Map(entries.flat().map((segment) => [segment.name, segment]))
  return {
    entries: entries.map((segments) => segments.map(({ name }) => name)),
    segments: [...found.keys()].sort(),
    rows: mergeRows(await Promise.all([...found.values()].map((segment) => rowsIn(segment, repository))))
  }
}

/** A recording that was left as an artifact, read apart from what left it. */
export interface Copy {
  readonly runId: number
  readonly segment: string
  readonly rows: Rows
}

export const copiesIn = (repository: Repository): Promise<readonly Copy[]> =>
  Promise.all(
    repository.artifacts.filter(isOurs).map(async (artifact) => {
      const segment = await segmentOf(artifact)
      return { runId: artifact.run_id, segment: segment.name, rows: await rowsIn(segment, repository) }
    })
  )

/** All that was ever kept, caches and artifacts alike, as one text: names of files, their bytes, and the rows they hold. */
export async function everythingKept(repository: Repository): Promise<string> {
  const inCaches = repository.caches.filter(({ finalized }) => finalized).flatMap(segmentsIn)
  const inArtifacts = await Promise.all(repository.artifacts.filter(isOurs).map(segmentOf))
  const texts = [...inCaches, ...inArtifacts].map(async (segment) => [
    ...[...segment.files].flat().map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('utf8'))),
    JSON.stringify(await rowsIn(segment, repository))
  ])
  return (await Promise.all(texts)).flat().join('\n')
}

/** Takes every cache entry away, as GitHub may at any time. */
export const loseCache = ({ caches }: Repository): void => void caches.splice(0)

const OURS = 'foreshock-'

const isOurs = ({ name }: Artifact): boolean => name.startsWith(OURS)

const segmentOf = async ({ name, bytes }: Artifact): Promise<Segment> => ({
  name: name.slice(OURS.length),
  files: new Map((await unzip(bytes)).map(([path, content]) => [path, new Uint8Array(content)]))
})

/** An entry is unpacked as the cache client does it. */
function segmentsIn({ bytes }: CacheEntry): readonly Segment[] {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  try {
    const archive = join(folder, 'cache.tzst')
    writeFileSync(archive, bytes)
    execFileSync('tar', ['-xf', archive, '-C', folder, '--use-compress-program', 'unzstd'])
    const segments = join(folder, '.foreshock-cache', 'segments')
    return readdirSync(segments).map((name) => segmentIn(join(segments, name), name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const segmentIn = (folder: string, name: string): Segment => ({
  name,
  files: new Map(readdirSync(folder).map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]))
})

async function rowsIn(segment: Segment, { id }: Repository): Promise<Rows> {
  const read = await decodeSegment(segment, { repositoryId: id })
  if (read instanceof Problem) throw read
  return tableRows(read.tables)
}

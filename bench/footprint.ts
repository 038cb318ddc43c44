import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoggedRequest } from '../test/local-github/index.js'
import { idleStarts } from './idle-start.js'
import type { Figures } from './lines.js'
import { loadedFiles } from './loaded-files.js'
import { rounded } from './median.js'
import { isBlob, isWrite } from './request-kinds.js'
import { warmRecording } from './warm-recording.js'

const MB = 1e6

/** What Foreshock costs a repository that uses it: bytes to fetch, bytes to parse, and requests of its hourly budget. */
export async function* footprint(): AsyncIterable<Figures> {
  const { requests, outputs } = await warmRecording()
  console.error(`A warm recording (status ${outputs['status'] ?? 'unknown'}) asked:`)
  for (const [operation, count] of countsOf(requests)) console.error(`  ${count} × ${operation}`)
  const eager = await largestEagerFile()
  console.error(`The largest file of an idle start is ${eager.name}, of ${eager.action}.`)
  yield {
    distMb: rounded(bytesOf('dist') / MB, 3),
    eagerMb: rounded(eager.bytes / MB, 3),
    requests: requests.filter((request) => !isBlob(request)).length,
    writes: requests.filter(isWrite).length,
    blobTransfers: requests.filter(isBlob).length
  }
}

const bytesOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

async function largestEagerFile(): Promise<{ readonly action: string; readonly name: string; readonly bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'footprint-'))
  try {
    const starts = await idleStarts(folder)
    const files = starts.flatMap((start) => loadedFiles(start).map((file) => ({ ...file, action: start.action })))
    return files.reduce((largest, file) => (file.bytes > largest.bytes ? file : largest))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function countsOf(requests: readonly LoggedRequest[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { operation } of requests) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  return counts
}

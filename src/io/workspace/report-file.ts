import { constants, open } from 'node:fs/promises'
import { Problem } from '../../domain/problem.js'
import type { ReportFile } from '../../ports.js'

/**
 * A report on disk. It is opened late, so what it is gets checked again then: neither a link nor a pipe nor a device is
 * read, and no more than 100 MB of anything.
 */
export function reportFile({ real, ...facts }: Omit<ReportFile, 'open'> & { readonly real: string }): ReportFile {
  const { path } = facts
  return { ...facts, open: () => contents(path, real) }
}

const MOST_BYTES = 100_000_000
const READ_ONLY = constants.O_RDONLY | orNothing(constants.O_NOFOLLOW) | orNothing(constants.O_NONBLOCK)

/** Windows has no such flags. */
function orNothing(flag: number | undefined): number {
  return flag ?? 0
}

async function* contents(path: string, real: string): AsyncGenerator<Uint8Array> {
  const file = await open(real, READ_ONLY).catch((cause: unknown) => {
    throw new Problem({
      what: 'The report could not be opened',
      where: path,
      todo: 'Check that it is still there',
      cause
    })
  })
  try {
    const facts = await file.stat()
    if (!facts.isFile()) throw new Problem({ what: 'The report is not a regular file', where: path })
    if (facts.size > MOST_BYTES) throw tooLarge(path, facts.size)
    let read = 0
    for await (const chunk of chunksOf(file)) {
      read += chunk.length
      if (read > MOST_BYTES) throw tooLarge(path, read)
      yield chunk
    }
  } finally {
    await file.close()
  }
}

/** Each chunk has memory of its own, for its reader may keep it. */
async function* chunksOf(file: Awaited<ReturnType<typeof open>>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

const CHUNK = 65_536

const tooLarge = (path: string, bytes: number): Problem =>
  new Problem({
    what: `The report is larger than 100 MB (${Math.round(bytes / 1e6)} MB or more)`,
    where: path,
    todo: 'Leave the captured output out of the report, or split it'
  })

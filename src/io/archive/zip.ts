import { crc32, inflateRaw } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type Answer, known, mapAnswer, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { ReportFile } from '../../ports.js'

/** How much an archive may hold, and how much smaller than its content it may be. */
export interface ZipLimits {
  readonly entries: number
  /** Of all content together. */
  readonly bytes: number
  readonly ratio: number
}

export const ZIP_LIMITS: ZipLimits = { entries: 1000, bytes: 50_000_000, ratio: 200 }

export interface ZipReading {
  /** What the archive is, for the reader of a refusal. */
  readonly origin: string
  /** What the user can do about a refusal. */
  readonly todo: string
  readonly limits?: ZipLimits
  /** Which files are inflated; all, where nothing is said. What spoils an archive does so in the others, too. */
  readonly isWanted?: (path: string) => boolean
  /** Refuses folders: where we wrote the archive, it has none. */
  readonly isFlat?: boolean
}

/** The files in a zip archive that may be reports: what an upload of test reports holds. */
export async function readZip(archive: Uint8Array, origin = 'the archive'): Promise<Answer<readonly ReportFile[]>> {
  const todo = 'Upload the test reports alone, as `actions/upload-artifact` packs them'
  const files = await unzip(archive, { origin, todo, isWanted: (path) => REPORT.test(path) })
  return mapAnswer(files, (contents) =>
    [...contents].map(([path, content]) => ({ path, bytes: content.length, open: () => atOnce(content) }))
  )
}

/** Every format of reports has one of these endings. */
const REPORT = /\.(?:xml|trx|json|jsonl|ndjson|tap)$/iu

/**
 * The files in a zip archive by their paths, inflated in memory within bounds and never written anywhere. An archive that
 * does what no honest one does is refused as a whole.
 */
export async function unzip(
  archive: Uint8Array,
  reading: ZipReading
): Promise<Answer<ReadonlyMap<string, Uint8Array>>> {
  try {
    return known(await filesIn(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), reading))
  } catch (cause) {
    return unknown(refusal(reading, cause))
  }
}

async function filesIn(archive: Buffer, { limits = ZIP_LIMITS, isWanted = () => true, isFlat = false }: ZipReading) {
  const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true, autoClose: false })
  try {
    if (zip.entryCount > limits.entries) throw tooMany(limits)
    const files = new Map<string, Uint8Array>()
    let left = limits.bytes
    for (const entry of await entriesOf(zip, limits)) {
      if (entry.fileName.endsWith('/') && isFlat) throw refused('it holds a folder')
      if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue
      const content = await inflated(zip, entry, { ...limits, left })
      left -= content.length
      files.set(entry.fileName, content)
    }
    return files
  } finally {
    zip.close()
  }
}

async function entriesOf(zip: ZipFile, limits: ZipLimits): Promise<readonly Entry[]> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    if (entries.size === limits.entries) throw tooMany(limits)
    if (entries.has(name)) throw refused('two of its entries have the same name')
    // The library refuses backslashes, drives, roots and climbing; these it lets pass.
    if (name.includes('\0') || name.split('/').includes('.')) throw refused('an entry has a name that is no plain path')
    if (isLink(entry)) throw refused('it holds a link')
    if (entry.isEncrypted()) throw refused('it is encrypted')
    entries.set(name, entry)
  }
  return [...entries.values()]
}

/** Archives of Unix keep the mode of a file in the upper half. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000

async function inflated(zip: ZipFile, entry: Entry, limits: ZipLimits & { left: number }): Promise<Uint8Array> {
  const says = entry.uncompressedSize
  if (says > limits.left) throw tooMuch(limits)
  if (says > SMALL && says > entry.compressedSize * limits.ratio) throw tooDense(limits)
  const content = await contentOf(zip, entry, limits)
  if (content.length < says) throw refused('an entry is shorter than it says')
  if (crc32(content) !== entry.crc32) throw refused('an entry does not match its checksum')
  return content
}

/** Inflates in one piece of the size that the entry says: pieces would be garbage many times its size. */
async function contentOf(zip: ZipFile, entry: Entry, limits: ZipLimits): Promise<Buffer> {
  const { uncompressedSize: says, compressionMethod } = entry
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
    throw refused('an entry is packed in an unusual way')
  const packed = await packedBytes(zip, entry)
  if (compressionMethod === DEFLATED) return inflate(packed, says, limits)
  if (packed.length > says) throw tooMuch(limits)
  return packed
}

async function packedBytes(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const options = entry.compressionMethod === DEFLATED ? { decompress: false } : {}
  const pieces: Uint8Array[] = []
  for await (const piece of bytesOf(await zip.openReadStreamPromise(entry, options))) pieces.push(piece)
  return Buffer.concat(pieces)
}

function inflate(packed: Buffer, says: number, limits: ZipLimits): Promise<Buffer> {
  const options = { chunkSize: Math.max(64, says + 1), maxOutputLength: Math.max(1, says) }
  return new Promise((resolve, reject) => {
    inflateRaw(packed, options, (error, content) => {
      if (error === null) resolve(content)
      else reject('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch(limits) : error)
    })
  })
}

const STORED = 0
const DEFLATED = 8

/** Below this even the densest entry is no burden. */
const SMALL = 100_000

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk
}

// eslint-disable-next-line @typescript-eslint/require-await -- readers take what may have to be waited for
async function* atOnce(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

const refused = (what: string): Problem => new Problem({ what })

const tooMany = ({ entries }: ZipLimits): Problem => refused(`it holds more than ${entries} entries`)

const tooMuch = ({ bytes }: ZipLimits): Problem =>
  refused(`it inflates to more than ${bytes / 1e6} MB, or to more than it says`)

const tooDense = ({ ratio }: ZipLimits): Problem => refused(`an entry inflates to more than ${ratio} times its size`)

const refusal = ({ origin, todo }: ZipReading, cause: unknown): Problem =>
  new Problem({
    what:
      cause instanceof Problem
        ? `The archive was not read: ${cause.what}`
        : 'The archive is damaged, or no zip archive that can be trusted',
    where: origin,
    todo,
    cause
  })

import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { ReportFile } from '../../ports.js'

/**
 * The XML files in a zip archive, inflated in memory within bounds and never written anywhere. An archive that does what
 * no upload of test reports does is refused as a whole.
 */
export async function readZip(archive: Uint8Array, origin = 'the archive'): Promise<Answer<readonly ReportFile[]>> {
  try {
    const files = await unzip(archive, (name) => /\.xml$/iu.test(name))
    return known([...files].map(([path, content]) => ({ path, bytes: content.length, open: () => atOnce(content) })))
  } catch (cause) {
    return unknown(refusal(origin, cause))
  }
}

export const ZIP_LIMITS = { entries: 1000, bytes: 50_000_000, ratio: 200 } as const

/**
 * The wanted files of a zip archive by their names, inflated in memory within the same bounds. The whole archive is
 * refused for what any entry does, wanted or not. Throws a Problem for a refusal, and what the library throws for damage.
 */
export async function unzip(
  archive: Uint8Array,
  isWanted: (name: string) => boolean
): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true, autoClose: false })
  try {
    if (zip.entryCount > ZIP_LIMITS.entries) throw refused(`it holds more than ${ZIP_LIMITS.entries} entries`)
    const files = new Map<string, Uint8Array>()
    let left: number = ZIP_LIMITS.bytes
    for (const entry of await entriesOf(zip)) {
      if (!isWanted(entry.fileName)) continue
      const content = await inflated(zip, entry, left)
      left -= content.length
      files.set(entry.fileName, content)
    }
    return files
  } finally {
    zip.close()
  }
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    if (entries.size === ZIP_LIMITS.entries) throw refused(`it holds more than ${ZIP_LIMITS.entries} entries`)
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

async function inflated(zip: ZipFile, entry: Entry, atMost: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > atMost) throw tooMuch()
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * ZIP_LIMITS.ratio)
    throw tooDense()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytesOf(await zip.openReadStreamPromise(entry))) {
    length += chunk.length
    if (length > atMost || length > entry.uncompressedSize) throw tooMuch()
    chunks.push(chunk)
  }
  const content = Buffer.concat(chunks, length)
  if (crc32(content) !== entry.crc32) throw refused('an entry does not match its checksum')
  return content
}

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

const tooMuch = (): Problem => refused(`it inflates to more than ${ZIP_LIMITS.bytes / 1e6} MB, or to more than it says`)

const tooDense = (): Problem => refused(`an entry inflates to more than ${ZIP_LIMITS.ratio} times its size`)

const refusal = (origin: string, cause: unknown): Problem =>
  new Problem({
    what:
      cause instanceof Problem
        ? `The archive was not read: ${cause.what}`
        : 'The archive is damaged, or no zip archive that can be trusted',
    where: origin,
    todo: 'Upload the test reports alone, as `actions/upload-artifact` packs them',
    cause
  })

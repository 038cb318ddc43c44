import { crc32 } from 'node:zlib'

/**
 * A zip archive of a few files, whose bytes depend on nothing but names and contents: sorted, stored, and all of one date.
 * Parquet is compressed already, and what compresses differs between versions of Node.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  const bodies: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of entries) {
    const encoded = Buffer.from(name)
    const common = commonFields(encoded, content)
    const body = [LOCAL_FILE, common, encoded, content]
    bodies.push(...body)
    directory.push(CENTRAL_FILE, MADE_BY, common, placeFields(offset), encoded)
    offset += lengthOf(body)
  }
  return Buffer.concat([...bodies, ...directory, END, endFields(entries.length, lengthOf(directory), offset)])
}

// The layout is that of APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const LOCAL_FILE = Buffer.from('PK\u0003\u0004')
const CENTRAL_FILE = Buffer.from('PK\u0001\u0002')
const END = Buffer.from('PK\u0005\u0006')

/** Version 2.0 on Unix, whose file modes unzip programs heed. */
const MADE_BY = Buffer.from([20, 3])

const UTF_8_NAMES = 0x800

/** The first day that the format can tell: 1 January 1980. */
const FIRST_DAY = (1 << 5) | 1

/** What a file says of itself both before its content and in the directory. */
function commonFields(name: Uint8Array, content: Uint8Array): Uint8Array {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(UTF_8_NAMES, 2)
  fields.writeUInt16LE(FIRST_DAY, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(content.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

function placeFields(offset: number): Uint8Array {
  const fields = Buffer.alloc(14)
  fields.writeUInt32LE(0o100644 * 0x10000, 6)
  fields.writeUInt32LE(offset, 10)
  return fields
}

function endFields(entries: number, directoryLength: number, offset: number): Uint8Array {
  const fields = Buffer.alloc(18)
  fields.writeUInt16LE(entries, 4)
  fields.writeUInt16LE(entries, 6)
  fields.writeUInt32LE(directoryLength, 8)
  fields.writeUInt32LE(offset, 12)
  return fields
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0)

import { crc32, deflateRawSync } from 'node:zlib'

/**
 * A zip archive of these files: the same files make the same bytes, whatever their order, on every machine. Sizes and
 * counts that need the format's 64-bit extension throw.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => entryOf(name, content))
  let offset = 0
  const directory = entries.map((entry) => {
    const listed = listing(entry, offset)
    offset += entry.local.length
    return listed
  })
  return Buffer.concat([...entries.map(({ local }) => local), ...directory, ending(directory, offset)])
}

interface Entry {
  readonly name: Buffer
  /** What the entry itself and its line in the directory have in common. */
  readonly facts: Buffer
  readonly local: Buffer
}

/** APPNOTE 6.3, section 4.3.7. */
function entryOf(path: string, content: Uint8Array): Entry {
  const name = Buffer.from(path)
  const deflated = deflateRawSync(content)
  const isDeflated = isWorthIt(deflated.length, content.length)
  const packed = isDeflated ? deflated : content
  const facts = Buffer.concat([
    u16(READABLE_BY_2_0),
    u16(NAMES_ARE_UTF8),
    u16(isDeflated ? DEFLATED : STORED),
    u16(MIDNIGHT),
    u16(FIRST_OF_1980),
    u32(crc32(content)),
    u32(packed.length),
    u32(content.length),
    u16(name.length),
    u16(0) // no extra field
  ])
  return { name, facts, local: Buffer.concat([LOCAL, facts, name, packed]) }
}

/** What shrinks too much is stored as it is: readers take it for a bomb, and so does ours. */
const isWorthIt = (deflated: number, plain: number): boolean => deflated < plain && deflated * DENSEST > plain

const DENSEST = 100

/** Section 4.3.12. */
const listing = ({ name, facts }: Entry, offset: number): Buffer =>
  Buffer.concat([
    LISTED,
    u16(MADE_ON_UNIX_BY_2_0),
    facts,
    u16(0), // no comment
    u16(0), // on the first disk
    u16(0), // not known to be text
    u32(0o100644 * 0x10000), // a plain file that its owner may write
    u32(offset),
    name
  ])

/** Section 4.3.16. */
const ending = (directory: readonly Buffer[], offset: number): Buffer => {
  const bytes = directory.reduce((sum, line) => sum + line.length, 0)
  const count = u16(directory.length)
  return Buffer.concat([END, u16(0), u16(0), count, count, u32(bytes), u32(offset), u16(0)])
}

const LOCAL = Buffer.from('PK\x03\x04')
const LISTED = Buffer.from('PK\x01\x02')
const END = Buffer.from('PK\x05\x06')

const STORED = 0
const DEFLATED = 8
const READABLE_BY_2_0 = 20
const MADE_ON_UNIX_BY_2_0 = 0x0314
const NAMES_ARE_UTF8 = 0x0800

/** The earliest date that the format can tell: no date of ours may change the bytes. */
const FIRST_OF_1980 = 0x0021
const MIDNIGHT = 0

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

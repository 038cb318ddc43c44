import { crc32, deflateRawSync } from 'node:zlib'

const STORED = 0
const DEFLATED = 8

/** A zip archive of the given files: each deflated where that is smaller (APPNOTE.TXT 4.3). */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const entry = entryOf(path, Buffer.from(content))
    const local = Buffer.concat([signature(0x04034b50), entry.header, u16(0), entry.name, entry.data])
    centrals.push(
      Buffer.concat([
        signature(0x02014b50),
        u16(20),
        entry.header,
        u16(0), // comment length comes after the extra field's
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        entry.name
      ])
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const count = u16(centrals.length)
  const end = [signature(0x06054b50), u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)]
  return Buffer.concat([...locals, directory, ...end])
}

/** The part of the header that the local and the central record share, up to the length of the name. */
function entryOf(path: string, content: Buffer): { header: Buffer; name: Buffer; data: Buffer } {
  const packed = deflateRawSync(content)
  const isSmaller = packed.length < content.length
  const data = isSmaller ? packed : content
  const name = Buffer.from(path)
  const utf8Names = 0x0800
  const header = Buffer.concat([
    u16(20),
    u16(utf8Names),
    u16(isSmaller ? DEFLATED : STORED),
    u32(0x00210000), // 1980-01-01 00:00, so that equal files make equal archives
    u32(crc32(content)),
    u32(data.length),
    u32(content.length),
    u16(name.length)
  ])
  return { header, name, data }
}

const signature = (value: number): Buffer => u32(value)

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

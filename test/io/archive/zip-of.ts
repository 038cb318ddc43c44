import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive as a test wants it, lies included. */
export interface Packed {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly stored?: boolean
  readonly mode?: number
  readonly flags?: number
  /** What the archive says instead of the truth. */
  readonly says?: { readonly size?: number; readonly packedSize?: number; readonly crc?: number }
}

/** A zip archive, written by its specification (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
export function zipOf(entries: readonly Packed[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content = '', stored = false, mode = 0o100644, flags = 0x800, says = {} } of entries) {
    const plain = Buffer.from(content)
    const packed = stored ? plain : deflateRawSync(plain)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(stored ? 0 : 8, 4)
    fields.writeUInt32LE(says.crc ?? crc32(plain), 10)
    fields.writeUInt32LE(says.packedSize ?? packed.length, 14)
    fields.writeUInt32LE(says.size ?? plain.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(mode * 0x10000, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), fields, rest, Buffer.from(name))
    files.push(file)
    offset += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end])
}

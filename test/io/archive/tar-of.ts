/** One entry of an archive as a test wants it, lies included. */
export interface Packed {
  readonly path: string
  readonly content?: string | Uint8Array
  /** Of the header: `0` a file, `5` a folder, `2` a link, `x` a pax header … */
  readonly type?: string
  readonly prefix?: string
  readonly linksTo?: string
  /** What the header says instead of the truth. */
  readonly says?: { readonly size?: string; readonly checksum?: string; readonly magic?: string }
}

const BLOCK = 512

/** A tar archive, written by its specification (POSIX.1-2017, pax, "ustar Interchange Format"). */
export const tarOf = (entries: readonly Packed[]): Buffer =>
  Buffer.concat([...entries.map(packed), Buffer.alloc(2 * BLOCK)])

/** A pax header for the entry that follows it. */
export const pax = (records: Readonly<Record<string, string>>): Packed => ({
  path: 'PaxHeaders/1',
  type: 'x',
  content: Object.entries(records)
    .map(([key, value]) => recordOf(` ${key}=${value}\n`))
    .join('')
})

/** The length at the beginning counts its own digits. */
function recordOf(rest: string): string {
  const bytes = Buffer.byteLength(rest)
  const length = [1, 2, 3, 4, 5].map((digits) => bytes + digits).find((sum) => String(sum).length === sum - bytes)
  return `${String(length)}${rest}`
}

function packed({ path, content = '', type = '0', prefix = '', linksTo = '', says = {} }: Packed): Buffer {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(BLOCK)
  const put = (text: string, at: number, length: number): void => void header.write(text.slice(0, length), at, 'latin1')
  put(path, 0, 100)
  put('0000644\0', 100, 8)
  put('0000000\0', 108, 8)
  put('0000000\0', 116, 8)
  put(says.size ?? `${bytes.length.toString(8).padStart(11, '0')}\0`, 124, 12)
  put('00000000000\0', 136, 12)
  put('        ', 148, 8)
  put(type, 156, 1)
  put(linksTo, 157, 100)
  put(says.magic ?? 'ustar\u000000', 257, 8)
  put(prefix, 345, 155)
  const sum = header.reduce((all, byte) => all + byte, 0)
  put(says.checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148, 8)
  return Buffer.concat([header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)])
}

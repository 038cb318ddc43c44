import { Problem } from '../../domain/problem.js'

export interface TarEntry {
  /** Relative, with slashes, and without any that ends a folder. */
  readonly path: string
  readonly kind: 'file' | 'folder'
  readonly bytes: Uint8Array
}

export const TAR_LIMITS = { entries: 5000, nameBytes: 65_536 } as const

/**
 * The files and folders of a tar archive: ustar with the long names of pax and of GNU. The archive lies in memory, its
 * files are views of it, and nothing is written anywhere. One that holds anything else, such as a link, or that is not as
 * tar writes it, is refused as a whole: then a Problem is thrown.
 */
export function readTar(archive: Uint8Array): readonly TarEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const entries = new Map<string, TarEntry>()
  let longer: Longer | undefined
  let at = 0
  for (;;) {
    const block = bytes.subarray(at, at + BLOCK)
    if (isZero(block)) break
    const header = readHeader(block)
    const size = longer?.size ?? header.size
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size)
    if (content.length < size) throw refused('it breaks off')
    at += BLOCK + BLOCK * Math.ceil(size / BLOCK)
    if (header.type === PAX || header.type === GNU_LONG_NAME) {
      if (longer !== undefined) throw refused('one of its entries has two long names')
      longer = header.type === PAX ? readPax(content) : { path: text(content) }
      continue
    }
    const entry = entryOf({ path: longer?.path ?? header.path, type: header.type, content })
    if (entries.has(entry.path)) throw refused('two of its entries have the same name')
    if (entries.size === TAR_LIMITS.entries) throw refused(`it holds more than ${TAR_LIMITS.entries} entries`)
    entries.set(entry.path, entry)
    longer = undefined
  }
  if (longer !== undefined) throw refused('a long name belongs to no entry')
  if (bytes.length < at + END) throw refused('it breaks off')
  if (!isZero(bytes.subarray(at))) throw refused('something follows its end')
  return [...entries.values()]
}

const BLOCK = 512

/** Two blocks of zeros; tar fills up with more. */
const END = 2 * BLOCK

const PAX = 'x'
const GNU_LONG_NAME = 'L'

/** What a header in front of another says of it. */
interface Longer {
  readonly path?: string
  readonly size?: number
}

interface Header {
  readonly path: string
  readonly size: number
  readonly type: string
}

/** The fields of a header block (POSIX.1-2017, pax, "ustar Interchange Format"). */
function readHeader(block: Buffer): Header {
  if (block.length < BLOCK) throw refused('it breaks off')
  if (checksum(block) !== octal(block.subarray(148, 156))) throw refused('a header does not match its checksum')
  const magic = block.toString('latin1', 257, 263)
  if (magic !== 'ustar\0' && magic !== 'ustar ') throw refused('a header is of no format that is known')
  // Where POSIX has the beginning of a long path, GNU has times.
  const prefix = magic === 'ustar\0' ? text(block.subarray(345, 500)) : ''
  const name = text(block.subarray(0, 100))
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    size: octal(block.subarray(124, 136)),
    type: block.toString('latin1', 156, 157)
  }
}

/** The sum of all bytes, its own field taken as blanks. */
function checksum(block: Buffer): number {
  let sum = 8 * 0x20
  for (const [index, byte] of block.entries()) if (index < 148 || index >= 156) sum += byte
  return sum
}

function octal(field: Buffer): number {
  const digits = /^ *([0-7]{1,11})[ \0]*$/.exec(field.toString('latin1'))?.[1]
  if (digits === undefined) throw refused('a header holds no number where one belongs')
  return Number.parseInt(digits, 8)
}

/** Records of the form `length key=value\n`, of which each length counts itself (POSIX.1-2017, "pax Header File Format"). */
function readPax(content: Buffer): Longer {
  if (content.length > TAR_LIMITS.nameBytes) throw refused('a header is too long')
  const records = new Map<string, string>()
  let at = 0
  while (at < content.length) {
    const length = Number(/^[1-9]\d{0,4}(?= )/.exec(content.toString('latin1', at, at + 6))?.[0])
    const record = content.subarray(at, at + length)
    const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record.toString()) ?? []
    if (key === undefined || value === undefined || record.length !== length) throw refused('a header makes no sense')
    records.set(key, value)
    at += length
  }
  if ([...records.keys()].some((key) => key.startsWith('GNU.sparse.'))) throw refused('it holds a file with holes')
  const [path, size] = [records.get('path'), records.get('size')]
  if (size !== undefined && !/^\d{1,12}$/.test(size)) throw refused('a header holds no number where one belongs')
  return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size: Number(size) }) }
}

interface Raw {
  readonly path: string
  readonly type: string
  readonly content: Buffer
}

function entryOf({ path, type, content }: Raw): TarEntry {
  const kind = KINDS[type]
  if (kind === undefined) throw refused(`it holds ${STRANGERS[type] ?? 'something that is no file and no folder'}`)
  if (kind === 'folder' && content.length > 0) throw refused('a folder has content')
  const plain = kind === 'folder' ? path.replace(/\/$/, '') : path
  if (!isPlain(plain)) throw refused('an entry has a name that is no plain path')
  return { path: plain, kind, bytes: content }
}

const KINDS: Readonly<Record<string, TarEntry['kind']>> = { '0': 'file', '\0': 'file', '5': 'folder' }

const STRANGERS: Readonly<Record<string, string>> = {
  '1': 'a link',
  '2': 'a link',
  '3': 'a device',
  '4': 'a device',
  '6': 'a device',
  S: 'a file with holes'
}

/** Neither absolute nor climbing, and the same path on every system. */
const isPlain = (path: string): boolean =>
  !/[\\:\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const text = (field: Buffer): string => {
  if (field.length > TAR_LIMITS.nameBytes) throw refused('a header is too long')
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

function isZero(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 0) return false
  return true
}

const refused = (what: string): Problem => new Problem({ what: `The archive was not read: ${what}` })

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Problem } from '../../../src/domain/problem.js'
import { readTar, TAR_LIMITS } from '../../../src/io/archive/tar.js'
import { type Packed, pax, tarOf } from './tar-of.js'

const file: Packed = { path: 'a/b.txt', content: 'hello' }

/** Paths and texts of an archive, or why it was refused. */
function contents(archive: Uint8Array): unknown {
  try {
    return readTar(archive).map(({ path, kind, bytes }) =>
      kind === 'file' ? [path, Buffer.from(bytes).toString()] : [path]
    )
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.what
    throw thrown
  }
}

test('files and folders are read in memory, in their order', () => {
  expect(contents(tarOf([{ path: 'a/', type: '5' }, file, { path: 'empty', type: '\0' }]))).toEqual([
    ['a'],
    ['a/b.txt', 'hello'],
    ['empty', '']
  ])
})

test.each(['ustar', 'pax', 'gnu'])('what GNU tar writes as %s is read as it was, with long names too', (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'tar-'))
  const long = `${'d'.repeat(90)}/${'f'.repeat(90)}.txt`
  const files: readonly (readonly [string, string])[] = [
    ['top/small.txt', 'x'],
    ['top/block.bin', 'y'.repeat(512)],
    ['top/empty', ''],
    [`top/${long}`, 'z'.repeat(5000)]
  ]
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const archive = execFileSync('tar', [`--format=${format}`, '-cf', '-', '-C', folder, 'top'])
    const found = contents(archive)
    expect(found).toEqual(expect.arrayContaining([['top'], ...files.map((one) => [...one])]))
    expect(found).toHaveLength(files.length + 2)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a pax header names the entry behind it alone', () => {
  const archive = tarOf([pax({ mtime: '1.5', path: 'x/ä.txt' }), file, { path: 'c', content: 'd' }])
  expect(contents(archive)).toEqual([
    ['x/ä.txt', 'hello'],
    ['c', 'd']
  ])
})

test('the beginning of a long path is in the prefix, and GNU has other things there', () => {
  expect(contents(tarOf([{ ...file, prefix: 'deep' }]))).toEqual([['deep/a/b.txt', 'hello']])
  expect(contents(tarOf([{ ...file, prefix: '12345', says: { magic: 'ustar  \0' } }]))).toEqual([['a/b.txt', 'hello']])
})

test.each(['/etc/passwd', '../up', 'a/../../up', 'a/./b', './a', 'a//b', '', 'a\\..\\b', 'C:/a', 'C:a', 'file/'])(
  'an entry called %j spoils the archive',
  (path) => {
    expect(contents(tarOf([file, { path, content: 'x' }]))).toBe(
      'The archive was not read: an entry has a name that is no plain path'
    )
    if (path !== '') expect(contents(tarOf([pax({ path }), file]))).toContain('no plain path')
  }
)

test('a name that a pax header cuts with a zero byte spoils the archive', () => {
  expect(contents(tarOf([pax({ path: 'a\0b' }), file]))).toContain('no plain path')
})

test.each([
  ['a hard link', [{ ...file, type: '1', content: '', linksTo: '/etc/passwd' }], 'it holds a link'],
  ['a symbolic link', [{ ...file, type: '2', content: '', linksTo: '../..' }], 'it holds a link'],
  ['a device', [{ ...file, type: '3', content: '' }], 'it holds a device'],
  ['a block device', [{ ...file, type: '4', content: '' }], 'it holds a device'],
  ['a pipe', [{ ...file, type: '6', content: '' }], 'it holds a device'],
  ['a file with holes', [{ ...file, type: 'S' }], 'it holds a file with holes'],
  ['a file with holes as pax has them', [pax({ 'GNU.sparse.major': '1' }), file], 'it holds a file with holes'],
  ['a global header', [{ ...pax({ path: 'z' }), type: 'g' }, file], 'no file and no folder'],
  ['a long name of a link', [{ path: '././@LongLink', type: 'K', content: 'x' }, file], 'no file and no folder'],
  ['two entries of one name', [file, file], 'two of its entries have the same name'],
  ['a folder of the name of a file', [file, { path: 'a/b.txt/', type: '5' }], 'the same name'],
  ['two long names for one entry', [pax({ path: 'a' }), pax({ path: 'b' }), file], 'two long names'],
  ['a long name for nothing', [file, pax({ path: 'a' })], 'belongs to no entry'],
  ['a folder with content', [{ path: 'a/', type: '5', content: 'x' }], 'a folder has content'],
  ['a wrong checksum', [{ ...file, says: { checksum: '000000\0 ' } }], 'does not match its checksum'],
  ['a header of unknown format', [{ ...file, says: { magic: 'tsaru\u000000' } }], 'no format that is known'],
  ['a size that is no number', [{ ...file, says: { size: 'abcdefghijk\0' } }], 'no number'],
  ['a size in base 256', [{ ...file, says: { size: `\x80${'\0'.repeat(10)}\x05` } }], 'no number'],
  ['a size that is too large', [{ ...file, says: { size: '77777777777\0' } }], 'it breaks off'],
  ['a size of pax that is too large', [pax({ size: '99999999999' }), file], 'it breaks off'],
  ['a size of pax that is no number', [pax({ size: '-1' }), file], 'no number'],
  ['a pax record without an end', [{ ...pax({}), content: '12 path=a' }, file], 'makes no sense'],
  ['a pax record of length zero', [{ ...pax({}), content: '0 path=a\n' }, file], 'makes no sense'],
  ['a pax header that is endless', [{ ...pax({}), content: 'x'.repeat(70_000) }, file], 'too long'],
  ['a long name that is endless', [{ path: 'L', type: 'L', content: 'x'.repeat(70_000) }, file], 'too long']
] satisfies [string, Packed[], string][])('an archive with %s is refused as a whole', (_, entries, reason) => {
  expect(contents(tarOf(entries))).toContain(reason)
})

test('an archive that goes on behind its end is refused', () => {
  expect(contents(Buffer.concat([tarOf([file]), tarOf([{ path: 'more' }])]))).toContain('something follows its end')
})

test('an archive that is cut anywhere is refused, and so is an empty one', () => {
  const archive = tarOf([file, { path: 'c', content: 'd'.repeat(600) }])
  for (let length = 0; length < archive.length; length += 1)
    expect(contents(archive.subarray(0, length))).toContain('it breaks off')
})

test('an archive of too many entries is refused, and the last that may be is not', () => {
  const many = Array.from({ length: TAR_LIMITS.entries }, (_, index) => ({ path: `f${index}` }))
  expect(contents(tarOf(many))).toHaveLength(TAR_LIMITS.entries)
  expect(contents(tarOf([...many, file]))).toContain('more than 5000 entries')
})

test('any bytes are read or refused, and nothing else is ever thrown', () => {
  const archive = tarOf([pax({ path: 'a/b' }), file, { path: 'c/', type: '5' }])
  const flips = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 3000 }), flips), (input) => {
      const bytes = input instanceof Uint8Array ? input : Buffer.from(archive)
      if (!(input instanceof Uint8Array)) for (const [at, value] of input) bytes[at] = value
      expect(contents(bytes)).toBeDefined()
    }),
    { numRuns: 500 }
  )
})

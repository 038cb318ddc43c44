import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readZip, unzip } from '../../../src/io/archive/zip.js'
import { type Packed, zipOf } from './zip-of.js'

const report = { name: 'junit.xml', content: '<testsuite/>' }

async function contents(entries: readonly Packed[]): Promise<unknown> {
  const answer = await readZip(zipOf(entries), 'artifact:reports')
  if (answer.is === 'unknown') return answer.because.message
  return await Promise.all(
    answer.value.map(async (file) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of file.open()) chunks.push(chunk)
      return [file.path, file.bytes, Buffer.concat(chunks).toString()]
    })
  )
}

test('the XML files of an archive are read in memory, and nothing else of it', async () => {
  const entries = [
    report,
    { name: 'deep/', mode: 0o040755 },
    { name: 'deep/A.XML', content: '<a/>', stored: true },
    { name: 'log.txt', content: 'x' }
  ]
  expect(await contents(entries)).toEqual([
    ['junit.xml', 12, '<testsuite/>'],
    ['deep/A.XML', 4, '<a/>']
  ])
})

test.each([
  '/etc/passwd.xml',
  '../junit.xml',
  'a/../../junit.xml',
  'C:/junit.xml',
  'a\\..\\junit.xml',
  './junit.xml',
  'a/./b.xml',
  'a\0b.xml'
])('an entry called %j spoils the archive', async (name) => {
  expect(await contents([report, { name, content: '<x/>' }])).toMatch(
    /^artifact:reports The archive (?:was not read|is damaged)/u
  )
})

test.each([
  ['a link', [{ name: 'junit.xml', content: '/etc/passwd', mode: 0o120777 }], 'it holds a link'],
  ['a link behind an innocent name', [{ name: 'x', content: '/etc', mode: 0o120777 }, report], 'it holds a link'],
  ['two entries of one name', [report, report], 'the same name'],
  ['an encrypted entry', [{ ...report, flags: 0x801 }], 'encrypted'],
  ['a wrong checksum', [{ ...report, says: { crc: 1 } }], 'checksum'],
  ['a dense entry', [{ name: 'a.xml', content: ' '.repeat(1_000_000) }], '200 times its size'],
  ['a size that is too small', [{ ...report, content: 'x'.repeat(5000), says: { size: 12 } }], 'more than it says'],
  ['a size that is too large', [{ ...report, says: { size: 5000 } }], 'shorter than it says']
])('an archive with %s is refused', async (_, entries, reason) => {
  expect(await contents(entries)).toContain(reason)
})

test('an archive that says it inflates to more than 50 MB is refused before it is inflated', async () => {
  expect(await contents([{ ...report, says: { size: 50_000_001 } }])).toContain('50 MB')
})

test('many entries that inflate to more than 50 MB together are refused', async () => {
  const content = Buffer.alloc(9_000_000, 'abcdefghijklmnopqrstuvwxyz0123456789')
  const entries = Array.from({ length: 6 }, (_, index) => ({ name: `${index}.xml`, content, stored: true }))
  expect(await contents(entries)).toContain('50 MB')
})

test('more than 1,000 entries are refused', async () => {
  expect(await contents(Array.from({ length: 1001 }, (_, index) => ({ name: `${index}.txt` })))).toContain(
    '1000 entries'
  )
})

test('what is no archive is unknown, with what to do', async () => {
  for (const text of ['', 'PK', '<html>404</html>', '\0'.repeat(100)])
    expect(await readZip(Buffer.from(text))).toMatchObject({
      is: 'unknown',
      because: { todo: expect.stringContaining('Upload') }
    })
})

test('an archive that is cut or changed anywhere is refused or read, and nothing is thrown', async () => {
  const whole = zipOf([report, { name: 'b.xml', content: '<b/>', stored: true }])
  for (let end = 0; end < whole.length; end += 1) expect((await readZip(whole.subarray(0, end))).is).toBe('unknown')
  const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), to: fc.integer({ min: 0, max: 255 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
      const bytes = Uint8Array.from(whole)
      for (const { at, to } of changes) bytes[at] = to
      return (await readZip(bytes)).is.length > 0
    }),
    { numRuns: 500 }
  )
})

const reading = { origin: 'a bundle', todo: 'Make it anew' }

test('all files of an archive are read where nothing is said, and folders are no files', async () => {
  const entries = [report, { name: 'deep/', mode: 0o040755 }, { name: 'deep/log.txt', content: 'x' }]
  const files = await unzip(zipOf(entries), reading)
  expect(files.is === 'known' ? [...files.value].map(([path, content]) => [path, content.length]) : files).toEqual([
    ['junit.xml', 12],
    ['deep/log.txt', 1]
  ])
})

test.each([
  ['entries', { entries: 1, bytes: 1000, ratio: 200 }, [report, { name: 'x' }], 'more than 1 entries'],
  ['bytes', { entries: 9, bytes: 11, ratio: 200 }, [report], 'it inflates to more than'],
  ['density', { entries: 9, bytes: 1e6, ratio: 10 }, [{ name: 'a', content: ' '.repeat(200_000) }], '10 times its size']
])('a reader may bound the %s closer', async (_, limits, entries, reason) => {
  const files = await unzip(zipOf(entries), { ...reading, limits })
  expect(files.is === 'unknown' ? files.because.message : files).toMatch(
    new RegExp(`^a bundle .*${reason}.* Make it anew\\.$`)
  )
})

test('what spoils an archive does so in a file that is not wanted', async () => {
  const link = { name: 'x.txt', content: '/etc/passwd', mode: 0o120777 }
  const files = await unzip(zipOf([report, link]), { ...reading, isWanted: (path) => path === 'junit.xml' })
  expect(files.is).toBe('unknown')
})

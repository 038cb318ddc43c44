import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { type ReportFormatName, reportFormats } from '../../src/ingest/reports/index.js'
import { openingOf } from '../../src/ingest/reports/opening.js'
import type { Opening } from '../../src/ingest/reports/report-format.js'
import type { Outcome } from '../../src/domain/test.js'
import { chanceOf } from '../fakes/chance.js'
import { isCutUnseen, withOtherBytes, withOtherTokens } from '../ingest/reports/mutations.js'
import { collected, inPieces, reading, type Reading, type ReadTest, whyUnreadable } from '../ingest/reports/reading.js'

/** What real tools wrote, and what they said of it: README.md there tells tools, versions and commands. */
const FIXTURES = join(process.cwd(), 'test/fixtures/reports')

const counts = z.object({
  tests: z.int(),
  passed: z.int(),
  failed: z.int(),
  errors: z.int(),
  skipped: z.int(),
  retried: z.int()
})

const expected = z
  .record(z.string(), z.union([counts, z.object({ unreadable: z.string() })]))
  .parse(JSON.parse(readFileSync(join(FIXTURES, 'expected.json'), 'utf8')))

interface Fixture {
  readonly path: string
  readonly format: string
  readonly bytes: Buffer
}

const fixtures = Object.keys(expected).map((path): Fixture => ({
  path,
  format: path.split('/')[0] ?? '',
  bytes: readFileSync(join(FIXTURES, path))
}))

const readable = fixtures.filter(({ path }) => !('unreadable' in (expected[path] ?? {})))

const names = Object.keys(reportFormats).filter((name): name is ReportFormatName => name in reportFormats)

const openingIn = async (bytes: Uint8Array): Promise<Opening> =>
  (await openingOf(inPieces(bytes, 65_536)[Symbol.asyncIterator]())).opening

/** What lies beside reports, and is none. */
const OTHER_FILES = [
  ['a package file', '{"name":"app","version":"1.0.0","scripts":{"test":"jest"}}'],
  ['SARIF', '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[]}]}'],
  ['coverage of Istanbul', '{"/app/a.js":{"path":"/app/a.js","statementMap":{},"s":{"0":1}}}'],
  ['findings of ESLint', '[{"filePath":"/app/a.js","messages":[],"errorCount":0}]'],
  ['a log', 'Running tests\n  ok, let us see\nnot okay'],
  ['coverage in XML', '<?xml version="1.0"?><coverage line-rate="1"/>'],
  ['Checkstyle', '<checkstyle version="8"><file name="a"/></checkstyle>'],
  ['a project file', '<Project Sdk="Microsoft.NET.Sdk"></Project>'],
  ['a web page', '<!doctype html><html><body>tests</body></html>'],
  ['nothing', ''],
  ['an empty object', '{}'],
  ['an empty list', '[]']
] as const

describe.each(names)('the format %s', (name) => {
  const own = fixtures.filter(({ format }) => format === name)
  const ownReadable = readable.filter(({ format }) => format === name)

  test('has a fixture, a title, tools that write it and places where its files lie', () => {
    const { title, writers, files } = reportFormats[name]
    expect(ownReadable.length).toBeGreaterThan(0)
    expect([title, writers, files].map(({ length }) => length > 0)).toEqual([true, true, true])
  })

  test('is recognised by no other, and recognises no other', async () => {
    for (const { path, bytes, format } of fixtures) {
      const opening = await openingIn(bytes)
      if (reportFormats[name].recognises(opening) !== (format === name)) throw new Error(`${name} misjudges ${path}`)
    }
    expect(own.length).toBeGreaterThan(0)
  })

  test.each(OTHER_FILES)('does not recognise %s', async (_, text) => {
    expect(reportFormats[name].recognises(await openingIn(Buffer.from(text)))).toBe(false)
  })

  test.each(ownReadable.map(({ path, bytes }) => [path, bytes] as const))(
    'reads %s as the tool that wrote it counts',
    async (path, bytes) => {
      const read = await reading(bytes)
      expect(whyUnreadable(read)).toBe('')
      expect(countsOf(read)).toEqual(expected[path])
    }
  )

  test('gives the same whatever pieces a file comes in', async () => {
    for (const { bytes } of ownReadable) {
      const whole = await reading(bytes)
      for (const pieceBytes of [1, 7, 1000]) expect(await reading(bytes, pieceBytes)).toEqual(whole)
    }
  })

  test('never takes a part of a file for the whole', async () => {
    for (const { path, bytes } of ownReadable) {
      const whole = await reading(bytes)
      for (const end of cutsOf(bytes)) {
        const part = bytes.subarray(0, end)
        const read = await reading(part)
        const isWhole = read.report.is === 'unreadable' || isSame(read, whole) || isCutUnseen(name, part)
        if (!isWhole) throw new Error(`${path}, cut after ${end} bytes, is taken for a whole report`)
      }
    }
  })

  test('keeps hostile names apart from everything else', async () => {
    const bytes = ownReadable[0]?.bytes ?? Buffer.alloc(0)
    const text = bytes.toString('utf8')
    const whole = await reading(bytes)
    const name = whole.tests.map((one) => one.name).find((one) => /^[\w -]{4,}$/.test(one) && text.includes(one))
    if (name === undefined) throw new Error('no test of the fixture has a plain name')
    for (const hostile of HOSTILE_NAMES) {
      const read = await reading(text.replaceAll(name, isXml(text) ? inXml(hostile) : inJson(hostile)))
      expect(whyUnreadable(read)).toBe('')
      expect(read.tests.length).toBe(whole.tests.length)
      for (const one of read.tests.flatMap(({ suite, className = '', name, file = '' }) => [
        suite,
        className,
        name,
        file
      ])) {
        expect(one).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029]|\p{Surrogate}/u)
        expect(Array.from(one).length).toBeLessThanOrEqual(1000)
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('stops at the number of tests that a recording can take', async () => {
    for (const { bytes } of ownReadable) {
      const { tests } = await reading(bytes)
      if (tests.length < 2) continue
      const read = await collected(inPieces(bytes, 65_536), tests.length - 1)
      expect(whyUnreadable(read)).toContain(`more than the ${tests.length - 1} tests`)
    }
  })

  test('answers to any file, and never with a time that is none', async () => {
    const random = chanceOf(20_261_126)
    for (const { bytes } of own) {
      for (let round = 0; round < 40; round += 1) {
        const changed =
          round % 2 === 0 ? withOtherBytes(bytes, random) : Buffer.from(withOtherTokens(bytes.toString('utf8'), random))
        const { tests } = await reading(changed)
        for (const { durationMs = 0 } of tests) expect(durationMs).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

test('every fixture is told of, and every told one is there', () => {
  const there = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('projects'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(FIXTURES.length + 1))
    .filter((path) => path.includes('/'))
  expect(there.sort()).toEqual(Object.keys(expected).sort())
})

test('what no reader should take is refused, and the reason helps', async () => {
  for (const { path, bytes } of fixtures) {
    for (const why of unreadableOf(path)) expect(`${path}: ${whyUnreadable(await reading(bytes))}`).toContain(why)
  }
})

function unreadableOf(path: string): readonly string[] {
  const facts = expected[path]
  return facts !== undefined && 'unreadable' in facts ? [facts.unreadable] : []
}

/** Each test counts once, as its last try ended. */
function countsOf({ tests }: Reading) {
  const last = new Map<string, ReadTest>()
  for (const one of tests) last.set(JSON.stringify([one.suite, one.className, one.name, one.file]), one)
  const count = (outcome: Outcome): number => [...last.values()].filter((one) => one.outcome === outcome).length
  return {
    tests: last.size,
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
    retried: [...last.values()].filter(({ tries }) => tries > 1).length
  }
}

/** Every byte of a small file, and a thousand places of a large one. Blanks at the end are no content. */
function cutsOf(bytes: Buffer): readonly number[] {
  const end = bytes.toString('latin1').trimEnd().length
  const step = Math.max(1, Math.floor(end / 400))
  return Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step)
}

const isSame = (one: Reading, other: Reading): boolean => JSON.stringify(one) === JSON.stringify(other)

const HOSTILE_NAMES = [
  '::error::injected',
  '__proto__',
  '</testcase><script>',
  'a\u202eb\u2028c\ud800d\0e\u001b[31mf',
  '"},{"x":"',
  '😀'.repeat(3000),
  'not ok 1 - # SKIP',
  '../../etc/passwd'
]

const isXml = (text: string): boolean => text.trimStart().startsWith('<')

const inXml = (name: string): string =>
  name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const inJson = (name: string): string => JSON.stringify(name).slice(1, -1)

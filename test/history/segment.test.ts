import { expect, test } from '@jest/globals'
import { parquetMetadata } from 'hyparquet'
import { Problem } from '../../src/domain/problem.js'
import { type Segment } from '../../src/domain/segment.js'
import { damageOf, encodeManifest, FORMAT, type Manifest } from '../../src/history/manifest.js'
import { rowsOf as tableRows } from '../../src/history/columns.js'
import { decodeSegment, type Decoded } from '../../src/history/decode-segment.js'
import { encodeSegment } from '../../src/history/segment.js'
import { sha256 } from '../../src/history/sha256.js'
import { SCHEMA_VERSION } from '../../src/schema/tables.js'
import { aSegment, aTest, anAbout, everything, NOON, rowsOf } from './builders.js'
import { foreignFile } from './foreign-file.js'

const HERE = { repositoryId: 4711 }

test('what is recorded comes back as it was, in every table and with every fact', async () => {
  const segment = encodeSegment({ rows: everything, about: anAbout({ part: 2 }), foreshock: '0.1.0' })
  const read = await decoded(segment)
  expect(tableRows(read.tables)).toEqual(everything)
  expect(read.about).toEqual(anAbout({ part: 2 }))
  expect(read.notes).toEqual([])
})

test('a recording without rows is a segment, too', async () => {
  const segment = encodeSegment({ rows: rowsOf({}), about: anAbout(), foreshock: '0.1.0' })
  expect([...segment.files.keys()]).toEqual(['manifest.json'])
  expect(tableRows((await decoded(segment)).tables)).toEqual(rowsOf({}))
})

test('ids and times are real integers for whoever else reads the files', () => {
  const bytes = new Uint8Array(aSegment().files.get('runs.parquet') ?? [])
  const { schema } = parquetMetadata(bytes.buffer)
  expect(schema.find(({ name }) => name === 'runId')).toMatchObject({ type: 'INT64', repetition_type: 'REQUIRED' })
  expect(schema.find(({ name }) => name === 'startedAt')).toMatchObject({ type: 'INT64', repetition_type: 'OPTIONAL' })
  expect(schema.find(({ name }) => name === 'workflow')).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8' })
})

test('the same recording always gives the same bytes', () => {
  expect(aSegment()).toEqual(aSegment())
})

test('a segment is named by time, run, attempt, recording job with its matrix, and part', () => {
  expect(aSegment().name).toMatch(/^2026-11-23t120100-r9000000001-a1-[0-9a-f]{12}$/)
  expect(aSegment({}, { part: 2 }).name).toMatch(/^2026-11-23t120100-r9000000001-a1-[0-9a-f]{12}-2$/)
  const names = [{}, { runId: 9 }, { attempt: 2 }, { recorder: 'test {"node":24}' }, { part: 2 }].map(
    (about) => aSegment({}, about).name
  )
  expect(new Set(names).size).toBe(names.length)
})

test('the name of a segment is safe, however wild the matrix is', () => {
  const { name } = aSegment(
    {},
    { recorder: 'test {"os":"a,b/../c\\nul\u0000"}'.repeat(1000), runId: 2 ** 53 - 1, attempt: 999_999 }
  )
  expect(name).toMatch(/^[a-z0-9-]{1,120}$/)
})

test('a segment of another repository is refused and named', async () => {
  const refused = await decodeSegment(aSegment(), { repositoryId: 1 })
  expect(refused).toBeInstanceOf(Problem)
  expect(said(refused)).toContain('is of repository 4711, not of 1')
})

test('a segment of a newer schema or format is left alone, and is not called damaged', async () => {
  for (const change of [
    { schemaVersion: SCHEMA_VERSION + 1 },
    { format: FORMAT + 1 },
    { format: FORMAT + 1, about: 'new' }
  ]) {
    const newer = withManifest(aSegment(), change)
    expect(damageOf(newer)).toBeUndefined()
    expect(said(await decodeSegment(newer, HERE))).toContain('newer version of Foreshock')
  }
})

test('a table that this version has not heard of is said to be passed over', async () => {
  const file = { file: 'weather.parquet', bytes: 4, sha256: sha256(new Uint8Array(4)), rows: 1 }
  const segment = withManifest(encodeSegment({ rows: rowsOf({}), about: anAbout(), foreshock: '9' }), {
    tables: { weather: file }
  })
  const read = await decoded({ ...segment, files: new Map([...segment.files, ['weather.parquet', new Uint8Array(4)]]) })
  expect(read.notes).toEqual([expect.stringContaining('the table weather is not known here')])
})

test('rows that make no sense are not written, and every reader is told', async () => {
  const segment = aSegment({ tests: [aTest(), aTest({ durationMs: Number.NaN }), aTest({ durationMs: -5 })] })
  const read = await decoded(segment)
  expect([...read.tables.tests]).toEqual([aTest()])
  expect(read.notes).toEqual([expect.stringContaining('2 rows of tests made no sense and were not recorded')])
})

const nonsense: Record<string, object> = {
  'a time in the year 9999': { observedAt: Date.UTC(9999, 0) },
  'a time before 1970': { observedAt: -1 },
  'a time after its own recording': { observedAt: NOON + 7 * 86_400_000 },
  'a duration of 1e308': { durationMs: 1e308 },
  'a duration that is not a number': { durationMs: Number.NaN },
  'an endless duration': { durationMs: Number.POSITIVE_INFINITY },
  'a negative duration': { durationMs: -1 },
  'an outcome that nobody knows': { outcome: 'great' },
  'an outcome from the prototype of objects': { outcome: 'constructor' },
  'a trust that nobody grants': { trust: 'root' },
  'a try before the first': { tries: 0 },
  'a name of a megabyte': { name: 'x'.repeat(1_048_576) }
}

test.each(Object.keys(nonsense))('%s costs its own row and no other', async (what) => {
  const bytes = foreignFile('tests', [
    aTest({ name: 'before' }),
    { ...aTest(), ...nonsense[what] },
    aTest({ name: 'after' })
  ])
  const read = await decoded(withTests(bytes, 3))
  expect(Array.from(read.tables.tests, ({ name }) => name)).toEqual(['before', 'after'])
  expect(read.notes).toEqual([expect.stringContaining('1 rows of tests make no sense and were dropped')])
})

test('a file that claims ten million rows is refused before it is unpacked', async () => {
  const refused = await decodeSegment(withTests(foreignFile('tests', [aTest()]), 10_000_000), HERE)
  expect(said(refused)).toContain('claims more than')
})

test('a file that holds another number of rows than the manifest says is refused', async () => {
  expect(await decodeSegment(withTests(foreignFile('tests', [aTest()]), 2), HERE)).toBeInstanceOf(Problem)
})

test('a file that is no Parquet is refused even where its hash is right', async () => {
  const junk = new TextEncoder().encode('PAR1 and then nothing of the sort PAR1')
  expect(await decodeSegment(withTests(junk, 1), HERE)).toBeInstanceOf(Problem)
})

test('not one flipped byte of a segment goes unnoticed', async () => {
  const segment = aSegment()
  let tried = 0
  let unnoticed = 0
  for (const [file, bytes] of segment.files) {
    for (let at = 0; at < bytes.length; at += 1) {
      for (const flip of [0x01, 0x20, 0xff]) {
        const changed = bytes.slice()
        changed[at] = (changed[at] ?? 0) ^ flip
        if (damageOf(withFile(segment, file, changed)) === undefined) unnoticed += 1
        tried += 1
      }
    }
  }
  expect(tried).toBeGreaterThan(5000)
  expect(unnoticed).toBe(0)
  expect(await decodeSegment(segment, HERE)).not.toBeInstanceOf(Problem)
})

test('not one cut of a segment goes unnoticed, wherever it is', () => {
  const segment = aSegment()
  let unnoticed = 0
  for (const [file, bytes] of segment.files) {
    for (let length = 0; length < bytes.length; length += 1) {
      if (damageOf(withFile(segment, file, bytes.slice(0, length))) === undefined) unnoticed += 1
    }
  }
  expect(unnoticed).toBe(0)
})

test('a missing, an added or a swapped file is noticed, and so is a segment under the name of another', () => {
  const [one, other] = [aSegment(), aSegment({ tests: [aTest({ name: 'other' })] }, { runId: 2 })]
  const without = new Map(one.files)
  without.delete('tests.parquet')
  expect(damageOf({ name: one.name, files: without })).toBeInstanceOf(Problem)
  expect(damageOf(withFile(one, 'more.parquet', new Uint8Array(3)))).toBeInstanceOf(Problem)
  expect(damageOf(withFile(one, 'tests.parquet', other.files.get('tests.parquet') ?? new Uint8Array()))).toBeInstanceOf(
    Problem
  )
  expect(damageOf({ name: one.name, files: other.files })).toBeInstanceOf(Problem)
  expect(damageOf(one)).toBeUndefined()
})

const said = (result: Decoded | Problem): string => (result instanceof Problem ? result.message : 'read')

async function decoded(segment: Segment): Promise<Decoded> {
  const read = await decodeSegment(segment, HERE)
  if (read instanceof Problem) throw read
  return read
}

const withFile = (segment: Segment, file: string, bytes: Uint8Array): Segment => ({
  name: segment.name,
  files: new Map([...segment.files, [file, bytes]])
})

/** A segment whose hashes are right for whatever somebody put into it. */
function withTests(bytes: Uint8Array, rows: number): Segment {
  const bare = encodeSegment({ rows: rowsOf({}), about: anAbout(), foreshock: '0.1.0' })
  const file = { file: 'tests.parquet', bytes: bytes.length, sha256: sha256(bytes), rows }
  return withFile(withManifest(bare, { tables: { tests: file } }), 'tests.parquet', bytes)
}

function withManifest(segment: Segment, change: object): Segment {
  const text = new TextDecoder().decode(segment.files.get('manifest.json'))
  const { sha256: seal, ...manifest } = JSON.parse(text) as Manifest & { readonly sha256: string }
  expect(seal).toHaveLength(64)
  return withFile(segment, 'manifest.json', encodeManifest({ ...manifest, ...change }))
}

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJson, type Wanted } from '../../../../src/ingest/reports/json/read-json.js'
import { inPieces } from '../reading.js'

/** What comes of the paths that are wanted, and what is wrong with the file. */
async function reading(text: string | Uint8Array, paths: readonly string[], pieceBytes = 65_536) {
  const found: unknown[] = []
  const wanted = paths.map((path): Wanted => ({ path, take: (value) => void found.push(value) }))
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const problem = await readJson(inPieces(bytes, pieceBytes), wanted)
  return { found: JSON.stringify(found), problem: problem?.message }
}

describe('what is wanted', () => {
  const file = '{"a":{"list":[{"x":1},{"x":[2,{"y":null}]}],"other":[9]},"name":"n","list":[3]}'

  test.each([
    ['a.list.*', [{ x: 1 }, { x: [2, { y: null }] }]],
    ['a.list.*.x', [1, [2, { y: null }]]],
    ['name', ['n']],
    ['a.other', [[9]]],
    ['*.list', [[{ x: 1 }, { x: [2, { y: null }] }]]],
    ['missing.*', []],
    ['', [JSON.parse(file)]]
  ])('at %j comes in the order of the file', async (path, values) => {
    for (const pieceBytes of [1, 3, 65_536])
      expect(await reading(file, [path], pieceBytes)).toEqual({ found: JSON.stringify(values), problem: undefined })
  })

  test('comes once for each path that leads to it', async () => {
    expect((await reading('{"a":[1]}', ['a', 'a.*'])).found).toBe('[1,[1]]')
  })

  test('may be called like a property of objects', async () => {
    const text = '{"__proto__":{"polluted":1},"constructor":2,"toString":[3]}'
    expect((await reading(text, ['__proto__', 'constructor', 'toString.*'])).found).toBe('[{"polluted":1},2,3]')
    expect((await reading(text, [''])).found).toBe(`[${text}]`)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

test('any JSON value comes back as it is, in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 6 }), fc.integer({ min: 1, max: 20 }), async (text, pieceBytes) => {
      const { found, problem } = await reading(text, [''], pieceBytes)
      expect([JSON.parse(found), problem]).toEqual([[JSON.parse(text)], undefined])
    })
  )
})

test('whatever JSON.parse refuses is refused', async () => {
  const parts = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    'null',
    'true',
    '-',
    '"',
    '\\',
    ' ',
    '1.',
    'e5',
    '01'
  )
  const isValid = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (pieces) => {
      const text = pieces.join('')
      expect([text, (await reading(text, [''])).problem === undefined]).toEqual([text, isValid(text)])
    }),
    { numRuns: 2000 }
  )
})

test('a file that is cut at any byte is told to break off, or to be damaged', async () => {
  const text = '{"tests":[{"name":"größer \\u00e4 😀","ok":true,"ms":1.5e3},{"name":"b"}],"done":[[],{}]}'
  const bytes = Buffer.from(text)
  for (let end = 0; end < bytes.length; end += 1)
    expect([end, (await reading(bytes.subarray(0, end), ['tests.*'])).problem]).not.toEqual([end, undefined])
})

test.each([
  ['depth', '['.repeat(100_000), 'nests more than 100'],
  ['numbers without an end', '1'.repeat(200_000), 'more than 1000 characters'],
  ['values', `[[${'0,'.repeat(600_000)}0]]`, 'more than 500,000 values'],
  ['other output behind it', '{} ok', 'not valid JSON'],
  ['two values', '{}{}', 'not valid JSON']
])('%s are bounded', async (_, text, reason) => {
  expect((await reading(text, ['*'])).problem).toContain(reason)
})

test('of a string 4,096 characters come, whatever it holds and wherever its pieces end', async () => {
  const long = JSON.stringify(['x'.repeat(5000), '\\"'.repeat(5000), '😀'.repeat(5000), 'after'])
  for (const pieceBytes of [1000, 4097, 65_536]) {
    const { found, problem } = await reading(long, ['*'], pieceBytes)
    const texts: readonly string[] = JSON.parse(found)
    expect(problem).toBeUndefined()
    expect(texts.map((text) => text.length <= 4100)).toEqual([true, true, true, true])
    expect([texts[0], texts[3]]).toEqual(['x'.repeat(4096), 'after'])
  }
})

test('20 MB in one string take little memory', async () => {
  async function* file() {
    yield Buffer.from('{"a":"')
    for (let written = 0; written < 20_000_000; written += 65_536)
      yield await Promise.resolve(Buffer.alloc(65_536, 'y'))
    yield Buffer.from('","b":1}')
  }
  const found: unknown[] = []
  expect(await readJson(file(), [{ path: 'b', take: (value) => void found.push(value) }])).toBeUndefined()
  expect(found).toEqual([1])
})

test('UTF-16 with a mark, as PowerShell writes it, is read', async () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"a":"ä"}', 'utf16le')])
  expect(await reading(bytes, ['a'])).toEqual({ found: '["ä"]', problem: undefined })
})

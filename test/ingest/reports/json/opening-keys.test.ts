import { expect, test } from '@jest/globals'
import { openingKeys } from '../../../../src/ingest/reports/json/opening-keys.js'

test('keys are told with the keys and lists around them', () => {
  expect([...openingKeys('{"a":{"b":[{"c":1},{"d":[{"e":2}]}]},"f":"g:h"}')]).toEqual([
    'a',
    'a.b',
    'a.b.*.c',
    'a.b.*.d',
    'a.b.*.d.*.e',
    'f'
  ])
})

test('what stands in a text is no key', () => {
  expect([...openingKeys('{"a":"\\"b\\":1,{","c":"}"}')]).toEqual(['a', 'c'])
})

test('a list of objects begins with a star', () => {
  expect([...openingKeys('[{"a":1},{"b":[{"c":')]).toEqual(['*.a', '*.b', '*.b.*.c'])
})

test.each([
  ['a text that is cut', '{"a":"b'],
  ['ends without beginnings', '}]}],:"a":{"b"'],
  ['nothing', ''],
  ['depth', '[{"a":'.repeat(10_000)],
  ['escaped quotes', `{"a":"${'\\"'.repeat(30_000)}`]
])('%s is read to its end', (_, text) => {
  expect(openingKeys(text).size).toBeLessThan(10)
})

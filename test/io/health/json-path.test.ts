import fc from 'fast-check'
import { readJsonPath, valueAt } from '../../../src/io/health/json-path.js'

const at = (json: unknown, path: string): unknown => valueAt(json, readJsonPath(path) ?? ['no path'])

test.each([
  ['', []],
  ['a', ['a']],
  ['$.a', ['a']],
  ['$', []],
  ['a.b[0].c', ['a', 'b', 0, 'c']],
  ['[0][-1]', [0, -1]],
  ['a["b.c"].d', ['a', 'b.c', 'd']],
  ['["\\"quoted\\""]', ['"quoted"']],
  ['a-b.c_d', ['a-b', 'c_d']]
])('%s is %j', (text, path) => {
  expect(readJsonPath(text)).toEqual(path)
})

test.each(['.', 'a.', 'a..b', 'a[', 'a[x]', 'a[*]', 'a[?(@)]', '[0]a', 'a b', '["a]', '[0.5]', "a['b']"])(
  '%s is no path',
  (text) => {
    expect(readJsonPath(text)).toBeUndefined()
  }
)

test('finds values, counts from the end, and takes nothing that a value does not hold itself', () => {
  const json = { list: [{ value: 1 }, { value: 2 }], 'a.b': null }
  expect([at(json, 'list[-1].value'), at(json, '["a.b"]'), at(json, '')]).toEqual([2, null, json])
  for (const path of [
    'list[2]',
    'list.length',
    'constructor',
    '__proto__',
    'list["0"]',
    'a.b',
    'list[0].value.toString'
  ])
    expect(at(json, path)).toBeUndefined()
})

test('finds whatever a JSON value holds, by its path', () => {
  const key = fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\\', '/'))
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.oneof(key, fc.nat(3)), { maxLength: 5 }), (value, keys) => {
      const json = keys.reduceRight<unknown>(
        (inner, step) =>
          typeof step === 'number'
            ? [...Array.from({ length: step }, () => 0), inner]
            : { ['__proto__']: 1, [step]: inner },
        value
      )
      const path = keys
        .map((step) => (typeof step === 'number' ? `[${step}]` : `["${step.replaceAll('"', '\\"')}"]`))
        .join('')
      if (!keys.includes('__proto__')) expect(at(json, path)).toEqual(value)
    })
  )
})

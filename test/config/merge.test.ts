import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { merged, originOf } from '../../src/config/merge.js'

const names = fc.constantFrom('a', 'b', 'c')
const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.array(fc.integer(), { maxLength: 2 }))

/** Any tree: a path may be a mapping in one file and a value in another, as `slow-job: false` is. */
const trees = fc.letrec<{ tree: unknown; mapping: object }>((tie) => ({
  mapping: fc.dictionary(names, tie('tree'), { maxKeys: 3, depthIdentifier: 'tree' }),
  tree: fc.oneof({ maxDepth: 3, depthIdentifier: 'tree' }, leaf, tie('mapping'))
})).mapping

/** Trees of which each path is a mapping in all of them or in none: names tell which. */
const alike = fc
  .array(fc.tuple(fc.array(names, { maxLength: 2 }), names, leaf), { maxLength: 6 })
  .map((settings) => merged(settings.map(([above, name, value]) => within(above, { [`${name}!`]: value }))) ?? {})

const within = (above: readonly string[], inner: object): object =>
  above.reduceRight((value: object, name) => ({ [name]: value }), inner)

const RUNS = { numRuns: 2_000 }

test('own keys win, and what is said of none is taken over', () => {
  const own = { record: { strict: true }, detect: { slow: false }, list: [1] }
  const shared = { record: { strict: false, reports: ['a'] }, detect: { slow: { ratio: 2 } }, list: [2, 3], more: 1 }
  expect(merged([own, shared])).toEqual({
    record: { strict: true, reports: ['a'] },
    detect: { slow: false },
    list: [1],
    more: 1
  })
})

test('a value between two mappings has overruled the lower one', () => {
  expect(merged([{ slow: { seconds: 1 } }, { slow: false }, { slow: { ratio: 9 } }])).toEqual({ slow: { seconds: 1 } })
})

test('it makes no difference whether files above are joined first', () => {
  fc.assert(
    fc.property(trees, trees, trees, (a, b, c) => {
      expect(merged([a, merged([b, c])])).toEqual(merged([a, b, c]))
    }),
    RUNS
  )
})

test('merging is associative where no path is a mapping in one file and a value in another', () => {
  fc.assert(
    fc.property(alike, alike, alike, (a, b, c) => {
      expect(merged([merged([a, b]), c])).toEqual(merged([a, merged([b, c])]))
    }),
    RUNS
  )
})

test('a file over itself, over nothing or under nothing is itself', () => {
  fc.assert(
    fc.property(trees, (a) => {
      expect([merged([a, a]), merged([a, {}]), merged([{}, a]), merged([a])]).toEqual([a, a, a, a])
    }),
    RUNS
  )
})

/** Every path to something that is no mapping, or to an empty one. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]))
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce(
    (here: unknown, name) => (typeof here === 'object' && here !== null ? Reflect.get(here, name) : undefined),
    value
  )

test('whatever others say, each value of the own file holds, and stands in the own file', () => {
  fc.assert(
    fc.property(trees, fc.array(trees, { maxLength: 3 }), (own, others) => {
      const values = [own, ...others]
      const whole = merged(values)
      for (const path of leavesOf(own)) {
        expect(at(whole, path)).toEqual(at(own, path))
        expect(originOf(values, path)).toBe(0)
      }
    }),
    RUNS
  )
})

test('each value of the whole is that of the file which it is said to come from', () => {
  fc.assert(
    fc.property(fc.array(trees, { minLength: 1, maxLength: 4 }), (values) => {
      const whole = merged(values)
      for (const path of leavesOf(whole)) expect(at(values[originOf(values, path)], path)).toEqual(at(whole, path))
    }),
    RUNS
  )
})

test('names that reach into the workings of an object are plain names', () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
  )
  merged([{}, hostile])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

import * as fc from 'fast-check'
import { kept, NOTHING_SEEN, type Thinned } from '../../src/stats/thinned.js'

const streamed = (many: number, most: number): Thinned<number> =>
  Array.from({ length: many }, (_, at) => at).reduce<Thinned<number>>(
    (soFar, at) => kept(soFar, at, most),
    NOTHING_SEEN
  )

test('few values are all kept', () => {
  expect(streamed(5, 8)).toEqual({ kept: [0, 1, 2, 3, 4], stride: 1, seen: 5 })
})

test('where there are too many, every second is let go of, and from then on every second is passed over', () => {
  expect(streamed(8, 8)).toEqual({ kept: [0, 2, 4, 6], stride: 2, seen: 8 })
  expect(streamed(13, 8)).toEqual({ kept: [0, 2, 4, 6, 8, 10, 12], stride: 2, seen: 13 })
  expect(streamed(15, 8).kept).toEqual([0, 4, 8, 12])
})

test('whatever comes, the list stays short, evenly spaced from the first value, and spans what was seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 2, max: 40 }), (many, half) => {
      const most = 2 * half
      const { kept: values, stride, seen } = streamed(many, most)
      expect(seen).toBe(many)
      expect(values.length).toBeLessThan(most)
      expect(values).toEqual(values.map((_, at) => at * stride))
      expect(many - 1 - (values.at(-1) ?? 0)).toBeLessThan(stride)
      if (many >= most) expect(values.length).toBeGreaterThanOrEqual(half)
    })
  )
})

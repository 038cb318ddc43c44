import { longRun } from '../../src/stats/long-run.js'
import { chanceOf } from '../fakes/chance.js'

/** Each value is the one before times r, and something new. */
const autoregressive = (r: number, many: number): readonly number[] => {
  const chance = chanceOf(7)
  let last = 0
  return Array.from({ length: many }, () => (last = r * last + (chance() - 0.5)))
}

test('independent values are worth themselves, and values that hang together less: (1 + r) / (1 - r)', () => {
  expect(longRun(autoregressive(0, 20_000))).toBeCloseTo(1, 1)
  expect(longRun(autoregressive(0.5, 20_000)) / 3).toBeCloseTo(1, 1)
  expect(longRun(autoregressive(0.8, 20_000)) / 9).toBeCloseTo(1, 1)
})

test('what is all alike says nothing of how it hangs together, and what swings to and fro is taken for independent', () => {
  expect([longRun([]), longRun([3]), longRun([5, 5, 5, 5])]).toEqual([1, 1, 1])
  expect(longRun([1, -1, 1, -1, 1, -1, 1, -1])).toBe(1)
})

test('a straight line counts as much as is ever counted, and no more', () => {
  const line = Array.from({ length: 200 }, (_, at) => at)
  expect(longRun(line)).toBeCloseTo(1.85 / 0.15, 9)
})

test('neither the unit nor the zero of the values matters', () => {
  const values = autoregressive(0.6, 50)
  expect(longRun(values.map((value) => 1000 + 7 * value))).toBeCloseTo(longRun(values), 9)
})

test('fewer values, and more cuts between them, hide more', () => {
  const values = autoregressive(0.3, 60)
  expect(longRun(values, 6)).toBeGreaterThan(longRun(values, 0))
})

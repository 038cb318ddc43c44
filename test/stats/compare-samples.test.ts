import { leastRise, sureness, type Usual, usualOf } from '../../src/stats/compare-samples.js'
import { chanceOf } from '../fakes/chance.js'

const LEVEL = 0.01

const noise = (many: number, seed: number): readonly number[] => {
  const chance = chanceOf(seed)
  return Array.from({ length: many }, () => chance() + chance() + chance() - 1.5)
}

const usual = (values: readonly number[], tolerated = 0.1): Usual => {
  const found = usualOf(values, tolerated)
  if (found === undefined) throw new Error('there are no values')
  return found
}

test('of nothing nothing is usual', () => {
  expect(usualOf([], 0.1)).toBeUndefined()
})

test('a few percent are no rise, and what is tolerated is none either', () => {
  expect([leastRise(1), leastRise(1.01)]).toEqual([0.03, 0.03])
  expect(leastRise(1.5)).toBeCloseTo(Math.log(1.5), 12)
})

test('of few values it is not told how they hang together', () => {
  expect(usual([1, 2, 3, 4, 5, 6, 7, 8])).toMatchObject({ hold: 1, margin: 0.1 })
})

test('stretches that lie apart widen the margin, and values that follow each other count for less', () => {
  const steps = [
    ...noise(25, 1),
    ...noise(25, 2).map((one) => one + 3),
    ...noise(25, 3),
    ...noise(25, 4).map((one) => one + 3)
  ]
  const [apart, still] = [usual(steps), usual(noise(100, 5))]
  expect(apart.margin).toBeGreaterThan(1.5)
  expect(still.margin).toBeLessThan(0.3)
  expect(apart.hold).toBeGreaterThan(4)
  expect(still.hold).toBeLessThan(1.5)
})

test('more of the same is not surely above it, however often it is drawn', () => {
  const sure = Array.from({ length: 400 }, (_, seed) =>
    sureness(noise(30, 1000 + seed), usual(noise(60, 5000 + seed)), LEVEL)
  ).filter((one) => one >= 1)
  expect(sure.length / 400).toBeLessThanOrEqual(LEVEL)
})

test('what lies clearly above is sure, what lies below never is', () => {
  const before = usual(noise(60, 11))
  const now = noise(30, 12)
  expect(
    sureness(
      now.map((value) => value + 2),
      before,
      LEVEL
    )
  ).toBeGreaterThan(1)
  expect(
    sureness(
      now.map((value) => value - 2),
      before,
      LEVEL
    )
  ).toBeLessThan(0.5)
  expect(sureness([], before, LEVEL)).toBeCloseTo(0, 12)
})

test('it grows with how far above values lie, and falls with what is tolerated', () => {
  const now = noise(30, 12)
  const rises = [0, 0.2, 0.4, 0.8, 1.6].map((by) =>
    sureness(
      now.map((value) => value + by),
      usual(noise(60, 11)),
      LEVEL
    )
  )
  expect(rises).toEqual([...rises].sort((one, other) => one - other))
  const tolerant = [0.1, 0.5, 1, 2].map((tolerated) =>
    sureness(
      now.map((value) => value + 1),
      usual(noise(60, 11), tolerated),
      LEVEL
    )
  )
  expect(tolerant).toEqual([...tolerant].sort((one, other) => other - one))
})

test('the upper of two levels that moves is seen, though the median stays where it was', () => {
  const twoLevels = (upper: number, seed: number): readonly number[] =>
    noise(60, seed).map((value, at) => 0.1 * value + (at % 3 === 0 ? upper : 0))
  const before = usual(twoLevels(1, 21), 0.03)
  expect(sureness(twoLevels(1, 22), before, LEVEL)).toBeLessThan(1)
  expect(sureness(twoLevels(2, 22), before, LEVEL)).toBeGreaterThan(1)
})

test('the same rise tells less where the values before hang together', () => {
  const before = usual(noise(60, 31))
  const now = noise(20, 32).map((value) => value + 0.7)
  const held = { ...before, hold: 6 }
  expect(sureness(now, held, LEVEL)).toBeLessThan(sureness(now, before, LEVEL))
})

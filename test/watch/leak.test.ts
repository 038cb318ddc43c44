import type { Sample } from '../../src/watch/gauge.js'
import { leakIn } from '../../src/watch/leak.js'
import { chanceOf } from '../fakes/chance.js'

const MINUTE = 60_000
const MB = 1e6

/** A minute apart, from a level on, with noise of so much. */
const samples = (many: number, levelAt: (hours: number) => number, noise = 0): readonly Sample[] => {
  const chance = chanceOf(3)
  return Array.from({ length: many }, (_, minute) => ({
    at: minute * MINUTE,
    value: levelAt(minute / 60) + noise * (chance() - 0.5)
  }))
}

const NO_LIMIT = { limit: undefined, before: [] }

test('a steady rise is told with its pace, which lies within its bounds', () => {
  const leak = leakIn(
    samples(240, (hours) => 500 * MB + hours * 40 * MB, 5 * MB),
    NO_LIMIT
  )
  expect((leak?.perHour ?? 0) / MB).toBeCloseTo(40, -1)
  expect(leak?.low).toBeLessThanOrEqual(leak?.perHour ?? NaN)
  expect(leak?.high).toBeGreaterThanOrEqual(leak?.perHour ?? NaN)
})

test('with a limit it is told how long it takes to meet it', () => {
  const leak = leakIn(
    samples(240, (hours) => 500 + hours * 40),
    { limit: 1060, before: [] }
  )
  expect(leak?.hoursLeft).toBeCloseTo(10, 0)
  expect(
    leakIn(
      samples(240, (hours) => 500 + hours * 40),
      { limit: 600, before: [] }
    )?.hoursLeft
  ).toBe(0)
})

test('a limit that is more than a day away is nobody’s worry', () => {
  expect(
    leakIn(
      samples(240, (hours) => 500 + hours * 40),
      { limit: 2000, before: [] }
    )
  ).toBeUndefined()
})

test('a saw of a garbage collector is no leak, whose least values rise not at all', () => {
  const saw = samples(240, (hours) => 500 + 200 * ((hours * 6) % 1))
  expect(leakIn(saw, NO_LIMIT)).toBeUndefined()
})

test('the same saw with a floor that rises is one', () => {
  const saw = samples(240, (hours) => 500 + 30 * hours + 200 * ((hours * 6) % 1))
  expect(leakIn(saw, NO_LIMIT)?.perHour).toBeGreaterThan(15)
})

test('caches that fill at first and then are full are no leak', () => {
  expect(
    leakIn(
      samples(240, (hours) => 500 + 300 * (1 - Math.exp(-4 * hours))),
      NO_LIMIT
    )
  ).toBeUndefined()
})

test('noise is no leak', () => {
  expect(
    leakIn(
      samples(240, () => 500, 100),
      NO_LIMIT
    )
  ).toBeUndefined()
})

test('a fall is none, and neither is a rise that would take days', () => {
  expect(
    leakIn(
      samples(240, (hours) => 500 - 20 * hours),
      NO_LIMIT
    )
  ).toBeUndefined()
  expect(
    leakIn(
      samples(240, (hours) => 500 + 3 * hours),
      NO_LIMIT
    )
  ).toBeUndefined()
})

test('what is come back to before each deployment is usual', () => {
  const rise = (hours: number): number => 500 + 40 * hours
  const high = samples(240, () => 700)
  expect(leakIn(samples(240, rise), { limit: undefined, before: high })).toBeUndefined()
  expect(leakIn(samples(240, rise), { limit: undefined, before: samples(240, () => 500) })).toBeDefined()
})

test('of few values nothing is told', () => {
  expect(leakIn([], NO_LIMIT)).toBeUndefined()
  expect(
    leakIn(
      samples(10, (hours) => 500 + 4000 * hours),
      NO_LIMIT
    )
  ).toBeUndefined()
})

test('neither the unit of the gauge nor the start of the clock matters', () => {
  const base = samples(240, (hours) => 500 + 40 * hours, 10)
  const [one, other] = [base, base.map(({ at, value }) => ({ at: at + 1e12, value: value * MB }))].map((all) =>
    leakIn(all, NO_LIMIT)
  )
  expect((other?.perHour ?? 0) / (one?.perHour ?? NaN)).toBeCloseTo(MB, 0)
})

import * as fc from 'fast-check'
import { anomaliesIn } from '../../src/watch/series.js'
import { chanceOf } from '../fakes/chance.js'

const STEP = 300_000
/** Of five minutes. */
const DAY = 288

const times = (many: number): readonly number[] => Array.from({ length: many }, (_, at) => at * STEP)

const noise = (many: number, seed = 9): number[] => {
  const chance = chanceOf(seed)
  return Array.from({ length: many }, () => 100 + 2 * (chance() - 0.5))
}

const placesIn = (values: readonly number[]): readonly number[] =>
  anomaliesIn(values, times(values.length)).map(({ at }) => at)

test('a value such as was never there is told, and named by what it is unlike', () => {
  const values = noise(1000)
  values[700] = 160
  expect(anomaliesIn(values, times(1000))).toMatchObject([
    { at: 700, unlike: expect.arrayContaining(['level', 'step']) }
  ])
})

test('what has happened once is not told of again', () => {
  const values = noise(1200)
  values[700] = 160
  values[1000] = 145
  expect(placesIn(values)).toEqual([700])
})

test('a larger one is', () => {
  const values = noise(1200)
  values[700] = 160
  values[1000] = 260
  expect(placesIn(values)).toEqual([700, 1000])
})

test('while it is quiet after one nothing more is told', () => {
  const values = noise(1200)
  values[700] = 160
  values[750] = 260
  expect(placesIn(values)).toEqual([700])
})

test('nothing is told before enough was seen', () => {
  const values = noise(400)
  values[150] = 900
  expect(placesIn(values)).toEqual([])
  expect([anomaliesIn([], []), placesIn([1, 2, 3])]).toEqual([[], []])
})

test('a level that has moved for good is told', () => {
  const values = noise(1000).map((value, at) => (at >= 700 ? value + 30 : value))
  expect(placesIn(values)[0]).toBe(700)
})

test('each day alike is usual; a day that stays away is not', () => {
  const wave = noise(8 * DAY).map((value, at) => value + 50 * Math.sin((2 * Math.PI * at) / DAY))
  expect(placesIn(wave)).toEqual([])
  const flat = wave.map((value, at) => (at >= 6 * DAY && at < 7 * DAY ? 100 : value))
  expect(anomaliesIn(flat, times(flat.length)).some(({ at }) => at >= 6 * DAY && at < 7 * DAY)).toBe(true)
})

test('values that are no numbers are passed over, and places stay those of the list', () => {
  const values = noise(1000)
  values[700] = 160
  for (const at of [10, 20, 30, 699]) values[at] = NaN
  expect(placesIn(values)).toEqual([700])
})

test('what is told of a value does not depend on what comes after it', () => {
  const values = noise(1500).map((value, at) => value + (at % 400 === 399 ? at / 4 : 0))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: values.length }), (until) => {
      const cut = placesIn(values.slice(0, until))
      expect(cut).toEqual(placesIn(values).filter((at) => at < until))
    }),
    { numRuns: 15 }
  )
})

test('neither the unit nor the zero matters', () => {
  const values = noise(1000)
  values[700] = 160
  expect(placesIn(values.map((value) => 1e6 * value - 5e8))).toEqual(placesIn(values))
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changePoints } from '../../src/stats/change-points.js'
import { watchSeries } from '../../src/stats/regimes.js'

/** Times around levels, each for so many runs, without chance. */
const levels = (...parts: readonly (readonly [level: number, runs: number])[]): readonly number[] =>
  parts.flatMap(([level, runs]) => Array.from({ length: runs }, (_, run) => level * (1 + 0.03 * Math.sin(run * 2.4))))

test.each([
  ['nothing', []],
  ['two points', [1, 100]],
  ['one value for ever', levels([60, 1]).flatMap((value) => Array.from({ length: 100 }, () => value))],
  ['nonsense', Array.from({ length: 100 }, (_, run) => [NaN, -1, 0, Infinity, -Infinity][run % 5] ?? 0)],
  ['a steady level', levels([60, 200])],
  ['a level that falls', levels([60, 60], [30, 60])],
  ['one wild run', levels([60, 60], [600, 1], [60, 60])],
  ['two levels in turn', Array.from({ length: 200 }, (_, run) => (Math.floor(run / 3) % 3 === 0 ? 90 : 60))]
])('no rise is told of %s', (_, values) => {
  expect(watchSeries(values)).toEqual([])
})

test('a rise is told with the place where it began, and both levels', () => {
  const [rise, ...others] = watchSeries(levels([60, 60], [90, 40]))
  expect(others).toEqual([])
  expect(rise).toMatchObject({ since: 60, at: 64 })
  expect(rise?.before).toBeCloseTo(60, 0)
  expect(rise?.after).toBeGreaterThan(85)
})

test('a rise stays open for ever, and is told once', () => {
  expect(watchSeries(levels([60, 60], [90, 900])).map(({ over }) => over)).toEqual([undefined])
})

test('a rise is over when the level is back', () => {
  expect(watchSeries(levels([60, 60], [90, 60], [61, 30]))[0]).toMatchObject({ since: 60, over: 124 })
})

test('a second rise on top of the first is told, too', () => {
  expect(watchSeries(levels([60, 60], [90, 60], [140, 30])).map(({ since }) => since)).toEqual([60, 120])
})

test('values that are no times are passed over, and places stay those of the series', () => {
  const values = levels([60, 60], [90, 40]).flatMap((value) => [NaN, value])
  expect(watchSeries(values)[0]).toMatchObject({ since: 121 })
})

test('huge and tiny times are times', () => {
  for (const unit of [1e-300, 1e300])
    expect(watchSeries(levels([60, 60], [90, 40]).map((value) => value * unit))).toHaveLength(1)
})

test('what is told of a place does not depend on what comes after it', () => {
  const times = fc.array(fc.oneof(fc.double(), fc.constantFrom(0, 60, 61, 62, 90, 150)), { maxLength: 150 })
  fc.assert(
    fc.property(times, fc.nat(150), (values, cut) => {
      const whole = watchSeries(values).map(({ at, since }) => [at, since])
      const part = watchSeries(values.slice(0, cut)).map(({ at, since }) => [at, since])
      expect(part).toEqual(whole.filter(([at = 0]) => at < cut))
    }),
    { numRuns: 200 }
  )
})

test.each([
  ['nothing', [], []],
  ['two points', [1, 100], []],
  ['one value for ever', Array.from({ length: 50 }, () => 7), []],
  ['a step up and down', levels([60, 50], [80, 50], [60, 50]), [50, 100]],
  ['a spike', levels([60, 50], [600, 1], [60, 50]), []]
])('the level of %s changes where it does', (_, values, places) => {
  expect(changePoints(values)).toEqual(places)
})

import { expect, test } from '@jest/globals'
import { bestCut } from '../../src/stats/best-cut.js'
import { compareLevels } from '../../src/stats/compare-levels.js'
import { heldLevels } from '../../src/stats/held-levels.js'
import { longRun } from '../../src/stats/long-run.js'
import { rankChance } from '../../src/stats/rank-chance.js'
import { trendOf } from '../../src/stats/trend.js'

const scattered = (level: number, many: number): readonly number[] =>
  Array.from({ length: many }, (_, run) => level * (1 + 0.05 * Math.sin(run * 2.4)))

test('nothing compares with nothing', () => {
  expect([compareLevels([], [1]), compareLevels([1], [])]).toEqual([undefined, undefined])
})

test('the interval holds the ratio, and more runs narrow it', () => {
  const few = compareLevels(scattered(60, 10), scattered(90, 5))
  const many = compareLevels(scattered(60, 30), scattered(90, 30))
  for (const one of [few, many]) {
    expect(one?.low).toBeLessThan(1.5)
    expect(one?.high).toBeGreaterThan(1.5)
  }
  expect((many?.high ?? 9) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 9))
  expect(many?.chance).toBeLessThan(1e-9)
})

test('what did not rise rose by chance', () => {
  expect(compareLevels(scattered(60, 20), scattered(50, 20))?.chance).toBe(1)
})

test('a level is held by as many of the newest values as are asked for', () => {
  expect([...heldLevels(Float64Array.of(5, 1, 4, 2, 3, 9), { of: 3, most: 2 })]).toEqual([NaN, NaN, 4, 2, 3, 3])
  expect([...heldLevels(Float64Array.of(-5, -1, -4, -4), { of: 2, most: 2 })]).toEqual([NaN, -5, -4, -4])
})

test('values that follow each other closely tell less', () => {
  expect(longRun([1, 1, 1])).toBe(1)
  expect(longRun(Array.from({ length: 100 }, (_, at) => Math.sin(at / 10)))).toBeGreaterThan(5)
})

/** R: trend::sens.slope(c(1, 2, 4, 3, 5, 7, 6, 8, 10, 9)) has the slope 1. */
test('a slope is the median of the slopes of all pairs', () => {
  expect(trendOf([1, 2, 4, 3, 5, 7, 6, 8, 10, 9], 0.01)?.slope).toBeCloseTo(1, 9)
  expect([trendOf([], 0.01), trendOf([1, 2, 3], 0.01), trendOf([3, 1, 2, 3, 1, 2, 3, 1, 2], 0.01)]).toEqual([
    undefined,
    undefined,
    undefined
  ])
})

test('a list is cut where its halves are most alike', () => {
  expect(bestCut([1, 1, 1, 5, 5])).toEqual({ at: 3, squares: 0 })
  expect(bestCut([])).toEqual({ at: 0, squares: 0 })
})

/** R: wilcox.test(6:10, 1:5, alternative = 'greater', exact = FALSE)$p.value = 0.006092890 */
test('ranks tell how likely a rise is by chance', () => {
  expect(rankChance([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toBeCloseTo(0.00609289, 6)
  expect([rankChance([], [1]), rankChance([5], [1]), rankChance([1, 1], [1, 1])]).toEqual([1, 1, 1])
})

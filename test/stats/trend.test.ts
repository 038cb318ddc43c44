import { hodgesLehmann } from '../../src/stats/hodges-lehmann.js'
import { mannKendallRise } from '../../src/stats/mann-kendall.js'
import { normalUpper } from '../../src/stats/normal.js'
import { robustZ } from '../../src/stats/robust-z.js'
import { theilSen } from '../../src/stats/theil-sen.js'

/** R: pnorm(c(0, 1, 1.96, -1), lower.tail = FALSE) */
test.each([
  [0, 0.5],
  [1, 0.158655253931],
  [1.96, 0.024997895148],
  [-1, 0.841344746069]
])('a normal variable exceeds %d as tables say', (z, p) => {
  expect(normalUpper(z)).toBeCloseTo(p, 6)
})

/** scipy 1.17: theilslopes([1, 3, 2, 4, 6, 5, 7, 9, 8, 30], range(10)), slope and intercept 1 */
test('a wild point does not turn the line', () => {
  const xs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  expect(theilSen(xs, [1, 3, 2, 4, 6, 5, 7, 9, 8, 30])).toEqual({ slope: 1, intercept: 1 })
})

test('one moment has no slope', () => {
  expect([theilSen([], []), theilSen([1, 1], [2, 3])]).toEqual([undefined, undefined])
})

/** R: trend::mk.test(x) has z = 3.39882 and z = 3.57013, of which one side is taken. */
test.each([
  [[1, 3, 2, 4, 6, 5, 7, 9, 8, 10], 0.00067676418 / 2],
  [[1, 1, 2, 2, 2, 3, 4, 4, 5, 6], 0.00035680757 / 2]
])('a steady rise is hardly chance: %j', (values, p) => {
  expect(mannKendallRise(values)).toBeCloseTo(p, 7)
})

test('what falls, stands or is alone does not rise', () => {
  expect([mannKendallRise([3, 2, 1]), mannKendallRise([1, 1, 1]), mannKendallRise([1]), mannKendallRise([])]).toEqual([
    1, 1, 1, 1
  ])
})

/** R: wilcox.test(c(13, 14, 15), c(1, 2, 3, 4, 5), conf.int = TRUE): 11, from 8 to 14. */
test('the shift is the median difference, and its interval that of the rank test', () => {
  expect(hodgesLehmann([1, 2, 3, 4, 5], [13, 14, 15])).toEqual({ value: 11, low: 8, high: 14, confidence: 0.95 })
  expect(hodgesLehmann([], [1])).toBeUndefined()
})

test('the interval of a shift leaves out the wildest differences', () => {
  const before = Array.from({ length: 20 }, (_, index) => index / 10)
  const shift = hodgesLehmann(before, [...before.map((value) => value + 5), 900])
  expect(shift?.low).toBeGreaterThan(4)
  expect(shift?.high).toBeLessThan(6)
})

/** R: (10 - median(x)) / mad(x) for x = c(1, 2, 3, 4, 100) is 7 / 1.4826 */
test('a distance is counted in robust standard deviations, of which there is a least', () => {
  expect(robustZ(10, [1, 2, 3, 4, 100], { leastSigma: 0.1 })).toBeCloseTo(4.7214, 4)
  expect(robustZ(10, [3, 3, 3], { leastSigma: 2 })).toBe(3.5)
  expect(robustZ(10, [], { leastSigma: 2 })).toBeUndefined()
})

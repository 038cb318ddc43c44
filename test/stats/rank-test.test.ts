import { midranks, tieSizes } from '../../src/stats/midranks.js'
import { rankTest } from '../../src/stats/rank-test.js'

/** R: rank(c(3, 1, 3, 2)) */
test('equal values share the mean of their ranks', () => {
  expect(midranks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2])
  expect(tieSizes([3, 1, 3, 2])).toEqual([2])
})

/** R: the example of ?wilcox.test, where one side is 0.1272. */
const placenta = {
  early: [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
  late: [1.15, 0.88, 0.9, 0.74, 1.21]
}

/** scipy 1.17: mannwhitneyu(method='exact'); with ties, counted over all choices of ranks. */
test.each([
  ['three that are all above five', [3, 4, 5], [1, 1.5, 2, 2.5, 2.8], 2 / 56],
  ['the example of R', placenta.early, placenta.late, 0.254412254412],
  ['ties', [5, 5, 6, 7], [1, 2, 2, 3, 5, 5, 4], 0.024242424242],
  ['ties within the samples alone', [61, 62, 62], [...Array(10).fill(50), ...Array(10).fill(51)], 0.000564652739],
  ['nothing but ties', [5, 5, 5], [5, 5, 5, 5], 1]
])('small samples are counted out: %s', (_, one: number[], other: number[], p) => {
  expect(rankTest(one, other)).toBeCloseTo(p, 10)
  expect(rankTest(other, one)).toBeCloseTo(p, 10)
})

/** scipy 1.17: mannwhitneyu(x, y, method='asymptotic').pvalue; R: wilcox.test(x, y, exact = FALSE). */
test('larger samples take the normal approximation, ties and continuity corrected', () => {
  const x = [102, 104, 102, 93, 105, 102, 97, 103, 102, 101, 100, 103, 96, 99, 98, 103, 100, 99, 96, 99]
  const y = [
    104, 103, 110, 109, 90, 95, 103, 102, 105, 105, 115, 98, 102, 114, 107, 107, 101, 96, 105, 105, 98, 101, 104, 99,
    104
  ]
  expect(rankTest(x, y)).toBeCloseTo(0.019976328085, 6)
})

test('an empty sample differs from nothing', () => {
  expect([rankTest([], [1]), rankTest([1], [])]).toEqual([1, 1])
})

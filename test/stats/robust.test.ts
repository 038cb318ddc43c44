import { median, robustSigma } from '../../src/stats/robust.js'

test('the median of nothing is undefined, not a number', () => {
  expect([median([]), robustSigma([])]).toEqual([undefined, undefined])
})

test('the median of an even count lies between the middle two, whatever the order', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

/** R: mad(c(1, 2, 3, 4, 100)) = 1.4826 */
test('one wild value does not move the robust sigma', () => {
  expect(robustSigma([1, 2, 3, 4, 100])).toBeCloseTo(1.4826, 4)
})

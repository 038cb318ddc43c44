import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { median, quantile, rounded } from '../../bench/median.js'

test('the median is the middle one, whatever the order, or between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test('quantiles are those of R, type 7', () => {
  // quantile(c(1, 2, 4, 8), c(.25, .75)) gives 1.75 and 5
  expect([0.25, 0.75].map((share) => quantile([8, 4, 2, 1], share))).toEqual([1.75, 5])
})

test('no quantile lies outside the values', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const found = quantile(all, share)
      expect(found).toBeGreaterThanOrEqual(Math.min(...all) - 1e-6)
      expect(found).toBeLessThanOrEqual(Math.max(...all) + 1e-6)
    })
  )
})

test('without values there is no median', () => {
  expect(median([])).toBeNaN()
})

test('figures keep as many digits as are asked for', () => {
  expect(rounded(3.14159, 2)).toBe(3.14)
})

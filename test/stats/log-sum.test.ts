import * as fc from 'fast-check'
import { logSum } from '../../src/stats/log-sum.js'

test('nothing sums to nothing', () => {
  expect([logSum([]), logSum([-Infinity]), logSum([-Infinity, -Infinity])]).toEqual([-Infinity, -Infinity, -Infinity])
})

test('logarithms of numbers give the logarithm of their sum', () => {
  expect(logSum([Math.log(2), Math.log(3)])).toBeCloseTo(Math.log(5), 14)
  expect(logSum([0, -Infinity])).toBe(0)
})

test('numbers that no computer can hold are summed all the same', () => {
  expect(logSum([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 10)
  expect(logSum([-1000, -1000, -1000])).toBeCloseTo(-1000 + Math.log(3), 10)
  expect([logSum([Infinity, 0]), logSum([5, -Infinity])]).toEqual([Infinity, 5])
})

test('what is added to all is added to the sum, and the order does not matter', () => {
  const logs = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(logs, fc.double({ min: -500, max: 500, noNaN: true }), (all, by) => {
      const sum = logSum(all)
      expect(logSum(all.map((one) => one + by)) - sum).toBeCloseTo(by, 8)
      expect(logSum(all.toReversed())).toBeCloseTo(sum, 8)
      expect(sum).toBeGreaterThanOrEqual(Math.max(...all))
      expect(sum).toBeLessThanOrEqual(Math.max(...all) + Math.log(all.length) + 1e-9)
    })
  )
})

import { expect, test } from '@jest/globals'
import { logistic, logit, mapLogistic } from '../../src/stats/logistic.js'

const flat = (size: number): { means: Float64Array; precisions: Float64Array } => ({
  means: new Float64Array(size),
  precisions: new Float64Array(size).fill(1e-9)
})

test('with a flat prior an intercept is the log-odds of the share', () => {
  const { coefficients } = mapLogistic(
    { rows: [1, 1, 1, 1].map((one) => Float64Array.of(one)), labels: [1, 0, 0, 0], weights: [1, 1, 1, 1] },
    flat(1)
  )
  expect(coefficients[0]).toBeCloseTo(logit(0.25), 6)
})

test('two groups give the difference of their log-odds', () => {
  const { coefficients } = mapLogistic(
    {
      rows: [Float64Array.of(1, 0), Float64Array.of(1, 0), Float64Array.of(1, 1), Float64Array.of(1, 1)],
      labels: [1, 0, 1, 0],
      weights: [1, 3, 3, 1]
    },
    flat(2)
  )
  expect(coefficients[1]).toBeCloseTo(2 * Math.log(3), 6)
})

test('without rows the prior stands', () => {
  const prior = { means: Float64Array.of(-2, 0.5), precisions: Float64Array.of(4, 9) }
  const { coefficients, precisionFactor } = mapLogistic({ rows: [], labels: [], weights: [] }, prior)
  expect([...coefficients]).toEqual([-2, 0.5])
  expect([...precisionFactor]).toEqual([2, 0, 0, 3])
})

test('classes that are parted perfectly stay finite under a prior', () => {
  const { coefficients } = mapLogistic(
    { rows: [Float64Array.of(1, -1e3), Float64Array.of(1, 1e3)], labels: [0, 1], weights: [1, 1] },
    { means: Float64Array.of(0, 0), precisions: Float64Array.of(1, 1) }
  )
  expect([...coefficients].every(Number.isFinite)).toBe(true)
})

test('logit undoes logistic', () => {
  expect(logit(logistic(-3.2))).toBeCloseTo(-3.2, 10)
})

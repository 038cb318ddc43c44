import { betaMean, betaQuantile, betaWith } from '../../src/stats/beta.js'

/** R 4: qbeta(p, a, b); scipy 1: beta.ppf. */
test.each([
  [0.05, 0.5, 0.5, 0.0061558297024311365],
  [0.95, 2, 3, 0.7513953742698181],
  [0.05, 0.2, 20, 1.0403065693317287e-8],
  [0.95, 0.2, 120, 0.008579376950456375],
  [0.95, 5.2, 115, 0.07737331554806348]
])('the quantile at %d of a Beta with a = %d, b = %d is what tables say', (p, a, b, expected) => {
  expect(betaQuantile(p, { a, b }) / expected).toBeCloseTo(1, 5)
})

test('what has no quantile gives NaN instead of a guess', () => {
  expect([betaQuantile(0, { a: 1, b: 1 }), betaQuantile(0.5, { a: 0, b: 1 })]).toEqual([NaN, NaN])
})

test('a Beta is found again by its mean and variance', () => {
  const [a, b] = [3, 47]
  const variance = (a * b) / ((a + b) ** 2 * (a + b + 1))
  const found = betaWith(betaMean({ a, b }), variance)
  expect(found.a).toBeCloseTo(a, 9)
  expect(found.b).toBeCloseTo(b, 9)
})

import { studentTUpper } from '../../src/stats/student-t.js'

/** R 4: qt(p, df, lower.tail = FALSE); closed forms for df 1 and 2. */
test.each([
  [0.05, 1, Math.tan(Math.PI * 0.45)],
  [0.001, 1, Math.tan(Math.PI * 0.499)],
  [0.025, 2, 4.302652729911],
  [0.025, 5, 2.570581835636],
  [0.025, 10, 2.228138851965],
  [0.005, 30, 2.749995653567],
  [0.0005, 10, 4.586893858703]
])('a t variable exceeds the quantile for p = %d, df = %d as tables say', (p, df, expected) => {
  expect(studentTUpper(p, df) / expected).toBeCloseTo(1, 6)
})

test('with many degrees of freedom it comes near the normal quantile', () => {
  expect(studentTUpper(0.001, 1e6)).toBeCloseTo(3.090232, 4)
})

test('what has no quantile gives NaN instead of a guess', () => {
  expect([studentTUpper(0, 5), studentTUpper(0.7, 5), studentTUpper(0.01, 0)]).toEqual([NaN, NaN, NaN])
})

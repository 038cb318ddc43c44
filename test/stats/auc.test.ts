import { auc } from '../../src/stats/auc.js'

test('pairs in the right order count, ties half', () => {
  expect(auc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBeCloseTo(0.75, 12)
  expect(auc([1, 2, 3, 4], [0, 0, 1, 1])).toBe(1)
  expect(auc([1, 1, 1, 1], [0, 1, 0, 1])).toBe(0.5)
})

test('turned round, it is what is missing to 1', () => {
  const [scores, labels] = [[3, 1, 4, 1, 5, 9, 2, 6], [1, 0, 0, 1, 1, 0, 0, 1] as const]
  expect(
    auc(scores, labels) +
      auc(
        scores.map((score) => -score),
        labels
      )
  ).toBeCloseTo(1, 12)
})

test('without one of the labels there is none', () => {
  expect(auc([1, 2], [1, 1])).toBeNaN()
})

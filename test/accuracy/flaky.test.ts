import { ownFigures } from '../../bench/flaky/own.js'
import { chanceOf } from '../fakes/chance.js'
import { repositoryFigures } from '../../bench/flaky/repositories.js'
import { flakyVerdict } from '../../src/detect/flaky/verdict.js'

/** What the bench prints of our own histories, on a draw of its own and with a little room. */
test('breaks among flakes are dated right and not put down to chance', () => {
  const figures = ownFigures(7, 1000)
  expect(figures.rightCommit).toBeGreaterThan(0.94)
  expect(figures.brokenCalledFlaky).toBeLessThanOrEqual(0.012)
  expect(figures.foundLong).toBeGreaterThan(0.92)
  expect(figures.flakeCalledBroken).toBeLessThan(0.01)
  expect(figures.medianRunsToTell).toBeLessThanOrEqual(3)
})

test('nine of ten intervals hold the rate, and are narrower than those of Wilson', () => {
  const draw = chanceOf(11)
  for (const runs of [20, 100]) {
    let [held, width, wilson] = [0, 0, 0]
    for (let i = 0; i < 1000; i += 1) {
      const rate = 0.0005 * 600 ** draw()
      let fails = 0
      for (let run = 0; run < runs; run += 1) if (draw() < rate) fails += 1
      const { low, high } = flakyVerdict({ chain: [{ fails, passes: runs - fails }], apart: [] }).rate
      if (low <= rate && rate <= high) held += 1
      width += high - low
      const [z, share] = [1.645, fails / runs]
      wilson += ((2 * z) / (1 + z ** 2 / runs)) * Math.sqrt((share * (1 - share)) / runs + z ** 2 / (4 * runs ** 2))
    }
    expect(held / 1000).toBeGreaterThan(0.87)
    expect(width).toBeLessThan(wilson)
  }
})

test('what always fails is never called flaky, and what never fails is never named', () => {
  for (let runs = 1; runs <= 100; runs += 1) {
    const onOne = (fails: number, passes: number) => flakyVerdict({ chain: [{ fails, passes }], apart: [] }).is
    expect(onOne(runs, 0)).not.toBe('flaky')
    expect(onOne(0, runs)).toBe('healthy')
  }
})

test('storms, breaks and flakes of a repository are told apart by the detectors themselves', () => {
  expect(repositoryFigures(1, 2)).toMatchObject({
    findingsInStorms: 0,
    stableNamed: 0,
    rightCommit: 1,
    brokenCalledFlaky: 0,
    flakesCalledFlaky: 1
  })
})

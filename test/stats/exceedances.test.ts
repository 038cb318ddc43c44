import { expect, test } from '@jest/globals'
import { exceedanceChance, exceedanceEvidence, thresholdOf } from '../../src/stats/exceedances.js'

test('the threshold has a twentieth of the values at or above it, and at least one', () => {
  expect(thresholdOf([])).toBeUndefined()
  expect(thresholdOf([7])).toEqual({ at: 7, above: 1, of: 1 })
  expect(thresholdOf(Array.from({ length: 99 }, (_, at) => at))).toEqual({ at: 94, above: 5, of: 99 })
})

test('of values drawn alike the e-value has mean 1 at every time, however few there were before', () => {
  for (const before of [1, 3, 20, 60]) {
    const threshold = { at: 0, above: Math.max(1, Math.floor(0.05 * (before + 1))), of: before }
    let states = [1]
    for (let n = 0; n < 12; n += 1) {
      const next = Array.from({ length: n + 2 }, () => 0)
      for (const [x, chance] of states.entries()) {
        const exceeds = (threshold.above + x) / (before + 1 + n)
        next[x] = (next[x] ?? 0) + chance * (1 - exceeds)
        next[x + 1] = (next[x + 1] ?? 0) + chance * exceeds
      }
      states = next
      const mean = states.reduce(
        (sum, chance, x) => sum + chance * Math.exp(exceedanceEvidence(x, n + 1, threshold)),
        0
      )
      expect(mean).toBeCloseTo(1, 9)
      const tail = states.slice(2).reduce((sum, chance) => sum + chance, 0)
      expect(exceedanceChance(2, n + 1, threshold)).toBeCloseTo(tail, 9)
    }
  }
})

test('one value before tells nothing, and a twentieth that becomes a half does', () => {
  expect(exceedanceEvidence(10, 10, { at: 0, above: 1, of: 1 })).toBeLessThan(2)
  expect(exceedanceEvidence(10, 20, { at: 0, above: 3, of: 60 })).toBeGreaterThan(Math.log(1000))
})

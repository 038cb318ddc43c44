import { expect, test } from '@jest/globals'
import { changePoints } from '../../src/stats/change-points.js'
import { watchSeries } from '../../src/stats/regimes.js'
import { trendOf } from '../../src/stats/trend.js'
import { type Noise, NOISES, seriesOf } from './series.js'

const [SERIES, RUNS, FROM] = [60, 200, 100]
const kinds = Object.entries(NOISES)
const noiseOf = (kind: string): Noise => {
  const noise = NOISES[kind]
  if (noise === undefined) throw new Error(`there is no noise ${kind}`)
  return noise
}

const seeds = Array.from({ length: SERIES }, (_, seed) => 1 + seed)

test.each([
  ['gamma', 1.5],
  ['lognormal', 0.5],
  ['heavyTailed', 0.5],
  ['spikes', 0.5],
  ['bimodal', 2],
  ['correlated', 1.2]
])('%s: at most %d false alarms in 1000 runs that no change is in', (kind, most) => {
  const alarms = seeds.flatMap((seed) => watchSeries(seriesOf(noiseOf(kind), seed, { runs: RUNS })))
  expect((1000 * alarms.length) / (SERIES * RUNS)).toBeLessThanOrEqual(most)
})

/** The share of series whose step of such a size is told of within 15 runs, and only there. */
test.each([
  ['gamma', 1.3, 0.7],
  ['lognormal', 1.2, 0.9],
  ['heavyTailed', 1.2, 0.85],
  ['spikes', 1.2, 0.7],
  ['bimodal', 1.5, 0.5],
  ['correlated', 1.2, 0.9]
])('%s: a step to %d times is seen within 15 runs, in a share of %d', (kind, size, share) => {
  const seen = seeds.filter((seed) => {
    const values = seriesOf(noiseOf(kind), seed, { runs: RUNS, level: (run) => (run < FROM ? 1 : size) })
    return watchSeries(values).some(({ at }) => at >= FROM && at < FROM + 15)
  })
  expect(seen.length / SERIES).toBeGreaterThanOrEqual(share)
})

test.each(kinds)('%s: hardly a change is found in a whole series without one', (_, noise) => {
  const found = seeds.filter((seed) => changePoints(seriesOf(noise, seed, { runs: RUNS })).length > 0)
  expect(found.length / SERIES).toBeLessThanOrEqual(0.2)
})

test('a climb by half over 60 runs is a trend, and noise is none', () => {
  const logs = (seed: number, rise: number): readonly number[] => {
    const values = seriesOf(noiseOf('lognormal'), seed, {
      runs: 60,
      level: (run) => rise ** (run / 60)
    })
    return Array.from(values, Math.log)
  }
  const rising = seeds.filter((seed) => (trendOf(logs(seed, 1.5), 0.001)?.low ?? 0) > 0)
  const still = seeds.filter((seed) => trendOf(logs(seed, 1), 0.001) !== undefined)
  expect([rising.length / SERIES >= 0.95, still.length]).toEqual([true, 0])
})

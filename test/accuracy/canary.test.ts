import { expect, test } from '@jest/globals'
import { watches, type World } from '../../bench/canary/simulated.js'
import { anomaliesIn } from '../../src/watch/series.js'
import { known } from '../../src/domain/answer.js'
import type { Reading } from '../../src/domain/reading.js'
import { checkOf, planOf } from '../../src/watch/plan.js'
import { decision } from '../../src/watch/stand.js'
import { seen, watching } from '../../src/watch/watching.js'
import { type Noise, NOISES, seriesOf } from './series.js'

const USUAL = { rpm: 100, overdispersion: 0, isDaily: false, errors: 0.01 } as const

test.each<[string, World]>([
  ['an hour before', { ...USUAL, baseline: '60m' }],
  ['a group beside', { ...USUAL, baseline: 'concurrent' }],
  ['an hour before, and scatter', { ...USUAL, baseline: '60m', rpm: 10_000, overdispersion: 0.3 }],
  ['an hour before, and a daily cycle', { ...USUAL, baseline: '60m', isDaily: true }]
])('against %s, at most one in a hundred deployments that change nothing fails', (_, world) => {
  expect(watches(world, 1, { runs: 400, seed: 3 }).failed).toBeLessThanOrEqual(0.01)
})

test.each<[World['baseline'], number, number]>([
  ['60m', 0.88, 20],
  ['24h', 0.96, 16],
  ['concurrent', 0.88, 32]
])('against %s, doubled errors fail in a share of %d, half of them within %d minutes', (baseline, share, minutes) => {
  const { failed, delayMinutes } = watches({ ...USUAL, baseline }, 2, { runs: 200, seed: 3 })
  expect(failed).toBeGreaterThanOrEqual(share)
  expect(delayMinutes).toBeLessThanOrEqual(minutes)
})

test('five times the errors fail within two minutes', () => {
  const { failed, delayMinutes } = watches({ ...USUAL, baseline: '60m' }, 5, { runs: 200, seed: 3 })
  expect(failed).toBeGreaterThanOrEqual(0.98)
  expect(delayMinutes).toBeLessThanOrEqual(2)
})

const [BEFORE, AFTER, MINUTE] = [60, 30, 60_000]

function failsGauge(values: Float64Array): boolean {
  const reading = (at: number): readonly Reading[] => [
    { is: 'level', metric: 'gauge', at: at * MINUTE, value: values[at] ?? NaN }
  ]
  const startedAt = (BEFORE - 0.5) * MINUTE
  const endsAt = (BEFORE + AFTER) * MINUTE
  const past = Array.from({ length: BEFORE }, (_, at) => reading(at)).flat()
  let watch = watching(planOf({ startedAt, endsAt, checks: [checkOf({ name: 'gauge' })] }), [
    { check: 'gauge', answer: known(past) }
  ])
  for (let at = BEFORE; at < BEFORE + AFTER; at += 1)
    watch = seen(watch, { check: 'gauge', answer: known(reading(at)), from: (at - 1) * MINUTE, until: at * MINUTE })
  return decision(watch, endsAt).is === 'fail'
}

const seeds = Array.from({ length: 60 }, (_, seed) => 1 + seed)
const kinds: readonly [string, Noise][] = Object.entries(NOISES)

test.each(kinds)('%s: a gauge that stays as it was does not fail', (_, noise) => {
  const failed = seeds.filter((seed) => failsGauge(seriesOf(noise, seed, { runs: BEFORE + AFTER })))
  expect(failed.length).toBeLessThanOrEqual(1)
})

test.each(kinds)('%s: a gauge that rises by a half fails', (_, noise) => {
  const level = (run: number): number => (run < BEFORE ? 1 : 1.5)
  const failed = seeds.filter((seed) => failsGauge(seriesOf(noise, seed, { runs: BEFORE + AFTER, level })))
  expect(failed.length / seeds.length).toBeGreaterThanOrEqual(0.95)
})

test.each(kinds)('%s: a series between deployments is left alone, and a level that doubles is told of', (_, noise) => {
  const times = Array.from({ length: 1500 }, (_, at) => at * 5 * MINUTE)
  const told = (level: (run: number) => number) =>
    seeds.slice(0, 12).map((seed) => anomaliesIn(seriesOf(noise, seed, { runs: times.length, level }), times))
  const still = told(() => 1).flat()
  const risen = told((run) => (run < 1200 ? 1 : 2)).filter((all) => all.some(({ at }) => at >= 1200 && at < 1224))
  expect(still.length / 12).toBeLessThanOrEqual(2)
  expect(risen.length / 12).toBeGreaterThanOrEqual(0.5)
})

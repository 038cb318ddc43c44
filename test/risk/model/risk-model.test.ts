import { expect, test } from '@jest/globals'
import type { Labelled } from '../../../src/risk/model/labelled.js'
import { replayed } from '../../../src/risk/model/replayed.js'
import { chanceOf, riskModel, scored } from '../../../src/risk/model/risk-model.js'
import { percentileIn } from '../../../src/risk/model/scored.js'
import type { Measured } from '../../../src/risk/measured.js'

const DAY = 86_400_000
const START = Date.UTC(2025, 0, 1)

/** Changes a few hours apart, whose size goes up and down; every seventh is large and every large one is taken back two days later. */
const changes: readonly Measured[] = Array.from({ length: 400 }, (_, at) => ({
  at: START + at * 6 * 3_600_000,
  la: at % 7 === 3 ? 900 + at : 5 + (at % 5),
  ld: at % 11,
  nf: at % 7 === 3 ? 12 : 1 + (at % 3),
  lt: 300,
  exp: at % 50,
  fix: at % 2 === 0 ? 0 : 1,
  author: `a${at % 4}`,
  subject: at % 7 === 3 ? `feat(core): rework part ${at}` : `docs: say ${at}`
}))

const labels: readonly Labelled[] = changes.map((measured, at) => ({
  measured,
  label: at % 7 === 3 ? 1 : 0,
  weight: 1,
  knownAt: measured.at + (at % 7 === 3 ? 2 * DAY : 30 * DAY),
  kind: 'real'
}))

const NOW = START + 120 * DAY
const large: Measured = {
  at: NOW,
  la: 1000,
  ld: 3,
  nf: 12,
  lt: 300,
  exp: 10,
  fix: 0,
  author: 'a1',
  subject: 'feat: more'
}
const small: Measured = { at: NOW, la: 6, ld: 3, nf: 1, lt: 300, exp: 10, fix: 0, author: 'a1', subject: 'docs: more' }

test('labels of the repository teach what goes wrong there', () => {
  const model = riskModel(changes, labels, NOW)
  expect(model.labels).toEqual({ real: 366, bad: 57, mended: 0 })
  expect(model.calibratedOn).toBe('platt')
  expect(scored(model, large).probability).toBeGreaterThan(2 * scored(model, small).probability)
})

test('what a fix hints at is counted apart from what was taken back', () => {
  const weak = labels.map((one, index): Labelled =>
    one.label === 1 && index % 2 === 0 ? { ...one, kind: 'weak' } : one
  )
  const { bad, mended } = riskModel(changes, weak, NOW).labels
  expect(mended).toBeGreaterThan(0)
  expect(bad + mended).toBe(57)
})

test('fixes teach what is risky, and not how often anything is taken back', () => {
  const hints = labels.map((one): Labelled => (one.label === 1 ? { ...one, kind: 'weak', weight: 0.25 } : one))
  const model = riskModel(changes, hints, NOW)
  expect(model.labels).toEqual({ real: 309, bad: 0, mended: 57 })
  expect(model.baseRate).toBeLessThan(0.005)
  expect(scored(model, large).probability).toBeGreaterThan(2 * scored(model, small).probability)
})

test('what was taken back sets what is usual, however many fixes there are beside it', () => {
  const some = labels.map((one, index): Labelled =>
    one.label === 0 || index % 4 === 0 ? one : { ...one, kind: 'weak', weight: 0.25 }
  )
  const { bad, mended } = riskModel(changes, some, NOW).labels
  expect([bad, mended]).toEqual([14, 43])
  const mean = meanChance(riskModel(changes, some, NOW))
  expect(mean).toBeGreaterThan(0.8 * (14 / 366))
  expect(mean).toBeLessThan(1.2 * (14 / 366))
})

test('of a batch that did harm, each change has its share of the guilt', () => {
  const batches = labels.map((one, index): Labelled =>
    index % 100 < 10 ? { ...one, label: 1, kind: 'shared', weight: 0.1 } : { ...one, label: 0 }
  )
  // One batch of ten in a hundred changes.
  const mean = meanChance(riskModel(changes, batches, NOW))
  expect(mean).toBeGreaterThan(0.007)
  expect(mean).toBeLessThan(0.013)
})

/** What is said on average of the changes that it learned from. */
function meanChance(model: ReturnType<typeof riskModel>): number {
  const known = changes.filter(({ at }) => at + 30 * DAY <= NOW)
  return known.reduce((sum, one) => sum + chanceOf(model, one), 0) / known.length
}

test('without labels the prior speaks, and its interval is wide', () => {
  const model = riskModel(changes, [], NOW)
  expect(model.calibratedOn).toBe('prior')
  const { probability, low, high } = scored(model, small)
  expect(probability).toBeLessThan(0.03)
  expect(high / low).toBeGreaterThan(5)
})

test('labels narrow the interval', () => {
  const width = (some: readonly Labelled[]): number => {
    const { low, high } = scored(riskModel(changes, some, NOW), small)
    return Math.log(high / low)
  }
  expect(width(labels)).toBeLessThan(width([]))
})

test('nothing that becomes known later alters an earlier score', () => {
  const at = START + 60 * DAY
  const early = changes.filter((one) => one.at < at)
  const before = scored(
    riskModel(
      early,
      labels.filter(({ knownAt }) => knownAt <= at),
      at
    ),
    large
  )
  expect(scored(riskModel(changes, labels, at), large)).toEqual(before)
})

test('a replay scores the first changes alike, whatever comes after', () => {
  const half = changes.slice(0, 200)
  const inHalf = new Set(half)
  const all = [...replayed(changes, labels)].slice(0, 200)
  expect([
    ...replayed(
      half,
      labels.filter(({ measured }) => inHalf.has(measured))
    )
  ]).toEqual(all)
})

test('the order in which labels are given does not matter', () => {
  expect(scored(riskModel(changes, [...labels].reverse(), NOW), large)).toEqual(
    scored(riskModel(changes, labels, NOW), large)
  )
})

test('the same gives the same', () => {
  expect(scored(riskModel(changes, labels, NOW), large)).toEqual(scored(riskModel(changes, labels, NOW), large))
})

test('what an account is called does not matter, only which are the same', () => {
  const renamed = new Map(changes.map((one) => [one, { ...one, author: `x${one.author ?? ''}` }]))
  const other = riskModel(
    [...renamed.values()],
    labels.map((one) => ({ ...one, measured: renamed.get(one.measured) ?? one.measured })),
    NOW
  )
  expect(scored(other, { ...large, author: 'xa1' }).logit).toBeCloseTo(
    scored(riskModel(changes, labels, NOW), large).logit
  )
})

test.each([
  ['nothing known', { at: NOW }],
  ['not a number', { at: NOW, la: NaN, nf: NaN, entropy: NaN }],
  ['huge', { at: NOW, la: 1e300, ld: Infinity, nf: 1e300 }],
  ['below nothing', { at: NOW, la: -5, age: -1, exp: -Infinity }],
  ['a clock that is wrong', { at: 0, la: 3 }],
  ['a long subject', { at: NOW, subject: '['.repeat(100_000) }]
])('a change is scored: %s', (_, measured) => {
  for (const model of [
    riskModel(changes, labels, NOW),
    riskModel([], [], NOW),
    riskModel(changes.slice(0, 1), [], NOW)
  ]) {
    const { probability, low, high, logit } = scored(model, measured)
    for (const value of [probability, low, high, logit]) expect(Number.isFinite(value)).toBe(true)
    expect(low).toBeLessThanOrEqual(probability)
    expect(high).toBeGreaterThanOrEqual(probability)
  }
})

test.each([0, 1] as const)('labels that are all %d are not believed to the end', (label) => {
  const { probability } = scored(
    riskModel(
      changes,
      labels.map((one) => ({ ...one, label })),
      NOW
    ),
    small
  )
  expect(probability).toBeGreaterThan(0)
  expect(probability).toBeLessThan(1)
})

test('probabilities rise with scores', () => {
  const model = riskModel(changes, labels, NOW)
  const all = changes.map((one) => scored(model, one)).sort((one, other) => one.logit - other.logit)
  const probabilities = all.map(({ probability }) => probability)
  expect([...probabilities].sort((one, other) => one - other)).toEqual(probabilities)
})

test('contributions add up to the distance from a typical change', () => {
  const model = riskModel(changes, labels, NOW)
  const sum = (measured: Measured): number => scored(model, measured).contributions.reduce((all, { by }) => all + by, 0)
  expect(sum(large) - sum(small)).toBeCloseTo(scored(model, large).logit - scored(model, small).logit)
})

test('a percentile counts ties half', () => {
  expect(percentileIn([1, 2, 2, 3], 2)).toBe(0.5)
  expect(percentileIn([1, 2, 3], 9)).toBe(1)
  expect(percentileIn([], 1)).toBeUndefined()
})

import { expect, test } from '@jest/globals'
import {
  type Counted,
  HARM,
  harmEvidence,
  NOTHING_COUNTED,
  sparedEvidence,
  type Yardstick
} from '../../src/watch/counted.js'

const against = (bad: number, total: number): Yardstick => ({
  past: { bad, total, failedInARow: 0, dispersion: { factor: 1, wander: 0 } },
  tolerate: 1,
  harm: 2,
  most: 0.05
})
const counted = (bad: number, total: number): Counted => ({ ...NOTHING_COUNTED, bad, total })

/**
 * The probability that the e-value ever reaches `level`, when events come at the same rate as before and it is looked at all
 * the time until as much was seen as before, or three times as much: no simulation. Between events the e-value falls, so it
 * is reached at an event; `latest` is up to when the j-th may come for that. The number of events is then followed from one
 * such time to the next, and what reaches the level on the way is taken out.
 */
function everReached(rate: number, level: number, until: number): number {
  let sum = 0
  for (let y = 0; y < rate + 6 * Math.sqrt(rate) + 8; y += 1) {
    const weight = poisson(y + 1, rate)[y] ?? 0
    if (weight > 1e-6) sum += weight * reachedFrom(y)
  }
  return sum

  function reachedFrom(y: number): number {
    const most = Math.ceil(rate * until + 6 * Math.sqrt(rate * until) + 8)
    let states: readonly number[] = Array.from({ length: most }, (_, events) => (events === 0 ? 1 : 0))
    let time = 0
    for (let events = 1; events < most && time < until; events += 1) {
      const latest = Math.min(latestOf({ y, events, level }), until)
      if (latest <= time) continue
      const added = poisson(most, rate * (latest - time))
      states = states.map((_, at) => {
        let sum = 0
        for (let by = 0; by <= at && at < events; by += 1) sum += (added[by] ?? 0) * (states[at - by] ?? 0)
        return sum
      })
      time = latest
    }
    return 1 - states.reduce((all, one) => all + one, 0)
  }
}

const LONGEST = 3
const times = new Map<string, number>()

/** Up to when the last of so many events may come for the level to be reached at it; 0 for never. */
function latestOf(place: { readonly y: number; readonly events: number; readonly level: number }): number {
  const key = JSON.stringify(place)
  const time = times.get(key) ?? foundLatest(place)
  times.set(key, time)
  return time
}

function foundLatest({
  y,
  events,
  level
}: {
  readonly y: number
  readonly events: number
  readonly level: number
}): number {
  const isReached = (time: number): boolean => harmEvidence(counted(events, time), against(y, 1)) >= Math.log(level)
  let [low, high] = [1e-6, LONGEST]
  if (isReached(high)) return high
  if (!isReached(low)) return 0
  for (let step = 0; step < 20; step += 1) {
    const middle = Math.sqrt(low * high)
    if (isReached(middle)) low = middle
    else high = middle
  }
  return high
}

/** The probabilities of 0, 1 and so on events. */
function poisson(length: number, mean: number): readonly number[] {
  let one = Math.exp(-mean)
  return Array.from({ length }, (_, count) => (one = count === 0 ? one : (one * mean) / count))
}

test.each([0.1, 0.5, 2, 8])(
  'looked at all the time, with %d errors expected before, it fails no more often than is allowed',
  (rate) => {
    expect(100 * everReached(rate, 100, LONGEST)).toBeLessThan(0.75)
    expect(1000 * everReached(rate, 1000, LONGEST)).toBeLessThan(0.75)
  }
)

test('given how many went wrong in all, the mean of the e-value is 1 and never more', () => {
  for (const [n, m] of [
    [10, 100],
    [100, 100],
    [300, 20]
  ] as const)
    for (const all of [0, 1, 2, 5, 20]) {
      const mean = (evidence: typeof harmEvidence, ratio: number): number => {
        const q = (ratio * n) / (ratio * n + m)
        return Array.from({ length: all + 1 }, (_, x) => {
          const ways = choose(all, x) * q ** x * (1 - q) ** (all - x)
          return ways * Math.exp(evidence(counted(x, n), against(all - x, m)))
        }).reduce((sum, one) => sum + one, 0)
      }
      expect(mean(harmEvidence, 1)).toBeCloseTo(1, 9)
      expect(mean(sparedEvidence, 2)).toBeCloseTo(1, 9)
    }
})

test('of trials, which scatter less than events, the mean of the e-value is below 1 whatever the share', () => {
  const binomial = (x: number, n: number, p: number): number => choose(n, x) * p ** x * (1 - p) ** (n - x)
  const [n, m] = [6, 9]
  for (const p of [0.01, 0.1, 0.4, 0.8]) {
    let mean = 0
    for (let x = 0; x <= n; x += 1)
      for (let y = 0; y <= m; y += 1)
        mean += binomial(x, n, p) * binomial(y, m, p) * Math.exp(harmEvidence(counted(x, n), against(y, m)))
    expect(mean).toBeLessThanOrEqual(1)
  }
})

test('more that goes wrong is more evidence of harm, and less of none', () => {
  const evidence = Array.from({ length: 30 }, (_, bad) => [
    harmEvidence(counted(bad, 100), against(3, 400)),
    sparedEvidence(counted(bad, 100), against(3, 400))
  ])
  for (const [at, [harm = 0, spared = 0]] of evidence.slice(1).entries()) {
    expect(harm).toBeGreaterThan(evidence[at]?.[0] ?? 0)
    expect(spared).toBeLessThan(evidence[at]?.[1] ?? 0)
  }
})

test('the ratios that are looked for share one weight', () => {
  expect(HARM.logWeights.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 12)
})

function choose(n: number, k: number): number {
  return Array.from({ length: k }, (_, at) => (n - at) / (at + 1)).reduce((product, one) => product * one, 1)
}

/** What is counted beside, without a past and against a limit, held against sums that are worked out here. */
import type { Share } from '../../src/stats/rate-ratio.js'
import { dispersionOf } from '../../src/stats/dispersion.js'
import {
  count,
  type Counted,
  countedPast,
  HARM,
  harmEvidence,
  NOTHING_COUNTED,
  sparedEvidence,
  type Yardstick
} from '../../src/watch/counted.js'

const yard = (more: Partial<Yardstick> = {}): Yardstick => ({
  past: undefined,
  tolerate: 1,
  harm: 2,
  most: 0.05,
  ...more
})
const past = (bad: number, total: number, factor = 1, wander = 0) => ({
  past: { bad, total, failedInARow: 0, dispersion: { factor, wander } }
})

/** Ratios evenly apart on the logarithm, with weights that are powers of them. */
const mixture = (from: number, to: number, [many, power]: readonly [number, number]) => {
  const ratios = Array.from({ length: many }, (_, at) => from * (to / from) ** (at / (many - 1)))
  const sum = ratios.reduce((all, ratio) => all + ratio ** power, 0)
  return ratios.map((ratio) => ({ ratio, weight: ratio ** power / sum }))
}
const HARMFUL = mixture(1.5, 50, [24, -2])
const SPARING = mixture(0.75, 0.05, [12, 1])

/** The likelihood of the looks under a ratio over that under `none`: each event is here with the odds of its exposure. */
const likelihood = (looks: readonly (readonly [Share, Share])[], ratio: number, none: number): number =>
  looks.reduce((product, [here, there]) => {
    const share = (one: number): number => (one * here.total) / (one * here.total + there.total)
    return product * (share(ratio) / share(none)) ** here.bad * ((1 - share(ratio)) / (1 - share(none))) ** there.bad
  }, 1)

const evidence = (mix: typeof HARMFUL, looks: readonly (readonly [Share, Share])[], none: number): number =>
  Math.log(mix.reduce((sum, { ratio, weight }) => sum + weight * likelihood(looks, ratio * none, none), 0))

const thin = ({ bad, total }: Share, by: number): Share => ({ bad: bad / by, total: total / by })

const looked = (looks: readonly (readonly [Share, Share])[], yardstick: Yardstick): Counted =>
  looks.reduce<Counted>((now, [here, beside]) => count(now, { ...here, beside }, yardstick), NOTHING_COUNTED)

const LOOKS: readonly (readonly [Share, Share])[] = [
  [
    { bad: 3, total: 100 },
    { bad: 2, total: 200 }
  ],
  [
    { bad: 1, total: 80 },
    { bad: 4, total: 220 }
  ],
  [
    { bad: 6, total: 120 },
    { bad: 1, total: 150 }
  ]
]

test('what harm is looked for is as it is written down', () => {
  expect(HARM.ratios).toHaveLength(24)
  for (const [at, { ratio, weight }] of HARMFUL.entries()) {
    expect(HARM.ratios[at]).toBeCloseTo(ratio, 9)
    expect(Math.exp(HARM.logWeights[at] ?? NaN)).toBeCloseTo(weight, 9)
  }
})

test('beside, with a scatter that is known, looks are multiplied, thinned by it', () => {
  for (const factor of [1, 2.5]) {
    const yardstick = yard({ ...past(10, 1000, factor), tolerate: 1.2, harm: 2.5 })
    const now = looked(LOOKS, yardstick)
    const thinned = LOOKS.map(([here, there]) => [thin(here, factor), thin(there, factor)] as const)
    expect(harmEvidence(now, yardstick)).toBeCloseTo(evidence(HARMFUL, thinned, 1.2), 9)
    expect(sparedEvidence(now, yardstick)).toBeCloseTo(evidence(SPARING, thinned, 3), 9)
    expect(now).toMatchObject({ bad: 10, total: 300, beside: { bad: 7, total: 570, looks: 3 } })
    expect(now.beside?.squares).toBeCloseTo(4 / 200 + 16 / 220 + 1 / 150, 12)
  }
})

/** What earlier looks beside scatter by: the words of the code, in other symbols. */
function scatterOf(before: readonly Share[]): number {
  const [bad, total] = [before.reduce((sum, one) => sum + one.bad, 0), before.reduce((sum, one) => sum + one.total, 0)]
  const looks = before.length
  const supposed = 0.35 * 0.35 * (bad / looks)
  if (looks < 10 || bad < 5) return 1 + supposed
  const pearson = before.reduce(
    (sum, one) => sum + (one.bad - (bad * one.total) / total) ** 2 / ((bad * one.total) / total),
    0
  )
  const excess = pearson / (looks - 1) - 1
  const error = Math.sqrt(2 / (looks - 1))
  const sure = Math.min(Math.max(excess / error - 2, 0), 1)
  return 1 + Math.max((supposed * 10) / (2 * looks), sure * (excess + error * (1 + excess)))
}

test.each([
  ['calm', (look: number) => (look % 2 === 0 ? 3 : 2)],
  ['few', (look: number) => (look === 3 ? 4 : 0)],
  ['just five', (look: number) => (look === 3 ? 5 : 0)],
  ['wild', (look: number) => (look % 2 === 0 ? 14 : 0)],
  ['a little wild', (look: number) => (look % 2 === 0 ? 7 : 2)]
])('beside, with a scatter that is not known (%s), each look is thinned by what came before it', (_, badAt) => {
  const looks = Array.from({ length: 14 }, (_one, look) => {
    const there = { bad: badAt(look), total: 100 + 10 * (look % 3) }
    return [{ bad: look % 3, total: 90 }, there] as const
  })
  for (const many of [1, 2, 9, 10, 11, 12, 14]) {
    const some = looks.slice(0, many)
    const thinned = some.map(([here, there], look) => {
      const factor = scatterOf(look === 0 ? [there] : some.slice(0, look).map(([, one]) => one))
      return [thin(here, factor), thin(there, factor)] as const
    })
    expect(harmEvidence(looked(some, yard()), yard())).toBeCloseTo(evidence(HARMFUL, thinned, 1), 8)
  }
})

test('a look at nothing changes nothing, and one side alone is a look', () => {
  const none = { bad: 0, total: 0 }
  const once = count(NOTHING_COUNTED, { bad: 1, total: 10, beside: { bad: 2, total: 20 } }, yard())
  expect(count(once, { ...none, beside: none }, yard())).toEqual(once)
  expect(count(NOTHING_COUNTED, { ...none, beside: none }, yard())).toEqual(NOTHING_COUNTED)
  expect(count(once, { bad: 3, total: 30 }, yard())).toEqual({ ...once, bad: 4, total: 40 })
  expect(count(NOTHING_COUNTED, { bad: 3, total: 30 }, yard())).toEqual({ ...NOTHING_COUNTED, bad: 3, total: 30 })
  const there = count(once, { ...none, beside: { bad: 1, total: 1 } }, yard())
  expect(there.beside).toMatchObject({ bad: 3, total: 21, looks: 2 })
  const here = count(once, { bad: 1, total: 1, beside: none }, yard())
  expect([here.bad, here.beside?.looks, here.beside?.squares]).toEqual([2, 1, once.beside?.squares])
  expect(here.beside?.harm.every(Number.isFinite)).toBe(true)
})

/** Against a share that is known, exactly binomial; ratios are of odds. */
const limited = (mix: typeof HARMFUL, { bad, total }: Share, most: number): number =>
  Math.log(
    mix.reduce((sum, { ratio, weight }) => sum + (weight * ratio ** bad) / (1 - most + ratio * most) ** total, 0)
  )

test('without a past a tolerated share is what counts', () => {
  const now = { ...NOTHING_COUNTED, bad: 7, total: 60 }
  expect(harmEvidence(now, yard())).toBeCloseTo(limited(HARMFUL, now, 0.05), 9)
  expect(sparedEvidence(now, yard())).toBeCloseTo(limited(SPARING, now, 0.1), 9)
  expect(sparedEvidence(now, yard({ most: 0.7 }))).toBeCloseTo(limited(SPARING, now, 0.99), 9)
})

test('with a past the part of the deployment is binomial, and what is tolerated moves all ratios', () => {
  const now = { ...NOTHING_COUNTED, bad: 9, total: 300 }
  const at = { bad: 12, total: 900 }
  for (const factor of [1, 3]) {
    const yardstick = yard({ ...past(at.bad, at.total, factor), tolerate: 1.5, harm: 3 })
    const looks = [[thin(now, factor), thin(at, factor)] as const]
    expect(harmEvidence(now, yardstick)).toBeCloseTo(evidence(HARMFUL, looks, 1.5), 9)
    expect(sparedEvidence(now, yardstick)).toBeCloseTo(evidence(SPARING, looks, 4.5), 9)
  }
  const restless = yard({ ...past(at.bad, at.total, 1, 0.4) })
  expect(harmEvidence(now, restless)).toBeLessThan(harmEvidence(now, yard(past(at.bad, at.total))))
})

test('what was before is summed up, and nothing is no past', () => {
  const samples = Array.from({ length: 12 }, (_, at) => ({ bad: at % 3, total: 50 }))
  expect(countedPast(samples, 2)).toEqual({ bad: 12, total: 600, failedInARow: 2, dispersion: dispersionOf(samples) })
  expect(countedPast([], 0)).toBeUndefined()
  expect(countedPast([{ bad: 0, total: 0 }], 3)).toBeUndefined()
  expect(countedPast([{ bad: 0, total: 1 }], 0)).toMatchObject({ bad: 0, total: 1 })
})

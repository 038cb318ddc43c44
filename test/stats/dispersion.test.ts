import { expect, test } from '@jest/globals'
import { dispersionOf, NO_DISPERSION } from '../../src/stats/dispersion.js'
import { chanceOf } from '../fakes/chance.js'

const drawn = (length: number, rateAt: (at: number, chance: () => number) => number) => {
  const chance = chanceOf(7)
  return Array.from({ length }, (_, at) => {
    const rate = rateAt(at, chance)
    return { bad: Array.from({ length: 200 }, chance).filter((draw) => draw < rate).length, total: 200 }
  })
}

test('counts that scatter by chance alone need no allowance', () => {
  expect(dispersionOf(drawn(60, () => 0.05))).toEqual(NO_DISPERSION)
})

test('few samples, or few that went wrong, say nothing', () => {
  expect(dispersionOf([{ bad: 5, total: 10 }])).toEqual(NO_DISPERSION)
  expect(dispersionOf(Array.from({ length: 60 }, () => ({ bad: 0, total: 10 })))).toEqual(NO_DISPERSION)
})

test('a rate that jumps from sample to sample makes the counts scatter', () => {
  const { factor, wander } = dispersionOf(drawn(200, (_, chance) => 0.1 * (chance() < 0.5 ? 0.5 : 1.5)))
  expect(factor).toBeGreaterThan(4)
  expect(factor).toBeLessThan(8)
  expect(wander).toBe(0)
})

test('a rate that comes and goes with the day wanders', () => {
  const { factor, wander } = dispersionOf(drawn(240, (at) => 0.1 * (1 + 0.5 * Math.sin((2 * Math.PI * at) / 240))))
  expect(factor).toBeLessThan(1.3)
  expect(wander).toBeCloseTo(0.37, 1)
})

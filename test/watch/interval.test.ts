import { ratioInterval } from '../../src/watch/interval.js'
import { chanceOf } from '../fakes/chance.js'

const before = (bad: number, total: number, wander = 0) => ({ bad, total, wander })

test('the ratio is that of the shares, and lies within its interval', () => {
  const { value, low, high, confidence } = ratioInterval({ bad: 40, total: 1000 }, before(200, 10_000))
  expect([value, confidence]).toEqual([2, 0.95])
  expect(low).toBeLessThan(2)
  expect(low).toBeGreaterThan(1)
  expect(high).toBeGreaterThan(2)
  expect(high).toBeLessThan(4)
})

test('the more was counted, the narrower it is', () => {
  const width = (times: number): number => {
    const { low, high } = ratioInterval({ bad: 10 * times, total: 1000 * times }, before(100 * times, 10_000 * times))
    return Math.log(high / low)
  }
  expect([1, 4, 16, 64].map(width)).toEqual([1, 4, 16, 64].map(width).toSorted((one, other) => other - one))
})

test('of nothing bad the least is nothing, and the most is known', () => {
  const { low, high } = ratioInterval({ bad: 0, total: 2000 }, before(100, 10_000))
  expect(low).toBe(0)
  expect(high).toBeLessThan(1)
})

test('of next to nothing, next to nothing is known', () => {
  const { low, high } = ratioInterval({ bad: 0, total: 1 }, before(1, 100))
  expect(low).toBe(0)
  expect(high).toBeGreaterThan(20)
})

test('against a tolerated share the ratio is to that share', () => {
  const { value, low, high } = ratioInterval({ bad: 100, total: 1000 }, { most: 0.05 })
  expect(value).toBe(2)
  expect(low).toBeGreaterThan(1)
  expect(high).toBeLessThan(3.5)
})

test('a baseline that wanders makes it wider', () => {
  const still = ratioInterval({ bad: 40, total: 1000 }, before(200, 10_000))
  const restless = ratioInterval({ bad: 40, total: 1000 }, before(200, 10_000, 0.3))
  expect(restless.low).toBeLessThan(still.low)
  expect(restless.high).toBeGreaterThan(still.high)
})

test('it holds the true ratio at all looks together as often as it says', () => {
  const chance = chanceOf(5)
  const binomial = (total: number, share: number): number =>
    Array.from({ length: total }, () => chance() < share).filter(Boolean).length
  const worlds = 60
  let lost = 0
  for (let world = 0; world < worlds; world += 1) {
    const past = before(binomial(3000, 0.03), 3000)
    const now = { bad: 0, total: 0 }
    let isLost = false
    for (let look = 0; look < 8; look += 1) {
      now.bad += binomial(150, 0.06)
      now.total += 150
      const { low, high } = ratioInterval(now, past)
      isLost ||= low > 2 || high < 2
    }
    if (isLost) lost += 1
  }
  expect(lost / worlds).toBeLessThanOrEqual(0.05)
})

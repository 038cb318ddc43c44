import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { known } from '../../src/domain/answer.js'
import type { Reading } from '../../src/domain/reading.js'
import { checkOf, planOf } from '../../src/watch/plan.js'
import { decision, standing } from '../../src/watch/stand.js'
import { seen, watching } from '../../src/watch/watching.js'
import { after, errors, HOUR_BEFORE, level, looksOf, MINUTE, START, state, type Told, until } from './worlds.js'

const END = until(59)

test('as many errors as before pass, and before the end of the watch', () => {
  const { is, isDecided } = decision(
    after(
      looksOf(30, (look) => [errors(look, look % 2)]),
      { before: HOUR_BEFORE }
    ),
    until(29)
  )
  expect([is, isDecided]).toEqual(['pass', true])
})

test('twenty times the errors fail after two looks, and say when', () => {
  const stand = standing(
    after(
      looksOf(3, (look) => [errors(look, 20)]),
      { before: HOUR_BEFORE }
    ),
    until(2)
  )
  const [metric] = stand.checks[0]?.metrics ?? []
  expect(stand).toMatchObject({ is: 'fail', isDecided: true, tookMs: 2 * MINUTE })
  expect(metric).toMatchObject({ why: 'evidence', n: 300, bad: 60, against: 'before', baseline: { n: 6000, bad: 60 } })
  expect(metric?.ratio?.value).toBeCloseTo(20, 6)
  expect(metric?.ratio?.low).toBeGreaterThan(5)
  expect(metric?.ratio?.high).toBeLessThan(40)
})

test('a service without errors before fails with errors in half of the looks', () => {
  const before = looksOf(60, (at) => errors(at - 61, 0))
  expect(
    decision(
      after(
        looksOf(10, (look) => [errors(look, look % 2)]),
        { before }
      ),
      END
    ).is
  ).toBe('fail')
})

test('little traffic is inconclusive, and no traffic is no data', () => {
  expect(
    decision(
      after(
        looksOf(9, (look) => [errors(look, 0, 2)]),
        { before: HOUR_BEFORE }
      ),
      END
    ).is
  ).toBe('inconclusive')
  expect(
    decision(
      after(
        looksOf(60, (look) => [errors(look, 0, 0)]),
        { before: HOUR_BEFORE }
      ),
      END
    ).is
  ).toBe('no-data')
  expect(
    decision(
      after(
        looksOf(60, () => []),
        { before: HOUR_BEFORE }
      ),
      END
    ).is
  ).toBe('no-data')
  expect(decision(after([]), END).is).toBe('no-data')
})

test('a source that mostly did not answer tells nothing of a metric', () => {
  const looks = looksOf(60, (look): Told => (look % 3 === 0 ? [errors(look, 1)] : 'unknown'))
  const { is, checks } = standing(after(looks, { before: HOUR_BEFORE }), END)
  expect([is, checks[0]?.unknownLooks]).toEqual(['no-data', 40])
})

test('failed probes in a row act at once, with unknown looks between them, unless it was so before', () => {
  const looks: Told[] = [[state(0, true)], [state(1, false)], 'unknown', [state(3, false)], [state(4, false)]]
  expect(standing(after(looks), until(4))).toMatchObject({ is: 'fail', tookMs: 5 * MINUTE })
  const before = looksOf(20, (at) => state(at - 21, at % 5 > 3))
  expect(decision(after(looks, { before }), until(4)).is).not.toBe('fail')
})

test('a check that is not key warns alone, and fails with others that weigh enough', () => {
  const run = (bad: readonly string[]) => {
    const names = ['a', 'b', 'c']
    const checks = names.map((name) => checkOf({ name, key: false }))
    let watch = watching(
      planOf({ startedAt: START, endsAt: END, checks }),
      names.map((check) => ({ check, answer: known(HOUR_BEFORE) }))
    )
    for (let look = 0; look < 60; look += 1)
      for (const check of names)
        watch = seen(watch, {
          check,
          answer: known([errors(look, bad.includes(check) ? 9 : 1)]),
          from: until(look - 1),
          until: until(look)
        })
    return decision(watch, END).is
  }
  expect([run([]), run(['a']), run(['a', 'b'])]).toEqual(['pass', 'warn', 'fail'])
})

test('new alerts are failed states, and old ones and silence are not', () => {
  const alert = (look: number, name: string, startedAt: number): Reading => ({
    is: 'alert',
    metric: 'alerts',
    at: until(look),
    name,
    startedAt
  })
  const check = { silence: 'well', floor: 1 } as const
  expect(decision(after([[], [alert(1, 'slow', START + 1)]], { check }), until(1)).is).toBe('fail')
  expect(
    decision(
      after(
        looksOf(60, (look) => [alert(look, 'slow', START - 1)]),
        { check }
      ),
      END
    ).is
  ).toBe('pass')
  expect(
    decision(
      after(
        looksOf(60, () => []),
        { check }
      ),
      END
    ).is
  ).toBe('pass')
})

test('readings that make no sense are counted and judge nothing', () => {
  const broken: readonly Reading[] = [
    errors(1, NaN),
    errors(2, -1),
    errors(3, 101),
    errors(4, Infinity, Infinity),
    { is: 'counts', metric: 'errors', from: until(5), until: until(4), bad: 0, total: 1 }
  ]
  const looks = looksOf(60, (look): Told => (look === 30 ? [errors(30, 1), ...broken] : [errors(look, 1)]))
  const { is, checks } = standing(after(looks, { before: HOUR_BEFORE }), END)
  expect([is, checks[0]?.metrics[0]?.unusable]).toEqual(['pass', 5])
  const gauges = looksOf(60, (look): Told => [level(look, NaN), level(look, Infinity)])
  expect(decision(after(gauges, { before: looksOf(60, (at) => level(at - 61, 5)) }), END).is).toBe('no-data')
})

test('a look that is told twice, or goes back in time, counts once', () => {
  const once = after(
    looksOf(20, (look) => [errors(look, 2)]),
    { before: HOUR_BEFORE }
  )
  const twice = seen(once, { check: 'api', answer: known([errors(3, 90)]), from: until(2), until: until(3) })
  expect(twice).toEqual(once)
  const inside = seen(once, {
    check: 'api',
    answer: known([errors(3, 90), errors(20, 2)]),
    from: until(19),
    until: until(20)
  })
  expect(standing(inside, until(20)).checks[0]?.metrics[0]).toMatchObject({ n: 2100, bad: 42, unusable: 1 })
})

test('a metric that changes its name in the middle makes the check inconclusive, not good', () => {
  const looks = looksOf(60, (look): Told => [errors(look, 1, 100, look < 20 ? 'errors' : 'failures')])
  expect(decision(after(looks, { before: HOUR_BEFORE }), END).is).toBe('inconclusive')
})

test('ten thousand metrics are cut to those that can be judged, and the rest is counted', () => {
  const names = looksOf(10_000, (at) => `m${at}`)
  const told = (look: number): Told => names.map((metric) => errors(look, 0, 100, metric))
  const { checks } = standing(after([told(0), told(1)]), until(1))
  expect([checks[0]?.metrics.length, checks[0]?.unlisted, checks[0]?.unjudged]).toEqual([20, 980, 9000])
})

test.each([
  ['of one value', [level(-2, 5)]],
  ['of none', []],
  ['that stands still', looksOf(60, (at) => level(at - 61, 5))],
  ['of zeros', looksOf(60, (at) => level(at - 61, 0))]
])('a gauge that stays as it was does not fail against a past %s', (_, before) => {
  const value = before.length === 60 && before[0]?.is === 'level' ? before[0].value : 5
  expect(
    decision(
      after(
        looksOf(60, (look) => [level(look, value)]),
        { before }
      ),
      END
    ).is
  ).not.toBe('fail')
})

test('a gauge that rises by half fails, the way that is bad alone', () => {
  const wobble = (at: number): number => 100 + ((7 * at) % 11)
  const before = looksOf(60, (at) => level(at - 61, wobble(at)))
  const looks = looksOf(60, (look): Told => [level(look, 1.5 * wobble(look))])
  expect(decision(after(looks, { before }), END).is).toBe('fail')
  expect(decision(after(looks, { before, check: { worse: 'down' } }), END).is).toBe('pass')
  expect(decision(after(looks, { before, check: { worse: 'either' } }), END).is).toBe('fail')
})

test('a leak is told of, a sawtooth and a warm-up that levels off are not', () => {
  const run = (value: (look: number) => number) => {
    const watch = after(
      looksOf(60, (look): Told => [level(look, value(look))]),
      { check: { trend: true } }
    )
    return standing(watch, END).checks[0]?.metrics[0]
  }
  const noise = (look: number): number => ((13 * look) % 7) / 100
  expect(run((look) => 100 + look + noise(look))).toMatchObject({ is: 'warn', why: 'leak' })
  expect(run((look) => 100 + look + noise(look))?.leak?.perHour).toBeCloseTo(60, 0)
  expect(run((look) => 100 + 10 * (look % 5) + noise(look))?.is).toBe('pass')
  expect(run((look) => 200 - 100 * Math.exp(-look / 8) + noise(look))?.is).toBe('pass')
})

const told = fc.oneof(
  fc.constant('unknown' as const),
  fc.record({ bad: fc.nat(6), total: fc.integer({ min: 6, max: 60 }) })
)
const asTold = (one: 'unknown' | { bad: number; total: number }, look: number): Told =>
  one === 'unknown' ? one : [errors(look, one.bad, one.total)]
const RANK = { pass: 0, warn: 1, inconclusive: 2, 'no-data': 2, fail: 3 } as const

test('more that goes wrong never makes the verdict better', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 30 }), fc.nat(29), (all, at) => {
      const worse = all.map((one, look) =>
        look === at && one !== 'unknown' ? { ...one, bad: Math.min(one.total, one.bad + 3) } : one
      )
      const verdict = (looks: typeof all) => decision(after(looks.map(asTold), { before: HOUR_BEFORE }), END).is
      expect(RANK[verdict(worse)]).toBeGreaterThanOrEqual(RANK[verdict(all)])
    })
  )
})

test('looks without an answer turn no verdict to pass or fail', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 30 }), fc.nat(20), (all, more) => {
      const verdict = (looks: typeof all) => decision(after(looks.map(asTold), { before: HOUR_BEFORE }), END).is
      const [with_, without] = [verdict([...all, ...looksOf(more, () => 'unknown' as const)]), verdict(all)]
      if (with_ !== without) expect(['inconclusive', 'no-data']).toContain(with_)
    })
  )
})

test('the order of metrics in a look does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (names) => {
      const stand = (order: readonly string[]) =>
        standing(
          after(looksOf(10, (look): Told => order.map((name) => errors(look, name === 'b' ? 3 : 1, 100, name)))),
          until(9)
        )
      expect(stand(names)).toEqual(stand(['a', 'b', 'c', 'd']))
    }),
    { numRuns: 20 }
  )
})

import { expect, test } from '@jest/globals'
import { annotated } from '../../bench/slow/annotated.js'
import { injected } from '../../bench/slow/injected.js'
import type { Recorded } from '../../bench/slow/recorded.js'

const recorded = (facts: Partial<Recorded>): Recorded => ({
  id: 'a',
  values: Float64Array.from({ length: 100 }, () => 10),
  isSameCode: false,
  annotations: undefined,
  ...facts
})

test('a watcher that tells of everything above 10 sees every step with its first run, and nothing else', () => {
  const above = (values: Float64Array): readonly number[] =>
    [...values].flatMap((value, at) => (value > 10.5 ? [at] : []))
  const figures = injected([recorded({}), recorded({ id: 'b' })], above)
  expect(figures).toMatchObject({ series: 2, points: 200, falsePer1000: 0 })
  expect(figures.recall15).toEqual({ 10: 1, 15: 1, 20: 1, 30: 1, 50: 1 })
  expect(figures.medianDelay[20]).toBe(1)
})

test('an alert that the series gives without the step is false, and is no credit with it', () => {
  const always = (values: Float64Array): readonly number[] => [...values.keys()]
  const figures = injected([recorded({})], always)
  expect([figures.falsePer1000, figures.recall15[20], figures.medianDelay[20]]).toEqual([1000, 0, null])
})

test('changes that are found where people see them score 1, within five places', () => {
  const series = [recorded({ annotations: { ann: [50], bob: [] } })]
  expect(annotated(series, () => [53]).f1).toBe(1)
  expect(annotated(series, () => [60]).f1).toBeLessThan(0.7)
  expect(annotated([recorded({ annotations: { ann: [50] } })], () => [50])).toEqual({ series: 1, f1: 1, cover: 1 })
  expect(annotated([recorded({})], () => [])).toMatchObject({ series: 0 })
})

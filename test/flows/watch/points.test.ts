import { NO_POINTS, pointed } from '../../../src/flows/watch/points.js'

test('shares of counts, values, and how long a probe took, each by its metric', () => {
  const points = pointed(NO_POINTS, [
    { is: 'counts', metric: 'errors', from: 0, until: 1, bad: 1, total: 4 },
    { is: 'level', metric: 'memory', at: 1, value: 7 },
    { is: 'state', metric: 'probe', at: 1, well: false, tookMs: 30 },
    { is: 'alert', metric: 'alerts', at: 1, name: 'a', startedAt: 1 }
  ])
  expect([...points].map(([metric, { kept }]) => [metric, kept[0]?.value])).toEqual([
    ['errors', 0.25],
    ['memory', 7],
    ['probe', 1],
    ['probe (time)', 30]
  ])
})

test('what is no number, or of nothing, is no point', () => {
  const points = pointed(NO_POINTS, [
    { is: 'counts', metric: 'errors', from: 0, until: 1, bad: 0, total: 0 },
    { is: 'level', metric: 'memory', at: 1, value: Infinity }
  ])
  expect(points.size).toBe(0)
})

test('however long a watch goes on, as few are kept as a chart can show', () => {
  let points = NO_POINTS
  for (let at = 0; at < 5000; at += 1) points = pointed(points, [{ is: 'level', metric: 'm', at, value: at }])
  const kept = points.get('m')?.kept ?? []
  expect(kept.length).toBeLessThanOrEqual(60)
  expect(kept.at(-1)?.value).toBeGreaterThan(4800)
})

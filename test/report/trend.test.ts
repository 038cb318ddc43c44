import { expect, test } from '@jest/globals'
import { changed, trend } from '../../src/report/trend.js'
import { aFinding } from './builders.js'

const MINUTE = 60_000
const points = [60, 61, 59, 60, 246, 250, 244].map((seconds, at) => ({ at, value: seconds * 1000 }))

test('a finding that measured shows its numbers in a table, and their course in a chart', () => {
  const finding = aFinding({
    now: { value: 4.1 * MINUTE, unit: 'ms' },
    usual: { value: MINUTE, unit: 'ms' },
    change: { value: 4.1, low: 3.8, high: 4.4, confidence: 0.95 },
    since: { runId: 5, sha: '4fe2a91'.padEnd(40, '0'), at: 4 },
    lostMsAWeek: 93 * MINUTE,
    trend: points
  })
  expect(trend(finding)).toEqual([
    [
      '| Usually | Now | Change | Since | Costs a week |',
      '| ---: | ---: | ---: | ---: | ---: |',
      '| 1.0 min | 4.1 min | +310\u202f% (+280 to +340\u202f%) | `4fe2a91` | 1 h 33 min |'
    ].join('\n'),
    [
      '```mermaid',
      "%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '#2f81f7'}}}}%%",
      'xychart-beta',
      '  x-axis "runs, oldest first" 1 --> 7',
      '  y-axis "minutes" 0 --> 4.58',
      '  line [1, 1.017, 0.9833, 1, 4.1, 4.167, 4.067]',
      '```'
    ].join('\n')
  ])
})

test('one that measured little has neither', () => {
  expect(trend(aFinding())).toEqual([])
  expect(trend(aFinding({ now: { value: 1, unit: 'ms' }, trend: points.slice(0, 4) }))).toEqual([])
})

test('what became faster has a minus', () => {
  expect(changed({ value: 0.88, low: 0.83, high: 0.92, confidence: 0.95 })).toBe('−12\u202f% (−17 to −8\u202f%)')
})

test('a chart of nothing but zeros still has an axis', () => {
  const zeros = points.map(({ at }) => ({ at, value: 0 }))
  expect(trend(aFinding({ now: { value: 0, unit: 'ratio' }, trend: zeros })).join('')).toContain('0 --> 1')
})

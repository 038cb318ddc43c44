import { expect, test } from '@jest/globals'
import { compared, count, duration, ratio } from '../../src/report/numbers.js'

test.each([
  [0, '0 ms'],
  [850, '850 ms'],
  [999.4, '999 ms'],
  [999.6, '1.0 s'],
  [41_540, '41.5 s'],
  [59_949, '59.9 s'],
  [59_960, '1.0 min'],
  [246_000, '4.1 min'],
  [3_599_000, '1 h'],
  [7_500_000, '2 h 5 min'],
  [7_200_000, '2 h'],
  [3_600_000 * 4321, '4\u202f321 h'],
  [-1, 'unknown'],
  [Number.NaN, 'unknown'],
  [Infinity, 'unknown']
])('%d ms are %s', (ms, words) => {
  expect(duration(ms)).toBe(words)
})

test.each([
  [0, '0\u202f%'],
  [0.0001, '< 0.1\u202f%'],
  [0.004, '0.4\u202f%'],
  [0.0996, '10\u202f%'],
  [0.12, '12\u202f%'],
  [1, '100\u202f%'],
  [15, '1\u202f500\u202f%']
])('the share %d is %s', (share, words) => {
  expect(ratio(share)).toBe(words)
})

test.each([
  [0, '0'],
  [0.5, '0.5'],
  [12, '12'],
  [3204, '3\u202f204'],
  [1_234_567, '1\u202f234\u202f567']
])('%d is %s', (number, words) => {
  expect(count(number)).toBe(words)
})

test.each([
  ['ms', 246_000, 60_000, '4.1 min, usually 1.0'],
  ['ms', 246_000, 850, '4.1 min, usually 850 ms'],
  ['ms', 7_500_000, 3_600_000, '2 h 5 min, usually 1 h'],
  ['ratio', 0.12, 0, '12\u202f%, usually 0\u202f%'],
  ['count', 12, 3204, '12, usually 3\u202f204']
] as const)('numbers compare: %s %d and %d', (unit, now, usual, words) => {
  expect(compared({ unit, value: now }, { unit, value: usual })).toBe(words)
})

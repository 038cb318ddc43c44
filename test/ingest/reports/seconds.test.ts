import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { msOfSeconds } from '../../../src/ingest/reports/seconds.js'

test.each([
  ['0', 0],
  ['1.5', 1500],
  ['.25', 250],
  ['3.', 3000],
  ['1.4e-05', 0.014],
  ['+2', 2000],
  [' 7 ', 7000],
  ['1,234.56', 1_234_560]
])('%s seconds are understood', (text, ms) => {
  expect(msOfSeconds(text)).toBe(ms)
})

test.each([
  'NaN',
  'Infinity',
  '-Infinity',
  '-5',
  '-0.1',
  '1e999',
  '',
  ' ',
  '0x10',
  '0b1',
  '12:00:01',
  '1,234',
  '0,002',
  '1 000',
  '12,34.5',
  '1_000',
  '<<computed>>',
  '5s',
  '999638317',
  '1e',
  '.',
  '٣'
])('%j is no time', (text) => {
  expect(msOfSeconds(text)).toBeUndefined()
})

test('no text becomes anything but a time that a job can have', () => {
  const text = fc.oneof(fc.string(), fc.double().map(String), fc.stringMatching(/^[-+0-9.,eE:]{1,40}$/))
  fc.assert(
    fc.property(text, (time) => {
      const ms = msOfSeconds(time)
      return ms === undefined || (ms >= 0 && ms <= 432_000_000)
    })
  )
})

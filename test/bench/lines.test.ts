import { expect, test } from '@jest/globals'
import { jsonLine, table } from '../../bench/lines.js'

test('a line of JSON says what is measured and who, and then the figures', () => {
  expect(jsonLine('startup', { action: 'auto', ratio: 3.21 })).toBe(
    '{"capability":"startup","method":"foreshock","action":"auto","ratio":3.21}'
  )
})

test('a bench that names itself is not named twice', () => {
  expect(jsonLine('payloads', { capability: 'payloads', method: 'foreshock', records: 7 })).toBe(
    '{"capability":"payloads","method":"foreshock","records":7}'
  )
})

test('a line of JSON is one line', () => {
  expect(jsonLine('payloads', { file: 'two\nlines' }).split('\n')).toHaveLength(1)
})

test('people get columns, and a gap where a figure is missing', () => {
  expect(table([{ action: 'auto', ratio: 3.2 }, { action: 'cli history' }])).toBe(
    ['action       ratio', 'auto         3.2', 'cli history'].join('\n')
  )
})

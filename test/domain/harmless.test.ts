import { describe, expect, test } from '@jest/globals'
import { cut, harmless, manyLines, oneLine, withoutCommands } from '../../src/domain/harmless.js'
import { ends, times } from '../fakes/ends.js'
import { HOSTILE_LINES } from '../fakes/hostile.js'
import { commandsIn, linesOf } from '../host-runner/commands.js'

/** C0 and C1 controls, line and paragraph ends, direction marks and lone surrogates. */
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

describe('a hostile text', () => {
  test.each(HOSTILE_LINES)('%j is one line on which the runner does not act', (text) => {
    const line = harmless(text)
    expect(commandsIn(line)).toEqual([])
    expect(linesOf(line)).toHaveLength(1)
    expect(line).not.toMatch(HARMFUL)
  })

  test.each(HOSTILE_LINES)('%j is as harmless behind and before other words', (text) => {
    expect(commandsIn(harmless(`Test ${text} took 3 s`))).toEqual([])
    expect(commandsIn(harmless(`${text}${text}`))).toEqual([])
  })

  test('is what it was once it is harmless', () => {
    for (const text of HOSTILE_LINES) expect(harmless(harmless(text))).toBe(harmless(text))
  })

  test('really is hostile before', () => {
    expect(HOSTILE_LINES.filter((text) => commandsIn(text).length > 0).length).toBeGreaterThan(10)
  })
})

test('every character of the first two planes can be part of a harmless line', () => {
  for (let point = 0; point < 0x20000; point += 1) {
    const character = String.fromCodePoint(point)
    const lines = [
      `${character}::error::x`,
      `:${character}:error::x`,
      `#${character}#[error]x`,
      `##${character}[error]x`
    ]
    const found = lines.filter((line) => commandsIn(harmless(line)).length > 0)
    if (found.length > 0) throw new Error(`U+${point.toString(16)} lets a command through: ${JSON.stringify(found)}`)
  }
})

test('what is innocent stays as it is', () => {
  const innocent = [
    'Test adds up took 4.1 min, usually 1.0.',
    'std::vector::push_back, ::1 in the middle ::error::x',
    'naïve ✓ 🎉 日本語 العربية',
    'a # b ## c #[x] [y]',
    '100 % of 3 204 tests',
    ''
  ]
  for (const text of innocent) expect(harmless(text)).toBe(text)
})

describe('one line', () => {
  test.each([
    ['a\nb', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\u2028b\u0085c\vd', 'a b c d'],
    ['a\tb', 'a b'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['a\u0000b\u0008c', 'abc'],
    ['a\u202eb', 'a\ufffdb'],
    ['a\ud800b', 'a\ufffdb']
  ])('of %j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })
})

test('many lines keep their ends, each as one line feed', () => {
  expect(manyLines('a\r\nb\rc\u2028d\u001b[2Je')).toBe('a\nb\nc\nde')
  for (const text of HOSTILE_LINES) expect(manyLines(text).replaceAll('\n', '')).not.toMatch(HARMFUL)
})

describe('a cut', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['', 0, ''],
    ['🎉🎉🎉', 3, '🎉🎉🎉'],
    ['🎉🎉🎉🎉', 3, '🎉🎉…'],
    ['abc', 1, '…']
  ])('of %j at %i is %j', (text, most, result) => {
    expect(cut(text, most)).toBe(result)
  })

  test('never leaves more points than asked for, nor half a pair', () => {
    for (let most = 1; most < 12; most += 1) {
      const result = cut('a🎉b🎉c🎉d', most)
      expect(Array.from(result).length).toBeLessThanOrEqual(most)
      expect(result).not.toMatch(/\p{Surrogate}/u)
    }
  })

  test('of a very long text looks at its beginning alone, so that thousands of cuts end', async () => {
    const text = 'x'.repeat(10_000_000)
    await ends(() => times(5_000, () => cut(text, 100)))
  })
})

test('the last word on a line that was put together parts the signs of a command', () => {
  expect([withoutCommands('::error::x'), withoutCommands('  ::x'), withoutCommands('a ##[error]')]).toEqual([
    ': :error::x',
    '  : :x',
    'a # #[error]'
  ])
})

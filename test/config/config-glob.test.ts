import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matchesAny, readGlob } from '../../src/schema/config-glob.js'
import { ends } from '../fakes/ends.js'

const RUNS = Number(process.env['FORESHOCK_FUZZ_RUNS'] ?? 2_000)
const SLOW_RUNS = Math.min(10_000, Math.ceil(RUNS / 20))
const TEXT = 512 * 1024

const matches = (pattern: string, text: string): boolean => {
  const reading = readGlob(pattern)
  if (!reading.ok) throw new Error(reading.because)
  return reading.matches(text)
}

test.each([
  ['a.js', 'a.js'],
  ['*.js', 'a.js'],
  ['*.js', '.js'],
  ['*', '.hidden'],
  ['a*c', 'abbc'],
  ['a?c', 'abc'],
  ['a?c', 'a😀c'],
  ['**', 'a/b/c'],
  ['**', ''],
  ['src/**', 'src/a/b.ts'],
  ['**/a.js', 'a.js'],
  ['**/a.js', 'x/y/a.js'],
  ['a/**/b', 'a/b'],
  ['a/**/b', 'a/x/b'],
  ['a/**/b', 'a/x/y/b'],
  ['a/**/**/b', 'a/b'],
  ['**/**/b', 'b'],
  ['**.js', 'x/a.js'],
  ['*.{js,ts}', 'a.ts'],
  ['{a,b}/{c,d}', 'b/c'],
  ['a{,b}c', 'ac'],
  ['{**/,}x', 'a/b/x'],
  ['a\\*b', 'a*b'],
  ['a\\[0]', 'a[0]'],
  ['a}', 'a}'],
  ['a,b', 'a,b'],
  ['e2e > *', 'e2e > logs in']
])('%s matches %s', (pattern, text) => {
  expect(matches(pattern, text)).toBe(true)
})

test.each([
  ['a.js', 'aXjs'],
  ['*.js', 'x/a.js'],
  ['*.js', 'a.jsx'],
  ['a?c', 'ac'],
  ['a?c', 'a/c'],
  ['a/*/b', 'a/b'],
  ['a/**/b', 'ab'],
  ['a/**/b', 'axb'],
  ['**/a.js', 'ba.js'],
  ['src/**', 'src'],
  ['src/**', 'srcs/a'],
  ['*.{js,ts}', 'a.css'],
  ['{a,b}', 'ab'],
  ['a\\*b', 'axb'],
  ['A', 'a'],
  ['a', ''],
  ['a', 'aa']
])('%s does not match %s', (pattern, text) => {
  expect(matches(pattern, text)).toBe(false)
})

test.each([
  ['', 'may not be empty'],
  ['a'.repeat(257), 'at most 256 characters'],
  ['[ab]', 'written \\['],
  ['{a,{b,c}}', 'may not be nested'],
  ['{a,b', 'not closed'],
  ['a\\', 'nothing to make plain'],
  ['{a,b}'.repeat(20), 'too many patterns']
])('%j is no pattern', (pattern, words) => {
  const reading = readGlob(pattern)
  expect(reading.ok ? '' : reading.because).toContain(words)
})

test('in a list the last pattern that matches decides', () => {
  const isMeant = matchesAny(['src/**', '!src/old/**', 'src/old/keep.ts'])
  expect(['src/a.ts', 'src/old/a.ts', 'src/old/keep.ts', 'docs/a.md'].map(isMeant)).toEqual([true, false, true, false])
})

test('a list that begins with an exclusion starts from everything', () => {
  expect(['a', 'b'].map(matchesAny(['!b']))).toEqual([true, false])
})

test('an empty list matches nothing', () => {
  expect(matchesAny([])('a')).toBe(false)
})

/** The same patterns as a plain search with backtracking, short enough to be seen to be right. */
function slowly(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  if (pattern.startsWith('/**/')) return slowly(pattern.slice(3), text) || later(4, '/')
  if (pattern.startsWith('**')) return slowly(pattern.slice(2), text) || (text !== '' && slowly(pattern, text.slice(1)))
  if (pattern.startsWith('*'))
    return slowly(pattern.slice(1), text) || (text !== '' && !text.startsWith('/') && slowly(pattern, text.slice(1)))
  const isOne = pattern.startsWith('?') ? text !== '' && !text.startsWith('/') : text !== '' && text[0] === pattern[0]
  return isOne && slowly(pattern.slice(1), text.slice(1))

  /** After the slash, any folders. */
  function later(length: number, slash: string): boolean {
    if (!text.startsWith(slash)) return false
    const rest = pattern.slice(length)
    return text.split('').some((letter, at) => letter === '/' && slowly(rest, text.slice(at + 1)))
  }
}

test(`patterns match as a slow search says (${RUNS} runs)`, () => {
  const piece = fc.constantFrom('a', 'b', '/', '*', '**', '?', '/**/', 'a/')
  const patterns = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => `a${pieces.join('')}`)
  const texts = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 9 }).map((letters) => `a${letters.join('')}`)
  fc.assert(
    fc.property(patterns, texts, (pattern, text) => {
      const plain = pattern.replace(/\*{3,}/g, '**')
      expect(matches(plain, text)).toBe(slowly(plain, text))
    }),
    { numRuns: RUNS }
  )
})

test(`braces match as their alternatives do (${RUNS} runs)`, () => {
  const word = fc.array(fc.constantFrom('a', 'b', '/', '*', '?'), { maxLength: 3 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1, maxLength: 3 }), word, word, (before, choices, after, text) => {
      const joined = choices.map((choice) => `x${before}${choice}${after}`)
      const subject = `x${text.replace(/[*?]/g, 'a')}`
      fc.pre(joined.every((pattern) => !pattern.includes('**')))
      expect(matches(`x${before}{${choices.join(',')}}${after}`, subject)).toBe(
        joined.some((pattern) => matches(pattern, subject))
      )
    }),
    { numRuns: RUNS }
  )
})

const WORST = [
  '*a'.repeat(128),
  '**a'.repeat(85),
  '*?'.repeat(128),
  '**/'.repeat(85),
  '{*a,*b}{*a,*b}{*a,*b}{*a,*b}{*a,*b}{*a,*b}',
  '{a*,*a}?{**,*}?{a,?}?{a,*}',
  '(a+)+$',
  '(a|a)*$'
]

test.each(WORST)('hard pattern %# reads 8 MB in proportion', async (pattern) => {
  await ends(() => readAll(pattern, 16 * TEXT))
})

test(
  `${SLOW_RUNS} random patterns read 512 kB in proportion each`,
  async () => {
    const piece = fc.constantFrom('*', '**', '?', 'a', '/', '*a', '{a,*}', '{*,?a}', '**/', '{**,*a}')
    const patterns = fc
      .array(piece, { minLength: 1, maxLength: 60 })
      .map((pieces) => pieces.join('').slice(0, 256))
      .filter((pattern) => readGlob(pattern).ok)
    await ends(() => {
      for (const pattern of fc.sample(patterns, SLOW_RUNS)) readAll(pattern, TEXT)
    })
  },
  SLOW_RUNS * 1_000
)

/** Two texts that never match early. */
function readAll(pattern: string, length: number): void {
  for (const text of ['a'.repeat(length) + '!', 'a/'.repeat(length / 2) + '!']) matches(pattern, text)
}

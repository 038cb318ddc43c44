import { minutes, REFUSALS, unreadable } from '../../../src/verdict/rollback/refusal.js'

test('what is as it should be calls nobody, and all else calls a human', () => {
  const quiet = Object.entries(REFUSALS).flatMap(([code, to]) => (to === 'nothing' ? [code] : []))
  expect(quiet).toEqual(['healthy', 'not-proven', 'other-run', 'turned-off', 'not-configured', 'handled', 'superseded'])
})

test.each([
  [0, '0 min'],
  [29_999, '0 min'],
  [30_000, '1 min'],
  [5_370_000, '90 min'],
  [5_369_999, '89 min'],
  [-90_000, '0 min']
])('%d ms are %s', (ms, words) => {
  expect(minutes(ms)).toBe(words)
})

const wordsOf = (because: string) => unreadable('It failed.', because).slice(2)

test('what a Problem marks as code is a name, and a backtick without an end is none', () => {
  expect(unreadable('It failed.', '').slice(0, 2)).toEqual(['It failed.', ' '])
  expect(wordsOf('add `a: b` to `c`!')).toEqual(['add ', { name: 'a: b' }, ' to ', { name: 'c' }, '!'])
  expect(wordsOf('add `a')).toEqual(['add ', 'a'])
  expect(wordsOf('plain')).toEqual(['plain'])
  expect(wordsOf('`x` and `y')).toEqual(['', { name: 'x' }, ' and ', 'y'])
})

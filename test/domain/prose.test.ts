import { expect, test } from '@jest/globals'
import { name, say } from '../../src/domain/prose.js'

test('a sentence keeps its words apart from names', () => {
  expect(say`${name('adds up')} took ${4} min, usually ${'1'}.`).toEqual([
    { name: 'adds up' },
    ' took ',
    '4',
    ' min, usually ',
    '1',
    '.'
  ])
})

test('sentences go into each other, and names stay names', () => {
  const inner = say`job ${name('build')}`
  expect(say`The ${inner} failed`).toEqual(['The ', 'job ', { name: 'build' }, ' failed'])
})

test('a name is a name, however much it looks like words', () => {
  expect(say`${name('${x} `code` | <b>')}`).toEqual([{ name: '${x} `code` | <b>' }])
})

test('empty words are left out, and empty names are kept', () => {
  expect([say``, say`${''}${0}`, say`${name('')}`]).toEqual([[], ['0'], [{ name: '' }]])
})

test('words are taken as they read, escapes resolved', () => {
  expect(say`a\tb “c”`).toEqual(['a\tb “c”'])
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cell, code, fence, fromMarkerValue, html, markdownText, markerValue } from '../../src/report/escape.js'
import { cut } from '../../src/domain/harmless.js'
import { page, trespasses } from './github-page.js'
import { HOSTILE, hostileText } from './hostile.js'

const SINKS = {
  'text at the start of a line': markdownText,
  'text in a line': (text: string) => `so ${markdownText(text)} it is`,
  'a code span': (text: string) => `so ${code(text)} it is`,
  'a code span alone': code,
  'a table cell': (text: string) => table(cell(text)),
  'a code span in a table': (text: string) => table(code(text)),
  'code in an HTML block': (text: string) => `<summary><code>${html(text)}</code></summary>`
}

const table = (made: string): string => `| a | b |\n| --- | --- |\n| ${made} | end |`

test.each(Object.entries(SINKS))('nothing hostile acts as %s', (_sink, write) => {
  const found = HOSTILE.flatMap((text) => trespasses(page(write(text))).map((trespass) => ({ text, trespass })))
  expect(found).toEqual([])
})

test.each(Object.entries(SINKS))('no mixture acts as %s', (_sink, write) => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(trespasses(page(write(text)))).toEqual([])
    }),
    { numRuns: 300 }
  )
})

test.each([
  ['cell', cell],
  ['code', code],
  ['markdownText', markdownText]
])('%s(text) stays one cell', (_name, write) => {
  const cells = (text: string): number => page(table(write(text))).split('<td').length - 1
  expect(HOSTILE.map(cells)).toEqual(HOSTILE.map(() => 2))
  fc.assert(
    fc.property(hostileText, (text) => cells(text) === 2),
    { numRuns: 1000 }
  )
})

test('a name is shown as it is, whatever signs it has', () => {
  const shown = (text: string): string =>
    /<td><code>(.*)<\/code><\/td>/
      .exec(page(table(code(text))))?.[1]
      ?.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&') ?? ''
  const signs = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 }).map((text) => `x${text}x`)
  fc.assert(
    fc.property(signs, (text) => shown(text) === text),
    { numRuns: 1000 }
  )
})

test('a fence closes after its text and not before', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(page(`${fence(text)}\n\nafter`)).toMatch(/<\/code><\/pre>\n<p>after<\/p>$/)
    })
  )
})

test('HTML text holds no sign of its own', () => {
  expect(html('<a href="x" title=\'y\'>&')).toMatch(/^[a-z&#;\d ]+$/)
})

test('a marker value comes back, and ends no comment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
      expect(markerValue(text)).toMatch(/^[\w.%]*$/)
      expect(fromMarkerValue(markerValue(text))).toBe(text)
    })
  )
  expect(fromMarkerValue('%zz')).toBeUndefined()
  expect(fromMarkerValue('a-b')).toBeUndefined()
})

test('a long name is cut between code points', () => {
  expect(cut('\u{1f600}'.repeat(5), 3)).toBe('\u{1f600}\u{1f600}…')
  expect(cut('abc', 3)).toBe('abc')
  expect(cut('\u{1f600}'.repeat(3), 3)).toBe('\u{1f600}'.repeat(3))
  expect(Array.from(code('\u{1f600}'.repeat(500))).length).toBe(162)
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shortener } from '../../../../src/ingest/reports/xml/shorten.js'

/** Shortens a text that comes in pieces of some length. */
function shortened(text: string, pieceLength = text.length): string {
  const shorten = shortener()
  let out = ''
  for (let start = 0; start < text.length; start += Math.max(1, pieceLength))
    out += shorten(text.slice(start, start + Math.max(1, pieceLength)))
  return out
}

test('a text without long values passes as it is', () => {
  const text = `<?xml version="1.0"?><a b='1' c="&amp;>"><!-- - -- --><![CDATA[]] >]]>t &lt; <d/></a>`
  for (const length of [1, 2, 3, 100]) expect(shortened(text, length)).toBe(text)
})

test.each([
  ['text', '<a>', '</a>'],
  ['a value', '<a b="', '"/>'],
  ['a CDATA section', '<a><![CDATA[', ']]></a>'],
  ['a comment', '<a><!--', '--></a>'],
  ['an instruction', '<a><?x ', '?></a>']
])('of %s the first 4,096 characters pass, and its end', (_, start, end) => {
  for (const length of [1, 7, 4096, 100_000]) {
    const out = shortened(`${start}${'x'.repeat(50_000)}${end}`, length)
    expect(out.startsWith(start)).toBe(true)
    expect(out.endsWith(end)).toBe(true)
    expect(out.length).toBeLessThanOrEqual(start.length + 4096 + end.length + 1)
  }
})

test('neither a reference nor a character is cut in two', () => {
  for (let before = 4080; before < 4100; before += 1) {
    expect(shortened(`<a b="${'x'.repeat(before)}&amp;${'y'.repeat(100)}"/>`)).toMatch(/^<a b="x+(?:&amp;)?y*"\/>$/u)
    expect(shortened(`<a b="${'x'.repeat(before)}😀${'y'.repeat(100)}"/>`)).toMatch(/^<a b="x+(?:😀)?y*"\/>$/u)
  }
})

test('lines of a cut text are still counted', () => {
  expect(shortened(`<a>${'x\n'.repeat(10_000)}</a>`).split('\n')).toHaveLength(10_001)
})

test('pieces of any length give the same text', () => {
  const token = fc.constantFrom(
    '<a b="',
    '">',
    "<c d='",
    "'/>",
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    'x'.repeat(3000),
    '&lt;',
    ']'
  )
  fc.assert(
    fc.property(fc.array(token, { maxLength: 20 }), fc.integer({ min: 1, max: 5000 }), (tokens, length) => {
      const text = tokens.join('')
      expect(outcome(() => shortened(text, length))).toBe(outcome(() => shortened(text)))
    })
  )
})

function outcome(act: () => string): string {
  try {
    return act()
  } catch (error) {
    return String(error)
  }
}

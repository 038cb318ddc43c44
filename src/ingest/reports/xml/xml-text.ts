import { withoutControl, withoutControls as withoutRawControls } from '../plain-name.js'
import { reportText } from '../report-text.js'

/** The text of an XML file, in pieces that cut no character reference. */
export async function* xmlText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let carried = ''
  for await (const piece of reportText(bytes)) {
    const text = carried + piece
    carried = unfinishedReference(text)
    yield carried === '' ? text : text.slice(0, -carried.length)
  }
  yield carried
}

/** Character references are short: one that the end of a piece cuts waits for the next piece. */
function unfinishedReference(text: string): string {
  const tail = text.slice(-LONGEST_REFERENCE)
  const start = tail.lastIndexOf('&')
  return start === -1 || tail.includes(';', start) ? '' : tail.slice(start)
}

const LONGEST_REFERENCE = 12

/** XML without control characters, and without references to any. It cuts no reference. */
export function withoutControls(text: string): string {
  const clean = withoutRawControls(text)
  return clean.includes('&#') ? clean.replaceAll(REFERENCES, withoutReferenced) : clean
}

const REFERENCES = /&#(?:x([0-9a-f]{1,8})|(\d{1,9}));/gi

/** Tools write escape sequences of terminals as `&#27;`, which XML 1.0 forbids as much as the character itself. */
function withoutReferenced(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (!isCharacter(point)) return ''
  const character = String.fromCodePoint(point)
  const plain = withoutControl(character)
  return plain === character ? reference : plain
}

const isCharacter = (point: number): boolean => point < 0xd800 || (point >= 0xe000 && point <= 0x10ffff)

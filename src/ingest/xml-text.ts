/**
 * The text of an XML file, piece by piece: decoded as its first bytes say, without control characters. Bytes that are not
 * valid become U+FFFD.
 */
export async function* xmlText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let waiting: Uint8Array = new Uint8Array()
  let carried = ''
  for await (const chunk of bytes) {
    for (const piece of pieces(chunk)) {
      waiting = decoder === undefined ? joined(waiting, piece) : piece
      if (decoder === undefined && waiting.length < ENOUGH_TO_TELL) continue
      decoder ??= new TextDecoder(encodingOf(waiting))
      const text = carried + decoder.decode(waiting, { stream: true })
      carried = unfinishedReference(text)
      yield withoutControls(carried === '' ? text : text.slice(0, -carried.length))
    }
  }
  yield withoutControls(
    carried + (decoder ?? new TextDecoder(encodingOf(waiting))).decode(decoder ? undefined : waiting)
  )
}

const PIECE = 65_536
/** A declaration is expected to end within this many bytes. */
const ENOUGH_TO_TELL = 256

function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE)
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** A byte order mark decides, then the zeros of UTF-16, then the declaration where the platform knows its word. */
export function encodingOf(start: Uint8Array): string {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  if (first === 0xef && second === 0xbb) return 'utf-8'
  const opening = new TextDecoder('latin1').decode(start.subarray(0, ENOUGH_TO_TELL))
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/u.exec(opening)?.[1] ?? 'utf-8'
  // What could be read so far has one byte a letter, so it is not UTF-16, whatever it says of itself.
  return /^utf-?16|^ucs|^utf-?32/iu.test(declared) || !isKnown(declared) ? 'utf-8' : declared
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding)
    return true
  } catch {
    return false
  }
}

/** Character references are short: one that the end of a piece cuts waits for the next piece. */
function unfinishedReference(text: string): string {
  const tail = text.slice(-LONGEST_REFERENCE)
  const start = tail.lastIndexOf('&')
  return start === -1 || tail.includes(';', start) ? '' : tail.slice(start)
}

const LONGEST_REFERENCE = 12

/** Nobody needs a control character of a report but its line ends: what breaks a line becomes a space, the rest goes. */
function withoutControls(text: string): string {
  const clean = CONTROL.test(text) ? text.replaceAll(CONTROLS, plain) : text
  return clean.includes('&#') ? clean.replaceAll(REFERENCES, withoutControl) : clean
}

const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/
const CONTROLS = new RegExp(CONTROL, 'g')
const REFERENCES = /&#(?:x([0-9a-f]{1,8})|(\d{1,9}));/gi

const plain = (control: string): string => (BREAKS.has(control) ? ' ' : '')

const BREAKS: ReadonlySet<string> = new Set('\t\n\v\f\r\x85\u2028\u2029')

/** Tools write escape sequences of terminals as `&#27;`, which XML 1.0 forbids as much as the character itself. */
function withoutControl(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (!isCharacter(point)) return ''
  const character = String.fromCodePoint(point)
  return BREAKS.has(character) || CONTROL.test(character) ? plain(character) : reference
}

const isCharacter = (point: number): boolean => point < 0xd800 || (point >= 0xe000 && point <= 0x10ffff)

/** The text of a file, piece by piece, decoded as its first bytes say. Bytes that are not valid become U+FFFD. */
export async function* reportText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let waiting: Uint8Array = new Uint8Array()
  for await (const chunk of bytes) {
    for (const piece of pieces(chunk)) {
      waiting = decoder === undefined ? joined(waiting, piece) : piece
      if (decoder === undefined && waiting.length < ENOUGH_TO_TELL) continue
      decoder ??= new TextDecoder(encodingOf(waiting))
      yield decoder.decode(waiting, { stream: true })
    }
  }
  yield (decoder ?? new TextDecoder(encodingOf(waiting))).decode(decoder ? undefined : waiting)
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

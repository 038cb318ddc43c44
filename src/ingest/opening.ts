import { xmlText } from './xml-text.js'

export interface Opening {
  /** How the text begins: no blanks, no XML declaration, no comments. */
  readonly text: string
  /** What was taken from the file to learn it. */
  readonly chunks: readonly Uint8Array[]
}

/** Looks at the beginning of a file. Give the chunks back with `replayed`. */
export async function openingOf(bytes: AsyncIterator<Uint8Array>): Promise<Opening> {
  const chunks: Uint8Array[] = []
  let [length, text] = [0, '']
  while (length < ENOUGH) {
    const next = await bytes.next()
    if (next.done === true) break
    chunks.push(next.value)
    length += next.value.length
    text = withoutPrologue(await decoded(chunks))
    if (text.length >= ENOUGH_TEXT) break
  }
  return { text, chunks }
}

const ENOUGH = 65_536
const ENOUGH_TEXT = 64

/** The file from its first byte on, after its beginning was looked at. */
export async function* replayed(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>
): AsyncGenerator<Uint8Array> {
  yield* chunks
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield next.value
  }
}

async function decoded(chunks: readonly Uint8Array[]): Promise<string> {
  let text = ''
  for await (const piece of xmlText(atOnce(chunks))) text += piece
  return text
}

// eslint-disable-next-line @typescript-eslint/require-await -- the reader takes what may have to be waited for
async function* atOnce(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  let left = ENOUGH
  for (const chunk of chunks) {
    yield chunk.subarray(0, left)
    left -= Math.min(left, chunk.length)
  }
}

/** One blank, instruction or comment at a time, so that no text makes it slow. */
function withoutPrologue(text: string): string {
  let start = 0
  for (;;) {
    while (/\s/u.test(text.charAt(start))) start += 1
    const end = text.startsWith('<?', start) ? '?>' : text.startsWith('<!--', start) ? '-->' : undefined
    if (end === undefined) return text.slice(start)
    const found = text.indexOf(end, start + 2)
    if (found === -1) return ''
    start = found + end.length
  }
}

import type { Opening } from './report-format.js'
import { withoutControls } from './plain-name.js'
import { reportText } from './report-text.js'

export interface Opened {
  readonly opening: Opening
  /** What was taken from the file to learn it. */
  readonly chunks: readonly Uint8Array[]
}

/** Looks at the beginning of a file. Give the chunks back with `replayed`. */
export async function openingOf(bytes: AsyncIterator<Uint8Array>): Promise<Opened> {
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < ENOUGH) {
    const next = await bytes.next()
    if (next.done === true) break
    chunks.push(next.value)
    length += next.value.length
  }
  return { opening: openingIn(await decoded(chunks)), chunks }
}

const ENOUGH = 65_536

function openingIn(text: string): Opening {
  const start = text.trimStart()
  if (start.startsWith('<')) return { is: 'xml', text: withoutPrologue(start) }
  return { is: /^[[{]/u.test(start) ? 'json' : 'text', text: start }
}

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
  for await (const piece of reportText(atOnce(chunks))) text += piece
  return withoutControls(text.slice(0, ENOUGH))
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

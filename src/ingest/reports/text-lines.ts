import { reportText } from './report-text.js'

export interface TextLine {
  /** Without its end; of a very long line the first 65,536 characters. */
  readonly text: string
  /** False for the last line of a file where nothing ends it: such a line may have been cut. */
  readonly isWhole: boolean
}

const LONGEST = 65_536

/**
 * The lines of a text file, decoded, within bounds however long they are. Ends of lines are `\n` or `\r\n`. `shorten` may
 * cut what is long within lines before they are parted.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  shorten: (piece: string) => string = (piece) => piece
): AsyncGenerator<TextLine> {
  let begun = ''
  for await (const whole of reportText(bytes)) {
    const piece = shorten(whole)
    let start = 0
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      yield { text: withoutReturn(begun + piece.slice(start, end)), isWhole: true }
      begun = ''
      start = end + 1
    }
    if (begun.length < LONGEST) begun += piece.slice(start)
  }
  if (begun !== '') yield { text: withoutReturn(begun), isWhole: false }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, LONGEST)

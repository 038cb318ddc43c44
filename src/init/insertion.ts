/** Text to put into another text; everything around it stays byte for byte. */
export interface Insertion {
  /** Offset in UTF-16 units of the text as it was. */
  readonly at: number
  readonly text: string
}

/** All insertions at once. Those at one place stand in the order in which they are given. */
export function insertAll(text: string, insertions: readonly Insertion[]): string {
  const inOrder = insertions.toSorted((one, other) => one.at - other.at)
  const parts = inOrder.map(({ at, text: added }, index) => text.slice(inOrder[index - 1]?.at ?? 0, at) + added)
  return [...parts, text.slice(inOrder.at(-1)?.at ?? 0)].join('')
}

/** The end of line that a text uses most: what is added shall not mix them. */
export function lineEndOf(text: string): string {
  const windows = text.split('\r\n').length - 1
  return windows > 0 && windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n'
}

/** Where the line of an offset ends, without its end of line. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end === -1) return text.length
  return text[end - 1] === '\r' && end > offset ? end - 1 : end
}

/** The blanks and marks before an offset on its line count as its column. */
export const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)

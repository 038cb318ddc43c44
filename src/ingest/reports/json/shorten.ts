import { Problem } from '../../../domain/problem.js'

/**
 * Cuts what JSON parsers gather whole, so that memory stays bounded: of each string the first 4,096 characters pass, as
 * they are written. Anything else passes as it is. Give it a file's text piece by piece.
 */
export function shortener(): (piece: string) => string {
  let isInString = false
  let isCutting = false
  /** Characters of the string at hand so far. */
  let length = 0
  /** Characters of the escape at hand that are still to come; where its letter is next, which tells how many: -1. */
  let escaped = 0
  /** Characters of a number or a word that the last piece ended in. */
  let word = 0

  return (piece) => {
    let out = ''
    /** Where begins what passes and is not in `out` yet. */
    let from = 0
    let index = 0

    const cutAt = (place: number): void => {
      out += piece.slice(from, place)
      isCutting = true
    }

    while (index < piece.length) {
      if (!isInString) {
        const quote = piece.indexOf('"', index)
        const end = quote === -1 ? piece.length : quote
        if (end - index > LONGEST_WORD || index === 0 || quote === -1) word = wordAfter(piece.slice(index, end), word)
        if (quote === -1) break
        isInString = true
        length = 0
        index = quote + 1
      } else if (escaped !== 0) {
        escaped = escaped === -1 ? (piece[index] === 'u' ? 4 : 0) : escaped - 1
        length += 1
        index += 1
      } else {
        PLAIN.lastIndex = index
        PLAIN.test(piece)
        const end = PLAIN.lastIndex
        if (!isCutting && length + end - index > KEPT) cutAt(index + KEPT - length)
        length += end - index
        index = end
        if (piece[end] === '"') {
          if (isCutting) from = end
          isCutting = false
          isInString = false
          word = 0
          index = end + 1
        } else if (end < piece.length) {
          if (!isCutting && length >= KEPT) cutAt(end)
          escaped = -1
          length += 1
          index = end + 1
        }
      }
    }
    return isCutting ? out : out + piece.slice(from)
  }
}

const KEPT = 4096
const LONGEST_WORD = 1000

const PLAIN = /[^"\\]*/y
const BETWEEN_WORDS = /[\s,:[\]{}]/

/** How many characters of a number or word a text between two strings ends in, after it has gone on with another one. */
function wordAfter(text: string, before: number): number {
  let length = before
  for (const part of text.split(BETWEEN_WORDS)) {
    length += part.length
    if (length > LONGEST_WORD) throw endless()
    if (part.length < text.length) length = part.length
  }
  return length
}

const endless = (): Problem =>
  new Problem({
    what: `The file holds a number or word of more than ${LONGEST_WORD} characters`,
    todo: 'Check the step that writes the report: the file is no JSON that a test tool writes'
  })

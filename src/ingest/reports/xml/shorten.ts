import { Problem } from '../../../domain/problem.js'
import type { TagPlace } from './empty-element.js'

/**
 * Cuts what XML parsers gather whole, so that memory stays bounded: of each attribute value, text, CDATA section, comment
 * and instruction the first 4,096 characters pass. Anything else passes as it is, but a raw `<` inside a quoted value,
 * which some tools write, becomes `&lt;`. Document types are refused before anybody reads them. Give it a file's text
 * piece by piece. Somebody may take empty elements out of the text that passes.
 */
export function shortener(empty?: EmptyElements): (piece: string) => string {
  let mode: Mode = TEXT
  /** Characters passed of the value at hand, or of a tag outside its values. */
  let passed = 0
  /** Length of the entity reference at hand, its ampersand included. */
  let entity = 0
  let isCutting = false
  let quote = 0
  /** What follows `<!`, until it is known what begins. */
  let bang = ''
  /** How many of the characters that may end a section were just seen. */
  let endings = 0
  let tagLength = 0

  const begin = (next: Mode): void => {
    mode = next
    passed = 0
    entity = 0
    endings = 0
  }

  return (piece) => {
    let out = ''
    let from = 0

    /** Passes what is kept of the value up to here, then its end. */
    const end = (index: number, ending: string): void => {
      if (isCutting) {
        out += ending
        from = index + 1
        isCutting = false
      }
    }

    /** What short tags without references, and the blanks between them, take: nearly all of a report, passed over quickly. */
    const afterPlainMarkup = (start: number): number => {
      let index = start
      for (;;) {
        PLAIN_TAG.lastIndex = index
        if (!PLAIN_TAG.test(piece) || PLAIN_TAG.lastIndex - index > KEPT) return index
        const next = PLAIN_TAG.lastIndex
        if (empty !== undefined && piece.charCodeAt(next - 2) === SLASH) {
          if (out !== '' || from < index) empty.before(out + piece.slice(from, index))
          out = ''
          from = empty.take({ text: piece, start: index, end: next }) ? next : index
        }
        index = next
      }
    }

    for (let index = 0; index < piece.length; index += 1) {
      if (mode === TEXT && !isCutting && entity === 0 && passed === 0) {
        index = afterPlainMarkup(index)
        if (index === piece.length) break
      }
      const code = piece.charCodeAt(index)
      switch (mode) {
        case TEXT:
          if (code === LESS) {
            if (entity > 0) throw brokenEntity()
            end(index, '<')
            begin(OPENED)
            continue
          }
          break
        case VALUE:
          if (code === quote) {
            if (entity > 0) throw brokenEntity()
            end(index, piece.charAt(index))
            begin(TAG)
            continue
          }
          if (code === LESS && !isCutting) {
            out += `${piece.slice(from, index)}&lt;`
            from = index + 1
          }
          break
        case OPENED:
          tagLength = 0
          bang = ''
          begin(code === BANG ? DECLARED : code === QUESTION ? INSTRUCTION : TAG)
          if (code === GREATER) begin(TEXT)
          continue
        case TAG:
          tagLength += 1
          if (tagLength > LONGEST_TAG) throw endlessTag()
          if (code === GREATER) begin(TEXT)
          else if (code === QUOTE || code === APOSTROPHE) {
            quote = code
            begin(VALUE)
          }
          continue
        case DECLARED:
          bang += piece.charAt(index)
          if (bang === '--') begin(COMMENT)
          else if (bang === '[CDATA[') begin(CDATA)
          else if (/^doctype/iu.test(bang)) throw documentType()
          else if (bang.length > 7) throw malformed()
          continue
        case CDATA:
          if (code === GREATER && endings >= 2) {
            end(index, ']]>')
            begin(TEXT)
            continue
          }
          endings = code === BRACKET ? endings + 1 : 0
          break
        case COMMENT:
          if (code === GREATER && endings >= 2) {
            end(index, ' -->')
            begin(TEXT)
            continue
          }
          endings = code === DASH ? endings + 1 : 0
          break
        case INSTRUCTION:
          if (code === GREATER && endings >= 1) {
            end(index, '?>')
            begin(TEXT)
            continue
          }
          endings = code === QUESTION ? 1 : 0
          break
      }

      if (isCutting) {
        // Lines are counted by the parser: those of a cut text still pass.
        if (code === NEWLINE && mode !== VALUE) out += '\n'
        continue
      }
      if (mode === TEXT || mode === VALUE) {
        if (code === AMPERSAND) entity = 1
        else if (entity > 0) entity = code === SEMICOLON ? 0 : entity + 1
        if (entity > LONGEST_ENTITY) throw brokenEntity()
      }
      passed += 1
      if (passed > KEPT && entity === 0 && !isLowSurrogate(code)) {
        out += piece.slice(from, index)
        if (code === SEMICOLON) out += ';'
        isCutting = true
      }
    }
    return isCutting ? out : from === 0 ? piece : out + piece.slice(from)
  }
}

/** Who reads empty elements without a parser. */
export interface EmptyElements {
  /** What the parser is to read first. */
  before(text: string): void
  /** Whether it took the tag, which holds nothing to decode or to clean. */
  take(tag: TagPlace): boolean
}

/** In values neither quotes, markup and references nor control characters. */
const PLAIN_TAG =
  /[ \t\r\n]{0,200}<\/?[A-Za-z_:][\w.:-]*(?:[ \t\r\n]+[A-Za-z_:][\w.:-]*="[^"<&\0-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]*")*[ \t\r\n]*\/?>/y

const KEPT = 4096
/** Names, blanks and quotes of one tag, its values not counted. */
const LONGEST_TAG = 65_536
const LONGEST_ENTITY = 64

type Mode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
const TEXT = 0
const VALUE = 1
const OPENED = 2
const TAG = 3
const DECLARED = 4
const CDATA = 5
const COMMENT = 6
const INSTRUCTION = 7

const NEWLINE = 0x0a
const BANG = 0x21
const QUOTE = 0x22
const AMPERSAND = 0x26
const APOSTROPHE = 0x27
const DASH = 0x2d
const SLASH = 0x2f
const SEMICOLON = 0x3b
const LESS = 0x3c
const GREATER = 0x3e
const QUESTION = 0x3f
const BRACKET = 0x5d

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

export const documentType = (): Problem =>
  new Problem({
    what: 'The file declares a document type, which can make a small file expand without bound, so it was not read',
    todo: 'Let the tool write its report without a `<!DOCTYPE>`, or leave this file out of the reports'
  })

const brokenEntity = (): Problem => broken('An `&` begins an entity that does not end')

const endlessTag = (): Problem => broken('A tag is longer than 65,536 characters without its values')

const malformed = (): Problem => broken('A `<!` begins neither a comment nor a CDATA section')

const broken = (what: string): Problem =>
  new Problem({ what, todo: 'Check the step that writes the report: the file is not well-formed XML' })

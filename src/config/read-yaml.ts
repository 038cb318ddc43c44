import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import { LIMITS } from './limits.js'
import { placesIn } from './lines.js'
import type { Found, Place } from './located.js'
import { visible } from './quote.js'

/** One YAML document within the limits, or the reasons why it is none. */
export type Reading =
  | { readonly ok: true; readonly document: Document.Parsed | undefined; readonly placeAt: (offset: number) => Place }
  | { readonly ok: false; readonly errors: readonly Found[] }

/**
 * Reads the text as the parser does, token by token, and stops at the first limit that is passed: the lexer and the
 * parser keep their own stacks and need no more than a few frames, and what recurses (composing the nodes) sees only what
 * is shallow. So no trick with quotes or comments makes the measure and the parser disagree.
 */
export function readYaml(text: string): Reading {
  if (isTooLarge(text)) return refuse(START, TOO_LARGE)
  const placeAt = placesIn(text)
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let work = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    work += workOf(lexeme)
    if (work > LIMITS.tokens) return refuse(placeAt(parser.offset), TOO_MUCH)
    if (depthOf(parser) > LIMITS.depth) return refuse(placeAt(parser.offset), TOO_DEEP)
  }
  tokens.push(...parser.end())
  return compose(tokens, { length: text.length, placeAt })
}

/** In bytes of UTF-8. Each code unit takes at least one, so a text of 20 MB is not walked. */
const isTooLarge = (text: string): boolean =>
  text.length > LIMITS.bytes || new TextEncoder().encode(text).length > LIMITS.bytes

/** Each backslash within double quotes can be an error of its own. */
function workOf(lexeme: string): number {
  return lexeme.startsWith('"') ? lexeme.split('\\').length : 1
}

const COLLECTIONS = new Set<string>(['block-map', 'block-seq', 'flow-collection'])

/** The stack holds the document, then one entry for each open collection, then perhaps a scalar. */
function depthOf({ stack }: Parser): number {
  if (stack.length <= LIMITS.depth) return 0
  return stack.filter((token) => COLLECTIONS.has(token.type)).length
}

function compose(
  tokens: readonly CST.Token[],
  { length, placeAt }: { length: number; placeAt: (offset: number) => Place }
): Reading {
  const documents = [...new Composer(OPTIONS).compose(tokens, true, length)]
  const [document, second] = documents
  if (second !== undefined) return refuse(placeAt(secondStart(tokens)), ONE_DOCUMENT)
  const faults = document?.errors ?? []
  if (faults.length > 0) return { ok: false, errors: syntaxErrors(faults, placeAt) }
  return { ok: true, document, placeAt }
}

/** Duplicate keys are found by the walk over the tree, which does not compare each with each. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent'
} as const

const secondStart = (tokens: readonly CST.Token[]): number =>
  tokens.filter((token) => token.type === 'document')[1]?.offset ?? 0

/** What follows a document that ended early is one error, not one for each word. */
function syntaxErrors(faults: readonly Fault[], placeAt: (offset: number) => Place): readonly Found[] {
  const stray = faults.find(isStray)
  return faults
    .filter((fault) => fault === stray || !isStray(fault))
    .map((fault) => ({
      ...placeAt(fault.pos[0]),
      explain: () => ({ key: '', message: `The file is not valid YAML: ${wordsFor(fault)}.` })
    }))
}

interface Fault {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

const isStray = ({ message }: Fault): boolean => message.includes('token in YAML stream')

function wordsFor(fault: Fault): string {
  if (fault.code === 'NON_STRING_KEY') return 'a key must be plain text, not a list, a mapping or an alias'
  if (isStray(fault)) return 'the document has ended before this, because of its indentation or a mark without its pair'
  const told = visible(fault.message.slice(0, 200)).replace(/[.:\s]+$/, '')
  return told.charAt(0).toLowerCase() + told.slice(1)
}

const refuse = (place: Place, message: string): Reading => ({
  ok: false,
  errors: [{ ...place, explain: () => ({ key: '', message }) }]
})

const START: Place = { line: 1, column: 1 }
const TOO_LARGE = `The file has more than ${LIMITS.bytes} bytes, and no larger one is read.`
const TOO_MUCH = `The file has more than ${LIMITS.tokens} words and marks up to here, and no more are read.`
const TOO_DEEP = `Lists and mappings are nested deeper than ${LIMITS.depth} levels here.`
const ONE_DOCUMENT = 'A second YAML document starts here, but the config is one document.'

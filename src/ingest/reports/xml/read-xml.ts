import { type SaxesOptions, SaxesParser } from 'saxes'
import { Problem } from '../../../domain/problem.js'
import { emptyElements } from './empty-element.js'
import { type EmptyElements, shortener } from './shorten.js'
import { withoutControls, xmlText } from './xml-text.js'

/** What to do with each element, in the order of the file. A `Problem` that is thrown here ends the reading. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void
  close(): void
  /** Text and CDATA directly inside the innermost element, in pieces; the first 4,096 characters of each. */
  text?(text: string): void
  /**
   * One more document begins in the same file, with an XML declaration of its own. Where this is absent such a file is not
   * well-formed.
   */
  another?(): void
  /** When the file was read to its end. */
  end?(): void
  /** How deep elements may nest, where 100 is not enough. */
  readonly deepest?: number
}

/** Without a prototype: `constructor` is an attribute like any other. */
export type XmlAttributes = Readonly<Record<string, string>>

/**
 * Reads one XML file as a stream, strictly, within bounds of depth and size whatever it holds. Answers with what is wrong
 * with it, or with `undefined` when it was well-formed from its first to its last byte.
 */
export async function readXml(bytes: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<Problem | undefined> {
  const { parser, write, isComplete, lineNow, empty } = parserFor(handlers)
  const shorten = shortener(empty)
  try {
    let hasBegun = false
    for await (const piece of xmlText(bytes)) {
      const text: string = hasBegun ? piece : withoutControls(piece).trimStart()
      hasBegun ||= text !== ''
      if (text !== '') write(shorten(text))
    }
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  const because = isClosed(parser) && isComplete() ? undefined : truncated(lineNow())
  if (because === undefined) handlers.end?.()
  return because
}

const DEEPEST = 100

type Options = SaxesOptions & { xmlns: false }

function parserFor(handlers: XmlHandlers): Parser {
  const parser = new SaxesParser<Options>({
    xmlns: false,
    position: false,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true
  })
  const { deepest = DEEPEST } = handlers
  let depth = 0
  let hasRoot = false
  let documents = 1
  /** Behind the declaration of one more document, and before its root. */
  let isBetween = false
  parser.on('opentag', (tag) => {
    depth += 1
    hasRoot = true
    if (depth > deepest) throw tooDeep(deepest)
    handlers.open(tag.name, tag.attributes)
  })
  parser.on('closetag', () => {
    depth -= 1
    handlers.close()
  })
  if (handlers.text !== undefined) {
    parser.on('text', (text) => handlers.text?.(text))
    parser.on('cdata', (text) => handlers.text?.(text))
  }
  parser.on('error', (error) => {
    if (!isOfNextDocument(error)) throw malformed(error, lineNow())
  })

  /** The parser knows one document a file, and goes on behind an error: what it objects to in a second one is let pass. */
  const isOfNextDocument = ({ message }: Error): boolean => {
    if (handlers.another === undefined || !hasRoot) return false
    if (depth > 0) return documents > 1 && SECOND_ROOT.test(message)
    if (isBetween) {
      if (SECOND_ROOT.test(message)) isBetween = false
      return !isBetween || DECLARED_AGAIN.test(message)
    }
    isBetween = LATE_DECLARATION.test(message)
    if (isBetween) {
      documents += 1
      handlers.another()
    }
    return isBetween
  }

  const write = (text: string): void => void parser.write(withoutControls(text))

  const elementOf = emptyElements()
  let linesTaken = 0
  const lineNow = (): number => parser.line + linesTaken
  const empty: EmptyElements = {
    before: write,
    take: (tag) => {
      if (depth === 0 || depth === deepest) return false
      const element = elementOf(tag)
      if (element === undefined) return false
      linesTaken += element.lines
      handlers.open(element.name, element.attributes)
      handlers.close()
      return true
    }
  }
  // What lies between elements is text, too: who asks for it gets all from the parser.
  return {
    parser,
    write,
    isComplete: () => !isBetween,
    lineNow,
    empty: handlers.text === undefined ? empty : undefined
  }
}

interface Parser {
  readonly parser: SaxesParser<Options>
  readonly write: (text: string) => void
  readonly isComplete: () => boolean
  readonly lineNow: () => number
  readonly empty: EmptyElements | undefined
}

const LATE_DECLARATION = /an XML declaration must be at the start of the document/u
const DECLARED_AGAIN = /expected (?:one of|the name)|did not expect any more name/u
const SECOND_ROOT = /documents may contain only one root/u

function isClosed(parser: SaxesParser<Options>): boolean {
  try {
    parser.close()
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

const truncated = (line: number): Problem =>
  new Problem({
    what: `The file breaks off near line ${line}, before its last element ends`,
    todo: 'Check whether the test run was stopped, crashed, or ran out of time or disk before its report was complete'
  })

const malformed = (cause: Error, line: number): Problem =>
  new Problem({
    what: `The file is not well-formed XML near line ${line}: ${cause.message.replace(/^\d+:\d+: |\.$/gu, '')}`,
    todo: 'Check the step that writes the report',
    cause
  })

const tooDeep = (deepest: number): Problem =>
  new Problem({
    what: `The file nests more than ${deepest} elements`,
    todo: 'Let the tool write a flatter report, or leave this file out of the reports'
  })

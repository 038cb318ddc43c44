import { type SaxesOptions, SaxesParser } from 'saxes'
import { Problem } from '../../../domain/problem.js'
import { shortener } from './shorten.js'
import { xmlText } from './xml-text.js'

/** What to do with each element, in the order of the file. A `Problem` that is thrown here ends the reading. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void
  close(): void
  /** When the file was read to its end. */
  end?(): void
}

/** Without a prototype: `constructor` is an attribute like any other. */
export type XmlAttributes = Readonly<Record<string, string>>

/**
 * Reads one XML file as a stream, strictly, within bounds of depth and size whatever it holds. Answers with what is wrong
 * with it, or with `undefined` when it was well-formed from its first to its last byte.
 */
export async function readXml(bytes: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<Problem | undefined> {
  const parser = parserFor(handlers)
  const shorten = shortener()
  try {
    let hasBegun = false
    for await (const piece of xmlText(bytes)) {
      const text: string = hasBegun ? piece : piece.trimStart()
      hasBegun ||= text !== ''
      if (text !== '') parser.write(shorten(text))
    }
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  const because = endOf(parser)
  if (because === undefined) handlers.end?.()
  return because
}

const DEEPEST = 100

type Options = SaxesOptions & { xmlns: false }

function parserFor(handlers: XmlHandlers): SaxesParser<Options> {
  const parser = new SaxesParser<Options>({
    xmlns: false,
    position: false,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true
  })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > DEEPEST) throw tooDeep()
    handlers.open(tag.name, tag.attributes)
  })
  parser.on('closetag', () => {
    depth -= 1
    handlers.close()
  })
  parser.on('error', (error) => {
    throw malformed(error, parser.line)
  })
  return parser
}

function endOf(parser: SaxesParser<Options>): Problem | undefined {
  try {
    parser.close()
    return undefined
  } catch (error) {
    if (error instanceof Problem) return truncated(parser.line)
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

const tooDeep = (): Problem =>
  new Problem({
    what: `The file nests more than ${DEEPEST} elements`,
    todo: 'Let the tool write a flatter report, or leave this file out of the reports'
  })

import { type SaxesOptions, SaxesParser } from 'saxes'
import { Problem } from '../domain/problem.js'
import { shortener } from './xml-shorten.js'
import { xmlText } from './xml-text.js'

/** What to do with each element, in the order of the file. A `Problem` that is thrown here ends the reading. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void
  close(): void
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
  const pieces = xmlText(bytes)[Symbol.asyncIterator]()
  let opening = ''
  try {
    for (;;) {
      const next = await nextOf(pieces)
      if (next.done === true) break
      const piece = opening === '' ? next.value.trimStart() : next.value
      if (opening.length < OPENING) opening += piece.slice(0, OPENING)
      if (opening === '') continue
      if (!opening.startsWith('<')) return otherThanXml(opening)
      parser.write(shorten(piece))
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return /^<!doctype\s+html|^<html[\s>]/iu.test(opening) ? webPage() : error
  } finally {
    await pieces.return(undefined)
  }
  return opening === '' ? empty() : endOf(parser)
}

const OPENING = 256
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

/** What the source throws is about the file, what the handlers throw is not: only the first is turned into a problem. */
async function nextOf(pieces: AsyncIterator<string>): Promise<IteratorResult<string>> {
  try {
    return await pieces.next()
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem({ what: 'The file could not be read to its end', todo: 'Check that it is still there', cause })
  }
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

const empty = (): Problem =>
  new Problem({ what: 'The file is empty', todo: 'Check that the test run came to its end and wrote its report' })

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

const webPage = (): Problem =>
  new Problem({
    what: 'The file is a web page, not a test report',
    todo: 'Point the reports at the XML report; if it was downloaded, the server may have sent an error page'
  })

const otherThanXml = (opening: string): Problem =>
  new Problem({
    what: `The file is ${/^[[{]/u.test(opening) ? 'JSON' : 'text'}, not XML`,
    todo: 'Let the test tool write a JUnit XML report, or leave this file out of the reports'
  })

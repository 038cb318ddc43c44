import { Tokenizer, TokenType } from '@streamparser/json'
import { Problem } from '../../../domain/problem.js'
import { reportText } from '../report-text.js'
import { shortener } from './shorten.js'

/** What a format wants of a JSON file. */
export interface Wanted {
  /** Keys from the root, joined by `.`; `*` for every element of a list or every key: `results.tests.*`. */
  readonly path: string
  /**
   * Takes each value at the path as soon as it ends, in the order of the file. Objects have no prototype, and are as the
   * file has them: of any shape. A `Problem` that is thrown here ends the reading.
   */
  readonly take: (value: unknown) => void
}

/**
 * Reads one JSON file as a stream, strictly, within bounds of depth and size whatever it holds; what nobody wants is never
 * built. Answers with what is wrong with it, or with `undefined` when it was one whole value from its first to its last byte.
 */
export async function readJson(
  bytes: AsyncIterable<Uint8Array>,
  wanted: readonly Wanted[]
): Promise<Problem | undefined> {
  const values = valueReader(wanted)
  const tokenizer = new Tokenizer()
  tokenizer.onToken = ({ token, value }) => values.token(token, value)
  tokenizer.onError = (error) => {
    throw error instanceof Problem ? error : malformed(error)
  }
  const shorten = shortener()
  try {
    for await (const piece of reportText(bytes)) tokenizer.write(shorten(piece))
    tokenizer.onError = () => {
      throw truncated()
    }
    tokenizer.end()
    return values.isDone() ? undefined : truncated()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** Where a list or an object is open. */
interface Open {
  readonly isList: boolean
  /** The list or object that is built; absent where nobody wants it. */
  readonly built: unknown[] | Record<string, unknown> | undefined
  /** Paths that may still be meant below here, as the keys that are left of each. */
  readonly ways: readonly Way[]
  /** Where the value goes, when it ends. */
  readonly takers: readonly Wanted['take'][]
  key: string
}

interface Way {
  readonly keys: readonly string[]
  readonly take: Wanted['take']
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'

function valueReader(wanted: readonly Wanted[]) {
  const open: Open[] = []
  const roots = wanted.map(({ path, take }): Way => ({ keys: path === '' ? [] : path.split('.'), take }))
  let expected: Expected = 'value'
  /** Values that the wanted value at hand holds so far. */
  let size = 0

  const fail = (): never => {
    throw malformed(
      new Error(
        `something else stands where ${expected === 'nothing' ? 'the file should end' : `a ${expected} should`}`
      )
    )
  }

  /** The ways that lead to the value that begins here. */
  const waysHere = (): readonly Way[] => {
    const parent = open.at(-1)
    if (parent === undefined) return roots
    return parent.ways.flatMap(({ keys: [first, ...keys], take }) =>
      first === '*' || (first === parent.key && !parent.isList) ? [{ keys, take }] : []
    )
  }

  const put = (value: unknown): void => {
    const { built, isList, key } = open.at(-1) ?? NOWHERE
    if (built === undefined) return
    size += 1
    if (size > MOST_VALUES) throw tooLarge()
    if (Array.isArray(built)) built.push(value)
    else if (!isList) built[key] = value
  }

  const ended = (): void => {
    expected = open.length === 0 ? 'nothing' : 'comma or end'
  }

  const scalar = (value: unknown): void => {
    if (!expected.startsWith('value')) fail()
    put(value)
    for (const { keys, take } of waysHere()) if (keys.length === 0) take(value)
    ended()
  }

  const begin = (isList: boolean): void => {
    if (!expected.startsWith('value')) fail()
    if (open.length === DEEPEST) throw tooDeep()
    const ways = waysHere()
    const takers = ways.flatMap(({ keys, take }) => (keys.length === 0 ? [take] : []))
    const isWithin = open.at(-1)?.built !== undefined
    if (!isWithin) size = 0
    const built = isWithin || takers.length > 0 ? (isList ? [] : bare()) : undefined
    if (isWithin) put(built)
    open.push({ isList, built, ways, takers, key: '' })
    expected = isList ? 'value or end' : 'key or end'
  }

  const end = (isList: boolean): void => {
    const last = open.at(-1)
    if (last?.isList !== isList || !expected.endsWith('or end')) return fail()
    open.pop()
    for (const take of last.takers) take(last.built)
    ended()
  }

  const text = (value: string): void => {
    const parent = open.at(-1)
    if (!expected.startsWith('key') || parent === undefined) {
      scalar(value)
      return
    }
    parent.key = value
    expected = 'colon'
  }

  const colon = (): void => {
    if (expected !== 'colon') fail()
    expected = 'value'
  }

  const comma = (): void => {
    if (expected !== 'comma or end') fail()
    expected = open.at(-1)?.isList === true ? 'value' : 'key'
  }

  const token = (kind: TokenType, value: unknown): void => {
    if (kind === TokenType.LEFT_BRACE) begin(false)
    else if (kind === TokenType.RIGHT_BRACE) end(false)
    else if (kind === TokenType.LEFT_BRACKET) begin(true)
    else if (kind === TokenType.RIGHT_BRACKET) end(true)
    else if (kind === TokenType.COLON) colon()
    else if (kind === TokenType.COMMA) comma()
    else if (typeof value === 'string') text(value)
    else scalar(value)
  }

  return { token, isDone: (): boolean => expected === 'nothing' }
}

/** Without a prototype: `__proto__` is a key like any other. */
const bare = (): Record<string, unknown> => {
  const object: Record<string, unknown> = {}
  Object.setPrototypeOf(object, null)
  return object
}

const NOWHERE = { built: undefined, isList: false, key: '' }

const DEEPEST = 100
/** Lists, objects and whatever they hold: some fifty megabytes. */
const MOST_VALUES = 500_000

const malformed = (cause: Error): Problem =>
  new Problem({
    what: `The file is not valid JSON: ${cause.message.slice(0, 200).replace(/\.$/u, '')}`,
    todo: 'Check the step that writes the report: it may have mixed other output into it',
    cause
  })

const truncated = (): Problem =>
  new Problem({
    what: 'The file breaks off before its last value ends',
    todo: 'Check whether the test run was stopped, crashed, or ran out of time or disk before its report was complete'
  })

const tooDeep = (): Problem =>
  new Problem({
    what: `The file nests more than ${DEEPEST} lists and objects`,
    todo: 'Let the tool write a flatter report, or leave this file out of the reports'
  })

const tooLarge = (): Problem =>
  new Problem({
    what: `One part of the file holds more than ${MOST_VALUES.toLocaleString('en')} values`,
    todo: 'Split the report, or leave captured output out of it'
  })

import { Problem } from '../domain/problem.js'
import { LIMITS } from './limits.js'

/** Something in the config file that a user can mend, and the place of it. Lines and columns count from 1. */
export interface Located {
  /** The file. */
  readonly path: string
  readonly line: number
  readonly column: number
  /** The setting, as in `detect.flaky-test.runs`; empty for the file as a whole. */
  readonly key: string
  /** A full sentence. */
  readonly message: string
  readonly didYouMean?: string
  /** What to do, as one sentence without a full stop. */
  readonly todo?: string
}

/** A config, or everything that is wrong with the text. `unshown` counts the errors beyond the first fifty. */
export type Parsed<T> = { readonly ok: true; readonly config: T; readonly notes: readonly string[] } | Refused

export interface Refused {
  readonly ok: false
  readonly errors: readonly Located[]
  readonly unshown: number
}

/** One line for each error, for a log or a terminal. */
export function renderLocated(refused: Refused): string {
  return listOf(refused, (meant) => `Did you mean ${meant}?`)
}

/** The same errors as one thing to throw. */
export function problemOf(refused: Refused): Problem {
  const [first, ...rest] = refused.errors
  if (first === undefined) return new Problem({ what: 'The config file cannot be read' })
  if (rest.length === 0) return new Problem({ where: placeOf(first), what: withoutStop(sentences(first, PERHAPS)) })
  const count = refused.errors.length + refused.unshown
  return new Problem({
    where: first.path,
    what: `The config has ${count} errors:\n${withoutStop(listOf(refused, PERHAPS))}`
  })
}

type Suggestion = (meant: string) => string

/** A problem ends with a full stop, so it cannot end with a question. */
const PERHAPS: Suggestion = (meant) => `Perhaps ${meant} was meant.`

function listOf({ errors, unshown }: Refused, suggest: Suggestion): string {
  const lines = errors.map((error) => `✗ ${placeOf(error)}  ${sentences(error, suggest)}`)
  return [...lines, ...(unshown === 0 ? [] : [`and ${unshown} more`])].join('\n')
}

/** The first errors in the order of the file, and file by file. Only what is shown is put into words. */
export function firstErrors(found: readonly Found[], path: string): Refused {
  const files = [...new Set([path, ...found.map((error) => error.path ?? path)])]
  const fileOf = (error: Found): number => files.indexOf(error.path ?? path)
  const inOrder = [...found].sort(
    (one, other) => fileOf(one) - fileOf(other) || one.line - other.line || one.column - other.column
  )
  const errors = inOrder
    .slice(0, LIMITS.errors)
    .map((error) => ({ path: error.path ?? path, ...place(error), ...error.explain() }))
  return { ok: false, errors, unshown: inOrder.length - errors.length }
}

/** A place and, once somebody wants to know, the words. */
export interface Found extends Place {
  explain(): Omit<Located, 'path' | 'line' | 'column'>
}

export interface Place {
  /** The file, where it is not the one that is asked about. */
  readonly path?: string
  readonly line: number
  readonly column: number
}

const place = ({ line, column }: Place): Place => ({ line, column })

const placeOf = ({ path, line, column }: Located): string => `${path}:${line}:${column}`

const sentences = ({ message, didYouMean, todo }: Located, suggest: Suggestion): string =>
  [message, didYouMean && suggest(didYouMean), todo && `${todo}.`].filter(Boolean).join(' ')

const withoutStop = (text: string): string => text.replace(/\.$/, '')

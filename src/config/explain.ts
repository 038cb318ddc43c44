import type * as z from 'zod/mini'
import type { Found, Located } from './located.js'
import { nearest } from './nearest.js'
import { keyPath, quote } from './quote.js'
import { type AnySchema, leavesOf, schemasAt } from './schema-leaves.js'
import { takes } from './takes.js'
import type { Path, Places } from './tree.js'

/** Puts zod's issues into our words, each at the value it is about. */
export function valueErrors(issues: readonly Issue[], schema: AnySchema, { value, places }: Written): readonly Found[] {
  return issues
    .flatMap((issue) => innermost(issue, []))
    .filter((issue) => !places.isRefused(issue.path))
    .map(({ path, message, isName }) => ({
      ...(isName === true ? places.keyAt(path) : places.valueAt(path)),
      explain: () =>
        isName === true
          ? { key: keyPath(path), message: nameError(path, message) }
          : explain({ path, message, value: valueAt(value, path), source: places.sourceAt(path) }, schema)
    }))
}

type Issue = z.core.$ZodIssue

interface Written {
  readonly value: unknown
  readonly places: Places
}

interface Cause {
  readonly path: Path
  readonly message: string
  /** About a name that the user chose, not about what stands behind it. */
  readonly isName?: boolean
}

/** An issue within one alternative says more than that no alternative fits, if only one was meant. */
function innermost(issue: Issue, above: Path): readonly Cause[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_key') return [{ path, message: issue.issues[0]?.message ?? NO_WORDS, isName: true }]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ path: [...path, name], message: NO_WORDS, isName: true }))
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.filter((errors) => errors.every((error) => error.path.length > 0))
    const [only, ...others] = meant
    if (only !== undefined && others.length === 0) return only.flatMap((error) => innermost(error, path))
  }
  return [{ path, message: issue.message }]
}

function nameError(path: Path, message: string): string {
  const because = message === NO_WORDS ? '' : `: ${withoutStop(message)}`
  return `${keyPath(path)} is not a name that may stand here${because}.`
}

interface Misfit {
  readonly path: Path
  readonly message: string
  readonly value: unknown
  readonly source: string | undefined
}

type Words = Omit<Located, 'path' | 'line' | 'column'>

function explain({ path, message, value, source }: Misfit, schema: AnySchema): Words {
  const schemas = schemasAt(schema, path)
  const key = keyPath(path)
  const name = key === '' ? 'The file' : key
  const allowed = takes(schemas)
  if (message !== NO_WORDS) return { key, message: `${name} is ${quote(value)}, but ${withoutStop(message)}.` }
  if (value === undefined) return { key, message: `${name} is missing: it takes ${allowed}.` }
  if (value === null) return { key, message: `${name} has no value: it takes ${allowed}.` }
  return { key, message: `${name} is ${quote(value)}, but takes ${allowed}.`, ...advice({ value, source }, schemas) }
}

/** What zod-mini says when nobody gave it a language. */
const NO_WORDS = 'Invalid input'

const withoutStop = (text: string): string => text.replace(/\.$/, '')

function advice(
  { value, source }: Pick<Misfit, 'value' | 'source'>,
  schemas: readonly AnySchema[]
): Pick<Words, 'didYouMean' | 'todo'> {
  const leaves = schemas.flatMap(leavesOf)
  const kinds = new Set(leaves.flatMap(kindsOf))
  if (kinds.has('array') && typeof value !== 'object') return { todo: 'Write a list, even of one: [ … ]' }
  if (typeof value !== 'string') {
    const isScalar = typeof value === 'number' || typeof value === 'boolean'
    return isScalar && kinds.has('string') && !kinds.has(typeof value) && source !== undefined
      ? { todo: `Put it in quotes: ${quote(source)}` }
      : {}
  }
  if (kinds.has('boolean') && isTruthWord(value)) return { todo: truthAdvice(value) }
  if (kinds.has('number') && /^[+-]?\d+(\.\d+)?$/.test(value)) return { todo: `Write ${value} without quotes` }
  const meant = nearest(value, leaves.flatMap(fixedTexts))
  return meant === undefined ? {} : { didYouMean: meant }
}

const kindsOf = (leaf: AnySchema): readonly string[] => {
  if (leaf._zod.values !== undefined) return [...leaf._zod.values].map((value) => typeof value)
  return [leaf._zod.def.type]
}

const fixedTexts = (leaf: AnySchema): readonly string[] =>
  [...(leaf._zod.values ?? [])].filter((value) => typeof value === 'string')

const TRUE_WORDS = new Set(['yes', 'on', 'y', 'true'])
const FALSE_WORDS = new Set(['no', 'off', 'n', 'false'])

const isTruthWord = (text: string): boolean => TRUE_WORDS.has(text.toLowerCase()) || FALSE_WORDS.has(text.toLowerCase())

function truthAdvice(text: string): string {
  const meant = TRUE_WORDS.has(text.toLowerCase()) ? 'true' : 'false'
  return text === meant ? `Write ${meant} without quotes` : `Write ${meant}: in YAML 1.2, ${text} is text`
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = Reflect.get(here, key)
  }
  return here
}

import * as z from 'zod/mini'
import { either } from './quote.js'
import { type AnySchema, leavesOf, metaOf } from './schema-leaves.js'

/**
 * What may be written here, in words: `a number from 1 to 10`, `true, false or a mapping of settings`. Errors and the
 * documentation both ask here. A schema can say it better itself: `z.meta({ takes: 'a time such as 10m' })`.
 */
export function takes(schemas: readonly AnySchema[]): string {
  const words = schemas.flatMap(wordsFor)
  return either([...new Set(words)].sort((one, other) => rank(one) - rank(other)))
}

function wordsFor(schema: AnySchema): readonly string[] {
  const own = metaOf(schema)['takes']
  return typeof own === 'string' ? [own] : leavesOf(schema).flatMap(leafWords)
}

function leafWords(leaf: AnySchema): readonly string[] {
  const own = metaOf(leaf)['takes']
  if (typeof own === 'string') return [own]
  if (leaf instanceof z.core.$ZodBoolean) return ['true', 'false']
  if (leaf instanceof z.core.$ZodLiteral) return leaf._zod.def.values.map(String)
  if (leaf instanceof z.core.$ZodEnum) return Object.values(leaf._zod.def.entries).map(String)
  if (leaf instanceof z.core.$ZodNumber) return [numberWords(leaf)]
  if (leaf instanceof z.core.$ZodString) return [textWords(leaf)]
  if (leaf instanceof z.core.$ZodArray) return [listWords(leaf, takes([leaf._zod.def.element]))]
  if (leaf instanceof z.core.$ZodTuple) return ['a list']
  if (leaf instanceof z.core.$ZodRecord) return [`a mapping of names to ${takes([leaf._zod.def.valueType])}`]
  if (leaf instanceof z.core.$ZodObject) return ['a mapping of settings']
  if (leaf instanceof z.core.$ZodNull) return ['nothing']
  return ['another value']
}

/** Fixed words first, then what is described. */
const rank = (words: string): number => (words === 'true' ? 0 : isDescribed(words) ? 2 : 1)

const isDescribed = (words: string): boolean => /^an? /.test(words)

function numberWords(leaf: AnySchema): string {
  const { least, above, most, below, isWhole, step } = boundsOf(leaf)
  const noun = isWhole ? 'a whole number' : 'a number'
  const low = above === undefined ? least && `from ${least}` : `above ${above}`
  const high = below === undefined ? most && `${least === undefined ? 'up to' : 'to'} ${most}` : `below ${below}`
  const multiple = step && `in steps of ${step}`
  const isPair = low !== undefined && high !== undefined && !(high.startsWith('to ') && low.startsWith('from '))
  return [noun, low, isPair ? 'and' : undefined, high, multiple].filter((word) => word !== undefined).join(' ')
}

interface Bounds {
  least?: string
  above?: string
  most?: string
  below?: string
  step?: string
  isWhole: boolean
}

function boundsOf(leaf: AnySchema): Bounds {
  const bounds: Bounds = { isWhole: false }
  for (const check of checksOf(leaf)) {
    if (check instanceof z.core.$ZodCheckGreaterThan)
      bounds[check._zod.def.inclusive ? 'least' : 'above'] = String(check._zod.def.value)
    if (check instanceof z.core.$ZodCheckLessThan)
      bounds[check._zod.def.inclusive ? 'most' : 'below'] = String(check._zod.def.value)
    if (check instanceof z.core.$ZodCheckMultipleOf) bounds.step = String(check._zod.def.value)
    if (check instanceof z.core.$ZodCheckNumberFormat) bounds.isWhole ||= check._zod.def.format.includes('int')
  }
  return bounds
}

function textWords(leaf: AnySchema): string {
  const { least, most, format } = lengthsOf(leaf)
  const noun = format === undefined ? 'text' : (FORMATS[format] ?? 'text in a set form')
  const low = least === undefined ? undefined : least === 1 ? 'that is not empty' : `of at least ${least} characters`
  const high = most === undefined ? undefined : `of at most ${most} characters`
  return [noun, low, low !== undefined && high !== undefined ? 'and' : undefined, high]
    .filter((word) => word !== undefined)
    .join(' ')
}

const FORMATS: Readonly<Record<string, string>> = { url: 'a URL', email: 'an e-mail address', uuid: 'a UUID' }

function listWords(leaf: AnySchema, item: string): string {
  const { least, most } = lengthsOf(leaf)
  if (least !== undefined && most !== undefined) return `a list of ${least} to ${most} items, each ${item}`
  if (least !== undefined) return `a list of at least ${least} ${least === 1 ? 'item' : 'items'}, each ${item}`
  if (most !== undefined) return `a list of at most ${most} items, each ${item}`
  return isDescribed(item) ? `a list of items, each ${item}` : `a list of ${item}`
}

function lengthsOf(leaf: AnySchema): { least?: number; most?: number; format?: string } {
  const lengths: { least?: number; most?: number; format?: string } = {}
  for (const check of checksOf(leaf)) {
    if (check instanceof z.core.$ZodCheckMinLength) lengths.least = check._zod.def.minimum
    if (check instanceof z.core.$ZodCheckMaxLength) lengths.most = check._zod.def.maximum
    if (check instanceof z.core.$ZodCheckStringFormat) lengths.format = check._zod.def.format
  }
  return lengths
}

/** A schema with a format of its own, such as `z.url()`, is its own first check. */
const checksOf = (leaf: AnySchema): readonly unknown[] => [leaf, ...(leaf._zod.def.checks ?? [])]

import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString
} from '@actions/workflow-parser/templates/tokens/type-guards'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { textOf, type Json } from './expressions.js'

/** A value of a workflow file in which expressions are still open. */
export type Template =
  | { readonly is: 'value'; readonly value: null | boolean | number | string }
  | { readonly is: 'expression'; readonly expression: string }
  | { readonly is: 'list'; readonly items: readonly Template[] }
  | { readonly is: 'map'; readonly entries: Readonly<Record<string, Template>> }

export const NOTHING: Template = { is: 'map', entries: {} }

/** Reads a token tree of the workflow parser. */
export function templateOf(token: TemplateToken | undefined): Template {
  if (token === undefined) return { is: 'value', value: null }
  if (isString(token) || isNumber(token) || isBoolean(token)) return { is: 'value', value: token.value }
  if (isBasicExpression(token)) return { is: 'expression', expression: token.expression }
  if (isSequence(token)) return { is: 'list', items: [...token].map(templateOf) }
  if (isMapping(token)) return { is: 'map', entries: Object.fromEntries([...token].map(entryOf)) }
  return { is: 'value', value: null }
}

/** Puts values in the place of expressions. */
export function fill(template: Template, evaluate: (expression: string) => Json): Json {
  switch (template.is) {
    case 'value':
      return template.value
    case 'expression':
      return evaluate(template.expression)
    case 'list':
      return template.items.map((item) => fill(item, evaluate))
    case 'map':
      return Object.fromEntries(Object.entries(template.entries).map(([key, item]) => [key, fill(item, evaluate)]))
  }
}

/** Fills a mapping whose values are text, such as `env` and `with`. */
export function fillTexts(template: Template, evaluate: (expression: string) => Json): Record<string, string> {
  const filled = fill(template, evaluate)
  return Object.fromEntries(Object.entries(fieldsOf(filled)).map(([key, value]) => [key, textOf(value)]))
}

/** The fields of a mapping; none if it is something else. */
export const fieldsOf = (value: Json | undefined): Readonly<Record<string, Json>> => (isFields(value) ? value : {})

/** The entries of a mapping; none if it is something else. */
export const entriesOf = (template: Template | undefined): Readonly<Record<string, Template>> =>
  template?.is === 'map' ? template.entries : {}

/** The items of a list; a single value counts as a list of one. */
export function itemsOf(template: Template | undefined): readonly Template[] {
  if (template === undefined) return []
  return template.is === 'list' ? template.items : [template]
}

/** The text of a literal; undefined for anything that must still be evaluated. */
export const literal = (template: Template | undefined): string | undefined =>
  template?.is === 'value' && template.value !== null ? textOf(template.value) : undefined

const isFields = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function entryOf({ key, value }: { key: TemplateToken; value: TemplateToken }): [string, Template] {
  if (!isString(key))
    throw new Error(`Line ${key.line ?? '?'}: the host runner reads plain keys only, not expressions.`)
  return [key.value, templateOf(value)]
}

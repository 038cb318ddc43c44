import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { truthy } from '@actions/expressions/result'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What an expression may name: `github`, `env`, `steps` … */
export type Contexts = Readonly<Record<string, Json>>

/** What an expression may call besides the built-in functions; arguments arrive as text. */
export type Functions = Readonly<Record<string, (...args: readonly string[]) => Json>>

/** Evaluates an expression (without `${{ }}`) with GitHub's own evaluator. */
export function evaluate(expression: string, contexts: Contexts, functions: Functions = {}): Json {
  return toJson(evaluated(expression, contexts, functions))
}

/** Evaluates the expression of an `if`. */
export function holds(expression: string, contexts: Contexts, functions: Functions): boolean {
  return truthy(evaluated(expression, contexts, functions))
}

/** Text as `${{ }}` in the middle of a string gives it. */
export const textOf = (value: Json): string => toData(value).coerceString()

function evaluated(expression: string, contexts: Contexts, functions: Functions): data.ExpressionData {
  const definitions = Object.entries(functions).map(([name, call]): [string, FunctionDefinition] => [
    name.toLowerCase(),
    {
      name,
      minArgs: 0,
      maxArgs: 255,
      call: (...args) => toData(call(...args.map((argument) => argument.coerceString())))
    }
  ])
  const { tokens } = new Lexer(expression).lex()
  const tree = new Parser(tokens, Object.keys(contexts), [...definitions.map(([, definition]) => definition)]).parse()
  const named = Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) }))
  return new Evaluator(tree, new data.Dictionary(...named), new Map(definitions)).evaluate()
}

const toData = (value: Json): data.ExpressionData =>
  JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData

const toJson = (value: data.ExpressionData): Json => JSON.parse(JSON.stringify(value, data.replacer)) as Json

import { Problem } from '../../domain/problem.js'
import type { InputSpec, Inputs, InputSpecs } from './define-action.js'

/** Reads every declared input through `given` (empty text means not given) and turns it into its kind. */
export function readInputs<S extends InputSpecs>(
  specs: S,
  given: (name: string, spec: InputSpec) => string | undefined
): Inputs<S>
export function readInputs(specs: InputSpecs, given: (name: string, spec: InputSpec) => string | undefined) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const text = given(name, spec)?.trim()
      const value = text === undefined || text === '' ? ownDefault(spec) : text
      return [name, value === undefined ? nothing(spec) : parsed(name, spec, value)]
    })
  )
}

/** An expression is for GitHub to fill in; whoever else reads the default gets none. */
const ownDefault = (spec: InputSpec): string | undefined =>
  spec.default === undefined || spec.default === '' || spec.default.includes('${{') ? undefined : spec.default

function nothing(spec: InputSpec): false | readonly string[] | undefined {
  if (spec.kind === 'flag') return false
  return spec.kind === 'list' ? [] : undefined
}

function parsed(name: string, spec: InputSpec, text: string): boolean | number | string | readonly string[] {
  switch (spec.kind) {
    case 'flag':
      return flag(name, text)
    case 'count':
      return count(name, text)
    case 'choice':
      return choice(name, spec.choices ?? [], text)
    case 'list':
      return text
        .split(/\n|,(?![^{\n]*\})/) // a comma within {a,b} belongs to its glob
        .map((item) => item.trim())
        .filter((item) => item !== '')
    default:
      return text
  }
}

function flag(name: string, text: string): boolean {
  if (/^true$/i.test(text)) return true
  if (/^false$/i.test(text)) return false
  throw new Problem({
    where: `input ${name}:`,
    what: `"${text}" is neither true nor false`,
    todo: 'Write true or false'
  })
}

function count(name: string, text: string): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value
  throw new Problem({
    where: `input ${name}:`,
    what: `"${text}" is not a whole number`,
    todo: 'Write a number such as 12, without a unit'
  })
}

function choice(name: string, choices: readonly string[], text: string): string {
  if (choices.includes(text)) return text
  throw new Problem({
    where: `input ${name}:`,
    what: `"${text}" is not known`,
    todo: `Choose one of ${choices.join(', ')}`
  })
}

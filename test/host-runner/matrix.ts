import { isDeepStrictEqual } from 'node:util'
import { textOf, type Json } from './expressions.js'
import { fieldsOf } from './template.js'

export type Combination = Readonly<Record<string, Json>>

/** Every job that a `strategy.matrix` asks for, in GitHub's order. */
export function combinationsOf(matrix: Readonly<Record<string, Json>>): readonly Combination[] {
  const { include, exclude, ...axes } = matrix
  const excluded = listOf(exclude).map(fieldsOf)
  const kept = crossed(axes).filter((combination) => !excluded.some((entry) => agree(entry, combination)))
  return withIncludes(kept, listOf(include).map(fieldsOf))
}

/** What GitHub appends to the name of a job that does not name its own values: ` (linux, 20)`. */
export function suffixOf(combination: Combination): string {
  const leaves = Object.values(combination).flatMap(leavesOf)
  return leaves.length === 0 ? '' : ` (${leaves.map(textOf).join(', ')})`
}

function crossed(axes: Readonly<Record<string, Json>>): readonly Combination[] {
  const names = Object.entries(axes)
  if (names.length === 0) return []
  const grow = (rows: readonly Combination[], [name, values]: [string, Json]) =>
    rows.flatMap((row) => listOf(values).map((value) => ({ ...row, [name]: value })))
  return names.reduce<readonly Combination[]>(grow, [{}])
}

/** An entry joins each combination whose axes it does not overwrite; one that joins none becomes its own. */
function withIncludes(kept: readonly Combination[], includes: readonly Combination[]): readonly Combination[] {
  const joined: Combination[] = [...kept]
  const alone: Combination[] = []
  for (const entry of includes) {
    const fits = kept.map((original) => agree(pick(entry, Object.keys(original)), original))
    if (!fits.includes(true)) alone.push(entry)
    fits.forEach((fit, at) => {
      if (fit) joined[at] = { ...joined[at], ...entry }
    })
  }
  return [...joined, ...alone]
}

const pick = (entry: Combination, names: readonly string[]): Combination =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name)))

const agree = (entry: Combination, combination: Combination): boolean =>
  Object.entries(entry).every(([name, value]) => isDeepStrictEqual(value, combination[name]))

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])

function leavesOf(value: Json): readonly Json[] {
  if (isList(value)) return value.flatMap(leavesOf)
  return typeof value === 'object' && value !== null ? Object.values(fieldsOf(value)).flatMap(leavesOf) : [value]
}

import { keyPath } from './quote.js'
import {
  type AnySchema,
  defaultOf,
  freeValuesOf,
  isObject,
  itemsOf,
  leavesOf,
  metaOf,
  settingsOf
} from './schema-leaves.js'
import { takes } from './takes.js'
import { LIMITS } from './limits.js'

/** One setting, as the reference lists it. */
export interface Key {
  readonly path: readonly string[]
  /** `detect.flaky-test.runs` */
  readonly key: string
  readonly description: string | undefined
  /** What may be written, in words. */
  readonly type: string
  /** As a user would write it; absent for a mapping, whose settings have their own, and for what must be written. */
  readonly default?: unknown
}

/** Every setting that a config may hold, parents before children. `<name>` stands for a name of the user's choice, `[]` for an item. */
export function keysOf(schema: AnySchema): readonly Key[] {
  return under([schema], [])
}

function under(schemas: readonly AnySchema[], path: readonly string[]): readonly Key[] {
  if (path.length >= LIMITS.depth) return []
  const leaves = schemas.flatMap(leavesOf)
  const named = [...settingsOf(leaves)]
  const free = freeValuesOf(leaves)
  const items = itemsOf(leaves, 0)
  return [
    ...named.flatMap(([name, inner]) => entry(inner, [...path, name])),
    ...(free.length === 0 ? [] : entry(free, [...path, '<name>'])),
    ...(items.length === 0 ? [] : under(items, [...path, '[]']))
  ]
}

function entry(schemas: readonly AnySchema[], path: readonly string[]): readonly Key[] {
  const byDefault = schemas.map(defaultOf).find((found) => found !== undefined)
  const isMapping = schemas.flatMap(leavesOf).every(isObject)
  const own: Key = {
    path,
    key: shownKey(path),
    description: schemas.map((schema) => metaOf(schema).description).find((found) => found !== undefined),
    type: takes(schemas),
    ...(byDefault === undefined || isMapping ? {} : { default: byDefault })
  }
  return [own, ...under(schemas, path)]
}

const shownKey = (path: readonly string[]): string =>
  path
    .map((name, index) =>
      name === '[]' ? name : `${index === 0 ? '' : '.'}${name === '<name>' ? name : keyPath([name])}`
    )
    .join('')

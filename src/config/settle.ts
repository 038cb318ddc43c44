import { type AnySchema, freeValuesOf, isObject, itemsOf, leavesOf, settingsOf } from './schema-leaves.js'
import type { Path } from './tree.js'

/** What was written, without what no schema knows, and with an empty mapping wherever a mapping may be left out. */
export interface Settled {
  readonly value: unknown
  readonly unknownKeys: readonly UnknownKey[]
  /** Sections that are written but hold nothing. */
  readonly empty: readonly Path[]
}

export interface UnknownKey {
  readonly path: Path
  /** The schemas of the mapping that the key was found in. */
  readonly within: readonly AnySchema[]
}

/** Compares the value with the schema's shape alone; whether the values fit is for zod to say. */
export function settle(value: unknown, schema: AnySchema): Settled {
  const unknownKeys: UnknownKey[] = []
  const empty: Path[] = []

  function visit(value: unknown, schemas: readonly AnySchema[], path: Path): unknown {
    const leaves = schemas.flatMap(leavesOf)
    if (Array.isArray(value))
      return value.map((item: unknown, index) => visit(item, itemsOf(leaves, index), [...path, index]))
    if (value === null && leaves.length > 0 && leaves.every(isObject)) {
      empty.push(path)
      return mapping({}, leaves, path)
    }
    return isMapping(value) ? mapping(value, leaves, path) : value
  }

  function mapping(value: object, leaves: readonly AnySchema[], path: Path): unknown {
    const fitting = leavesThatFit(value, leaves)
    const settings = settingsOf(fitting)
    const free = freeValuesOf(fitting)
    const isMappingExpected = settings.size > 0 || free.length > 0 || fitting.some(isObject)
    if (!isMappingExpected) return value
    const entries = missingMappings(value, settings).map(([name, schema]): [string, unknown] => [
      name,
      visit({}, [schema], [...path, name])
    ])
    for (const [name, inner] of Object.entries(value)) {
      const schemas = settings.get(name) ?? free
      const at = [...path, name]
      if (schemas.length === 0) unknownKeys.push({ path: at, within: fitting })
      else entries.push([name, visit(inner, schemas, at)])
    }
    return Object.fromEntries(entries)
  }

  return { value: visit(value, [schema], []), unknownKeys, empty }
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of several mappings, those whose fixed values (`type: http`) agree with what is written; all of them if none does. */
function leavesThatFit(value: object, leaves: readonly AnySchema[]): readonly AnySchema[] {
  const objects = leaves.filter(isObject)
  if (objects.length < 2) return leaves
  const agreeing = objects.filter((leaf) =>
    Object.entries(value).every(([name, inner]: [string, unknown]) => {
      const shape = leaf._zod.def.shape
      const values = Object.hasOwn(shape, name) ? shape[name]?._zod.values : undefined
      return values === undefined || [...values].some((allowed) => allowed === inner)
    })
  )
  return agreeing.length > 0 ? agreeing : leaves
}

/** Settings that are nothing but a mapping: all of them have defaults, so leaving one out means all its defaults. */
function missingMappings(
  value: object,
  settings: ReadonlyMap<string, readonly AnySchema[]>
): readonly (readonly [string, AnySchema])[] {
  return [...settings].flatMap(([name, [schema, ...others]]) => {
    const isPlain = schema !== undefined && others.length === 0 && isObject(schema)
    return isPlain && !Object.hasOwn(value, name) ? [[name, schema] as const] : []
  })
}

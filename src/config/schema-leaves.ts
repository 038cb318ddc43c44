import * as z from 'zod/mini'

/** Any schema, as zod's own walkers see it. */
export type AnySchema = z.core.$ZodType

/** What a schema can be once defaults, options and alternatives are taken off: the shapes a value may have here. */
export function leavesOf(schema: AnySchema): readonly AnySchema[] {
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options.flatMap(leavesOf)
  if (schema instanceof z.core.$ZodIntersection) return [schema._zod.def.left, schema._zod.def.right].flatMap(leavesOf)
  const inner = innerOf(schema)
  return inner === undefined ? [schema] : leavesOf(inner)
}

/** The settings that one of these schemas may hold, by name. A name of several holds all its schemas. */
export function settingsOf(leaves: readonly AnySchema[]): ReadonlyMap<string, readonly AnySchema[]> {
  const settings = new Map<string, readonly AnySchema[]>()
  for (const leaf of leaves.filter(isObject))
    for (const [name, schema] of Object.entries(leaf._zod.def.shape))
      settings.set(name, [...(settings.get(name) ?? []), schema])
  return settings
}

/** Schemas for a key that the user names freely. */
export function freeValuesOf(leaves: readonly AnySchema[]): readonly AnySchema[] {
  return leaves.flatMap((leaf) => {
    if (leaf instanceof z.core.$ZodRecord) return [leaf._zod.def.valueType]
    const catchall = isObject(leaf) ? leaf._zod.def.catchall : undefined
    return catchall === undefined || catchall instanceof z.core.$ZodNever ? [] : [catchall]
  })
}

/** Schemas for the items of a list. */
export function itemsOf(leaves: readonly AnySchema[], index: number): readonly AnySchema[] {
  return leaves.flatMap((leaf) => {
    if (leaf instanceof z.core.$ZodArray) return [leaf._zod.def.element]
    if (leaf instanceof z.core.$ZodTuple) return [leaf._zod.def.items[index] ?? leaf._zod.def.rest].filter(isSchema)
    return []
  })
}

export const isObject = (schema: AnySchema): schema is z.core.$ZodObject => schema instanceof z.core.$ZodObject

/** The schemas a value at this path has to fit, as far as the path can be followed. */
export function schemasAt(schema: AnySchema, path: readonly PropertyKey[]): readonly AnySchema[] {
  let schemas: readonly AnySchema[] = [schema]
  for (const key of path) {
    const leaves = schemas.flatMap(leavesOf)
    schemas =
      typeof key === 'number' ? itemsOf(leaves, key) : (settingsOf(leaves).get(String(key)) ?? freeValuesOf(leaves))
  }
  return schemas
}

/** What applies when nothing is written, as a user would write it. */
export function defaultOf(schema: AnySchema): unknown {
  if (schema instanceof z.core.$ZodDefault || schema instanceof z.core.$ZodPrefault) return schema._zod.def.defaultValue
  const inner = innerOf(schema)
  return inner === undefined ? undefined : defaultOf(inner)
}

/** The words given with `z.describe` or `z.meta`, to the schema or to what it wraps. */
export function metaOf(schema: AnySchema): z.core.GlobalMeta {
  const inner = innerOf(schema)
  return { ...(inner === undefined ? {} : metaOf(inner)), ...z.globalRegistry.get(schema) }
}

function innerOf(schema: AnySchema): AnySchema | undefined {
  if (schema instanceof z.core.$ZodPipe) return schema._zod.def.in
  if (schema instanceof z.core.$ZodLazy) return schema._zod.def.getter()
  const isWrapper =
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault ||
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable ||
    schema instanceof z.core.$ZodNonOptional ||
    schema instanceof z.core.$ZodReadonly ||
    schema instanceof z.core.$ZodCatch
  return isWrapper ? schema._zod.def.innerType : undefined
}

const isSchema = (schema: AnySchema | null | undefined): schema is AnySchema => schema !== null && schema !== undefined

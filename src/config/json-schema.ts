import * as z from 'zod/mini'

/**
 * The JSON Schema by which editors complete the config file. Only scripts ask for it, so it is apart from what an action
 * loads.
 */
export function jsonSchema(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema['takes']
      if (!(zodSchema instanceof z.core.$ZodObject)) return
      if (zodSchema._zod.def.catchall === undefined) jsonSchema.additionalProperties = false
      const required = requiredOf(zodSchema)
      if (required.length === 0) delete jsonSchema.required
      else jsonSchema.required = required
    }
  })
}

/** Plain mappings may be left out, as `composeConfig` fills them in. */
function requiredOf(schema: z.core.$ZodObject): string[] {
  return Object.entries(schema._zod.def.shape)
    .filter(([, inner]) => inner._zod.optin === undefined && !(inner instanceof z.core.$ZodObject))
    .map(([name]) => name)
}

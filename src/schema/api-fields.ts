import * as z from 'zod/mini'

/** A field that a row can do without: null, absent and unusable values all become `undefined`. */
export const perhaps = <T extends z.ZodMiniType>(schema: T) =>
  z.catch(
    z.pipe(
      z.nullish(schema),
      z.transform((value) => value ?? undefined)
    ),
    undefined
  )

/** A list that may be missing; items that do not parse are left out, and the others stay. */
export const listOf = <T extends z.ZodMiniType>(schema: T) =>
  z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((items) =>
        items.flatMap((item): z.output<T>[] => {
          const parsed = z.safeParse(schema, item)
          return parsed.success ? [parsed.data] : []
        })
      )
    ),
    []
  )

/** GitHub's ids and counts: whole, not negative, exact. A number in a string is refused. */
export const count = z.int().check(z.nonnegative())

export const id = z.int().check(z.positive())

/** A commit's name: SHA-1 or SHA-256. */
export const sha = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u))

/** An ISO 8601 time with its zone, as epoch milliseconds. Anything else, and years that no run can have, are refused. */
export const time = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u)),
  z.pipe(
    z.transform((text: string) => Date.parse(text)),
    z.int().check(z.minimum(Date.UTC(2000, 0)), z.maximum(Date.UTC(2100, 0)))
  )
)

/** The only part of a repository that is compared: `owner/name`. */
export const namedRepository = z.object({ full_name: z.string() })

import * as z from 'zod/mini'
import { valueErrors } from './explain.js'
import { type ConfigText, type InForce, inForce, type Proposal } from './in-force.js'
import { type Key, keysOf } from './keys.js'
import { firstErrors, type Found, type Parsed } from './located.js'
import { keyPath } from './quote.js'
import { readYaml } from './read-yaml.js'
import { settle } from './settle.js'
import { treeOf } from './tree.js'
import { unknownKeyErrors } from './unknown-key.js'
import { whatChanges } from './what-changes.js'

/** The whole config, put together from the sections that the families and flows hand in. */
export interface ComposedConfig<S extends Sections> {
  readonly schema: z.ZodMiniObject<S>
  /** Never throws: a config with everything filled in, or every error with its place. */
  parse(text: string, path: string): Parsed<ConfigOf<S>>
  defaults(): ConfigOf<S>
  /** Every setting, for the reference. */
  keys(): readonly Key[]
  /** Reads what the default branch holds. Without a file, the defaults are in force. */
  inForce(found: ConfigText | undefined): Parsed<InForce<ConfigOf<S>>>
  /** Lints what a pull request holds and compares it with the config in force, which stays as it is. */
  proposed(found: ConfigText, inForce: InForce<ConfigOf<S>>): Proposal
}

export type Sections = Readonly<Record<string, z.core.$ZodType>>

export type ConfigOf<S extends Sections> = z.output<z.ZodMiniObject<S>>

/**
 * Composes sections, each an object schema or a `family`, into one config. All sections are optional; so is every nested
 * mapping that is a plain `z.object`. A section whose settings lack a default is a bug, and is thrown here and now.
 */
export function composeConfig<S extends Sections>(sections: S): ComposedConfig<S> {
  const schema: z.ZodMiniObject<S> = z.object(sections)
  const defaults = (): ConfigOf<S> => z.parse(schema, settle({}, schema).value)
  const keys = once(() => keysOf(schema))
  defaults()

  function parse(text: string, path: string): Parsed<ConfigOf<S>> {
    const reading = readYaml(text)
    if (!reading.ok) return firstErrors(reading.errors, path)
    const { value, places, errors } = treeOf(reading.document, reading.placeAt)
    const settled = settle(value, schema)
    const checked = z.safeParse(schema, settled.value)
    const found: readonly Found[] = [
      ...errors,
      ...unknownKeyErrors(settled.unknownKeys, keys, places),
      ...(checked.success ? [] : valueErrors(checked.error.issues, schema, { value, places }))
    ]
    if (found.length > 0 || !checked.success) return firstErrors(found, path)
    return { ok: true, config: checked.data, notes: notesOn(settled.empty, path) }
  }

  return {
    schema,
    parse,
    defaults,
    keys,
    inForce: (found) =>
      found === undefined
        ? inForce({ ok: true, config: defaults(), notes: [] })
        : inForce(parse(found.text, found.path), found.at),
    proposed: (found, inForce) => {
      const parsed = parse(found.text, found.path)
      return parsed.ok
        ? { changes: whatChanges(inForce.config, parsed.config), errors: [], unshown: 0, notes: parsed.notes }
        : { changes: [], errors: parsed.errors, unshown: parsed.unshown, notes: [] }
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function notesOn(empty: readonly (readonly PropertyKey[])[], path: string): readonly string[] {
  return empty.map((at) =>
    at.length === 0
      ? `${path} is empty: every setting has its default.`
      : `${keyPath(at)} in ${path} is empty: its settings have their defaults.`
  )
}

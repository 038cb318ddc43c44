import * as z from 'zod/mini'
import { valueErrors } from './explain.js'
import { type ConfigText, type InForce, inForce, type Proposal } from './in-force.js'
import { type Key, keysOf } from './keys.js'
import { type Layer, layerOf, type OwnOnly, sharedLayerOf } from './layer.js'
import { linkOf, type Link } from './link.js'
import { firstErrors, type Found, type Parsed } from './located.js'
import { keyPath } from './quote.js'
import { settle } from './settle.js'
import { originsOf, stacked } from './stacked.js'
import { whatChanges } from './what-changes.js'

/** The whole config, put together from the sections that the families and flows hand in. */
export interface ComposedConfig<S extends Sections> {
  readonly schema: z.ZodMiniObject<S>
  /** Never throws: a config with everything filled in, or every error with its place. What it builds on is left out. */
  parse(text: string, path: string): Parsed<ConfigOf<S>>
  defaults(): ConfigOf<S>
  /** Every setting, for the reference. */
  keys(): readonly Key[]
  /**
   * Reads what the default branch holds, and the files that this builds on, the nearest first. Without a file, the
   * defaults are in force.
   */
  inForce(found: ConfigText | undefined, shared?: readonly ConfigText[]): Parsed<InForce<ConfigOf<S>>>
  /** The file that one builds on; undefined where it builds on none, or cannot be read well enough to tell. */
  link(found: Pick<ConfigText, 'path' | 'text'>): Link | undefined
  /** Which file each setting comes from that is written in one of them, the repository's own first. */
  origins(files: readonly Pick<ConfigText, 'path' | 'text'>[]): readonly SettingOrigin[]
  /**
   * Lints what a pull request holds and compares it with the config in force, which stays as it is. Both are taken to
   * build on the same files: those that a pull request names are not read.
   */
  proposed(found: ConfigText, inForce: InForce<ConfigOf<S>>): Proposal
}

/** A setting, and the path of the file that says it. */
export interface SettingOrigin {
  readonly key: string
  readonly path: string
}

export type Sections = Readonly<Record<string, z.core.$ZodType>>

export type ConfigOf<S extends Sections> = z.output<z.ZodMiniObject<S>>

/**
 * Composes sections, each an object schema or a `family`, into one config. All sections are optional; so is every nested
 * mapping that is a plain `z.object`. A section whose settings lack a default is a bug, and is thrown here and now.
 * `ownOnly` says which settings no other repository's file may hold; left out, none may be held there.
 */
export function composeConfig<S extends Sections>(sections: S, ownOnly: OwnOnly = NOT_SHARED): ComposedConfig<S> {
  const schema: z.ZodMiniObject<S> = z.object(sections)
  const defaults = (): ConfigOf<S> => z.parse(schema, settle({}, schema).value)
  const keys = once(() => keysOf(schema))
  defaults()

  const layers = (files: readonly Pick<ConfigText, 'path' | 'text'>[]): readonly Layer[] =>
    files.map((file, index) =>
      index === 0 ? layerOf(file, { schema, keys }) : sharedLayerOf(file, { schema, keys }, ownOnly)
    )

  function parseAll(own: Pick<ConfigText, 'path' | 'text'>, shared: readonly ConfigText[]): Parsed<ConfigOf<S>> {
    const { path } = own
    const all = layers([own, ...shared])
    const { value, places } = stacked(all)
    const settled = settle(value, schema)
    const checked = z.safeParse(schema, settled.value)
    const found: readonly Found[] = [
      ...all.flatMap(({ errors }) => errors),
      ...(checked.success ? [] : valueErrors(checked.error.issues, schema, { value, places }))
    ]
    if (found.length > 0 || !checked.success) return firstErrors(found, path)
    return { ok: true, config: checked.data, notes: notesOn(all[0]?.empty ?? [], path) }
  }

  return {
    schema,
    parse: (text, path) => parseAll({ text, path }, []),
    defaults,
    keys,
    inForce: (found, shared = []) =>
      found === undefined
        ? inForce({ ok: true, config: defaults(), notes: [] })
        : inForce(parseAll(found, shared), { at: found.at, shared }),
    link: (found) => linkOf(layerOf(found, { schema, keys })),
    origins: (files) => originsOf(layers(files)),
    proposed: (found, inForce) => {
      const parsed = parseAll(found, inForce.shared)
      return parsed.ok
        ? { changes: whatChanges(inForce.config, parsed.config), errors: [], unshown: 0, notes: parsed.notes }
        : { changes: [], errors: parsed.errors, unshown: parsed.unshown, notes: [] }
    }
  }
}

const NOT_SHARED: OwnOnly = () => 'no setting here can be shared'

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

import { type Key } from './keys.js'
import type { Found } from './located.js'
import { keyPath, quote } from './quote.js'
import { readYaml } from './read-yaml.js'
import type { AnySchema } from './schema-leaves.js'
import { settle } from './settle.js'
import { type Path, type Places, treeOf } from './tree.js'
import { unknownKeyErrors } from './unknown-key.js'

/** One file of a chain by itself: what it says, and where. Whether its values fit is only seen of all files together. */
export interface Layer {
  readonly path: string
  /** Without what no schema knows. */
  readonly value: unknown
  readonly places: Places
  /** What is wrong whatever the other files say. */
  readonly errors: readonly Found[]
  /** Sections that are written but hold nothing. */
  readonly empty: readonly Path[]
  /** Every setting that is written and known, the innermost ones; lists are taken as a whole. */
  readonly said: readonly Path[]
}

/** Why a setting may stand in the repository's own file only, as the rest of a sentence; undefined where others may hold it. */
export type OwnOnly = (path: Path) => string | undefined

interface Schema {
  readonly schema: AnySchema
  readonly keys: () => readonly Key[]
}

export function layerOf({ text, path }: { text: string; path: string }, { schema, keys }: Schema): Layer {
  const reading = readYaml(text)
  if (!reading.ok) return { path, value: {}, places: NOWHERE, errors: reading.errors, empty: [], said: [] }
  const { value, places, errors } = treeOf(reading.document, reading.placeAt)
  const settled = settle(value, schema)
  const unknown = new Set(settled.unknownKeys.map((key) => JSON.stringify(key.path)))
  return {
    path,
    value: settled.value,
    places,
    errors: [...errors, ...unknownKeyErrors(settled.unknownKeys, keys, places)],
    empty: settled.empty,
    said: settingsIn(value, []).filter(
      (said) => !said.some((_, end) => unknown.has(JSON.stringify(said.slice(0, end + 1))))
    )
  }
}

/** The same of a file that others share: each error names it, and so does each setting that it may not hold. */
export function sharedLayerOf(found: { text: string; path: string }, schema: Schema, ownOnly: OwnOnly): Layer {
  const { path } = found
  const { errors, places, ...layer } = layerOf(found, schema)
  const own = firstOfEach(layer.said, ownOnly).map(({ at, because }): Found => ({
    ...places.keyAt(at),
    explain: () => ({
      key: keyPath(at),
      message: `${keyPath(at)} may stand in a repository's own file only: ${because}.`,
      todo: 'Move it there'
    })
  }))
  return {
    ...layer,
    places: {
      ...places,
      keyAt: (at) => ({ ...places.keyAt(at), path }),
      valueAt: (at) => ({ ...places.valueAt(at), path })
    },
    errors: [...errors, ...own, ...noMapping(layer.value)].map((error) => ({ ...error, path }))
  }
}

/** The own file overrules the whole of what is no mapping, so that nobody would notice it. */
const noMapping = (value: unknown): readonly Found[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? []
    : [
        {
          ...START,
          explain: () => ({ key: '', message: `The file is ${quote(value)}, but takes a mapping of settings.` })
        }
      ]

function settingsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path.length === 0 ? [] : [path]
  const entries = Object.entries(value)
  if (entries.length === 0 && path.length > 0) return [path]
  return entries.flatMap(([name, inner]: [string, unknown]) => settingsIn(inner, [...path, name]))
}

/** A complaint for each mapping of settings that have the same reason would be a page: the first of each says it. */
function firstOfEach(
  paths: readonly Path[],
  ownOnly: OwnOnly
): readonly { readonly at: Path; readonly because: string }[] {
  const told = new Set<string>()
  return paths.flatMap((at) => {
    const because = ownOnly(at)
    const id = JSON.stringify([at[0], because])
    if (because === undefined || told.has(id)) return []
    told.add(id)
    return [{ at, because }]
  })
}

const START = { line: 1, column: 1 } as const

const NOWHERE: Places = {
  keyAt: () => START,
  valueAt: () => START,
  sourceAt: () => undefined,
  isRefused: () => false
}

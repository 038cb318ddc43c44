import type { SharedFile } from '../domain/shared-file.js'
import { sharedFileIn } from './extends.js'
import type { Layer } from './layer.js'
import type { Refused } from './located.js'

/** What a file says that it builds on, and how to say at that place what came of it. */
export interface Link {
  readonly file: SharedFile
  /** That it cannot be followed, as an error at its place. `message` is a full sentence, `todo` one without its stop. */
  refuse(because: { readonly message: string; readonly todo?: string }): Refused
}

/** The link of a file that has no errors by itself. */
export function linkOf({ path, value, places, errors }: Layer): Link | undefined {
  if (errors.length > 0 || typeof value !== 'object' || value === null || !Object.hasOwn(value, KEY)) return undefined
  const words: unknown = Reflect.get(value, KEY)
  const file = typeof words === 'string' ? sharedFileIn(words) : undefined
  if (file === undefined) return undefined
  const { line, column } = places.valueAt([KEY])
  return {
    file,
    refuse: ({ message, todo }) => ({
      ok: false,
      errors: [{ path, line, column, key: KEY, message, ...(todo === undefined ? {} : { todo }) }],
      unshown: 0
    })
  }
}

/** The setting that names the file. */
const KEY = 'extends'

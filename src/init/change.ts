import { lineEndOf } from './insertion.js'
import type { Repository } from './repository.js'

export interface Change {
  readonly path: string
  /** Absent for a file that is not there yet. */
  readonly before?: string
  readonly after: string
}

/** What a file was changed for, together with what it makes people do. */
export interface Amended {
  readonly changes: readonly Change[]
  readonly notes: readonly string[]
  /** Globs of reports, from the root of a workspace. */
  readonly reports: readonly string[]
}

/** A file with more text at its end. */
export function appendedTo(repository: Repository, path: string, text: string): Change {
  const before = repository.texts.get(path)
  if (before === undefined) return { path, after: text }
  const eol = lineEndOf(before)
  const gap = before === '' || before.endsWith('\n') ? '' : eol
  return { path, before, after: `${before}${gap}${before === '' ? '' : eol}${text.replaceAll('\n', eol)}` }
}

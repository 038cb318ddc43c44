import { type Prose } from '../domain/prose.js'
import { logLine, shortName, withoutCommands } from './escape.js'

/** A sentence in plain text, in one line, for terminals, logs and annotations. `dress` may colour the names. */
export const text = (prose: Prose, dress: (name: string) => string = (name) => name): string =>
  withoutCommands(
    prose.map((part) => (typeof part === 'string' ? logLine(part) : dress(logLine(shortName(part.name))))).join('')
  )

import type { Prose } from '../domain/prose.js'

/** A sentence as plain text with exact names: for storing, where each reader escapes for its own sink. */
export const exactText = (prose: Prose): string =>
  prose.map((part) => (typeof part === 'string' ? part : part.name)).join('')

import { parseDocument } from 'yaml'
import { insertAll, type Insertion } from './insertion.js'
import { dataOf, type Workflow } from './workflow.js'

/** One change of a workflow: where text goes in, and what its data are from then on. */
export interface Edit {
  readonly insertions: readonly Insertion[]
  /** The same in plain data: a job or step is reached by its key or place. */
  readonly becomes: (data: unknown) => unknown
}

/**
 * The text with all edits, or nothing where it would not mean what the edits say it means: then a workflow is written in
 * a way that we do not understand, and is left as it is.
 */
export function edited(workflow: Workflow, edits: readonly Edit[]): string | undefined {
  const text = insertAll(
    workflow.text,
    edits.flatMap(({ insertions }) => insertions)
  )
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  const expected = edits.reduce<unknown>((data, { becomes }) => becomes(data), workflow.data)
  return canonical(dataOf(document)) === canonical(expected) ? text : undefined
}

/** The data with another value at a path: a new key or item where there is none. */
export function changedAt(
  data: unknown,
  path: readonly (string | number)[],
  change: (value: unknown) => unknown
): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(data)
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data
    return items.map((item, index) => (index === key ? changedAt(item, rest, change) : item))
  }
  const fields = typeof data === 'object' && data !== null ? Object.entries(data) : []
  const map = new Map<string, unknown>(fields)
  map.set(String(key), changedAt(map.get(String(key)), rest, change))
  return Object.fromEntries(map)
}

/** The order of keys means nothing to GitHub. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner
  )

import type { YAMLMap } from 'yaml'
import { changedAt, type Edit } from './edit.js'
import { columnOf, lineEnd, lineEndOf } from './insertion.js'
import type { Job, Steps, Workflow } from './workflow.js'

/** A step as its lines, without indentation, and as data. */
export interface NewStep {
  readonly lines: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
}

/** Adds steps behind the last one of a job, in the indentation of that one. */
export function addSteps(
  workflow: Workflow,
  { job, steps }: { job: Job; steps: Steps },
  added: readonly NewStep[]
): Edit {
  const { text } = workflow
  const { dash, inner } = columnsOf(text, steps)
  const eol = lineEndOf(text)
  const gap = isSpaced(text, steps) ? eol : ''
  const body = added.map(
    ({ lines }) =>
      gap +
      lines
        .map((line, index) =>
          index === 0 ? `${' '.repeat(dash)}-${' '.repeat(inner - dash - 1)}${line}` : `${' '.repeat(inner)}${line}`
        )
        .join(eol)
  )
  return {
    insertions: [{ at: endOf(text, steps.list.range?.[1] ?? 0), text: eol + body.join(eol) }],
    becomes: (data) =>
      changedAt(data, ['jobs', job.key, 'steps'], (list) => {
        const items: readonly unknown[] = Array.isArray(list) ? list : []
        return [...items, ...added.map((step) => step.data)]
      })
  }
}

/** Where the last line with content ends that belongs to a node which ends at an offset. */
export const endOf = (text: string, end: number): number => lineEnd(text, text.slice(0, end).replace(/\s+$/, '').length)

/** The columns of the dashes and of what follows them. */
function columnsOf(text: string, { list, items }: Steps): { readonly dash: number; readonly inner: number } {
  const dash = columnOf(text, list.range?.[0] ?? 0)
  return { dash, inner: Math.max(dash + 2, columnOf(text, startOf(items.at(-1)?.map))) }
}

const startOf = (map: YAMLMap | undefined): number => map?.range?.[0] ?? 0

/** Whether the author leaves a blank line between the last two steps. */
function isSpaced(text: string, { items }: Steps): boolean {
  const [before, last] = items.slice(-2)
  if (before === undefined || last === undefined) return false
  return /\n[ \t]*\r?\n/.test(text.slice(endOf(text, before.map.range?.[1] ?? 0) - 1, startOf(last.map)))
}

import { changedAt, type Edit } from './edit.js'
import { endOf } from './add-step.js'
import { columnOf, lineEndOf } from './insertion.js'
import type { Workflow } from './workflow.js'

export interface NewJob {
  readonly key: string
  /** Without indentation, from the line behind the key; two blanks a level. */
  readonly lines: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
}

/** Adds a job behind the last one, with a blank line between. Nothing where jobs are not written as a block. */
export function addJob({ text, jobsMap, jobs }: Workflow, { key, lines, data }: NewJob): Edit | undefined {
  const [first] = jobs
  if (jobsMap.flow === true || first === undefined) return undefined
  const eol = lineEndOf(text)
  const keyColumn = columnOf(text, jobsMap.range?.[0] ?? 0)
  const column = Math.max(columnOf(text, first.map.range?.[0] ?? 0), keyColumn + 2)
  const indent = ' '.repeat(first.map.flow === true ? keyColumn + 2 : column)
  const body = [`${' '.repeat(keyColumn)}${key}:`, ...lines.map((line) => `${indent}${line}`)]
  return {
    insertions: [{ at: endOf(text, jobsMap.range?.[1] ?? 0), text: ['', '', ...body].join(eol) }],
    becomes: (all) => changedAt(all, ['jobs', key], () => data)
  }
}

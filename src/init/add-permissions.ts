import { changedAt, type Edit } from './edit.js'
import { endOf } from './add-step.js'
import { columnOf, lineEndOf } from './insertion.js'
import { nodeIn, type Job, type Permissions, type Workflow } from './workflow.js'
import { isPair, isScalar, type YAMLMap, isNode } from 'yaml'

export interface Grant {
  readonly name: string
  readonly level: 'read' | 'write'
  /** Why, as a phrase that begins with `to`. */
  readonly why: string
}

export type Granting =
  /** `edit` is absent where the job may do all of it already. */
  | { readonly is: 'granted'; readonly edit?: Edit }
  /** What it may do is not written where it could be added to. */
  | { readonly is: 'refused' }

/** Lets one job do a few things more, and no other job. What it may do today stays as it is. */
export function grant(workflow: Workflow, job: Job, grants: readonly Grant[]): Granting {
  const own = job.permissions
  if (own.is === 'listed') return toListed(workflow, { job, levels: own.levels, map: own.map }, grants)
  if (own.is === 'absent') return inherited(workflow, job, grants)
  return own.is === 'all' && covers(own, grants) ? { is: 'granted' } : { is: 'refused' }
}

function covers(permissions: Permissions, grants: readonly Grant[]): boolean {
  if (permissions.is === 'all') return permissions.level === 'write' || grants.every(({ level }) => level === 'read')
  return permissions.is === 'listed' && missing(permissions.levels, grants).length === 0
}

const missing = (levels: Readonly<Record<string, string>>, grants: readonly Grant[]): readonly Grant[] =>
  grants.filter(({ name, level }) => levels[name] !== level && levels[name] !== 'write')

function toListed(
  workflow: Workflow,
  { job, levels, map }: { job: Job; levels: Readonly<Record<string, string>>; map: YAMLMap },
  grants: readonly Grant[]
): Granting {
  const wanted = missing(levels, grants)
  if (wanted.length === 0) return { is: 'granted' }
  if (wanted.some(({ name }) => Object.hasOwn(levels, name))) return { is: 'refused' }
  const { text } = workflow
  const becomes: Edit['becomes'] = (data) =>
    changedAt(data, ['jobs', job.key, 'permissions'], () => ({ ...levels, ...levelsOf(wanted) }))
  if (map.flow === true) {
    const inner = wanted.map(({ name, level }) => `${name}: ${level}`).join(', ')
    const at = (map.range?.[0] ?? 0) + 1
    const isEmpty = map.items.length === 0
    const added = isEmpty ? ` ${inner} ` : `${text[at] === ' ' ? ' ' : ''}${inner},${text[at] === ' ' ? '' : ' '}`
    return { is: 'granted', edit: { insertions: [{ at, text: added }], becomes } }
  }
  const column = columnOf(text, map.range?.[0] ?? 0)
  return {
    is: 'granted',
    edit: {
      insertions: [{ at: endOf(text, map.range?.[1] ?? 0), text: linesAt(column, wanted, lineEndOf(text)) }],
      becomes
    }
  }
}

/** The job gets a list of its own: what the workflow gives it, and the rest. */
function inherited(workflow: Workflow, job: Job, grants: readonly Grant[]): Granting {
  const above = workflow.permissions
  if (covers(above, grants)) return { is: 'granted' }
  if (above.is === 'all' || above.is === 'other') return { is: 'refused' }
  const given = above.is === 'listed' ? above.levels : {}
  if (missing(given, grants).some(({ name }) => Object.hasOwn(given, name))) return { is: 'refused' }
  const kept = Object.entries(given).flatMap(([name, level]): readonly Grant[] =>
    level === 'read' || level === 'write' ? [{ name, level, why: 'to do what the workflow lets its jobs do' }] : []
  )
  if (kept.length < Object.keys(given).length) return { is: 'refused' }
  const wanted = [...kept, ...missing(given, grants)]
  const { text } = workflow
  const eol = lineEndOf(text)
  const column = columnOf(text, job.map.range?.[0] ?? 0)
  const edit: Edit = {
    insertions: [
      {
        at: behindRunner(text, job),
        text: `${eol}${' '.repeat(column)}permissions:${linesAt(column + 2, wanted, eol)}`
      }
    ],
    becomes: (data) => changedAt(data, ['jobs', job.key, 'permissions'], () => levelsOf(wanted))
  }
  return job.map.flow === true ? { is: 'refused' } : { is: 'granted', edit }
}

const levelsOf = (grants: readonly Grant[]): Readonly<Record<string, string>> =>
  Object.fromEntries(grants.map(({ name, level }) => [name, level]))

const linesAt = (column: number, grants: readonly Grant[], eol: string): string =>
  grants.map(({ name, level, why }) => `${eol}${' '.repeat(column)}${name}: ${level} # ${why}`).join('')

/** Behind `runs-on`, where people look for it; else behind the first key. */
function behindRunner(text: string, job: Job): number {
  const runner = nodeIn(job.map, 'runs-on')
  const first = job.map.items[0]
  const node = isNode(runner) ? runner : isPair(first) && isNode(first.value) ? first.value : undefined
  const end = node?.range?.[1]
  if (end !== undefined) return endOf(text, end)
  return endOf(text, isScalar(first?.key) ? (first.key.range?.[1] ?? 0) : 0)
}

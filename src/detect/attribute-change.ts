import { name, say, type Prose } from '../domain/prose.js'
import type { Run } from '../domain/run.js'
import { type EarlierJob, type JobPast, tookMs } from '../history/job-past.js'

/** Something that a job runs on and that changes without its code. */
export interface Attribute {
  /** As in "since … changed". */
  readonly what: string
  of(one: EarlierJob): string | undefined
  /** The change in words. */
  said(change: Pick<Change, 'from' | 'to'>): Prose
}

/** One successful job of the default branch. */
export interface Point {
  readonly run: Run
  readonly at: number
  readonly ms: number
  readonly value: string
}

/** The newest value of an attribute, and the times of the job with it and without it. Lists are oldest first. */
export interface Change {
  readonly from: string
  readonly to: string
  readonly before: readonly Point[]
  readonly after: readonly Point[]
  readonly justBefore: readonly Point[]
  readonly justAfter: readonly Point[]
  /** The first with the new value, and the last one before it. */
  readonly first: Point
  readonly lastBefore: Point | undefined
}

const arrow = ({ from, to }: Pick<Change, 'from' | 'to'>): Prose => say`${name(from)} → ${name(to)}`

/** What is likelier to move a time comes first. */
export const ATTRIBUTES: readonly Attribute[] = [
  {
    what: 'the runner image',
    of: ({ job }) => (job.imageVersion === undefined ? undefined : `${job.imageOs ?? ''} ${job.imageVersion}`.trim()),
    said: ({ from, to }) => {
      const [os = '', version = ''] = to.split(' ')
      return version !== '' && from.startsWith(`${os} `) ? say`${name(from)} → ${name(version)}` : arrow({ from, to })
    }
  },
  { what: 'the labels of the runner', of: ({ job }) => job.labels, said: arrow },
  { what: 'the version of the runner', of: ({ job }) => job.runnerVersion, said: arrow },
  { what: 'an action', of: ({ run }) => run.actions, said: saidActions }
]

/** The successful jobs of the default branch whose value is known, with the judged one where it is one of them. */
export function pointsOf({ job, earlier }: JobPast, run: Run, attribute: Attribute): readonly Point[] {
  const all = run.trust === 'default' && job.trust === 'default' ? [...earlier, { job, run }] : earlier
  return all.flatMap((one) => {
    const [ms = 0, at, value] = [tookMs(one.job), one.job.startedAt, attribute.of(one)]
    if (one.job.conclusion !== 'success' || ms <= 0 || at === undefined || value === undefined) return []
    return [{ run: one.run, at, ms, value }]
  })
}

const WINDOW = 30
const NEAR = 5

/**
 * When the judged value first came. A new image reaches some runners before others: what still has another value
 * afterwards counts as before. A value that went and came back counts from its first time.
 */
export function changeOf(points: readonly Point[], to: string | undefined): Change | undefined {
  const index = points.findIndex(({ value }) => value === to)
  const [first, lastBefore] = [points[index], points[index - 1]]
  if (to === undefined || first === undefined || lastBefore === undefined) return undefined
  const after = points.filter(({ value }) => value === to)
  return {
    from: lastBefore.value,
    to,
    before: points.filter(({ value }) => value !== to).slice(-WINDOW),
    after: after.slice(-WINDOW),
    justBefore: points.slice(Math.max(0, index - NEAR), index),
    justAfter: after.slice(0, NEAR),
    first,
    lastBefore
  }
}

const MOST_ACTIONS = 3

/** The actions that differ: `actions/checkout@v6 → v7`. */
function saidActions({ from, to }: Pick<Change, 'from' | 'to'>): Prose {
  const [old, young] = [from.split(',').filter(Boolean), to.split(',').filter(Boolean)]
  const gone = old.filter((one) => !young.includes(one))
  const come = young.filter((one) => !old.includes(one))
  const updated = come.map((one): Prose => {
    const before = gone.find((other) => pathOf(other) === pathOf(one))
    return before === undefined
      ? say`${name(short(one))} is new`
      : say`${name(short(before))} → ${name(short(versionOf(one)))}`
  })
  const left = gone.filter((one) => !come.some((other) => pathOf(other) === pathOf(one)))
  const all = [...updated, ...left.map((one) => say`${name(short(one))} is gone`)]
  const more = all.length > MOST_ACTIONS ? say` and ${all.length - MOST_ACTIONS} more` : []
  return [...all.slice(0, MOST_ACTIONS).flatMap((one, index) => (index === 0 ? one : say`, ${one}`)), ...more]
}

const pathOf = (action: string): string => action.split('@', 1)[0] ?? action

const versionOf = (action: string): string => action.slice(pathOf(action).length + 1) || action

/** Of a commit its first seven digits. */
const short = (action: string): string => action.replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/, '$1')

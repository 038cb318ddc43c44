import { sha256 } from './sha256.js'

/** Who recorded what: enough to tell every recording of a repository from every other. */
export interface About {
  readonly runId: number
  readonly attempt: number
  /** The key of the recording job and its matrix values, in any stable spelling. */
  readonly recorder: string
  readonly repositoryId: number
  /** Epoch milliseconds. Its month, in UTC, is the partition that the segment belongs to. */
  readonly createdAt: number
  /** Which recording of this job, where one job records more than once: from 2. */
  readonly part?: number
}

/**
 * Unique by run, attempt, recording job, matrix and part; safe as a file name and within a cache key. It begins with the
 * time of the recording, so that the newest can be read first without opening any.
 */
export function segmentName({ createdAt, runId, attempt, recorder, part }: About): string {
  return `${stampOf(createdAt)}${whoseOf({ runId, attempt, recorder, part })}`
}

/**
 * When the same recording was made before, in epoch milliseconds, by the names of what is held: recorded again it gets the
 * same name, and is there already.
 */
export function recordedBefore(held: Iterable<string>, about: Omit<About, 'createdAt'>): number | undefined {
  const whose = whoseOf(about)
  for (const name of held) {
    const stamp = name.endsWith(whose) ? name.slice(0, -whose.length) : ''
    const at = momentOf(stamp)
    if (stamp.includes('t') && !Number.isNaN(at)) return at
  }
  return undefined
}

type Whose = Pick<About, 'runId' | 'attempt' | 'recorder'> & { readonly part?: number | undefined }

function whoseOf({ runId, attempt, recorder, part }: Whose): string {
  const whole = `-r${runId}-a${attempt}-${sha256(recorder).slice(0, 12)}`
  return part === undefined ? whole : `${whole}-${part}`
}

/** What a pack is named by: which segments it holds, and nothing of how it came about. */
export interface PackAbout {
  /** When the newest of its segments was recorded, in epoch milliseconds. */
  readonly newestAt: number
  /** The names of all segments in it; packs have none of their own. */
  readonly segments: readonly string[]
  readonly rows: number
  /** Tells a pack from which something was left out on purpose from the one that holds everything. */
  readonly revision?: string | undefined
}

export function packName({ newestAt, segments, rows, revision }: PackAbout): string {
  const hash = sha256([...segments, ...(revision === undefined ? [] : [revision])].sort().join('\n')).slice(0, 12)
  return `pack-${stampOf(newestAt)}-n${segments.length}-k${Math.round(rows / 1000)}-${hash}`
}

/** What a name tells. */
export interface Named {
  readonly name: string
  readonly kind: 'segment' | 'pack'
  /** The partition: `2026-11`. */
  readonly month: string
  /** When it, or the newest in it, was recorded, as a text that sorts by time. */
  readonly stamp: string
  /** Of a segment: the run and attempt that recorded it. */
  readonly runId?: number
  readonly attempt?: number
  /** Of a pack: how many segments it holds, and about how many rows. */
  readonly segments?: number
  readonly rows?: number
}

/** Reads a name; undefined where it is none of ours. */
export function parseName(name: string): Named | undefined {
  const [, stamp, runId, attempt] = SEGMENT.exec(name) ?? []
  if (stamp !== undefined)
    return { name, kind: 'segment', month: stamp.slice(0, 7), stamp, runId: Number(runId), attempt: Number(attempt) }
  const [, packStamp, segments, thousands] = PACK.exec(name) ?? []
  if (packStamp === undefined) return undefined
  const rows = 1000 * Number(thousands)
  return { name, kind: 'pack', month: packStamp.slice(0, 7), stamp: packStamp, segments: Number(segments), rows }
}

/** The first version put only the month before the run. */
const SEGMENT =
  /^(\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2}t\d{6})?)-r(0|[1-9]\d{0,14})-a([1-9]\d{0,5})-[0-9a-f]{12}(?:-[1-9]\d{0,5})?$/

const PACK = /^pack-(\d{4}-(?:0[1-9]|1[0-2])-\d{2}t\d{6})-n(\d{1,9})-k(\d{1,9})-[0-9a-f]{12}$/

/** The partition that a moment belongs to, in UTC: `2026-11`. */
export const monthOf = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 7)

/** A moment as names begin with it, `2026-11-24t101205`: no colon, which file systems forbid, and no capital. */
export const stampOf = (epochMs: number): string =>
  new Date(epochMs).toISOString().slice(0, 19).toLowerCase().replaceAll(':', '')

/** The moment that a stamp tells, in epoch milliseconds; NaN where it tells none. */
export const momentOf = (stamp: string): number => Date.parse(stamp.replace(/t(\d\d)(\d\d)(\d\d)$/, 'T$1:$2:$3Z'))

import { sha256 } from './sha256.js'

/** Who recorded what: enough to tell every recording of a repository from every other. */
export interface About {
  readonly runId: number
  readonly attempt: number
  /** The key of the recording job and its matrix values, in any stable spelling. */
  readonly recorder: string
  readonly repositoryId: number
  /** The month that the segment belongs to, as `2026-11`. */
  readonly month: string
  /** Epoch milliseconds. */
  readonly createdAt: number
  /** Which recording of this job, where one job records more than once: from 2. */
  readonly part?: number
}

/** Unique by run, attempt, recording job, matrix and part; safe as a file name and within a cache key. */
export function segmentName({ month, runId, attempt, recorder, part }: About): string {
  const whole = `${month}-r${runId}-a${attempt}-${sha256(recorder).slice(0, 12)}`
  return part === undefined ? whole : `${whole}-${part}`
}

/** Segments belong to the month in which they were recorded, in UTC. */
export const monthOf = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 7)

import { NO_ROWS, type Rows } from '../domain/recording.js'
import type { RunKey } from '../domain/run.js'
import { encodeSegment } from '../history/segment.js'
import type { Appended, Clock, Log, SecondCopy } from '../ports.js'
import { type Privacy, rowsToKeep } from './record/keep-rows.js'

export interface LeavingPorts {
  readonly secondCopy: Pick<SecondCopy, 'leave'>
  readonly clock: Clock
  readonly log: Log
}

export interface Leaving {
  /** The run and attempt of this job: GitHub vouches for no other. */
  readonly self: RunKey
  /** Tells what this step leaves from all else that the attempt leaves. */
  readonly recorder: string
  readonly repositoryId: number
  readonly foreshock: string
  readonly privacy: Privacy
}

/**
 * Leaves rows as an artifact of the run, for the next recording of the default branch to take: for jobs that act, and that
 * need no store for it. What is left later stands beside what was left before, and the newest row of a key counts.
 */
export function leavingRows(ports: LeavingPorts, leaving: Leaving): (rows: Partial<Rows>) => Promise<Appended> {
  const { secondCopy, clock, log } = ports
  const { self, recorder, repositoryId, foreshock, privacy } = leaving
  let parts = 0
  return async (rows) => {
    parts += 1
    const about = { ...self, recorder, repositoryId, createdAt: clock.now(), ...(parts === 1 ? {} : { part: parts }) }
    const kept = rowsToKeep({ ...NO_ROWS, ...rows }, privacy, { repositoryId })
    const left = await secondCopy.leave(encodeSegment({ rows: kept, about, foreshock }))
    if (left.is === 'failed' || left.is === 'read-only')
      log.warn(`What was decided could not be left as an artifact: ${left.because}`)
    return left
  }
}

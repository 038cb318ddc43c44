import type { CommitDetail } from '../domain/commit-detail.js'
import { kamei, type Kamei } from './kamei.js'
import type { Measured } from './measured.js'
import { isMerge } from './together.js'

/** The changes before a set, oldest first, each measured by all that were before it. */
export interface Past {
  /** Merges included. */
  readonly history: readonly CommitDetail[]
  /** Without merges. */
  readonly changes: readonly CommitDetail[]
  /** Of each of `changes`. */
  readonly measured: readonly Measured[]
  /** Stands after the last of them; who measures on adds to it. */
  readonly fold: Kamei
}

export interface GrowingPast extends Past {
  /** Parents come before their children. */
  add(change: CommitDetail): void
}

export interface PastOptions {
  /** Whether the first change is the first of the repository. */
  readonly fromTheBeginning: boolean
  /** Epoch milliseconds; nothing of it happened later. */
  readonly at: number
}

/** A past without changes, that is measured while it is read. */
export function growingPast({ fromTheBeginning, at }: PastOptions): GrowingPast {
  const fold = kamei({ fromTheBeginning, now: at })
  const history: CommitDetail[] = []
  const changes: CommitDetail[] = []
  const measured: Measured[] = []
  return {
    history,
    changes,
    measured,
    fold,
    add: (change) => {
      const sane = notAfter(change, at)
      history.push(sane)
      if (isMerge(sane)) return
      changes.push(sane)
      measured.push(measuredAndAdded(fold, sane))
    }
  }
}

export function pastOf(history: readonly CommitDetail[], options: PastOptions): Past {
  const past = growingPast(options)
  for (const change of history) past.add(change)
  return past
}

/** What a change is measured as by all before it; from then on it is part of the past. */
export function measuredAndAdded(fold: Kamei, change: CommitDetail): Measured {
  const measured = fold.measured(change)
  fold.add(change)
  return measured
}

/** A clock that ran ahead makes nothing happen in the future. */
export const notAfter = (change: CommitDetail, at: number): CommitDetail =>
  change.committedAt <= at && change.authoredAt <= at
    ? change
    : { ...change, committedAt: Math.min(at, change.committedAt), authoredAt: Math.min(at, change.authoredAt) }

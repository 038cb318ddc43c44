import type { CommitDetail } from '../domain/commit-detail.js'
import { deployedFates } from './deployed-fates.js'
import type { Fate, Witnessed } from './fate.js'
import { DAY_MS } from './in-words.js'
import { laterFixes } from './later-fixes.js'
import { revertFates } from './revert-fates.js'
import { revertDepth } from './reverts.js'
import { isMerge } from './together.js'

export interface LabelOptions {
  /** How many days a change must have stood before it counts as good. */
  readonly waitDays: number
  /** Nothing that became known later is told. Epoch milliseconds. */
  readonly at: number
}

/**
 * Everything that tells how a change did, oldest news first; of one change there may be several, of which the later
 * counts. `changes`: oldest first, merges included. Rows of other branches and of forks are not learned from.
 */
export function fatesOf(
  changes: readonly CommitDetail[],
  { labels, deployments }: Witnessed,
  { waitDays, at }: LabelOptions
): readonly Fate[] {
  const trusted = {
    labels: labels.filter(({ trust }) => trust === 'default'),
    deployments: deployments.filter(({ trust }) => trust === 'default')
  }
  const fates = [
    ...changes.flatMap((change) => waited(change, waitDays)),
    ...laterFixes(changes),
    ...deployedFates(changes, trusted),
    ...revertFates(changes, waitDays)
  ]
  return fates
    .filter(({ knownAt }) => knownAt <= at)
    .map((fate, index) => ({ fate, index }))
    .sort((one, other) => one.fate.knownAt - other.fate.knownAt || one.index - other.index)
    .map(({ fate }) => fate)
}

/** What was known at a time, by sha: facts before inferences, then the later news. `fates`: as `fatesOf` gives them. */
export function fatesAt(fates: readonly Fate[], at: number): ReadonlyMap<string, Fate> {
  const known = new Map<string, Fate>()
  for (const fate of fates) {
    if (fate.knownAt > at) break
    const before = known.get(fate.sha)
    if (before === undefined || rankOf(fate) >= rankOf(before)) known.set(fate.sha, fate)
  }
  return known
}

/** That nothing happened says less than that something did, an inference lies between, and what was put back is not bad any more. */
function rankOf({ because, kind, label, by }: Fate): number {
  if (because === 'waited') return 0
  if (kind !== 'real') return 1
  return label === 1 || by !== undefined ? 3 : 2
}

/** A revert is no change that is judged: whether it was right is another question. */
const waited = (change: CommitDetail, waitDays: number): readonly Fate[] =>
  isMerge(change) || revertDepth(change) > 0
    ? []
    : [
        {
          sha: change.sha,
          label: 0,
          weight: 1,
          kind: 'real',
          because: 'waited',
          at: change.committedAt,
          knownAt: change.committedAt + waitDays * DAY_MS
        }
      ]

import type { CommitDetail } from '../domain/commit-detail.js'
import type { Fate } from './fate.js'
import { DAY_MS } from './in-words.js'
import { type Reverted, revertDepth, revertedBy } from './reverts.js'
import { isMerge } from './together.js'

/** What reverts tell of what they take back; a revert of a revert takes that back, and the change may count as good again. */
export function revertFates(changes: readonly CommitDetail[], waitDays: number): readonly Fate[] {
  const find = finder(changes)
  const fates: Fate[] = []
  /** By the sha of a revert: what it took back. */
  const taken = new Map<string, readonly CommitDetail[]>()
  changes.forEach((change, index) => {
    const reverted = isMerge(change) ? undefined : revertedBy(change)
    if (reverted === undefined) return
    const targets = find(reverted, index)
    taken.set(change.sha, targets)
    for (const target of targets) {
      if (revertDepth(target) === 0) fates.push(takenBack(target, change))
      else
        for (const first of taken.get(target.sha) ?? [])
          if (revertDepth(first) === 0) fates.push(putBack(first, change, waitDays))
    }
  })
  return fates
}

const takenBack = (change: CommitDetail, by: CommitDetail): Fate => ({
  sha: change.sha,
  label: 1,
  weight: 1,
  kind: 'real',
  because: 'reverted',
  at: by.committedAt,
  knownAt: Math.max(by.committedAt, change.committedAt),
  by: by.sha
})

/** It had been taken back in error, or was put back mended: it counts as good only once it has stood. */
const putBack = (change: CommitDetail, by: CommitDetail, waitDays: number): Fate => ({
  ...takenBack(change, by),
  label: 0,
  weight: 0.5,
  because: 'known-good',
  knownAt: Math.max(by.committedAt, change.committedAt) + waitDays * DAY_MS
})

/** Looks up what a revert names among the changes before it. */
function finder(changes: readonly CommitDetail[]): (named: Reverted, before: number) => readonly CommitDetail[] {
  const shas = new Map(changes.map(({ sha }, index) => [sha, index]))
  const sorted = [...shas.keys()].sort()
  const subjects = new Map<string, number[]>()
  const pulls = new Map<number, number[]>()
  changes.forEach(({ subject }, index) => {
    const plain = withoutPull(subject)
    subjects.set(plain, [...(subjects.get(plain) ?? []).slice(-20), index])
    const pull = Number(/\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /.exec(subject)?.slice(1).find(Boolean))
    if (pull > 0) pulls.set(pull, [...(pulls.get(pull) ?? []), index])
  })
  const bySha = (sha: string): number | undefined => {
    const exact = shas.get(sha)
    if (exact !== undefined) return exact
    const near = sorted[firstNotBefore(sorted, sha)]
    return near?.startsWith(sha) === true ? shas.get(near) : undefined
  }
  const at = (index: number | undefined): readonly CommitDetail[] => {
    const change = index === undefined ? undefined : changes[index]
    if (change === undefined) return []
    return isMerge(change) ? broughtBy(change, changes, shas) : [change]
  }
  return ({ shas: named, pulls: numbers, subject }, before) => {
    const isEarlier = (index: number | undefined): boolean => index !== undefined && index < before
    const byName = named.map(bySha).filter(isEarlier)
    if (byName.length > 0) return byName.flatMap(at)
    const byPull = numbers.flatMap((number) => pulls.get(number)?.filter(isEarlier).at(-1) ?? [])
    if (byPull.length > 0) return byPull.flatMap(at)
    return subject === undefined ? [] : at(subjects.get(withoutPull(subject))?.filter(isEarlier).at(-1))
  }
}

const withoutPull = (subject: string): string => subject.replace(/\s\(#\d+\)$/, '')

const MOST_BROUGHT = 50

/** The commits that a merge brought, along the first parents of its branch, until what was there before it. */
function broughtBy(
  merge: CommitDetail,
  changes: readonly CommitDetail[],
  shas: ReadonlyMap<string, number>
): readonly CommitDetail[] {
  const find = (sha: string | undefined): CommitDetail | undefined => {
    const index = shas.get(sha ?? '')
    return index === undefined ? undefined : changes[index]
  }
  const before = new Set<string>()
  for (
    let one = find(merge.parents[0]);
    one !== undefined && before.size < 10 * MOST_BROUGHT;
    one = find(one.parents[0])
  )
    before.add(one.sha)
  const brought: CommitDetail[] = []
  for (
    let one = find(merge.parents[1]);
    one !== undefined && brought.length < MOST_BROUGHT;
    one = find(one.parents[0])
  ) {
    if (before.has(one.sha)) break
    if (!isMerge(one)) brought.push(one)
  }
  return brought
}

function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

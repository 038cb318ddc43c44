import type { CommitDetail } from '../domain/commit-detail.js'
import type { Fate } from './fate.js'
import { DAY_MS } from './in-words.js'
import { isCode } from './paths.js'
import { revertDepth } from './reverts.js'
import { isMerge } from './together.js'

const FIX = /\b(?:fix(?:e[sd])?|bug|regression|broken|repair|crash)\b/i
const HASTE = /\b(?:hot-?fix|urgent|emergency|regression)\b/i

/** How long after a change a fix of the same files is taken to be about it, and how near a hotfix is. */
const DAYS = { later: 14, hotfix: 3 } as const

/** What is inferred counts less than what is known. */
const WEIGHTS = { later: 0.25, hotfix: 0.5 } as const

/** A fix of many files is about all of them and so about none. */
const MOST_FILES = 10

/**
 * Weak labels: a fix blames the change before it that touched the same code, where that is not long ago. The lines would
 * say more than the files; git would have to be asked for each of them.
 */
export function laterFixes(changes: readonly CommitDetail[]): readonly Fate[] {
  const lastOf = new Map<string, CommitDetail>()
  const fates: Fate[] = []
  for (const change of changes) {
    if (isMerge(change)) continue
    const files = change.files.filter(({ path }) => isCode(path))
    if (FIX.test(change.subject) && files.length <= MOST_FILES && revertDepth(change) === 0)
      for (const blamed of new Set(files.map(({ path, from }) => lastOf.get(path) ?? lastOf.get(from ?? ''))))
        fates.push(...fatesBy(change, blamed))
    for (const { path } of files) lastOf.set(path, change)
  }
  return fates
}

function fatesBy(fix: CommitDetail, blamed: CommitDetail | undefined): readonly Fate[] {
  if (blamed === undefined || revertDepth(blamed) > 0) return []
  const days = (fix.committedAt - blamed.committedAt) / DAY_MS
  if (days < 0 || days > DAYS.later) return []
  const isHasty = days <= DAYS.hotfix && HASTE.test(fix.subject)
  return [
    {
      sha: blamed.sha,
      label: 1,
      weight: isHasty ? WEIGHTS.hotfix : WEIGHTS.later,
      kind: 'weak',
      because: isHasty ? 'hotfix' : 'later-fix',
      at: fix.committedAt,
      knownAt: fix.committedAt,
      by: fix.sha
    }
  ]
}

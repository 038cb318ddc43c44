import type { CommitDetail } from '../domain/commit-detail.js'

/** How often a subject says revert: 1 takes back, 2 puts back, 3 takes back again. `Reapply "x"` is git's word for 2. */
export function revertDepth({ subject, body }: Pick<CommitDetail, 'subject' | 'body'>): number {
  let rest = subject.replace(/\s\(#\d+\)$/, '')
  let depth = 0
  for (;;) {
    const next = /^(revert|reapply)(?:[:\s]+|(?=["“]))["“]?/i.exec(rest)
    if (next === null || depth >= DEEPEST) break
    depth += /^reapply/i.test(next[0]) ? 2 : 1
    rest = rest.slice(next[0].length)
  }
  return depth > 0 ? depth : REVERTS_COMMIT.test(body) ? 1 : 0
}

const DEEPEST = 10
const REVERTS_COMMIT = /\bThis reverts commit [0-9a-f]{7,40}\b/i

/** What a revert says that it takes back: shas, or shortened ones; numbers of pull requests; the subject. */
export interface Reverted {
  readonly shas: readonly string[]
  readonly pulls: readonly number[]
  readonly subject: string | undefined
}

/** What a commit takes back, by its own words; undefined where it takes nothing back, or puts something back. */
export function revertedBy(commit: Pick<CommitDetail, 'subject' | 'body'>): Reverted | undefined {
  if (revertDepth(commit) === 0) return undefined
  const { subject, body } = commit
  return {
    shas: [...body.matchAll(/\bThis reverts (?:commit|merge commit) ([0-9a-f]{7,40})\b/gi)].flatMap(
      ([, sha]) => sha ?? []
    ),
    pulls: [...body.matchAll(/\bReverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gi)].map(([, number]) =>
      Number(number)
    ),
    subject: /^revert[:\s]+["“](.+)["”](?:\s\(#\d+\))?$/i.exec(subject)?.[1]
  }
}

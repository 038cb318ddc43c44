import type { CommitFacts } from '../../ports.js'

/** What `git log -z --numstat` prints before the numbers of each commit: names and times, no text that people wrote. */
export const LOG_FORMAT = 'commit %H %at %ct %P'

/** Reads that output as it comes: one field at a time, each ended by a NUL. Of the paths nothing is kept. */
export function commitReader(): { take(text: string): void; end(): readonly CommitFacts[] } {
  const commits: Mutable[] = []
  let rest = ''
  const takeField = (field: string): void => {
    const header = HEADER.exec(field)
    if (header !== null) commits.push(commitOf(header))
    else addNumbers(commits.at(-1), NUMBERS.exec(field))
  }
  return {
    take: (text) => {
      const fields = (rest + text).split('\0')
      rest = fields.pop() ?? ''
      for (const field of fields) takeField(field)
    },
    end: () => {
      takeField(rest)
      rest = ''
      return commits
    }
  }
}

type Mutable = { -readonly [K in keyof CommitFacts]: CommitFacts[K] }

const HEADER = /^\n?commit ([0-9a-f]{40,64}) (-?\d+) (-?\d+) ?([0-9a-f ]*)$/u

/** Lines added, lines deleted; for a binary file git says `-`. */
const NUMBERS = /^\s*(\d+|-)\t(\d+|-)\t/u

const commitOf = ([, sha = '', authored, committed, parents = '']: RegExpExecArray): Mutable => ({
  sha,
  parents: parents.split(' ').filter((parent) => parent !== ''),
  authoredAt: Number(authored) * 1000,
  committedAt: Number(committed) * 1000,
  files: 0,
  linesAdded: 0,
  linesDeleted: 0
})

function addNumbers(commit: Mutable | undefined, numbers: RegExpExecArray | null): void {
  if (commit === undefined || numbers === null) return
  const [added, deleted] = [numbers[1], numbers[2]].map((text) => Number(text === '-' ? 0 : text))
  commit.files = (commit.files ?? 0) + 1
  commit.linesAdded = (commit.linesAdded ?? 0) + (added ?? 0)
  commit.linesDeleted = (commit.linesDeleted ?? 0) + (deleted ?? 0)
}

import type { CommitDetail, FileChange } from '../domain/commit-detail.js'

/** What the commits before did to one file. */
export interface FilePast {
  /** Not known where the history is cut before the file began. */
  lines: number | undefined
  /** When it was last changed, in epoch milliseconds, and by which commit, counted from the first. */
  at: number
  commit: number
  isGone: boolean
  /** Numbers of the authors. */
  readonly developers: number[]
}

export interface PastOfFiles {
  of(file: FileChange): FilePast | undefined
  add(commit: CommitDetail, by: { readonly author: number; readonly at: number; readonly number: number }): void
  readonly size: number
}

/** Remembers files by their paths, and follows renames. `isWhole`: what was never seen was never there. */
export function pastOfFiles(isWhole: boolean): PastOfFiles {
  const files = new Map<string, FilePast>()
  const of = (file: FileChange): FilePast | undefined => files.get(file.from ?? file.path)
  return {
    of,
    get size() {
      return files.size
    },
    add: (commit, by) => {
      // Two files may have changed places: all are looked up before any moves.
      const pasts = commit.files.map(of)
      for (const { from } of commit.files) if (from !== undefined) files.delete(from)
      for (const [index, file] of commit.files.entries())
        files.set(file.path, changed(pasts[index], file, { ...by, isWhole }))
      if (files.size > MOST_PATHS) forget(files)
    }
  }
}

interface By {
  readonly author: number
  readonly at: number
  readonly number: number
  readonly isWhole: boolean
}

function changed(past: FilePast | undefined, file: FileChange, { author, at, number, isWhole }: By): FilePast {
  const isNew = file.turn === 'added' || (past === undefined && isWhole)
  const before = isNew ? 0 : past?.lines
  const lines =
    file.turn === 'removed' ? 0 : before === undefined ? undefined : Math.max(0, before + file.added - file.deleted)
  const isGone = file.turn === 'removed'
  if (past === undefined) return { lines, at, commit: number, isGone, developers: [author] }
  if (past.developers.length < MOST_DEVELOPERS && !past.developers.includes(author)) past.developers.push(author)
  past.lines = lines
  past.at = at
  past.commit = number
  past.isGone = isGone
  return past
}

const MOST_DEVELOPERS = 2_000

/** About 150 bytes each. Of more, those that are gone are forgotten, then those that nobody has touched for longest. */
const MOST_PATHS = 400_000

function forget(files: Map<string, FilePast>): void {
  for (const [path, { isGone }] of files) if (isGone) files.delete(path)
  if (files.size <= MOST_PATHS / 2) return
  const commits = Float64Array.from(files.values(), ({ commit }) => commit).sort()
  const middle = commits[Math.floor(commits.length / 2)] ?? 0
  for (const [path, { commit }] of files) if (commit < middle) files.delete(path)
}

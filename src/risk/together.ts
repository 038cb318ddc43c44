import type { CommitDetail, FileChange } from '../domain/commit-detail.js'

/** All commits as one change: what a squash of them would be. Undefined where there are none. Oldest first. */
export function together(commits: readonly CommitDetail[], subject?: string): CommitDetail | undefined {
  const last = commits.at(-1)
  if (last === undefined) return undefined
  const first = commits[0] ?? last
  return {
    ...last,
    subject: subject ?? (commits.length === 1 ? last.subject : first.subject),
    body: commits.length === 1 ? last.body : '',
    isBot: commits.every(({ isBot }) => isBot),
    files: filesOf(commits),
    filesLeftOut: commits.reduce((sum, { filesLeftOut }) => sum + filesLeftOut, 0)
  }
}

/** Each file once, under its last name, with the lines of all commits. */
function filesOf(commits: readonly CommitDetail[]): readonly FileChange[] {
  const byPath = new Map<string, FileChange>()
  for (const file of commits.flatMap(({ files }) => files)) {
    const before = byPath.get(file.from ?? file.path) ?? byPath.get(file.path)
    if (file.from !== undefined) byPath.delete(file.from)
    byPath.set(
      file.path,
      before === undefined
        ? file
        : { ...file, added: before.added + file.added, deleted: before.deleted + file.deleted }
    )
  }
  return [...byPath.values()]
}

export const isMerge = ({ parents }: CommitDetail): boolean => parents.length > 1

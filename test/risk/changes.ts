import type { CommitDetail } from '../../src/domain/commit-detail.js'

export const START = Date.UTC(2026, 0, 1)
export const DAY_MS = 86_400_000

/** A commit that adds ten lines to one file, on a day after the start. */
export function aChange(
  number: number,
  wish: Partial<CommitDetail> & { day?: number; path?: string } = {}
): CommitDetail {
  const { day = number, path = 'src/a.ts', ...rest } = wish
  const at = START + day * DAY_MS
  return {
    sha: shaOf(number),
    parents: number > 1 ? [shaOf(number - 1)] : [],
    authoredAt: at,
    committedAt: at,
    author: 'k1',
    isBot: false,
    subject: `Change ${number}`,
    body: '',
    files: [{ path, added: 10, deleted: 0, kind: 'text' }],
    filesLeftOut: 0,
    ...rest
  }
}

export const shaOf = (number: number): string => number.toString(16).padStart(40, 'a')

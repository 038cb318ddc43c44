import type { CommitDetail } from '../domain/commit-detail.js'
import type { Measured } from './measured.js'

export function kameiOver(commits: readonly CommitDetail[]): readonly Measured[] {
  return commits.map(({ files, committedAt, subject, author, isBot }) => ({
    nf: files.length,
    nd: new Set(files.map(({ path }) => path.split('/').slice(0, -1).join('/'))).size,
    la: files.reduce((sum, { added }) => sum + added, 0),
    ld: files.reduce((sum, { deleted }) => sum + deleted, 0),
    at: committedAt,
    subject,
    author,
    isBot
  }))
}

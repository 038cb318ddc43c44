import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A repository in a folder of its own, made with the real git. */
export interface Repository {
  readonly folder: string
  git(...command: readonly string[]): string
  write(path: string, text: string | Uint8Array): void
  /** Commits everything, and answers with the commit's name. */
  commit(message: string): string
  remove(): void
}

export function repository(clone?: { readonly of: string; readonly depth: number }): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'))
  const git = (...command: readonly string[]): string =>
    execFileSync('git', [...command], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, ...identity }
    }).trim()
  if (clone === undefined) git('init', '--quiet', '--initial-branch=main')
  else git('clone', '--quiet', `--depth=${clone.depth}`, `file://${clone.of}`, '.')
  return {
    folder,
    git,
    write: (path, text) => writeFileSync(join(folder, path), text),
    commit: (message) => {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', `--message=${message}`)
      return git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(folder, { recursive: true })
  }
}

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-11-01T10:00:00Z',
  GIT_COMMITTER_NAME: 'C',
  GIT_COMMITTER_EMAIL: 'c@example.com',
  GIT_COMMITTER_DATE: '2026-11-01T11:00:00Z'
}

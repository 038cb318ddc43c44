import { execFile } from 'node:child_process'
import { Problem } from '../../domain/problem.js'

/**
 * Runs one git command in `folder` and answers with what it printed. No shell; nothing of the configuration may start a
 * program, ask a question or wait for a lock.
 */
export async function git(folder: string, command: readonly string[]): Promise<string> {
  return await new Promise((resolve, reject) => {
    const options = { cwd: folder, env: environment(), maxBuffer: MOST_OUTPUT, timeout: PATIENCE_MS, windowsHide: true }
    execFile('git', [...FIXED, ...command], { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(problemOf({ folder, error, stderr }))
    })
  })
}

/** What every command begins with, here and where its output is streamed. */
export const FIXED: readonly string[] = [
  '--no-pager',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'diff.external=',
  '-c',
  'log.showSignature=false',
  '-c',
  'log.mailmap=false',
  '-c',
  'protocol.ext.allow=never'
]

const MOST_OUTPUT = 10_000_000
const PATIENCE_MS = 60_000

/** Git's own variables could move the command to another repository, or start a program: none of them is passed on. */
export function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A partial clone would fetch what it lacks; what is not here is not known.
    GIT_NO_LAZY_FETCH: '1',
    // The history as it was pushed: nothing on this machine puts other parents in the place of those of a commit.
    GIT_GRAFT_FILE: '/dev/null'
  }
}

interface Failure {
  readonly folder: string
  readonly error: Error & { code?: unknown; killed?: boolean | undefined }
  readonly stderr: string
}

/** Says why git did not do it, in words that help. */
export function problemOf({ folder, error, stderr }: Failure): Problem {
  const known = REASONS.find(({ when }) => when({ folder, error, stderr }))
  const [what, todo] = known?.says ?? [`Git could not do it: ${firstLine(stderr) || error.message}`, undefined]
  return new Problem({ what, where: folder, cause: error, ...(todo === undefined ? undefined : { todo }) })
}

const REASONS: readonly { readonly when: (failure: Failure) => boolean; readonly says: readonly [string, string] }[] = [
  {
    when: ({ stderr }) => stderr.includes('not a git repository'),
    says: ['The folder is not in a git repository', 'Start in a checkout; in a job, run `actions/checkout` before']
  },
  {
    when: ({ stderr }) => stderr.includes('dubious ownership'),
    says: [
      'Git does not trust the folder, because another user owns it',
      'Run `git config --global --add safe.directory` with this folder, or check out as the user who runs this'
    ]
  },
  {
    when: ({ stderr }) =>
      /unknown revision|bad object|bad revision|ambiguous argument|Needed a single rev/u.test(stderr),
    says: [
      'The checkout does not hold this commit or branch, or any commit yet',
      'Make a first commit, or check out the whole history: in a job, with `fetch-depth: 0`'
    ]
  },
  {
    when: ({ error }) => error.code === 'ENOENT',
    says: ['Git is not installed, or the folder does not exist', 'Install git, and check the folder']
  },
  {
    when: ({ error }) => error.killed === true,
    says: [`Git took longer than ${PATIENCE_MS / 1000} seconds`, 'Try again, or read fewer commits']
  }
]

const firstLine = (text: string): string =>
  text
    .split('\n', 1)
    .join('')
    .replace(/^fatal: /u, '')
    .slice(0, 300)

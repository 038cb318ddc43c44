import { spawn } from 'node:child_process'
import { Problem } from '../../domain/problem.js'
import { commitFields, DETAIL_FORMAT, type PrintedCommit } from './commit-fields.js'
import { environment, FIXED, problemOf } from './git.js'

export interface Asked {
  /** Full names of commits. */
  readonly commits: readonly string[]
  /**
   * What is told of merges, instead of nothing: what each brought to its first parent, or only what git would not have made
   * of its parents by itself (`remerge`, since git 2.35).
   */
  readonly merges?: 'first-parent' | 'remerge'
}

/** One pass of `git log` over these commits, each given to `take` in their order, as soon as it is printed. */
export async function logDetails(
  gitFolder: string,
  asked: Asked,
  take: (commit: PrintedCommit) => void
): Promise<void> {
  if (asked.commits.length === 0) return // Asked for nothing, git tells of the head.
  const child = spawn('git', commandOf(gitFolder, asked), {
    cwd: gitFolder,
    env: { ...environment(), ...TRUE_HISTORY },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true
  })
  let isLate = false
  const patience = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, PATIENCE_MS)
  const reader = commitFields(take)
  let complaints = ''
  let thrown: Error | undefined
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(0, 10_000)
  })
  const orStop = (work: () => void): void => {
    if (thrown !== undefined) return
    try {
      work()
    } catch (error) {
      thrown = error instanceof Error ? error : new Error(String(error))
      child.kill('SIGKILL')
    }
  }
  child.stdout.on('data', (bytes: Buffer) => orStop(() => reader.push(bytes)))
  child.stdin.on('error', () => undefined) // It ended before it read all: its code and its words tell.
  child.stdin.end(asked.commits.map((sha) => `${sha}\n`).join(''))
  try {
    await new Promise<void>((done, reject) => {
      child.on('error', (error) => reject(problemOf({ folder: gitFolder, error, stderr: complaints })))
      child.on('close', (code, signal) => {
        if (thrown !== undefined) reject(thrown)
        else if (code === 0) done()
        else reject(failureOf(gitFolder, { code, signal, isLate, complaints }))
      })
    })
  } finally {
    clearTimeout(patience)
  }
  reader.end()
}

/** A history of 100,000 commits takes about a minute. */
const PATIENCE_MS = 300_000

/** No commit is put in the place of another on this machine. */
const TRUE_HISTORY = { GIT_NO_REPLACE_OBJECTS: '1' }

/**
 * In the git folder and without a working tree: `.gitattributes` of the checkout, which a pull request writes, could call
 * its files binary and hide every line. What the configuration may say of `log` and `diff` is said here.
 */
function commandOf(gitFolder: string, { merges }: Asked): readonly string[] {
  return [
    ...FIXED,
    `--git-dir=${gitFolder}`,
    '-c',
    'core.bare=true',
    '-c',
    'core.attributesFile=/dev/null',
    '-c',
    `attr.tree=${EMPTY_TREE}`,
    '-c',
    'protocol.allow=never',
    '-c',
    'log.showRoot=true',
    '-c',
    'core.bigFileThreshold=16m',
    'log',
    '--no-walk=unsorted',
    `--diff-merges=${merges ?? 'off'}`,
    '-z',
    '--raw',
    '--numstat',
    '--no-abbrev',
    '--find-renames=50%',
    '-l1000',
    '--diff-algorithm=myers',
    '--ignore-submodules=none',
    '--no-relative',
    '-O/dev/null',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    '--no-mailmap',
    '--no-notes',
    '--no-decorate',
    '--encoding=UTF-8',
    `--format=${DETAIL_FORMAT}`,
    '--stdin'
  ]
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

interface Ending {
  readonly code: number | null
  readonly signal: string | null
  readonly isLate: boolean
  readonly complaints: string
}

function failureOf(folder: string, { code, signal, isLate, complaints }: Ending): Problem {
  if (isLate)
    return new Problem({
      what: `Git took longer than ${PATIENCE_MS / 1000} seconds to tell the history`,
      where: folder,
      todo: 'Try again, or read fewer commits'
    })
  if (/promisor|unable to read|missing blob|could not fetch|not allowed/u.test(complaints))
    return new Problem({
      what: 'The checkout lacks contents of files, as a partial clone does',
      where: folder,
      todo: 'Check out without `filter`'
    })
  const error = Object.assign(new Error(`git log ended with ${signal ?? `code ${code ?? 'unknown'}`}`), {
    killed: false
  })
  return problemOf({ folder, error, stderr: complaints })
}

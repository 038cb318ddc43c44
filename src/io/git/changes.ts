import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { ChangeSource, CommitFacts } from '../../ports.js'
import { environment, FIXED, git, problemOf } from './git.js'
import { commitReader, LOG_FORMAT } from './log.js'

/** The commits of the checkout at `folder`. */
export function gitChanges(folder: string): ChangeSource {
  return {
    change: async (sha) => {
      if (!/^[0-9a-f]{7,64}$/u.test(sha)) return unknown(noSuchCommit(sha))
      const read = await answered(() => commits(folder, sha, 1))
      if (read.is === 'unknown') return read
      const [commit] = read.value
      return commit === undefined ? unknown(noSuchCommit(sha)) : known(commit)
    },
    recent: (ref, limit) => answered(() => commits(folder, ref, Math.max(1, Math.trunc(limit))))
  }
}

/** One pass of `git log` over at most `limit` commits, read as it is printed. */
async function commits(folder: string, ref: string, limit: number): Promise<readonly CommitFacts[]> {
  const command = [
    ...FIXED,
    'log',
    `--max-count=${limit}`,
    '-z',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    '--no-mailmap',
    '--no-notes',
    '--no-renames',
    '--ignore-submodules=all',
    '--diff-merges=first-parent',
    '--numstat',
    `--format=${LOG_FORMAT}`,
    '--end-of-options',
    ref,
    '--'
  ]
  const child = spawn('git', command, {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true
  })
  const patience = setTimeout(() => child.kill(), PATIENCE_MS)
  const reader = commitReader()
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(0, 10_000)
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    reader.take(text)
  })
  try {
    await new Promise<void>((done, reject) => {
      child.on('error', (error) => reject(problemOf({ folder, error, stderr: complaints })))
      child.on('close', (code, signal) => {
        if (code === 0) done()
        else reject(problemOf({ folder, error: killedBy(signal, code), stderr: complaints }))
      })
    })
  } finally {
    clearTimeout(patience)
  }
  const read = reader.end()
  const cutEdge = await boundaryOf(folder)
  if (read.some(({ sha }) => cutEdge.has(sha))) throw shallow(folder, limit)
  return read
}

const PATIENCE_MS = 120_000

const killedBy = (signal: string | null, code: number | null): Error & { killed: boolean } =>
  Object.assign(new Error(`git log ended with ${signal ?? `code ${code ?? 'unknown'}`}`), { killed: signal !== null })

/** Where a shallow clone ends, a commit seems to have no parent and to add every file there is. */
async function boundaryOf(folder: string): Promise<ReadonlySet<string>> {
  const path = (await git(folder, ['rev-parse', '--git-path', 'shallow'])).replace(/\n$/u, '')
  const text = await readFile(resolve(folder, path), 'utf8').catch(() => '')
  return new Set(text.split('\n').filter((line) => line !== ''))
}

async function answered<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return known(await ask())
  } catch (error) {
    if (error instanceof Problem) return unknown(error)
    throw error
  }
}

const noSuchCommit = (sha: string): Problem =>
  new Problem({
    what: `\`${sha.slice(0, 64)}\` is not a commit of this checkout`,
    todo: 'Pass the full name of a commit'
  })

const shallow = (folder: string, limit: number): Problem =>
  new Problem({
    what: `The checkout is shallow: its history ends before the ${limit === 1 ? 'commit' : `${limit} commits`} asked for`,
    where: folder,
    todo: 'Check out the whole history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`'
  })

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { ChangeSource, CommitFacts } from '../../ports.js'
import { FIXED, git, problemOf } from './git.js'
import { errorOf, heldOutput } from './held-output.js'
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
  const output = heldOutput(folder, command, { input: '', variables: {} })
  const patience = setTimeout(output.stop, PATIENCE_MS)
  const [reader, decoder] = [commitReader(), new TextDecoder()]
  const ending = await output.to((bytes) => reader.take(decoder.decode(bytes, { stream: true })))
  clearTimeout(patience)
  if (ending.is === 'failed' || ending.code !== 0) {
    const killed = ending.is === 'ended' && ending.signal !== null
    throw problemOf({ folder, error: Object.assign(errorOf(ending), { killed }), stderr: ending.complaints })
  }
  const read = reader.end()
  const cutEdge = await boundaryOf(folder)
  if (read.some(({ sha }) => cutEdge.has(sha))) throw shallow(folder, limit)
  return read
}

const PATIENCE_MS = 120_000

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

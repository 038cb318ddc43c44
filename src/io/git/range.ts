import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '../../domain/problem.js'
import type { BeginsAfter, CommitRange } from '../../ports.js'
import { git } from './git.js'

/** A range of commits, found in a checkout. */
export interface Placed extends Listed {
  /** The folder with the objects and refs. */
  readonly gitFolder: string
  readonly head: string
  /** Where the range begins; not set for a whole history. */
  readonly base?: string
  /** Whether the checkout ends within the range. */
  readonly isCut: boolean
  /** Merges of the range whose other side the checkout lacks. */
  readonly edgeMerges: readonly string[]
  readonly notes: readonly string[]
  /** Says how many commits of the base the head lacks, where it does. */
  readonly takenBack?: string
}

/** The newest commits of a range. */
interface Listed {
  /** Names, parents first. */
  readonly commits: readonly string[]
  /** Those of two parents, and how many have more. */
  readonly merges: readonly string[]
  readonly octopuses: number
}

/** Where the objects of a checkout are, and where it ends if it is shallow. */
export interface Ground {
  readonly gitFolder: string
  /** Commits whose parents are not there, though they have some. */
  readonly edge: ReadonlySet<string>
}

/** What is remembered of a checkout from range to range. */
export interface Footing {
  readonly ground: Promise<Ground>
  /** Full names of commits that are known to be there: git need not be asked for them again. */
  readonly met: Set<string>
}

/** Finds out what of a range is there, and lists at most so many of its newest commits. Throws a `Problem` where an end of it is not. */
export async function placeRange(
  folder: string,
  { base, head, most }: Pick<CommitRange, 'base' | 'head'> & { readonly most: number },
  { ground, met, beginsAfter }: Footing & { readonly beginsAfter: BeginsAfter | undefined }
): Promise<Placed> {
  const named = async (name: string): Promise<string> => (met.has(name) ? name : await commitNamed(folder, name))
  const ends = Promise.all([named(head), base === undefined ? undefined : named(base)])
  ends.catch(() => undefined) // Where there is no repository, that is told first.
  const { gitFolder, edge } = await ground
  const [headSha, baseSha] = await ends
  const startsAt = async (): Promise<Start | undefined> => {
    if (baseSha === undefined) return undefined
    const start = await startOf(folder, baseSha, headSha)
    met.add(start.sha)
    beginsAfter?.(start.sha)
    return start
  }
  const inRange = [headSha, ...(baseSha === undefined ? [] : [`^${baseSha}`])]
  const [start, { beyond, newest }] = await Promise.all([startsAt(), newestOf(folder, { inRange, edge, most })])
  const isCut = beyond.cut.length > 0
  return {
    gitFolder,
    head: headSha,
    ...(start === undefined ? {} : { base: start.sha }),
    isCut,
    edgeMerges: beyond.merges,
    notes: isCut ? ['The checkout is shallow: older commits of the range were not seen.'] : [],
    ...(start?.takenBack === undefined ? {} : { takenBack: start.takenBack }),
    ...listed(newest)
  }
}

/** The newest commits of a range that the checkout holds with the ones before them, newest first. */
async function newestOf(
  folder: string,
  { inRange, edge, most }: { readonly inRange: readonly string[]; readonly edge: Ground['edge']; readonly most: number }
): Promise<{ readonly beyond: Beyond; readonly newest: readonly string[][] }> {
  const beyond = edge.size === 0 ? NOTHING : await beyondTheEdge(folder, inRange, edge)
  return { beyond, newest: await rowsOf(folder, most, [...inRange, ...beyond.cut.map((sha) => `^${sha}`)]) }
}

/** Where a shallow clone ends, a commit seems to have no parent and to add every file there is. */
export async function groundOf(folder: string): Promise<Ground> {
  const told = await git(folder, ['rev-parse', '--absolute-git-dir', '--git-path', 'shallow'])
  const [gitFolder = '', path = ''] = told.split(/\r?\n/u)
  const text = await readFile(resolve(folder, path), 'utf8').catch(() => '')
  return { gitFolder, edge: new Set(text.split(/\r?\n/u).filter((line) => line !== '')) }
}

/** Each commit with its parents, newest first. */
async function rowsOf(folder: string, most: number, revisions: readonly string[]): Promise<readonly string[][]> {
  const text = await git(folder, [...TRUE, 'rev-list', '--parents', `--max-count=${most}`, ...revisions, '--'])
  return text
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split(' '))
}

const listed = (newestFirst: readonly (readonly string[])[]): Listed => ({
  commits: parentsFirst(newestFirst.toReversed()),
  merges: newestFirst.filter(({ length }) => length === 3).map(([sha = '']) => sha),
  octopuses: newestFirst.filter(({ length }) => length > 3).length
})

/** By their times commits may come before their parents, where a clock was wrong: these are moved behind them. */
function parentsFirst(oldestFirst: readonly (readonly string[])[]): readonly string[] {
  const parentsOf = new Map(oldestFirst.map(([sha = '', ...parents]) => [sha, parents]))
  const placed = new Set<string>()
  for (const sha of parentsOf.keys()) {
    const waiting = [sha]
    for (let one = waiting.at(-1); one !== undefined; one = waiting.at(-1)) {
      const missing = parentsOf.get(one)?.filter((parent) => parentsOf.has(parent) && !placed.has(parent)) ?? []
      if (missing.length > 0) waiting.push(...missing)
      else placed.add(waiting.pop() ?? one)
    }
  }
  return [...placed]
}

/** Replaced commits are no part of what was pushed. */
const TRUE = ['--no-replace-objects']

/** What lies at the end of a shallow clone: commits whose parents are not there, and merges with one of them. */
interface Beyond {
  readonly cut: readonly string[]
  readonly merges: readonly string[]
}

const NOTHING: Beyond = { cut: [], merges: [] }

/** Where a range begins. */
interface Start {
  readonly sha: string
  readonly takenBack?: string
}

async function commitNamed(folder: string, name: string): Promise<string> {
  const command = [...TRUE, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  const sha = await git(folder, command).catch(() => '')
  if (/^[0-9a-f]{40,64}\r?\n$/u.test(sha)) return sha.trim()
  throw new Problem({
    what: `The checkout does not hold \`${name.slice(0, 64)}\``,
    where: folder,
    todo: 'Look at how it is written, or check out the whole history: in a job, `actions/checkout` with `fetch-depth: 0`'
  })
}

/** After a force push, and when something older shall be deployed, the base is not before the head. */
async function startOf(folder: string, base: string, head: string): Promise<Start> {
  const merged = (await git(folder, [...TRUE, 'merge-base', base, head]).catch(() => '')).trim()
  const short = base.slice(0, 7)
  if (merged === base) return { sha: base }
  if (merged === '')
    return { sha: base, takenBack: `\`${short}\` and \`${head.slice(0, 7)}\` have no commit in common.` }
  const lost = Number(
    await git(folder, [...TRUE, 'rev-list', '--count', '--max-count=100000', `${head}..${base}`, '--'])
  )
  const commits = lost === 1 ? '1 commit' : `${lost} commits`
  const takenBack =
    merged === head
      ? `\`${head.slice(0, 7)}\` is older than \`${short}\`: ${commits} would be taken back.`
      : `\`${short}\` is no ancestor of \`${head.slice(0, 7)}\`: what both have ends with \`${merged.slice(0, 7)}\`, and ${commits} would be taken back.`
  return { sha: merged, takenBack }
}

async function beyondTheEdge(folder: string, inRange: readonly string[], edge: ReadonlySet<string>): Promise<Beyond> {
  const rows = await rowsOf(folder, MOST_SHALLOW, inRange)
  const cut = new Set(rows.map(([sha = '']) => sha).filter((sha) => edge.has(sha)))
  const merges = rows.filter(([, , ...others]) => others.some((parent) => cut.has(parent))).map(([sha = '']) => sha)
  return { cut: [...cut].slice(0, MOST_CUT), merges: merges.filter((sha) => !cut.has(sha)) }
}

/** A shallow clone is small; of a larger one the edge is not looked for further than this. */
const MOST_SHALLOW = 100_000

/** They stand on a command line. */
const MOST_CUT = 1_000

import type { CommitDetail, FileChange } from '../domain/commit-detail.js'
import { experience } from './experience.js'
import { kindsOfFile } from './kind-of-file.js'
import type { Measured } from './measured.js'
import { type FilePast, pastOfFiles } from './past-of-files.js'
import { saysFix, saysRevert } from './words.js'

export interface KameiOptions {
  /** Whether the first commit that is added is the first of the repository. Else what needs a past is unknown at first. */
  readonly fromTheBeginning: boolean
  /** Epoch milliseconds: commits that claim to be later have a wrong clock. */
  readonly now?: number
}

export interface Kamei {
  /** Measures a change against what was added before, and adds nothing. */
  measured(commit: CommitDetail): Measured
  /** Makes a commit part of the past. */
  add(commit: CommitDetail): void
}

/**
 * The measures of Kamei et al. (IEEE TSE 39(6), 2013), table 1, over commits that come one by one, parents first. It never
 * looks ahead. A renamed file keeps its past. Where the paper leaves a choice it is that of the data that the shipped model was
 * trained on: a file in the root is a subsystem of its own; AGE is the mean over files that were there before; LT counts new
 * files as empty; years have 365.25 days; SEXP is the mean over the subsystems; times are those of the committer.
 */
export function kamei({ fromTheBeginning, now = Infinity }: KameiOptions): Kamei {
  const files = pastOfFiles(fromTheBeginning)
  const people = experience()
  const seen = seenBy()
  let [commits, latest] = [0, 0]

  /** A time before 1990, or of the future, is the newest that was sane before. */
  const timeOf = ({ committedAt }: CommitDetail): number =>
    committedAt >= NINETEEN_NINETY && committedAt <= now + DAY_MS ? committedAt : latest

  return {
    measured: (commit) => {
      const at = timeOf(commit)
      const subsystems = new Set(commit.files.map(subsystemOf))
      const { subject, author, isBot } = commit
      const alone: Measured = Object.assign(sizes(commit, subsystems.size), kinds(commit), {
        fix: saysFix(subject) ? (1 as const) : (0 as const),
        isRevert: saysRevert(subject, commit.body),
        subject,
        at,
        author,
        isBot
      })
      if (!fromTheBeginning && commits < ENOUGH) return alone
      const touched = commit.files.map((file) => ({ file, past: files.of(file) }))
      const before = pastOf(touched, { at, isWhole: fromTheBeginning, seen })
      return Object.assign(alone, before, people.of(author, at, subsystems))
    },
    add: (commit) => {
      const at = timeOf(commit)
      latest = Math.max(latest, at)
      files.add(commit, { author: people.numberOf(commit.author), at, number: commits })
      people.add(commit.author, at, new Set(commit.files.map(subsystemOf)))
      commits += 1
    }
  }
}

/** The same for a list, oldest first: one for each commit. Merges that say nothing of their own are left out. */
export function* kameiOver(commits: Iterable<CommitDetail>, options: KameiOptions): Generator<Measured> {
  const fold = kamei(options)
  for (const commit of commits) {
    if (isSilentMerge(commit)) continue
    yield fold.measured(commit)
    fold.add(commit)
  }
}

/** What a merge brought is told by the commits that it merged. */
export const isSilentMerge = ({ parents, files, filesLeftOut }: CommitDetail): boolean =>
  parents.length > 1 && files.length === 0 && filesLeftOut === 0

const DAY_MS = 86_400_000

/** Git is of 2005; what was imported from elsewhere may be older. */
const NINETEEN_NINETY = Date.UTC(1990)

/** With so many commits before, a history that is cut says how much somebody did lately. */
const ENOUGH = 1_000

/** The first folder, or the file itself in the root. */
function subsystemOf({ path }: FileChange): string {
  const end = path.indexOf('/')
  return end === -1 ? path : path.slice(0, end)
}

const folderOf = ({ path }: FileChange): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

function sizes({ files, filesLeftOut }: CommitDetail, ns: number): Partial<Measured> {
  let [la, ld, weighted] = [0, 0, 0]
  for (const { added, deleted } of files) {
    const lines = added + deleted
    la += added
    ld += deleted
    if (lines > 0) weighted += lines * Math.log2(lines)
  }
  const all = la + ld
  // -Σ p log2 p with p = lines / all.
  const entropy = all === 0 ? 0 : Math.max(0, Math.log2(all) - weighted / all)
  return { ns, nd: new Set(files.map(folderOf)).size, nf: files.length + filesLeftOut, entropy, la, ld }
}

function kinds({ files }: CommitDetail): Partial<Measured> {
  let [testFiles, ciFiles, dependencyFiles] = [0, 0, 0]
  for (const { path } of files) {
    const { isTest, isCi, isDependency } = kindsOfFile(path)
    if (isTest) testFiles += 1
    if (isCi) ciFiles += 1
    if (isDependency) dependencyFiles += 1
  }
  return { testFiles, ciFiles, dependencyFiles }
}

interface Touched {
  readonly file: FileChange
  readonly past: FilePast | undefined
}

interface Look {
  readonly at: number
  /** What was never seen was never there. */
  readonly isWhole: boolean
  readonly seen: Seen
}

/** What is known of the files before. Of a history that is cut, the files that were seen in it speak for all, if they are half. */
function pastOf(touched: readonly Touched[], { at, isWhole, seen }: Look): Partial<Measured> {
  seen.begin()
  let [ndev, nuc, days, there, lines, sized, met] = [0, 0, 0, 0, 0, 0, 0]
  for (const { file, past } of touched) {
    const isNew = file.turn === 'added' || isWhole
    const before = past === undefined || past.isGone ? (isNew ? 0 : undefined) : past.lines
    if (before !== undefined) {
      lines += before
      sized += 1
    }
    if (past !== undefined || isNew) met += 1
    if (past === undefined) continue
    there += 1
    days += Math.max(0, at - past.at) / DAY_MS
    nuc += seen.commit(past.commit)
    for (const developer of past.developers) ndev += seen.developer(developer)
  }
  const isEnough = (known: number): boolean => 2 * known >= touched.length
  return {
    ...(isEnough(sized) ? { lt: sized === 0 ? 0 : lines / sized } : {}),
    ...(isEnough(met) ? { ndev, nuc, age: there === 0 ? 0 : days / there } : {})
  }
}

/** Tells whether a number comes for the first time since `begin`: 1, else 0. */
interface Seen {
  begin(): void
  commit(number: number): 0 | 1
  developer(number: number): 0 | 1
}

function seenBy(): Seen {
  const [commits, developers] = [new Set<number>(), new Set<number>()]
  const first = (set: Set<number>) => (number: number) => {
    if (set.has(number)) return 0
    set.add(number)
    return 1
  }
  return {
    begin: () => {
      commits.clear()
      developers.clear()
    },
    commit: first(commits),
    developer: first(developers)
  }
}

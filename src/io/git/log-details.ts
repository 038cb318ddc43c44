import { Problem } from '../../domain/problem.js'
import { commitFields, DETAIL_FORMAT, type PrintedCommit } from './commit-fields.js'
import { FIXED, problemOf } from './git.js'
import { type Ending, errorOf, type HeldOutput, heldOutput } from './held-output.js'

export interface Asked {
  /** Full names of commits. */
  readonly commits: readonly string[]
  /**
   * What is told of merges, instead of nothing: what each brought to its first parent, or only what git would not have made
   * of its parents by itself (`remerge`, since git 2.35).
   */
  readonly merges?: 'first-parent' | 'remerge'
}

/**
 * What `git log` tells of these commits, each given to `take` in their order, as soon as its turn has come. Git does one
 * thing at a time: two of them do it in little more than half the time, each a part of the commits.
 */
export async function logDetails(
  gitFolder: string,
  asked: Asked,
  take: (commit: PrintedCommit) => void
): Promise<void> {
  const parts = partsOf(asked.commits)
  const begun: HeldOutput[] = []
  let [atWork, taken] = [0, 0]
  let isOver = false
  const beginMore = (): void => {
    while (!isOver && atWork < LANES && begun.length < Math.min(parts.length, taken + MOST_HELD)) {
      const input = (parts[begun.length] ?? []).map((sha) => `${sha}\n`).join('')
      const output = heldOutput(gitFolder, commandOf(gitFolder, asked), { input, variables: TRUE_HISTORY })
      begun.push(output)
      atWork += 1
      void output.ended.then(() => {
        atWork -= 1
        beginMore()
      })
    }
  }
  const stopAll = (): void => {
    isOver = true
    for (const one of begun) one.stop()
  }
  let isLate = false
  const patience = setTimeout(() => {
    isLate = true
    stopAll()
  }, PATIENCE_MS)
  try {
    beginMore()
    // It grows on the way.
    for (const output of begun) {
      await told(output, take, (ending) => failureOf(gitFolder, ending, isLate))
      taken += 1
      beginMore()
    }
  } finally {
    clearTimeout(patience)
    stopAll()
  }
}

/** Gits at work: a third would take the time of whoever reads. */
const LANES = 2

/** Parts that may be begun before they are read. */
const MOST_HELD = 4

/** Commits for one git. It takes some hundredths of a second to begin. */
const PART = 1000

const partsOf = (commits: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(commits.length / PART) }, (_, part) => commits.slice(part * PART, (part + 1) * PART))

/** Gives on what one git has printed and prints. Whatever `take` throws ends it. */
async function told(
  output: HeldOutput,
  take: (commit: PrintedCommit) => void,
  failureOf: (ending: Ending) => Problem | undefined
): Promise<void> {
  const reader = commitFields(take)
  let thrown: Error | undefined
  const ending = await output.to((bytes) => {
    if (thrown !== undefined) return
    try {
      reader.push(bytes)
    } catch (error) {
      thrown = error instanceof Error ? error : new Error(String(error))
      output.stop()
    }
  })
  const failure = thrown ?? failureOf(ending)
  if (failure !== undefined) throw failure
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

function failureOf(folder: string, ending: Ending, isLate: boolean): Problem | undefined {
  const { complaints } = ending
  if (isLate)
    return new Problem({
      what: `Git took longer than ${PATIENCE_MS / 1000} seconds to tell the history`,
      where: folder,
      todo: 'Try again, or read fewer commits'
    })
  if (ending.is === 'ended' && ending.code === 0) return undefined
  if (/promisor|unable to read|missing blob|could not fetch|not allowed/u.test(complaints))
    return new Problem({
      what: 'The checkout lacks contents of files, as a partial clone does',
      where: folder,
      todo: 'Check out without `filter`'
    })
  return problemOf({ folder, error: errorOf(ending), stderr: complaints })
}

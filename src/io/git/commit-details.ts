import { type Answer, known, unknown } from '../../domain/answer.js'
import { isBot } from '../../domain/bot.js'
import type { CommitDetail } from '../../domain/commit-detail.js'
import { Problem } from '../../domain/problem.js'
import type {
  BeginsAfter,
  BeginWalk,
  CommitRange,
  CommitsRead,
  CommitsSource,
  CommitsWalked,
  RangeStart
} from '../../ports.js'
import { authorKeys } from '../author-keys.js'
import type { PrintedCommit } from './commit-fields.js'
import { type Asked, logDetails } from './log-details.js'
import { type Footing, type Ground, groundOf, type Placed, placeRange } from './range.js'

/** The commits of the checkout at `folder`, by one pass of `git log`. Authors keep their keys for as long as this is used. */
export function gitCommits(folder: string): CommitsSource {
  const detailed = withKeys()
  const met = new Set<string>()
  let ground: Promise<Ground> | undefined
  const walk = async (
    range: CommitRange,
    begin: BeginWalk,
    beginsAfter?: BeginsAfter
  ): Promise<Answer<CommitsWalked>> => {
    try {
      ground ??= groundOf(folder)
      const asked = { folder, ground, met, range, beginsAfter }
      return known(await walked(asked, (start) => fed(begin(start), detailed)))
    } catch (error) {
      if (error instanceof Problem) return unknown(error)
      throw error
    }
  }
  return {
    walk: (range, begin) => walk(range, begin),
    range: async (range, beginsAfter): Promise<Answer<CommitsRead>> => {
      const commits: CommitDetail[] = []
      const read = await walk(range, () => (commit) => commits.push(commit), beginsAfter)
      return read.is === 'unknown' ? read : known({ ...read.value, commits })
    }
  }
}

const fed =
  (take: (commit: CommitDetail) => void, detailed: (printed: PrintedCommit) => CommitDetail) =>
  (printed: PrintedCommit): void =>
    take(detailed(printed))

interface Walking extends Footing {
  readonly folder: string
  readonly range: CommitRange
  readonly beginsAfter: BeginsAfter | undefined
}

async function walked(
  { folder, range, beginsAfter, ...footing }: Walking,
  begin: (start: RangeStart) => (printed: PrintedCommit) => void
): Promise<CommitsWalked> {
  const limit = Math.max(1, Math.trunc(range.limit))
  const place = await placeRange(folder, { ...range, most: limit + 1 }, { ...footing, beginsAfter })
  const { gitFolder, isCut, commits, merges, octopuses } = place
  const whole = await wholeMerges(place)
  if (commits.length === 0 && isCut) throw tooShallow(folder)
  const isLimited = commits.length > limit
  const fromTheBeginning = place.base === undefined && !isCut && !isLimited
  const take = begin({ fromTheBeginning })
  // Of the past it does not matter: of what is looked at, everything may hide in a merge.
  const own = place.base === undefined ? NOTHING_OWN : await ownFiles({ gitFolder, isCut, merges, octopuses })
  await logDetails(gitFolder, { commits: commits.slice(-limit) }, (printed) => {
    const files = whole.get(printed.sha) ?? own.files.get(printed.sha)
    take(files === undefined ? printed : { ...printed, ...files })
  })
  return {
    fromTheBeginning,
    ...(place.base === undefined ? {} : { base: place.base }),
    head: place.head,
    complete: !isCut && !isLimited && own.notes.length === 0,
    ...(place.takenBack === undefined ? {} : { takenBack: place.takenBack }),
    notes: [
      ...place.notes,
      ...own.notes,
      ...(isLimited ? [`Only the newest ${limit} commits were read.`] : []),
      ...(whole.size > 0
        ? [`${whole.size} ${whole.size === 1 ? 'merge stands' : 'merges stand'} for commits that the checkout lacks.`]
        : [])
    ]
  }
}

/** Where the other side of a merge lies beyond the end of a shallow clone, only the merge itself tells what it brought. */
const wholeMerges = ({ gitFolder, edgeMerges }: Placed): Promise<ReadonlyMap<string, Files>> =>
  filesOfMerges(gitFolder, { commits: edgeMerges, merges: 'first-parent' })

async function filesOfMerges(gitFolder: string, asked: Asked): Promise<ReadonlyMap<string, Files>> {
  const found = new Map<string, Files>()
  await logDetails(gitFolder, asked, ({ sha, files, filesLeftOut }) => found.set(sha, { files, filesLeftOut }))
  return found
}

interface Own {
  readonly files: ReadonlyMap<string, Files>
  readonly notes: readonly string[]
}

const NOTHING_OWN: Own = { files: new Map(), notes: [] }

/** Whoever merges can put anything into the merge: what git would not have made of its parents is a change of its own. */
async function ownFiles({
  gitFolder,
  isCut,
  merges,
  octopuses
}: Pick<Placed, 'gitFolder' | 'isCut' | 'merges' | 'octopuses'>): Promise<Own> {
  const notes = octopuses === 0 ? [] : ['What a merge of more than two parents changes by itself was not read.']
  // Beyond the end of a shallow clone there is nothing to merge anew.
  if (merges.length === 0 || isCut) return { ...NOTHING_OWN, notes }
  try {
    return { files: await filesOfMerges(gitFolder, { commits: merges, merges: 'remerge' }), notes }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return {
      ...NOTHING_OWN,
      notes: [...notes, 'What merges change by themselves was not read: this git cannot tell.']
    }
  }
}

type Files = Pick<PrintedCommit, 'files' | 'filesLeftOut'>

function withKeys(): (printed: PrintedCommit) => CommitDetail {
  const keyOf = authorKeys()
  const bots = new Map<string, boolean>()
  const botOf = (name: string, mail: string): boolean => {
    const who = `${name}\0${mail}`
    const there = bots.get(who)
    if (there !== undefined) return there
    if (bots.size >= MOST_NAMES) bots.clear()
    const found = isBot(name, mail)
    bots.set(who, found)
    return found
  }
  return ({ mail, name, ...printed }) => ({ ...printed, author: keyOf(mail), isBot: botOf(name, mail) })
}

const MOST_NAMES = 50_000

const tooShallow = (folder: string): Problem =>
  new Problem({
    what: 'The checkout is shallow: it holds no commit of the range with the one before it',
    where: folder,
    todo: 'Check out the whole history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`'
  })

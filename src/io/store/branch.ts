import * as z from 'zod/mini'
import { known, unknown, type Answer } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import type { Segment } from '../../domain/segment.js'
import type { Appended, HistoryStore, Opened, Removed } from '../../ports.js'
import { ask, firstLine, isRateLimit, statusOf } from '../github/ask.js'
import { gitData, isEmptyRepository, type GitData, type Ref } from '../github/git-data.js'
import { isSafe, isSafeName } from './safe-name.js'
import { defineStore, type StoreContext } from './store.js'

/**
 * The repository itself: every segment is a ref of its own, which names a commit without parents that holds one zip file.
 * GitHub makes a ref once, whoever else tries: no writer has to wait for another, or to try again.
 */
export const branch = defineStore({
  summary: 'The repository itself, as refs beside its branches: lasting, and for servers whose cache cannot be used.',
  options: z.object({
    'most-reads': z._default(
      z
        .int()
        .check(
          z.gte(1),
          z.lte(500),
          z.describe('How many segments one job or command may fetch: each costs a request to GitHub.')
        ),
      50
    )
  }),
  create: (options, context) => branchStore({ mostReads: options['most-reads'] }, context)
})

/** Refs outside of `refs/heads/` and `refs/tags/` are on no list of branches, and under none of their rules. */
const PREFIX = 'refs/foreshock/history/'

const FILE = 'segment.zip'

/** What `unzip` reads at most, in both senses. */
const MOST_BYTES = 50_000_000

/** The directory of a zip file, and names. */
const SPARE_BYTES = 100_000

/** Each removal is a request that changes something, of which GitHub wants no more than one a second. */
const MOST_REMOVALS = 20

/** Segments that are kept in memory to be read again without a request. */
const MOST_HELD_BYTES = 100_000_000

interface State {
  readonly context: StoreContext
  readonly mostReads: number
  /** `undefined` where GitHub cannot be asked. */
  readonly git: GitData | undefined
  /** The sha of the commit that holds each segment, as it was last listed. */
  readonly commits: Map<string, string>
  /** What is known for good: neither a segment nor its damage changes while its commit is the same. */
  readonly settled: Map<string, Answer<Segment>>
  heldBytes: number
  reads: number
  opened?: Answer<Opened>
}

function branchStore({ mostReads }: { readonly mostReads: number }, context: StoreContext): HistoryStore {
  const { github } = context
  const state: State = {
    context,
    mostReads,
    git: github === undefined ? undefined : gitData(github.client, github.repository),
    commits: new Map(),
    settled: new Map(),
    heldBytes: 0,
    reads: 0
  }
  const open = async (): Promise<Answer<Opened>> => (state.opened = await openRefs(state))
  return {
    name: 'branch',
    place: `${PREFIX}* of ${github?.repository ?? 'a repository at GitHub'}`,
    open,
    names: () => Promise.resolve([...state.commits.keys()]),
    read: (name) => readWithinBudget(state, name),
    append: async (segment) => {
      if (!isSafe(segment)) return failed(unsafe(segment.name).what)
      if (state.git === undefined) return failed(noGitHub().message)
      if (bytesIn(segment) > MOST_BYTES - SPARE_BYTES) return failed(`it is larger than ${MOST_BYTES / 1e6} MB`)
      if (state.opened === undefined) await open()
      return state.commits.has(segment.name) ? whatIsThere(state, segment.name) : appendRef(state, state.git, segment)
    },
    remove: (names) => removeRefs(state, names)
  }
}

async function openRefs(state: State): Promise<Answer<Opened>> {
  const { git, context, commits } = state
  if (git === undefined) return unknown(noGitHub())
  const question = { what: `the refs under ${PREFIX}`, permission: 'contents: read' }
  const listed = await ask(context, question, () => git.refsUnder(PREFIX))
  if (listed.is === 'unknown') return listed
  const { refs, complete } = listed.value
  const foreign = refs.filter(({ ref }) => !isSafeName(nameIn(ref)))
  commits.clear()
  for (const { ref, sha } of refs) if (isSafeName(nameIn(ref))) commits.set(nameIn(ref), sha)
  const damages = [...commits].map(([name, sha]) => state.settled.get(keyOf(name, sha))).filter(isDamage)
  return known({
    complete: complete && damages.length === 0,
    notes: [
      ...(complete ? [] : ['GitHub lists more refs of the history than are read at once.']),
      ...(foreign.length === 0 ? [] : [passedOver(foreign)]),
      ...damages.map(({ because }) => `${because.what}. It was left as it is.`)
    ]
  })
}

const isDamage = (answer: Answer<Segment> | undefined): answer is Extract<Answer<Segment>, { is: 'unknown' }> =>
  answer?.is === 'unknown'

const passedOver = (refs: readonly Ref[]): string =>
  `${refs.length} refs under ${PREFIX} have names that no segment has, and were passed over. The first is ${shown(refs[0]?.ref ?? '')}.`

async function readWithinBudget(state: State, name: string): Promise<Answer<Segment>> {
  const commit = state.commits.get(name)
  if (!isSafeName(name)) return unknown(unsafe(name))
  if (commit === undefined) return unknown(new Problem({ what: `There is no ref ${PREFIX}${name}` }))
  const isSettled = state.settled.has(keyOf(name, commit))
  if (!isSettled && state.reads >= state.mostReads) return unknown(budgetSpent(state))
  if (!isSettled) state.reads += 1
  return readCommit(state, name, commit)
}

async function readCommit(state: State, name: string, commit: string): Promise<Answer<Segment>> {
  const { git, context, settled } = state
  if (git === undefined) return unknown(noGitHub())
  const before = settled.get(keyOf(name, commit))
  if (before !== undefined) return before
  const question = { what: `the segment ${name}`, permission: 'contents: read' }
  const zip = await ask(context, question, () => git.fileAt(FILE, commit, MOST_BYTES))
  if (zip.is === 'unknown') return zip
  const segment = await segmentIn(zip.value, name, context)
  settle(state, keyOf(name, commit), segment)
  return segment
}

/** Reads what anybody who may push can have put there: within bounds, and against its own manifest. */
async function segmentIn(zip: Uint8Array, name: string, context: StoreContext): Promise<Answer<Segment>> {
  const { unzip } = await import('../archive/zip.js')
  const files = await unzip(zip, { origin: `segment ${name}`, todo: 'It is left as it is', isFlat: true })
  if (files.is === 'unknown') return unknown(damaged(name, files.because.what))
  const segment = { name, files: files.value }
  const damage = isSafe(segment) ? context.damageOf(segment) : damaged(name, 'it holds files that no segment has')
  return damage === undefined ? known(segment) : unknown(damage)
}

function settle(state: State, key: string, answer: Answer<Segment>): void {
  const bytes = answer.is === 'known' ? bytesIn(answer.value) : 0
  if (state.heldBytes + bytes > MOST_HELD_BYTES) return
  state.heldBytes += bytes
  state.settled.set(key, answer)
}

async function appendRef(state: State, git: GitData, segment: Segment): Promise<Appended> {
  const { deadline } = state.context
  const ref = `${PREFIX}${segment.name}`
  try {
    const { zipOf } = await import('../archive/zip-writer.js')
    const file = { path: FILE, content: zipOf(segment.files), message: `Foreshock history: ${segment.name}` }
    const commit = await deadline.race(git.commitFile(file), 'Writing the segment to GitHub')
    try {
      await deadline.race(git.createRef(ref, commit), `Making ${ref}`)
    } catch (thrown) {
      const sha = (await seen(state, git, ref))?.sha
      if (sha === undefined) return notStored(thrown)
      state.commits.set(segment.name, sha)
      // The reply to the first try was lost: what is there is ours.
      return sha === commit ? { is: 'stored' } : await whatIsThere(state, segment.name)
    }
    state.commits.set(segment.name, commit)
    return { is: 'stored' }
  } catch (thrown) {
    return notStored(thrown)
  }
}

/** What a ref names now, where this can be found out. */
async function seen({ context }: State, git: GitData, ref: string): Promise<Ref | undefined> {
  const there = await ask(context, { what: ref, permission: 'contents: read' }, () => git.refAt(ref))
  return there.is === 'known' ? there.value : undefined
}

/** The first of a name is kept, even where it is damaged: it may still be mended. */
async function whatIsThere(state: State, name: string): Promise<Appended> {
  const there = await readCommit(state, name, state.commits.get(name) ?? '')
  if (there.is === 'known') return { is: 'already-there' }
  return failed(`a segment of this name is there, and it cannot be used: ${there.because.what}`)
}

async function removeRefs(state: State, names: readonly string[]): Promise<Removed> {
  const { git, commits, context } = state
  if (git === undefined) return { is: 'kept', because: noGitHub().message }
  const wanted = names.filter(isSafeName)
  try {
    for (const name of wanted.slice(0, MOST_REMOVALS)) {
      await context.deadline.race(git.deleteRef(`${PREFIX}${name}`), `Deleting ${PREFIX}${name}`)
      commits.delete(name)
    }
  } catch (thrown) {
    return { is: 'kept', because: refusalOf(thrown) }
  }
  const rest = wanted.length - MOST_REMOVALS
  return rest > 0
    ? { is: 'kept', because: `${MOST_REMOVALS} segments are removed at a time, and ${rest} are left` }
    : { is: 'removed' }
}

const notStored = (thrown: unknown): Appended =>
  isForReadersOnly(thrown) ? { is: 'read-only', because: refusalOf(thrown) } : failed(refusalOf(thrown))

/** A token that may not write, or an archived repository. Limits and the blocks of a network have the same status. */
const isForReadersOnly = (thrown: unknown): boolean =>
  statusOf(thrown) === 403 && !isRateLimit(thrown) && /not accessible|read-?only/i.test(String(thrown))

function refusalOf(thrown: unknown): string {
  const status = statusOf(thrown)
  if (thrown instanceof Problem) return thrown.what
  if (isEmptyRepository(thrown))
    return 'the repository has no commit yet, and GitHub keeps nothing in it before the first'
  const why = status === undefined ? firstLine(thrown) : `GitHub answered ${status}: ${firstLine(thrown)}`
  // GitHub also calls unfindable what a token may not change.
  return status === 404 || /not accessible/i.test(String(thrown)) ? `${why}. ${MORE_RIGHTS}` : why
}

const MORE_RIGHTS = 'Add `permissions: { contents: write }` to the job'

const nameIn = (ref: string): string => ref.slice(PREFIX.length)

/** Two refs may name one commit, which is intact under one of the names at most. */
const keyOf = (name: string, commit: string): string => `${name} ${commit}`

const bytesIn = ({ files }: Segment): number => [...files.values()].reduce((sum, { length }) => sum + length, 0)

const shown = (text: string): string => JSON.stringify(text.slice(0, 200))

const failed = (because: string): Appended => ({ is: 'failed', because })

const damaged = (name: string, how: string): Problem => new Problem({ what: `The segment ${name} is damaged: ${how}` })

const unsafe = (name: string): Problem => new Problem({ what: `The segment name ${shown(name)} is not safe for a ref` })

const budgetSpent = ({ mostReads, commits }: State): Problem =>
  new Problem({
    what: `${mostReads} of the ${commits.size} segments in the repository were fetched, and no more are`,
    todo: 'Raise history.branch.most-reads if GitHub allows more requests'
  })

const noGitHub = (): Problem =>
  new Problem({
    what: 'The history lies in a repository at GitHub, which cannot be asked here',
    todo: 'Set GITHUB_TOKEN to a token that may read its contents, in a checkout of the repository'
  })

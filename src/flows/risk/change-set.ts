/** What would be deployed, against what is deployed now. */
import { known, unknown, type Answer } from '../../domain/answer.js'
import type { CommitDetail } from '../../domain/commit-detail.js'
import { isNewer, type EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { Problem } from '../../domain/problem.js'
import type {
  CommitRange,
  CommitsRead,
  CommitsSource,
  DeployingRuns,
  Deployments,
  FilesOfAll,
  LastGoodRun,
  BeginsAfter
} from '../../ports.js'

export interface ChangeSet {
  /** The commit that is deployed now, or that stands for it; absent where nothing tells. */
  readonly base?: string
  readonly head: string
  /** What told the base. */
  readonly from: BaseFrom
  /** Oldest first; merges that say nothing of their own are among them. */
  readonly commits: readonly CommitDetail[]
  /** The files of all commits as one change, where only those could be read. */
  readonly together?: FilesOfAll
  /** False: more than `commits` may change, or something is taken back; `notes` says what was not seen. */
  readonly complete: boolean
  /** Sentences, some with names of commits. */
  readonly notes: readonly string[]
  /** When the base was deployed, in epoch milliseconds. */
  readonly deployedAt?: number
  /** Whether the commits were read from the checkout, which also knows what was before them. */
  readonly isLocal: boolean
}

export type BaseFrom = 'deployment' | 'run' | 'pull-request' | 'push' | 'range'

export interface ChangeSetPorts {
  /** The checkout, where there is one. */
  readonly local?: CommitsSource
  /** GitHub, where it can be asked. */
  readonly remote?: CommitsSource
  readonly deployments?: Deployments
  /** Asked where the environment has no deployments. */
  readonly runs?: DeployingRuns
}

/** What is known of where the change goes. All names of commits come from GitHub, never from the head. */
export interface ChangeSetAsked {
  /** The commit that would be deployed. */
  readonly head: string
  /** Commits, at most. */
  readonly limit: number
  readonly environment?: string
  /** Commits whose newest gate there held them: a run and a deployment that were held can look like a success. */
  readonly held?: ReadonlySet<string>
  /** The newest good run of the deploying workflow as the history has it, for where GitHub does not tell. */
  readonly lastRun?: LastGoodRun
  /** The commit that the pull request would be merged into. */
  readonly pullRequestBase?: string
  /** The number of that pull request. */
  readonly pullRequest?: number
  /** What the branch pointed to before the push; all zeros where the branch is new. */
  readonly before?: string
  /** The commit that somebody named for the range to begin after. */
  readonly since?: string
}

/**
 * Known even where nothing is deployed; unknown where neither the checkout nor GitHub gave the commits. `beginsAfter` is told
 * where a range of the checkout begins, before it is read.
 */
export async function changeSet(
  ports: ChangeSetPorts,
  asked: ChangeSetAsked,
  beginsAfter?: BeginsAfter
): Promise<Answer<ChangeSet>> {
  const deployed = await deployedNow(ports, asked)
  const notes = [...deployed.notes]
  let isSure = deployed.isSure
  const problems: Problem[] = []
  for (const base of [...deployed.bases, ...otherBases(asked)]) {
    const { head, limit, pullRequest } = asked
    const isOfPull = base.from === 'pull-request' && pullRequest !== undefined
    const range = { base: base.sha, head, limit, ...(isOfPull ? { pullRequest } : {}) }
    const read = await commitsOf(ports, range, beginsAfter)
    if (read.is === 'known') return known(setOf(base, read.value, { notes, isSure }))
    problems.push(read.because)
    isSure = false
    notes.push(
      `The commits since \`${base.sha.slice(0, 7)}\` (${WORDS[base.from]}) could not be read: ${read.because.what}.`
    )
  }
  return unknown(
    problems[0] ??
      new Problem({
        what: 'Nothing tells what is deployed now',
        todo: 'Deploy once with `environment:` in the job, or pass a range of commits'
      })
  )
}

interface Base {
  readonly sha: string
  readonly from: BaseFrom
  readonly at?: number
}

const WORDS: Readonly<Record<BaseFrom, string>> = {
  deployment: 'the last deployment',
  run: 'the last successful run',
  'pull-request': 'the base of the pull request',
  push: 'before the push',
  range: 'where the range begins'
}

function otherBases({ pullRequestBase, before, since }: ChangeSetAsked): readonly Base[] {
  const bases: Base[] = []
  if (since !== undefined) bases.push({ sha: since, from: 'range' })
  if (pullRequestBase !== undefined) bases.push({ sha: pullRequestBase, from: 'pull-request' })
  if (before !== undefined && !/^0*$/u.test(before)) bases.push({ sha: before, from: 'push' })
  return bases
}

interface Deployed {
  readonly bases: readonly Base[]
  readonly notes: readonly string[]
  /** False: something is deployed, or may be, and nobody could tell what; any other base is a guess. */
  readonly isSure: boolean
}

async function deployedNow(ports: ChangeSetPorts, asked: ChangeSetAsked): Promise<Deployed> {
  const { deployments } = ports
  const { environment, held = NONE } = asked
  if (environment === undefined) return NOWHERE
  if (deployments === undefined) return lastRunOf(ports, asked)
  const listed = await deployments.list(environment, 1)
  if (listed.is === 'unknown') return unsure(unread(environment, listed.because))
  if (listed.value.deployments.length === 0) return lastRunOf(ports, asked)
  const newestFirst = [...listed.value.deployments].sort((one, other) => (isNewer(one, other) ? -1 : 1))
  const latest = await lastToSucceed(
    deployments,
    newestFirst.filter(({ sha }) => !held.has(sha))
  )
  if (latest.is === 'unknown') return unsure(unread(environment, latest.because))
  if (latest.value !== undefined) return sure(latest.value)
  const isAll = listed.value.complete && newestFirst.length <= MOST_LOOKED_AT
  const among = isAll ? '' : ` among the newest ${Math.min(MOST_LOOKED_AT, newestFirst.length)}`
  return unsure(`\`${environment}\` has no successful deployment${among}.`)
}

/**
 * The deployment that was the last to be called a success: one that failed left what was there before. What came after the
 * success, as `inactive` or a verdict, does not undo that it is what runs. One that waited for an approval succeeds after
 * those that were made later, so that a few of the older ones are asked, too.
 */
async function lastToSucceed(
  deployments: Deployments,
  newestFirst: readonly EnvironmentDeployment[]
): Promise<Answer<Base | undefined>> {
  let latest: Base | undefined
  let end = MOST_LOOKED_AT
  for (const [index, one] of newestFirst.entries()) {
    if (index >= end) break
    const succeededAt = await successOf(deployments, one)
    if (succeededAt.is === 'unknown') return latest === undefined ? succeededAt : known(latest)
    const at = succeededAt.value
    if (at === undefined || at <= (latest?.at ?? 0)) continue
    if (latest === undefined) end = Math.min(end, index + 1 + MOST_LATE)
    latest = { sha: one.sha, from: 'deployment', at }
  }
  return known(latest)
}

const NONE: ReadonlySet<string> = new Set()

/** Older deployments that are asked whether they succeeded later than the newest that did. */
const MOST_LATE = 3

const NOWHERE: Deployed = { bases: [], notes: [], isSure: true }
const sure = (base: Base): Deployed => ({ bases: [base], notes: [], isSure: true })
const unsure = (note: string): Deployed => ({ bases: [], notes: [note], isSure: false })

/** A workflow may deploy without telling GitHub: then its last good run stands for what is deployed. */
async function lastRunOf({ runs }: ChangeSetPorts, { lastRun, held = NONE }: ChangeSetAsked): Promise<Deployed> {
  const heard = await runs?.lastGood(held)
  const found = heard?.is === 'known' ? heard.value : lastRun
  if (found?.run !== undefined) return sure({ ...found.run, from: 'run' })
  if (heard?.is === 'unknown') return unsure(`The last good run could not be read: ${heard.because.what}.`)
  if (found === undefined || found.others === 0) return NOWHERE
  return unsure(`None of ${found.others} earlier runs of this workflow succeeded with every job.`)
}

/** Each costs a request. */
const MOST_LOOKED_AT = 20

const unread = (environment: string, { what }: Problem): string =>
  `What is deployed to \`${environment}\` could not be read: ${what}.`

/** When it was first called a success. */
async function successOf(
  deployments: Deployments,
  { deploymentId, statuses }: EnvironmentDeployment
): Promise<Answer<number | undefined>> {
  const told = statuses === undefined ? await deployments.statuses(deploymentId) : known(statuses)
  if (told.is === 'unknown') return told
  const times = told.value.filter(({ state }) => state === 'success').map(({ at }) => at)
  return known(times.length === 0 ? undefined : Math.min(...times))
}

type Read = CommitsRead & { readonly isLocal: boolean }

/** The checkout costs no request; GitHub is asked where it lacks something, and the fuller answer counts. */
async function commitsOf(
  { local, remote }: ChangeSetPorts,
  range: CommitRange,
  beginsAfter?: BeginsAfter
): Promise<Answer<Read>> {
  const here = await local?.range(range, beginsAfter)
  const isEnough = here?.is === 'known' && here.value.commits.length >= range.limit && range.pullRequest === undefined
  if (here?.is === 'known' && (here.value.complete || isEnough)) return known({ ...here.value, isLocal: true })
  const there = await remote?.range(range)
  const isFuller =
    there?.is === 'known' &&
    (here?.is !== 'known' ||
      there.value.complete ||
      there.value.together !== undefined ||
      there.value.commits.length > here.value.commits.length)
  if (there?.is === 'known' && isFuller) return known({ ...there.value, isLocal: false })
  if (here?.is === 'known') {
    const more = there?.is === 'unknown' ? [`${there.because.what}.`] : []
    return known({ ...here.value, notes: [...here.value.notes, ...more], isLocal: true })
  }
  const silent = there?.is === 'unknown' ? there : here
  return silent ?? unknown(new Problem({ what: 'There is neither a checkout nor a token to read commits with' }))
}

/** What a merge would add is all of a pull request; what is put in the place of the base also takes back what that has more. */
function setOf({ sha, from, at }: Base, read: Read, { notes, isSure }: Omit<Deployed, 'bases'>): ChangeSet {
  const isOnTop = from === 'pull-request' || (from === 'range' && read.commits.length > 0)
  const takenBack = isOnTop ? undefined : read.takenBack
  return {
    base: read.base ?? sha,
    head: read.head,
    from,
    commits: read.commits,
    ...(read.together === undefined ? {} : { together: read.together }),
    complete: read.complete && isSure && takenBack === undefined,
    notes: [...notes, ...(takenBack === undefined ? [] : [takenBack]), ...read.notes],
    ...(at === undefined ? {} : { deployedAt: at }),
    isLocal: read.isLocal
  }
}

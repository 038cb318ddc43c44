/** What would be deployed, against what is deployed now. */
import { known, unknown, type Answer } from '../domain/answer.js'
import type { CommitDetail } from '../domain/commit-detail.js'
import { isNewer, type EnvironmentDeployment } from '../domain/environment-deployment.js'
import { Problem } from '../domain/problem.js'
import type { CommitRange, CommitsRead, CommitsSource, Deployments } from '../ports.js'

export interface ChangeSet {
  /** The commit that is deployed now, or that stands for it; absent where nothing tells. */
  readonly base?: string
  readonly head: string
  /** What told the base. */
  readonly from: BaseFrom
  /** Oldest first; merges that say nothing of their own are among them. */
  readonly commits: readonly CommitDetail[]
  /** False: there may be more than `commits`; `notes` says what was not seen. */
  readonly complete: boolean
  /** Sentences, some with names of commits. */
  readonly notes: readonly string[]
  /** When the base was deployed, in epoch milliseconds. */
  readonly deployedAt?: number
  /** Whether the commits were read from the checkout, which also knows what was before them. */
  readonly isLocal: boolean
}

export type BaseFrom = 'deployment' | 'run' | 'pull-request' | 'push'

export interface ChangeSetPorts {
  /** The checkout, where there is one. */
  readonly local?: CommitsSource
  /** GitHub, where it can be asked. */
  readonly remote?: CommitsSource
  readonly deployments?: Deployments
}

/** What is known of where the change goes. All names of commits come from GitHub, never from the head. */
export interface ChangeSetAsked {
  /** The commit that would be deployed. */
  readonly head: string
  /** Commits, at most. */
  readonly limit: number
  readonly environment?: string
  /** The newest run of the deploying workflow that succeeded, as the history has it. */
  readonly lastRun?: { readonly sha: string; readonly at: number }
  /** The commit that the pull request would be merged into. */
  readonly pullRequestBase?: string
  /** What the branch pointed to before the push; all zeros where the branch is new. */
  readonly before?: string
}

/** Known even where nothing is deployed; unknown where neither the checkout nor GitHub gave the commits. */
export async function changeSet(ports: ChangeSetPorts, asked: ChangeSetAsked): Promise<Answer<ChangeSet>> {
  const deployed = await deployedNow(ports, asked)
  const notes = [...deployed.notes]
  const problems: Problem[] = []
  for (const base of [...deployed.bases, ...otherBases(asked)]) {
    const { head, limit } = asked
    const read = await commitsOf(ports, { base: base.sha, head, limit })
    if (read.is === 'known') return known(setOf(base, read.value, notes))
    problems.push(read.because)
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
  push: 'before the push'
}

function otherBases({ lastRun, pullRequestBase, before }: ChangeSetAsked): readonly Base[] {
  const bases: Base[] = []
  if (lastRun !== undefined) bases.push({ ...lastRun, from: 'run' })
  if (pullRequestBase !== undefined) bases.push({ sha: pullRequestBase, from: 'pull-request' })
  if (before !== undefined && !/^0*$/u.test(before)) bases.push({ sha: before, from: 'push' })
  return bases
}

interface Deployed {
  readonly bases: readonly Base[]
  readonly notes: readonly string[]
}

/**
 * The newest deployment of the environment that was ever called a success: one that failed left what was there before. What
 * came after the success, as `inactive` or a verdict, does not undo that it is what runs.
 */
async function deployedNow({ deployments }: ChangeSetPorts, { environment }: ChangeSetAsked): Promise<Deployed> {
  if (deployments === undefined || environment === undefined) return { bases: [], notes: [] }
  const listed = await deployments.list(environment, 1)
  if (listed.is === 'unknown') return { bases: [], notes: [unread(environment, listed.because)] }
  const newestFirst = [...listed.value.deployments].sort((one, other) => (isNewer(one, other) ? -1 : 1))
  for (const one of newestFirst.slice(0, MOST_LOOKED_AT)) {
    const succeededAt = await successOf(deployments, one)
    if (succeededAt.is === 'unknown') return { bases: [], notes: [unread(environment, succeededAt.because)] }
    if (succeededAt.value !== undefined)
      return { bases: [{ sha: one.sha, from: 'deployment', at: succeededAt.value }], notes: [] }
  }
  const isAll = listed.value.complete && newestFirst.length <= MOST_LOOKED_AT
  const among = isAll ? '' : ` among the newest ${Math.min(MOST_LOOKED_AT, newestFirst.length)}`
  return { bases: [], notes: [`\`${environment}\` has no successful deployment${among}.`] }
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
async function commitsOf({ local, remote }: ChangeSetPorts, range: CommitRange): Promise<Answer<Read>> {
  const here = await local?.range(range)
  if (here?.is === 'known' && (here.value.complete || here.value.commits.length >= range.limit))
    return known({ ...here.value, isLocal: true })
  const there = await remote?.range(range)
  const isFuller =
    there?.is === 'known' &&
    (here?.is !== 'known' || there.value.complete || there.value.commits.length > here.value.commits.length)
  if (there?.is === 'known' && isFuller) return known({ ...there.value, isLocal: false })
  if (here?.is === 'known') {
    const more = there?.is === 'unknown' ? [`${there.because.what}.`] : []
    return known({ ...here.value, notes: [...here.value.notes, ...more], isLocal: true })
  }
  const silent = there?.is === 'unknown' ? there : here
  return silent ?? unknown(new Problem({ what: 'There is neither a checkout nor a token to read commits with' }))
}

const setOf = ({ sha, from, at }: Base, read: Read, notes: readonly string[]): ChangeSet => ({
  base: read.base ?? sha,
  head: read.head,
  from,
  commits: read.commits,
  complete: read.complete,
  notes: [...notes, ...read.notes],
  ...(at === undefined ? {} : { deployedAt: at }),
  isLocal: read.isLocal
})

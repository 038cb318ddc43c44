/**
 * Everything Foreshock can do to the outside, and everything it can learn from there. Flows speak to these; only `io/`
 * implements them. Methods of observing ports do not throw for what the world does: they answer `unknown`.
 */
import type { Answer } from './domain/answer.js'
import type { CommitDetail, FileChange } from './domain/commit-detail.js'
import type { DeploymentState } from './domain/deployment.js'
import type { EnvironmentDeployment, EnvironmentStatus } from './domain/environment-deployment.js'
import type { Notice } from './domain/notice.js'
import type { Problem } from './domain/problem.js'
import type { Reading } from './domain/reading.js'
import type { ReportFile } from './domain/report-file.js'
import type { Order } from './domain/promotion-order.js'
import type { RollbackOrder } from './domain/rollback-order.js'
import type { Conclusion, Status } from './domain/run.js'
import type { Segment } from './domain/segment.js'
import type { SharedFile } from './domain/shared-file.js'

export type { ReportFile }

/** The history's home. It moves bundles of bytes; it never looks inside and never rewrites one. */
export interface HistoryStore {
  readonly name: string
  /** Where the history lies, in words for the user. */
  readonly place: string
  /** Brings up to date what can be read. Call it once before `names` and `read`. `unknown` is not the same as empty. */
  open(): Promise<Answer<Opened>>
  /** Names of the segments and packs that are there, in no particular order. */
  names(): Promise<readonly string[]>
  /**
   * One segment; `unknown` when it is damaged or gone. Damaged ones are set aside, never overwritten. `only` names the
   * files that are wanted beside the manifest: where files are kept apart, the others are not fetched.
   */
  read(name: string, only?: readonly string[]): Promise<Answer<Segment>>
  /** Keeps a segment for good. Appending the same name twice keeps the first. */
  append(segment: Segment): Promise<Appended>
  /** Lets go of segments whose content a stored pack holds, or that shall be forgotten. A name that is not there is no failure. */
  remove(names: readonly string[]): Promise<Removed>
}

export interface Opened {
  /** Whether every segment ever acknowledged here can be read now, as far as this can be told without reading it. */
  readonly complete: boolean
  /** What the user should know: set aside, evicted, read-only. */
  readonly notes: readonly string[]
}

export type Appended =
  | { readonly is: 'stored' }
  | { readonly is: 'already-there' }
  /** Normal in a pull request of a fork or with `cache-mode: read`: nothing was kept, and nothing is wrong. `todo`: what to do where that was not meant. */
  | { readonly is: 'read-only'; readonly because: string; readonly todo?: string }
  | { readonly is: 'failed'; readonly because: string }

export type Removed =
  | { readonly is: 'removed' }
  /** They stay, which costs space and no truth: a pack says which segments it stands for. */
  | { readonly is: 'kept'; readonly because: string }

/**
 * The second copy of each segment: an artifact of the run that recorded it. It outlives the loss of a store, and any
 * writer of the repository, a fork's pull request included, can make one: nothing in it is believed without asking GitHub.
 */
export interface SecondCopy {
  /** Leaves a segment with the run at hand. */
  leave(segment: Segment): Promise<Appended>
  /** Artifacts of the whole repository, newest first, a page of at most 100; as GitHub's JSON, which `ingest/` parses. */
  listed(page: number): Promise<Answer<Listing>>
  /** The files of one artifact, in memory and within caps, as a segment of this name. */
  take(artifactId: number, name: string): Promise<Answer<Segment>>
}

/** GitHub's record of runs. JSON comes back as it was sent: `ingest/` parses it. */
export interface RunSource {
  run(runId: number, attempt: number): Promise<Answer<unknown>>
  jobs(runId: number, attempt: number): Promise<Answer<Listing>>
  /** Jobs of all attempts of a run in one listing. */
  jobsOfAllAttempts(runId: number): Promise<Answer<Listing>>
  recentRuns(limit: number): Promise<Answer<Listing>>
  /**
   * A page of 100 runs, newest first. Complete: it was the last page. `created` narrows it as GitHub's search does
   * (`2026-11-01..2026-11-20`, `<=2026-11-20T10:00:00Z`): GitHub gives no more than 1,000 runs of one search.
   */
  runs(page: number, created?: string): Promise<Answer<Listing>>
  artifacts(runId: number): Promise<Answer<Listing>>
  /** The files of one artifact, read in memory within caps and never unpacked to disk. */
  artifactFiles(artifactId: number): Promise<Answer<readonly ReportFile[]>>
  commit(sha: string): Promise<Answer<unknown>>
  /** The first bytes of the log of a completed job, as text; the rest is not fetched. */
  logHead(jobId: number, bytes: number): Promise<Answer<string>>
  /** A file of the repository at a commit, as text. */
  fileAt(path: string, sha: string): Promise<Answer<string>>
  /** A page of 100 deployments, newest first. Complete: it was the last page. */
  deployments(page: number): Promise<Answer<Listing>>
  deploymentStatuses(deploymentId: number): Promise<Answer<Listing>>
  /** Open pull requests whose branch is `owner:branch`: 100 at most. */
  openPulls(head: string): Promise<Answer<Listing>>
  /** Requests that may still be made within the budget of this recording. */
  requestsLeft(): number
  /** Raises that budget: for a repository that has no history yet. */
  allow(requests: number): void
  repository(): Promise<Answer<unknown>>
}

/** The items of all pages. */
export interface Listing {
  readonly items: readonly unknown[]
  /** False when a cap, a budget or a fault ended the listing early. */
  readonly complete: boolean
}

/** The checkout that a job or a person works in. */
export interface Workspace {
  /** Regular files inside the workspace that match; links that lead outside are passed over. */
  reports(patterns: readonly string[]): Promise<Answer<readonly ReportFile[]>>
}

/** The files of a checkout as its owner has them, to look at and, when asked, to write. No link is ever followed. */
export interface RepositoryFiles {
  /** Every file, from the root, sorted. */
  paths(): Promise<Answer<readonly string[]>>
  /** A text of moderate size; `undefined` for what is no such file. */
  text(path: string): Promise<Answer<string | undefined>>
  /** Makes a file, or puts other text into one that holds `before` still. */
  write(path: string, change: { readonly before?: string; readonly after: string }): Promise<Answer<undefined>>
}

/** Commits of a local checkout. */
export interface ChangeSource {
  change(sha: string): Promise<Answer<CommitFacts>>
  /** Newest first, from `ref` backwards. */
  recent(ref: string, limit: number): Promise<Answer<readonly CommitFacts[]>>
}

export interface CommitFacts {
  readonly sha: string
  readonly parents: readonly string[]
  readonly authoredAt?: number
  readonly committedAt?: number
  readonly files?: number
  readonly linesAdded?: number
  readonly linesDeleted?: number
}

/** The commits of a range with the files they touch, oldest first; bounded. Merges are included, flagged by their parents. */
export interface CommitsSource {
  /**
   * Commits reachable from `head` and not from `base`; where `base` is undefined, the newest `limit`. A checkout tells the
   * commit after which the range begins as soon as it is known, before it reads what is in it.
   */
  range(range: CommitRange, beginsAfter?: BeginsAfter): Promise<Answer<CommitsRead>>
  /**
   * The same one at a time, while they are read. `begin` is called once where the range is there, and gives what takes each
   * commit; after an `unknown` it may have been given a part.
   */
  walk(range: CommitRange, begin: BeginWalk): Promise<Answer<CommitsWalked>>
}

export type BeginWalk = (start: RangeStart) => (commit: CommitDetail) => void

/** Is told the full name of a commit. */
export type BeginsAfter = (base: string) => void

export type RangeStart = Pick<CommitsWalked, 'fromTheBeginning'>

export interface CommitRange {
  /** Names of commits or branches. */
  readonly base?: string
  readonly head: string
  /** Of more commits than this the newest are given, and the answer is not complete. */
  readonly limit: number
  /** The number of the pull request that the range is all of: GitHub then tells the files of the whole. */
  readonly pullRequest?: number
}

export interface CommitsWalked {
  /** The commit that `head` names. */
  readonly head: string
  /** The commit after which the range begins: where `base` is no ancestor, the newest that both have. */
  readonly base?: string
  /** Whether the first commits of the history were reached: only then are ages, sizes and experience those of all time. */
  readonly fromTheBeginning: boolean
  /** False: shallow, cut by the limit, by the budget or by GitHub's own limits; `notes` says what was not seen. */
  readonly complete: boolean
  /** Sentences. */
  readonly notes: readonly string[]
  /** Where the base has commits that the head lacks: a sentence that says how many putting the head in its place takes back. */
  readonly takenBack?: string
}

export interface CommitsRead extends CommitsWalked {
  readonly commits: readonly CommitDetail[]
  /** Where there were too many commits to ask each for its files: those of all of them, which `commits` then lack. */
  readonly together?: FilesOfAll
}

/** What several commits do to files as one change, and how many files are known to be left out. */
export interface FilesOfAll {
  readonly files: readonly FileChange[]
  readonly filesLeftOut: number
}

/** The runs of the workflow that deploys. */
export interface DeployingRuns {
  /** Of a run of a commit in `held` a gate is known to have held the deployment. */
  lastGood(held: ReadonlySet<string>): Promise<Answer<LastGoodRun>>
}

export interface LastGoodRun {
  /** The newest run that left no job out: one that a gate held succeeds too. */
  readonly run?: { readonly sha: string; /** Epoch milliseconds. */ readonly at: number }
  /** How many earlier runs of the default branch were looked at in vain. */
  readonly others: number
}

/** The text of `.github/foreshock.yml`, and where it was read from, and the files of others that it builds on. */
export interface ConfigSource {
  /** From the default branch: the only text that may relax or dispatch anything. `undefined` when there is no such file. */
  inForce(): Promise<Answer<ConfigText | undefined>>
  /** From the checkout at hand: linted and shown, without effect. */
  proposed(): Promise<Answer<ConfigText | undefined>>
  /** A file that the one in force builds on. A file that is not there is unknown, too: it was named, so it is missed. */
  shared(file: SharedFile): Promise<Answer<ConfigText>>
}

export interface ConfigText {
  readonly path: string
  readonly text: string
  /** The commit it was read at, or the word for a working tree. */
  readonly at: string
}

/** Where people read what was found. What is passed in is rendered and escaped already. */
export interface Publisher {
  /** All comments of the pull request that the identity we post as has written, oldest first. */
  comments(): Promise<Answer<readonly PostedComment[]>>
  createComment(body: string): Promise<Answer<PostedComment>>
  updateComment(id: number, body: string): Promise<Answer<PostedComment>>
  removeComment(id: number): Promise<Answer<undefined>>
  summary(markdown: string): Promise<Answer<undefined>>
  annotate(annotations: readonly Annotation[]): Promise<Answer<undefined>>
  check(check: Check): Promise<Answer<undefined>>
}

/** A check run that is over. */
export interface Check {
  /** The same in every run, so that the newest stands for the commit. */
  readonly name: string
  readonly sha: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  /** Markdown. */
  readonly summary: string
}

export interface PostedComment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly createdAt: string
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** One chat, or another place outside GitHub, where people are told. What it is given is not escaped yet. */
export interface Notifier {
  /** Its key in the configuration. */
  readonly name: string
  /** Sends it at least once: where no answer came, twice. */
  send(notice: Notice): Promise<Answer<undefined>>
}

/**
 * The health of a running service, as one check of the configuration sees it. Unknown is what could not be measured: it
 * is never good and never bad.
 */
export interface HealthSource {
  /** What is known of a time that is over, oldest first; empty where the source has no memory. Epoch milliseconds. */
  past(from: number, until: number): Promise<Answer<readonly Reading[]>>
  /** What there is to see now, and since the last look. */
  look(from: number, until: number): Promise<Answer<readonly Reading[]>>
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  sleep(ms: number): Promise<void>
  /** A number in [0, 1): jitter comes from here, so that tests can hold it. */
  chance(): number
}

/** Facts for the reader of a log, once, in the past tense. Untrusted text is made harmless here. */
export interface Log {
  readonly debug: (message: string) => void
  readonly info: (message: string) => void
  readonly warn: (message: string) => void
  /** Work that takes a while: shown at a terminal, dropped elsewhere. */
  readonly progress: (message: string) => void
}

/** Deployments as GitHub has them at the moment: nothing is remembered between two calls. */
export interface Deployments {
  /** A page of 100 of one environment, newest first, without statuses. */
  list(environment: string, page: number): Promise<Answer<DeploymentsPage>>
  /** The newest 100 of a deployment, newest first. */
  statuses(deploymentId: number): Promise<Answer<readonly EnvironmentStatus[]>>
  /** Adds a status, and leaves all other deployments as they are. The description has 140 characters at most. */
  tell(deploymentId: number, status: ToldStatus): Promise<Answer<undefined>>
}

export interface DeploymentsPage {
  /** The time of the server that answered, in epoch milliseconds. */
  readonly at: number
  readonly deployments: readonly EnvironmentDeployment[]
  /** Whether it was the last page. */
  readonly complete: boolean
}

export interface ToldStatus {
  readonly state: Exclude<DeploymentState, 'waiting'>
  readonly description: string
}

/** Names of which each can be had once, by one caller, and that stay taken when the caller dies. */
export interface Claims {
  /** The deployments whose rollback is claimed. */
  rollbacks(): Promise<Answer<ReadonlySet<number>>>
  /** `unknown`: it may have been had all the same. It is asked once and never again by itself. */
  take(claim: Claim): Promise<Answer<'ours' | 'taken'>>
}

export interface Claim {
  /** `alert`: to open the issue of the deployment. `promote`: to have it promoted. */
  readonly to: 'rollback' | 'alert' | 'promote'
  readonly deploymentId: number
  /** A commit that the repository has. */
  readonly sha: string
}

/** One way to have the user's own workflow roll back, or promote. It does not know how to deploy. */
export interface Remedy<Orders extends Order = RollbackOrder> {
  readonly name: string
  /** Asks for it, once; the same order again does nothing. */
  act(order: Orders): Promise<Acted>
  /** The run that the order started, where `act` could not tell: `undefined` while there is none, or no telling which. */
  startedBy(order: RollbackOrder, since: number): Promise<Answer<StartedRun | undefined>>
  /** How a run fares now. */
  run(runId: number): Promise<Answer<StartedRun>>
}

export type Acted =
  /** With the id of its run where GitHub tells. */
  | { readonly is: 'dispatched'; readonly runId?: number }
  | { readonly is: 'dry-run' }
  | { readonly is: 'already-done' }
  /** GitHub or we ourselves refused, and nothing runs. */
  | { readonly is: 'refused'; readonly because: Problem }
  /** It may run, or not. */
  | { readonly is: 'unknown'; readonly because: Problem }

export interface StartedRun {
  readonly runId: number
  readonly status: Status
  readonly conclusion?: Conclusion
  /** When it was last touched, by GitHub's clock: once it is completed, an upper bound of its end. */
  readonly updatedAt?: number
}

/** Issues that we write ourselves; whoever else writes the same marker is not believed. */
export interface Issues {
  find(marker: string): Promise<Answer<number | undefined>>
  open(issue: { readonly title: string; readonly body: string }): Promise<Answer<number>>
}

/** The pull requests that brought a commit to where it is, and a place to tell each of them something. */
export interface BroughtBy {
  /** Numbers, oldest first. */
  pullRequests(sha: string): Promise<Answer<readonly number[]>>
  comments(pullRequest: number): Pick<Publisher, 'comments' | 'createComment' | 'updateComment'>
}

/** Who set a label of a pull request. Whoever may triage sets labels; only some of them may write. */
export interface LabelGivers {
  whoSet(pullRequest: number, label: string): Promise<Answer<'writer' | 'other' | 'not-set'>>
}

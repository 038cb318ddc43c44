/**
 * Everything Foreshock can do to the outside, and everything it can learn from there. Flows speak to these; only `io/`
 * implements them. Methods of observing ports do not throw for what the world does: they answer `unknown`.
 */
import type { Answer } from './domain/answer.js'
import type { ReportFile } from './domain/report-file.js'
import type { Segment } from './domain/segment.js'

export type { ReportFile }

/** The history's home. It moves bundles of bytes; it never looks inside and never rewrites one. */
export interface HistoryStore {
  readonly name: string
  /** Where the history lies, in words for the user. */
  readonly place: string
  /** Brings up to date what can be read. Call it once before `names` and `read`. `unknown` is not the same as empty. */
  open(): Promise<Answer<Opened>>
  /** Names of the segments that can be read, in no particular order. */
  names(): Promise<readonly string[]>
  /** One segment; `unknown` when it is damaged or gone. Damaged ones are set aside, never overwritten. */
  read(name: string): Promise<Answer<Segment>>
  /** Keeps a segment for good. Appending the same name twice keeps the first. */
  append(segment: Segment): Promise<Appended>
}

export interface Opened {
  /** Whether every segment ever acknowledged here can be read now. */
  readonly complete: boolean
  /** What the user should know: set aside, evicted, read-only. */
  readonly notes: readonly string[]
}

export type Appended =
  | { readonly is: 'stored' }
  | { readonly is: 'already-there' }
  /** Normal in a pull request of a fork or with `cache-mode: read`: nothing was kept, and nothing is wrong. */
  | { readonly is: 'read-only'; readonly because: string }
  | { readonly is: 'failed'; readonly because: string }

/** GitHub's record of runs. JSON comes back as it was sent: `ingest/` parses it. */
export interface RunSource {
  run(runId: number, attempt: number): Promise<Answer<unknown>>
  jobs(runId: number, attempt: number): Promise<Answer<Listing>>
  recentRuns(limit: number): Promise<Answer<Listing>>
  artifacts(runId: number): Promise<Answer<Listing>>
  /** The files of one artifact, read in memory within caps and never unpacked to disk. */
  artifactFiles(artifactId: number): Promise<Answer<readonly ReportFile[]>>
  commit(sha: string): Promise<Answer<unknown>>
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

/** The text of `.github/foreshock.yml`, and where it was read from. */
export interface ConfigSource {
  /** From the default branch: the only text that may relax or dispatch anything. `undefined` when there is no such file. */
  inForce(): Promise<Answer<ConfigText | undefined>>
  /** From the checkout at hand: linted and shown, without effect. */
  proposed(): Promise<Answer<ConfigText | undefined>>
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

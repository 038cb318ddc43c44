import type { components } from '@octokit/openapi-types'

/** The shapes that GitHub's REST API answers with. */
export type Schemas = components['schemas']

/** Everything that the local GitHub knows: plain data that tests read and change at will. */
export interface State {
  /** The clock behind every time, limit and expiry. */
  now: () => Date
  /** The next id to hand out. Ids rise, and do not fit in 32 bits, as on GitHub. */
  nextId: number
  /** By "owner/name". */
  readonly repositories: Map<string, Repository>
  readonly limits: Limits
  /** GitHub lets everybody read public repositories. Off, so that a missing permission shows there too. */
  publicReadsAreFree: boolean
  /** Another origin that logs are fetched from, in the place of the blob storage: `<origin>/logs/<job id>`. */
  logOrigin: string | undefined
  /** Whether `return_run_details` is known: GitHub Enterprise Server before 2026 refuses it. */
  knowsRunDetails: boolean
}

/** GitHub's documented limits, each of which a test may lower. */
export interface Limits {
  requestsPerHour: number
  contentPerMinute: number
  contentPerHour: number
  pointsPerMinute: number
  /** What `retry-after` says after a secondary limit. */
  retryAfterSeconds: number
  cacheUploadsPerMinute: number
  cacheBytes: number
  cacheIdleDays: number
  artifactsPerJob: number
}

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly full_name: string
  private: boolean
  default_branch: string
  /** The full name of the repository that this one was forked from. */
  parent: string | undefined
  created_at: string
  readonly workflows: Workflow[]
  readonly runs: Run[]
  readonly artifacts: Artifact[]
  readonly caches: CacheEntry[]
  readonly pulls: Pull[]
  readonly issues: Issue[]
  /** The comments of all issues and pull requests, oldest first. */
  readonly comments: Comment[]
  /** Who set and took labels, oldest first. */
  readonly labelEvents: LabelEvent[]
  /** By login; whoever is absent may read at most. */
  readonly collaborators: Map<string, 'admin' | 'write' | 'read'>
  readonly deployments: Deployment[]
  readonly check_runs: CheckRun[]
  readonly commit_statuses: CommitStatus[]
  readonly dispatches: Dispatch[]
  /** Events that a rule of the organisation does not allow. */
  readonly refusedEvents: Set<string>
  /** By sha. */
  readonly commits: Map<string, Commit>
  /** From a full name such as "refs/heads/main" to a sha. */
  readonly refs: Map<string, string>
  readonly blobs: Map<string, Buffer>
  readonly trees: Map<string, readonly TreeEntry[]>
  /** From a branch, tag or sha to the text of each path. What is absent here is read from the commit's tree. */
  readonly contents: Map<string, Map<string, string>>
}

export type Workflow = Pick<Schemas['workflow'], 'id' | 'name' | 'path' | 'state' | 'created_at' | 'updated_at'> & {
  /** The names of the `workflow_dispatch` inputs; undefined accepts any. */
  inputs: readonly string[] | undefined
  /** Whether it has `on: workflow_dispatch`. */
  dispatchable: boolean
  /** The `types` of its `on: repository_dispatch`. */
  listensTo: readonly string[]
  /** Its `run-name`, of the inputs or the payload; undefined: its name. */
  runName: ((inputs: Readonly<Record<string, unknown>>) => string) | undefined
}

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
export type Conclusion = Schemas['job']['conclusion']

export type Run = Pick<
  Schemas['workflow-run'],
  'event' | 'head_branch' | 'head_sha' | 'run_number' | 'workflow_id' | 'display_title' | 'created_at'
> & {
  readonly id: number
  /** The full name of the repository that the run belongs to. */
  readonly repository: string
  /** The full name of the repository that the head commit came from: another one for forks. */
  head_repository: string
  actor: string
  /** The numbers of the pull requests that GitHub links; always empty for forks. */
  pull_requests: number[]
  readonly attempts: Attempt[]
}

export interface Attempt {
  readonly run_attempt: number
  status: RunStatus
  conclusion: Conclusion
  run_started_at: string
  updated_at: string
  triggering_actor: string
  readonly jobs: Job[]
}

export type Job = Pick<
  Schemas['job'],
  | 'status'
  | 'conclusion'
  | 'created_at'
  | 'started_at'
  | 'completed_at'
  | 'name'
  | 'labels'
  | 'runner_id'
  | 'runner_name'
  | 'runner_group_id'
  | 'runner_group_name'
> & {
  readonly id: number
  /** The attempt in which the job ran: an earlier one for jobs that a partial re-run kept. */
  run_attempt: number
  steps: Step[]
  /** The log text; served once the job is completed. */
  log: string | undefined
}

export interface Step {
  name: string
  number: number
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: Conclusion
  started_at: string | null
  completed_at: string | null
}

export interface Artifact {
  readonly id: number
  readonly run_id: number
  readonly job_id: number | undefined
  readonly name: string
  /** The zip archive as uploaded. */
  bytes: Buffer
  expired: boolean
  created_at: string
  expires_at: string
  digest: string
}

export interface CacheEntry {
  readonly id: number
  readonly key: string
  readonly version: string
  readonly ref: string
  bytes: Buffer
  /** A reserved entry is invisible until its upload is finalized. */
  finalized: boolean
  created_at: string
  last_accessed_at: string
}

export interface Pull {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  draft: boolean
  user: string
  head: PullEnd
  base: PullEnd
  created_at: string
  updated_at: string
  closed_at: string | null
  merged_at: string | null
  merge_commit_sha: string | null
  labels: string[]
  files: FileChange[]
  /** The shas of its commits; each should be in `commits` of the head repository. */
  commits: string[]
}

export interface PullEnd {
  ref: string
  sha: string
  /** A repository's full name, or undefined when it was deleted. */
  repo: string | undefined
}

export type FileChange = Pick<Schemas['diff-entry'], 'filename' | 'status' | 'additions' | 'deletions'> & {
  patch?: string
  previous_filename?: string
}

export interface Issue {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  user: string
  labels: string[]
  created_at: string
  updated_at: string
  closed_at: string | null
}

export interface LabelEvent {
  readonly id: number
  readonly issue: number
  readonly event: 'labeled' | 'unlabeled'
  readonly label: string
  readonly actor: string
  readonly created_at: string
}

export interface Comment {
  readonly id: number
  readonly issue: number
  body: string
  user: string
  created_at: string
  updated_at: string
}

export interface Commit {
  readonly sha: string
  tree: string
  parents: string[]
  message: string
  /** The login of the author. */
  author: string
  date: string
  files: FileChange[]
}

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
}

export type DeploymentState = Schemas['deployment-status']['state']

export interface Deployment {
  readonly id: number
  sha: string
  ref: string
  task: string
  payload: Record<string, unknown> | string
  environment: string
  description: string | null
  creator: string
  created_at: string
  updated_at: string
  transient_environment: boolean
  production_environment: boolean
  /** Oldest first; the API lists the newest first. */
  readonly statuses: DeploymentStatus[]
}

export interface DeploymentStatus {
  readonly id: number
  state: DeploymentState
  creator: string
  description: string
  environment: string
  environment_url: string
  log_url: string
  created_at: string
}

export type CheckRun = Pick<
  Schemas['check-run'],
  'name' | 'head_sha' | 'status' | 'conclusion' | 'external_id' | 'details_url' | 'started_at' | 'completed_at'
> & {
  readonly id: number
  title: string | null
  summary: string | null
  text: string | null
  annotations: unknown[]
}

export interface CommitStatus {
  readonly id: number
  sha: string
  state: 'error' | 'failure' | 'pending' | 'success'
  context: string
  description: string | null
  target_url: string | null
  creator: string
  created_at: string
}

/** A workflow_dispatch or repository_dispatch that was accepted. */
export interface Dispatch {
  readonly kind: 'workflow_dispatch' | 'repository_dispatch'
  readonly at: string
  readonly actor: string
  /** The path of the workflow, for `workflow_dispatch`. */
  readonly workflow: string | undefined
  readonly ref: string
  readonly inputs: Readonly<Record<string, unknown>>
  /** The event type, for `repository_dispatch`. */
  readonly event_type: string | undefined
  /** The run that it queued; the first of several that a `repository_dispatch` did. */
  readonly run_id: number | undefined
}

/** An empty GitHub with the limits that GitHub documents. */
export function emptyState(now: () => Date, requestsPerHour: number): State {
  return {
    now,
    nextId: 17_000_000_001,
    repositories: new Map(),
    publicReadsAreFree: false,
    logOrigin: undefined,
    knowsRunDetails: true,
    limits: {
      requestsPerHour,
      contentPerMinute: 80,
      contentPerHour: 500,
      pointsPerMinute: 900,
      retryAfterSeconds: 60,
      cacheUploadsPerMinute: 200,
      cacheBytes: 10 * 1024 ** 3,
      cacheIdleDays: 7,
      artifactsPerJob: 500
    }
  }
}

/** Takes the next id. */
export function nextId(state: State): number {
  const id = state.nextId
  state.nextId += 1
  return id
}

/** A time as the REST API writes it: UTC, whole seconds. */
export function timestamp(at: Date): string {
  return at.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/** In which attempt of its run a job ran; the first where the job is not known. */
export const attemptOfJob = (run: Run | undefined, jobId: number | undefined): number =>
  run?.attempts.flatMap(({ jobs }) => jobs).find(({ id }) => id === jobId)?.run_attempt ?? 1

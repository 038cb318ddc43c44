import { createHash } from 'node:crypto'
import { commitSha, resolveRef, storeBlob, storeFlatTree } from './git-objects.js'
import {
  nextId,
  timestamp,
  type Artifact,
  type Attempt,
  type CacheEntry,
  type CheckRun,
  type Comment,
  type Commit,
  type Conclusion,
  type Deployment,
  type DeploymentState,
  type DeploymentStatus,
  type FileChange,
  type Issue,
  type Job,
  type Pull,
  type Repository,
  type Run,
  type RunStatus,
  type State,
  type Step,
  type TreeEntry,
  type Workflow
} from './state.js'
import { zip } from './zip.js'

/** A moment, as a Date or an ISO text. */
export type Moment = Date | string

export interface RepositoryWish {
  /** "owner/name"; default `octo-org/app`. */
  readonly full_name?: string
  readonly private?: boolean
  readonly default_branch?: string
  /** Makes it a fork of this repository. */
  readonly parent?: string
}

/** Adds a repository with one empty commit on its default branch. */
export function addRepository(state: State, wish: RepositoryWish = {}): Repository {
  const full_name = wish.full_name ?? 'octo-org/app'
  const [owner = '', name = ''] = full_name.split('/')
  const repository: Repository = {
    id: nextId(state),
    owner,
    name,
    full_name,
    private: wish.private ?? false,
    default_branch: wish.default_branch ?? 'main',
    parent: wish.parent,
    created_at: timestamp(state.now()),
    workflows: [],
    runs: [],
    artifacts: [],
    caches: [],
    pulls: [],
    issues: [],
    comments: [],
    labelEvents: [],
    collaborators: new Map(),
    deployments: [],
    check_runs: [],
    commit_statuses: [],
    dispatches: [],
    refusedEvents: new Set(),
    commits: new Map(),
    refs: new Map(),
    blobs: new Map(),
    trees: new Map(),
    contents: new Map()
  }
  state.repositories.set(full_name, repository)
  addCommit(state, repository, { message: 'Initial commit', branch: repository.default_branch })
  return repository
}

export interface WorkflowWish {
  readonly name?: string
  readonly path?: string
  readonly state?: Workflow['state']
  readonly inputs?: readonly string[]
  readonly dispatchable?: boolean
  readonly listensTo?: readonly string[]
  readonly runName?: (inputs: Readonly<Record<string, unknown>>) => string
}

/** Adds a workflow; its path follows from its name. */
export function addWorkflow(state: State, repository: Repository, wish: WorkflowWish = {}): Workflow {
  const name = wish.name ?? 'CI'
  const at = timestamp(state.now())
  const workflow: Workflow = {
    id: nextId(state),
    name,
    path: wish.path ?? `.github/workflows/${name.toLowerCase().replaceAll(/\W+/g, '-')}.yml`,
    state: wish.state ?? 'active',
    created_at: at,
    updated_at: at,
    inputs: wish.inputs,
    dispatchable: wish.dispatchable ?? true,
    listensTo: wish.listensTo ?? [],
    runName: wish.runName
  }
  repository.workflows.push(workflow)
  return workflow
}

export interface RunWish {
  readonly id?: number
  /** Default: the repository's first workflow, added when there is none. */
  readonly workflow?: Workflow
  readonly event?: string
  readonly branch?: string
  /** Default: the tip of the branch. */
  readonly sha?: string
  readonly actor?: string
  readonly title?: string
  readonly status?: RunStatus
  readonly conclusion?: Conclusion
  /** When the run was created; default: now. */
  readonly at?: Moment
  /** How long a completed run took. */
  readonly seconds?: number
  /** The full name of the fork that the commit came from. */
  readonly head_repository?: string
  readonly pull_requests?: readonly number[]
}

/** Adds a run with its first attempt: a finished, successful push to the default branch unless told otherwise. */
export function addRun(state: State, repository: Repository, wish: RunWish = {}): Run {
  const workflow = wish.workflow ?? repository.workflows[0] ?? addWorkflow(state, repository)
  const branch = wish.branch ?? repository.default_branch
  const sha = wish.sha ?? resolveRef(repository, branch) ?? madeUpSha(state)
  const actor = wish.actor ?? 'octocat'
  const at = toDate(wish.at ?? state.now())
  const run: Run = {
    id: wish.id ?? nextId(state),
    repository: repository.full_name,
    head_repository: wish.head_repository ?? repository.full_name,
    workflow_id: workflow.id,
    run_number: repository.runs.filter((other) => other.workflow_id === workflow.id).length + 1,
    event: wish.event ?? 'push',
    head_branch: branch,
    head_sha: sha,
    display_title: wish.title ?? repository.commits.get(sha)?.message.split('\n')[0] ?? workflow.name,
    created_at: timestamp(at),
    actor,
    pull_requests: [...(wish.pull_requests ?? [])],
    attempts: []
  }
  repository.runs.push(run)
  addAttempt(state, run, {
    at,
    actor,
    ...(wish.status === undefined ? {} : { status: wish.status }),
    ...(wish.conclusion === undefined ? {} : { conclusion: wish.conclusion }),
    ...(wish.seconds === undefined ? {} : { seconds: wish.seconds })
  })
  return run
}

export interface AttemptWish {
  readonly status?: RunStatus
  readonly conclusion?: Conclusion
  readonly at?: Moment
  readonly seconds?: number
  readonly actor?: string
}

/** Adds the next attempt of a run: a re-run. */
export function addAttempt(state: State, run: Run, wish: AttemptWish = {}): Attempt {
  const status = wish.status ?? 'completed'
  const isDone = status === 'completed'
  const at = toDate(wish.at ?? state.now())
  const attempt: Attempt = {
    run_attempt: run.attempts.length + 1,
    status,
    conclusion: isDone ? (wish.conclusion ?? 'success') : null,
    run_started_at: timestamp(at),
    updated_at: isDone ? after(at, wish.seconds ?? 90) : timestamp(at),
    triggering_actor: wish.actor ?? run.actor,
    jobs: []
  }
  run.attempts.push(attempt)
  return attempt
}

export interface JobWish {
  readonly id?: number
  readonly name?: string
  /** The number of the attempt; default: the latest. */
  readonly attempt?: number
  /** The attempt in which the job really ran, for one that a partial re-run kept. */
  readonly ran_in_attempt?: number
  readonly status?: Job['status']
  readonly conclusion?: Conclusion
  /** When the job became known; default: the start of its attempt. */
  readonly at?: Moment
  readonly queued_seconds?: number
  readonly seconds?: number
  readonly labels?: readonly string[]
  readonly runner_name?: string
  readonly steps?: readonly (string | StepWish)[]
  readonly log?: string
}

export interface StepWish {
  readonly name: string
  readonly seconds?: number
  readonly status?: Step['status']
  readonly conclusion?: Conclusion
}

/** Adds a job to an attempt of a run: finished and successful on a hosted runner unless told otherwise. */
export function addJob(state: State, run: Run, wish: JobWish = {}): Job {
  const attempt = run.attempts[(wish.attempt ?? run.attempts.length) - 1]
  if (attempt === undefined) throw new Error(`Run ${run.id} has no attempt ${String(wish.attempt)}.`)
  const status = wish.status ?? 'completed'
  const hasStarted = status === 'completed' || status === 'in_progress'
  const at = toDate(wish.at ?? attempt.run_started_at)
  const started = new Date(at.getTime() + 1000 * (wish.queued_seconds ?? 4))
  const seconds = wish.seconds ?? 60
  const id = wish.id ?? nextId(state)
  const job: Job = {
    id,
    name: wish.name ?? 'build',
    run_attempt: wish.ran_in_attempt ?? attempt.run_attempt,
    status,
    conclusion: status === 'completed' ? (wish.conclusion ?? 'success') : null,
    created_at: timestamp(at),
    started_at: timestamp(started),
    completed_at: status === 'completed' ? after(started, seconds) : null,
    labels: [...(wish.labels ?? ['ubuntu-latest'])],
    runner_id: hasStarted ? id % 1_000_000 : null,
    runner_name: hasStarted ? (wish.runner_name ?? `GitHub Actions ${id % 1_000_000}`) : null,
    runner_group_id: hasStarted ? 0 : null,
    runner_group_name: hasStarted ? 'GitHub Actions' : null,
    steps: stepsOf(wish, { started, seconds, hasStarted }),
    log: wish.log
  }
  attempt.jobs.push(job)
  return job
}

function stepsOf(
  wish: JobWish,
  ran: { readonly started: Date; readonly seconds: number; readonly hasStarted: boolean }
): Step[] {
  const wishes = (wish.steps ?? []).map((step) => (typeof step === 'string' ? { name: step } : step))
  const even = Math.floor(ran.seconds / Math.max(1, wishes.length))
  let at = ran.started
  return wishes.map((step: StepWish, index) => {
    const status = step.status ?? (ran.hasStarted ? 'completed' : 'queued')
    const from = at
    at = new Date(from.getTime() + 1000 * (step.seconds ?? even))
    return {
      name: step.name,
      number: index + 1,
      status,
      conclusion: status === 'completed' ? (step.conclusion ?? 'success') : null,
      started_at: status === 'queued' ? null : timestamp(from),
      completed_at: status === 'completed' ? timestamp(at) : null
    }
  })
}

export interface CommitWish {
  readonly sha?: string
  readonly message?: string
  readonly author?: string
  readonly at?: Moment
  /** Default: the tip of `branch`. */
  readonly parents?: readonly string[]
  /** Moves (or makes) this branch. */
  readonly branch?: string
  /** What changed, for comparisons and pull requests. */
  readonly files?: readonly FileChange[]
  /** The whole content of its tree, path to text. */
  readonly contents?: Readonly<Record<string, string>>
}

/** Adds a commit; without `contents` its tree is that of its first parent. */
export function addCommit(state: State, repository: Repository, wish: CommitWish = {}): Commit {
  const tip = wish.branch === undefined ? undefined : repository.refs.get(`refs/heads/${wish.branch}`)
  const parents = [...(wish.parents ?? (tip === undefined ? [] : [tip]))]
  const inherited = parents.map((sha) => repository.commits.get(sha)?.tree).find((tree) => tree !== undefined)
  const facts = {
    tree:
      wish.contents === undefined ? (inherited ?? storeFiles(repository, {})) : storeFiles(repository, wish.contents),
    parents,
    message: wish.message ?? `Change number ${nextId(state)}`,
    author: wish.author ?? 'octocat',
    date: timestamp(toDate(wish.at ?? state.now()))
  }
  const commit: Commit = { ...facts, sha: wish.sha ?? commitSha(facts), files: [...(wish.files ?? [])] }
  repository.commits.set(commit.sha, commit)
  if (wish.branch !== undefined) repository.refs.set(`refs/heads/${wish.branch}`, commit.sha)
  return commit
}

/** Sets the text of files at a branch, tag or sha, beside those that are there. */
export function addContents(repository: Repository, ref: string, files: Readonly<Record<string, string>>): void {
  const there = repository.contents.get(ref) ?? new Map<string, string>()
  for (const [path, text] of Object.entries(files)) there.set(path, text)
  repository.contents.set(ref, there)
}

export interface PullWish {
  readonly number?: number
  readonly title?: string
  readonly body?: string
  readonly user?: string
  readonly draft?: boolean
  readonly branch?: string
  /** Default: a new commit on the branch. */
  readonly sha?: string
  /** The full name of a fork; default: the repository itself. */
  readonly head_repository?: string
  readonly base?: string
  readonly files?: readonly FileChange[]
  readonly commits?: readonly string[]
  readonly labels?: readonly string[]
  readonly state?: 'open' | 'closed'
  readonly merged_at?: Moment
  readonly at?: Moment
}

/** Adds an open pull request, with a head commit that holds its files. */
export function addPull(state: State, repository: Repository, wish: PullWish = {}): Pull {
  const number = wish.number ?? nextNumber(repository)
  const branch = wish.branch ?? `change-${number}`
  const base = wish.base ?? repository.default_branch
  const baseSha = resolveRef(repository, base) ?? madeUpSha(state)
  const user = wish.user ?? 'octocat'
  const at = timestamp(toDate(wish.at ?? state.now()))
  const files = [...(wish.files ?? [])]
  const head = state.repositories.get(wish.head_repository ?? repository.full_name) ?? repository
  const title = wish.title ?? `Change ${number}`
  const commit = { message: title, author: user, branch, parents: [baseSha], files, at }
  const sha = wish.sha ?? addCommit(state, head, commit).sha
  const tip = head.commits.get(sha)
  if (tip !== undefined) repository.commits.set(sha, tip)
  const merged = wish.merged_at === undefined ? null : timestamp(toDate(wish.merged_at))
  const isClosed = merged !== null || wish.state === 'closed'
  const pull: Pull = {
    id: nextId(state),
    number,
    title,
    body: wish.body ?? null,
    state: isClosed ? 'closed' : 'open',
    draft: wish.draft ?? false,
    user,
    head: { ref: branch, sha, repo: wish.head_repository ?? repository.full_name },
    base: { ref: base, sha: baseSha, repo: repository.full_name },
    created_at: at,
    updated_at: merged ?? at,
    closed_at: isClosed ? (merged ?? at) : null,
    merged_at: merged,
    merge_commit_sha: merged === null ? null : sha,
    labels: [...(wish.labels ?? [])],
    files,
    commits: [...(wish.commits ?? [sha])]
  }
  repository.pulls.push(pull)
  return pull
}

export interface IssueWish {
  readonly number?: number
  readonly title?: string
  readonly body?: string
  readonly user?: string
  readonly labels?: readonly string[]
}

/** Adds an open issue. */
export function addIssue(state: State, repository: Repository, wish: IssueWish = {}): Issue {
  const at = timestamp(state.now())
  const number = wish.number ?? nextNumber(repository)
  const issue: Issue = {
    id: nextId(state),
    number,
    title: wish.title ?? `Issue ${number}`,
    body: wish.body ?? null,
    state: 'open',
    user: wish.user ?? 'octocat',
    labels: [...(wish.labels ?? [])],
    created_at: at,
    updated_at: at,
    closed_at: null
  }
  repository.issues.push(issue)
  return issue
}

/** Sets a label of an issue or pull request, as somebody. */
export function addLabel(
  state: State,
  repository: Repository,
  { issue, label, actor }: { readonly issue: number; readonly label: string; readonly actor: string }
): void {
  const item = [...repository.issues, ...repository.pulls].find(({ number }) => number === issue)
  if (item === undefined) throw new Error(`There is no issue ${issue}.`)
  if (!item.labels.includes(label)) item.labels.push(label)
  const created_at = timestamp(state.now())
  repository.labelEvents.push({ id: nextId(state), issue, event: 'labeled', label, actor, created_at })
}

/** Takes it away again. */
export function removeLabel(
  state: State,
  repository: Repository,
  { issue, label, actor }: { readonly issue: number; readonly label: string; readonly actor: string }
): void {
  const item = [...repository.issues, ...repository.pulls].find(({ number }) => number === issue)
  item?.labels.splice(item.labels.indexOf(label), 1)
  const created_at = timestamp(state.now())
  repository.labelEvents.push({ id: nextId(state), issue, event: 'unlabeled', label, actor, created_at })
}

export interface CommentWish {
  /** The number of the issue or pull request. */
  readonly issue: number
  readonly body: string
  readonly user?: string
  readonly at?: Moment
}

/** Adds a comment to an issue or pull request; a person's unless told otherwise. */
export function addComment(state: State, repository: Repository, wish: CommentWish): Comment {
  const at = timestamp(toDate(wish.at ?? state.now()))
  const comment: Comment = {
    id: nextId(state),
    issue: wish.issue,
    body: wish.body,
    user: wish.user ?? 'octocat',
    created_at: at,
    updated_at: at
  }
  repository.comments.push(comment)
  return comment
}

export interface ArtifactWish {
  readonly name?: string
  /** Zipped, path to content; or give the archive itself as `bytes`. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  readonly bytes?: Buffer
  readonly job_id?: number
  readonly expired?: boolean
  readonly at?: Moment
  readonly retention_days?: number
}

/** Adds an uploaded artifact to a run. */
export function addArtifact(state: State, run: Run, wish: ArtifactWish = {}): Artifact {
  const repository = state.repositories.get(run.repository)
  if (repository === undefined) throw new Error(`There is no repository ${run.repository}.`)
  const at = toDate(wish.at ?? state.now())
  const bytes = wish.bytes ?? zip(wish.files ?? {})
  const artifact: Artifact = {
    id: nextId(state),
    run_id: run.id,
    job_id: wish.job_id,
    name: wish.name ?? 'artifact',
    bytes,
    expired: wish.expired ?? false,
    created_at: timestamp(at),
    expires_at: after(at, (wish.retention_days ?? 90) * 86_400),
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  }
  repository.artifacts.push(artifact)
  return artifact
}

export interface CacheWish {
  readonly key: string
  readonly version?: string
  /** A full ref; default: the default branch. */
  readonly ref?: string
  readonly bytes?: Buffer
  readonly at?: Moment
  readonly last_accessed_at?: Moment
}

/** Adds a finished cache entry. */
export function addCache(state: State, repository: Repository, wish: CacheWish): CacheEntry {
  const at = toDate(wish.at ?? state.now())
  const entry: CacheEntry = {
    id: nextId(state),
    key: wish.key,
    version: wish.version ?? createHash('sha256').update(wish.key).digest('hex'),
    ref: wish.ref ?? `refs/heads/${repository.default_branch}`,
    bytes: wish.bytes ?? Buffer.alloc(0),
    finalized: true,
    created_at: at.toISOString(),
    last_accessed_at: toDate(wish.last_accessed_at ?? at).toISOString()
  }
  repository.caches.push(entry)
  return entry
}

export interface DeploymentWish {
  readonly environment?: string
  readonly sha?: string
  readonly ref?: string
  readonly task?: string
  readonly payload?: Record<string, unknown> | string
  readonly description?: string
  readonly creator?: string
  readonly at?: Moment
  /** The states it went through, oldest first. */
  readonly states?: readonly DeploymentState[]
  readonly production?: boolean
  readonly transient?: boolean
}

/** Adds a deployment of the default branch to `production`, without a status. */
export function addDeployment(state: State, repository: Repository, wish: DeploymentWish = {}): Deployment {
  const at = timestamp(toDate(wish.at ?? state.now()))
  const ref = wish.ref ?? repository.default_branch
  const environment = wish.environment ?? 'production'
  const deployment: Deployment = {
    id: nextId(state),
    sha: wish.sha ?? resolveRef(repository, ref) ?? madeUpSha(state),
    ref,
    task: wish.task ?? 'deploy',
    payload: wish.payload ?? {},
    environment,
    description: wish.description ?? null,
    creator: wish.creator ?? 'github-actions[bot]',
    created_at: at,
    updated_at: at,
    transient_environment: wish.transient ?? false,
    production_environment: wish.production ?? environment === 'production',
    statuses: []
  }
  repository.deployments.push(deployment)
  for (const reached of wish.states ?? []) addDeploymentStatus(state, deployment, { state: reached, at })
  return deployment
}

export interface DeploymentStatusWish {
  readonly state: DeploymentState
  readonly creator?: string
  readonly description?: string
  readonly environment?: string
  readonly environment_url?: string
  readonly log_url?: string
  readonly at?: Moment
}

/** Adds the next status of a deployment. */
export function addDeploymentStatus(
  state: State,
  deployment: Deployment,
  wish: DeploymentStatusWish
): DeploymentStatus {
  const status: DeploymentStatus = {
    id: nextId(state),
    state: wish.state,
    creator: wish.creator ?? 'github-actions[bot]',
    description: wish.description ?? '',
    environment: wish.environment ?? deployment.environment,
    environment_url: wish.environment_url ?? '',
    log_url: wish.log_url ?? '',
    created_at: timestamp(toDate(wish.at ?? state.now()))
  }
  deployment.statuses.push(status)
  deployment.updated_at = status.created_at
  return status
}

export type CheckRunWish = Partial<Omit<CheckRun, 'id'>>

/** Adds a finished, successful check run to a commit. */
export function addCheckRun(state: State, repository: Repository, wish: CheckRunWish = {}): CheckRun {
  const at = timestamp(state.now())
  const check: CheckRun = {
    id: nextId(state),
    name: 'check',
    head_sha: resolveRef(repository, repository.default_branch) ?? madeUpSha(state),
    status: 'completed',
    conclusion: 'success',
    external_id: '',
    details_url: null,
    started_at: at,
    completed_at: at,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    ...wish
  }
  repository.check_runs.push(check)
  return check
}

function storeFiles(repository: Repository, contents: Readonly<Record<string, string>>): string {
  const files = new Map<string, TreeEntry>()
  for (const [path, text] of Object.entries(contents)) {
    files.set(path, { path, mode: '100644', type: 'blob', sha: storeBlob(repository, Buffer.from(text)) })
  }
  return storeFlatTree(repository, files)
}

/** Issues and pull requests share one row of numbers. */
export function nextNumber(repository: Repository): number {
  return Math.max(0, ...[...repository.issues, ...repository.pulls].map((item) => item.number)) + 1
}

const madeUpSha = (state: State): string =>
  createHash('sha1')
    .update(String(nextId(state)))
    .digest('hex')
const toDate = (moment: Moment): Date => new Date(moment)
const after = (at: Date, seconds: number): string => timestamp(new Date(at.getTime() + 1000 * seconds))

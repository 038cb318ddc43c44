import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoreName } from '../../src/io/store/names.js'
import { liftLimits } from '../../test/io/store/unhurried.js'
import {
  addAttempt,
  addJob,
  addRepository,
  addRun,
  addWorkflow,
  type LocalGitHub,
  type Repository,
  startLocalGitHub
} from '../../test/local-github/index.js'
import { copyOf } from '../faults/prepared-step.js'
import type { Assignment, Recorder, Seat } from './recorder.js'
import { recorderAt, WORKFLOW, type Means } from './recorder.js'
import type { Savers } from './savers.js'

/** A repository at a local GitHub, one store in it, and whoever records there. */
export interface World {
  readonly store: StoreName
  readonly github: LocalGitHub
  readonly repository: Repository
  readonly folder: string
  /** Where the store "directory" lies. */
  readonly home: string
  readonly savers: Savers
  now(): number
  advance(ms: number): void
  seat(of: Assignment, wish?: Partial<Seat>): Seat
  recorder(seat: Seat, means?: Means): Recorder
  close(): Promise<void>
}

const START = Date.UTC(2026, 10, 20, 10)

/** A world that another one is to be a copy of. */
export type Template = Pick<World, 'repository' | 'home' | 'now'> & { readonly github: Pick<LocalGitHub, 'state'> }

export async function startWorld(store: StoreName, savers: Savers, template?: Template): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'storm-'))
  const home = join(folder, 'history')
  const began = performance.now()
  let start = template?.now() ?? START
  const now = (): number => start + performance.now() - began
  const github = await startLocalGitHub({ now: () => new Date(now()) })
  // Decision 0011: the limits of github.com would refuse most of a storm, and GitHub Enterprise Server has none.
  if (store === 'branch') liftLimits(github.state)
  const repository = template === undefined ? addRepository(github.state) : copyOf(template.repository)
  if (template === undefined) addWorkflow(github.state, repository, { name: 'CI', path: WORKFLOW })
  else {
    github.state.repositories.set(repository.full_name, repository)
    github.state.nextId = template.github.state.nextId
    if (store === 'directory') cpSync(template.home, home, { recursive: true })
  }
  const ending = new AbortController()
  let seats = 0
  const seat = (of: Assignment, wish: Partial<Seat> = {}): Seat => {
    const { full_name, id } = repository
    const ref = of.event === 'push' ? `refs/heads/${of.branch}` : `refs/pull/${of.branch}/merge`
    seats += 1
    return {
      store,
      apiUrl: github.url,
      token: github.issueToken({
        repository: full_name,
        permissions: { actions: 'write', contents: 'write', deployments: 'read' }
      }),
      repository: full_name,
      repositoryId: id,
      variables: {
        ACTIONS_RESULTS_URL: github.resultsUrl,
        ACTIONS_CACHE_SERVICE_V2: 'true',
        GITHUB_SERVER_URL: 'https://github.com',
        ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken({
          repository: full_name,
          runId: of.runId,
          jobId: of.jobId,
          ref,
          defaultBranch: 'main',
          event: of.event,
          ...(of.event === 'push' ? {} : { baseRef: 'main' })
        })
      },
      home,
      workspace: join(folder, `seat-${seats}`),
      refs: [ref, 'refs/heads/main'],
      limitMs: 30_000,
      skewMs: 0,
      now: now(),
      ...wish
    }
  }
  return {
    store,
    github,
    repository,
    folder,
    home,
    savers,
    now,
    advance: (ms) => void (start += ms),
    seat,
    recorder: (of, means = {}) =>
      recorderAt(of, { cacheClient: savers.clientFor(of, means.deadline?.signal ?? ending.signal), ...means }),
    close: async () => {
      ending.abort()
      await github.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Limits of requests are an hour's: what comes next comes in the hour after. */
export const AN_HOUR_MS = 3_700_000

/** Adds runs with a job for each recorder, which is still at work, and says what each of them is to record. */
export function assign(
  { github: { state }, repository }: Pick<World, 'github' | 'repository'>,
  {
    id,
    attempts = 1,
    legs = 1,
    pull
  }: { readonly id: string; readonly attempts?: number; readonly legs?: number; readonly pull?: number }
): readonly Assignment[] {
  const [event, branch] = pull === undefined ? ['push', 'main'] : ['pull_request', String(pull)]
  const run = addRun(state, repository, { event, branch, status: 'in_progress' })
  const all: Assignment[] = []
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) addAttempt(state, run, { status: 'in_progress' })
    addJob(state, run, { name: 'build', steps: ['Set up job', 'Build'] })
    for (let leg = 0; leg < legs; leg += 1) {
      const job = addJob(state, run, { name: `test (${leg})`, status: 'in_progress', steps: ['Set up job', 'Test'] })
      all.push({
        id: `${id}, attempt ${attempt}, leg ${leg}`,
        runId: run.id,
        attempt,
        jobId: job.id,
        recorder: `${WORKFLOW} test {"leg":${leg}}`,
        event,
        branch,
        sha: run.head_sha,
        trust: pull === undefined ? 'default' : 'branch'
      })
    }
  }
  return all
}

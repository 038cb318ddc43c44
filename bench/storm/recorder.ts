import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../../src/domain/run.js'
import { compact } from '../../src/flows/compact.js'
import { record, type Recorded } from '../../src/flows/record.js'
import type { Recording, RecordPorts } from '../../src/flows/record/recording.js'
import { damageOf } from '../../src/history/manifest.js'
import { readZip } from '../../src/io/archive/zip.js'
import { artifactService } from '../../src/io/github/artifact-service.js'
import { deleteCacheEntry, listCacheEntries } from '../../src/io/github/cache-entries.js'
import { gitHubClient } from '../../src/io/github/client.js'
import { gitHubRuns } from '../../src/io/github/runs.js'
import { gitHubSecondCopy } from '../../src/io/github/second-copy.js'
import { type Deadline, deadlineIn } from '../../src/io/runner/deadline.js'
import type { CacheClient } from '../../src/io/store/cache/client.js'
import { cachePlaceOf } from '../../src/io/store/cache/place.js'
import { type StoreName, stores } from '../../src/io/store/index.js'
import type { StoreContext } from '../../src/io/store/store.js'
import type { Clock, HistoryStore, Log, RunSource, SecondCopy } from '../../src/ports.js'
import { fakeWorkspace, junit } from '../../test/fakes/workspace.js'

/** Where one recorder works, as a runner tells it: all of it can be handed to another process. */
export interface Seat {
  readonly store: StoreName
  readonly apiUrl: string
  readonly token: string
  readonly repository: string
  readonly repositoryId: number
  /** The runtime's: where caches and artifacts are. */
  readonly variables: Readonly<Record<string, string>>
  /** The folder of the store "directory", which all recorders share. */
  readonly home: string
  /** A folder of its own. */
  readonly workspace: string
  /** Refs whose caches it may read, its own first. */
  readonly refs: readonly string[]
  /** What a recorder may take in all. */
  readonly limitMs: number
  /** By how much its clock is wrong. */
  readonly skewMs: number
  /** What the right clock says, in epoch milliseconds. */
  readonly now: number
  /** Reads as many segments as a store may give at most. */
  readonly readsAll?: boolean
}

/** What one recorder is to record. */
export interface Assignment {
  /** Names the recording, and its own test. */
  readonly id: string
  readonly runId: number
  readonly attempt: number
  readonly jobId: number
  readonly recorder: string
  readonly event: string
  readonly branch: string
  readonly sha: string
  readonly trust: Run['trust']
}

/** What a test stands in with, or is told of. */
export interface Means {
  readonly cacheClient?: CacheClient
  readonly beforeStep?: StoreContext['beforeStep']
  readonly log?: Log
  /** Gives up sooner than the limit. */
  readonly deadline?: Deadline
}

export interface Recorder {
  readonly ports: RecordPorts & { readonly runs: RunSource; readonly secondCopy: SecondCopy }
  readonly deadline: Deadline
}

/** The shares of its time that a job gives to reading and to storing, and its requests, as in actions/setting.ts. */
const SHARE = { reading: 0.45, storing: 0.75 } as const
const MOST_REQUESTS = { reading: 30, storing: 110 } as const

/** The real adapters of a job, as actions/stores.ts puts them together. */
export function recorderAt(seat: Seat, means: Means = {}): Recorder {
  const { repository, variables, apiUrl, token } = seat
  const { log = SILENT, deadline = deadlineIn(seat.limitMs) } = means
  const clock = clockOf(seat)
  const client = gitHubClient({
    token,
    apiUrl,
    deadline: deadline.within(SHARE.reading * seat.limitMs),
    requests: seat.readsAll === true ? 1_000 : MOST_REQUESTS.reading,
    log
  })
  const storing = deadline.within(SHARE.storing * seat.limitMs)
  const storeClient = gitHubClient({ token, apiUrl, deadline: storing, requests: MOST_REQUESTS.storing + 500, log })
  const options = { repository, service: artifactService(variables), clock, retentionDays: 30 }
  const leaving = gitHubSecondCopy(storeClient, options)
  mkdirSync(seat.workspace, { recursive: true })
  const { cacheClient, beforeStep } = means
  const store = storeOf(seat, {
    workspace: seat.workspace,
    temp: seat.workspace,
    deadline: storing,
    damageOf,
    github: { client: storeClient, repository },
    cachePlace: cachePlaceOf(variables),
    listCacheEntries: listCacheEntries(client, { repository, refs: seat.refs }),
    deleteCacheEntry: deleteCacheEntry(client, repository),
    now: () => clock.now(),
    ...(cacheClient === undefined ? {} : { loadCacheClient: () => Promise.resolve(cacheClient) }),
    ...(beforeStep === undefined ? {} : { beforeStep })
  })
  return {
    deadline,
    ports: {
      store,
      clock,
      log,
      runs: gitHubRuns(client, repository, (zip) => readZip(zip, 'artifact')),
      secondCopy: { ...gitHubSecondCopy(client, options), leave: (segment) => leaving.leave(segment) }
    }
  }
}

function storeOf({ store, home, readsAll = false }: Seat, context: StoreContext): HistoryStore {
  const makers: Readonly<Record<StoreName, () => HistoryStore>> = {
    directory: () => stores.directory.create({ path: home }, context),
    cache: () => stores.cache.create({ 'most-restores': readsAll ? 200 : 10 }, context),
    branch: () => stores.branch.create({ 'most-reads': readsAll ? 500 : 50 }, context)
  }
  return makers[store]()
}

/** A clock that goes as the real one does, from another moment. */
function clockOf({ now, skewMs }: Seat): Clock {
  const began = performance.now()
  return {
    now: () => Math.round(now + skewMs + performance.now() - began),
    chance: () => Math.random(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  }
}

const SILENT: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, progress: () => undefined }

const TESTS = 20

/** The one test that no other recording has. */
export const testOf = (id: string): string => `only in ${id}`

/** Records what is assigned, its own test among twenty that every recording has. */
export const recordAs = ({ ports }: Pick<Recorder, 'ports'>, assignment: Assignment, seat: Seat): Promise<Recorded> =>
  record({ ...ports, workspace: reportOf(assignment) }, recordingOf(assignment, seat, ports.clock.now()))

function reportOf({ id }: Assignment) {
  const shared = Object.fromEntries(Array.from({ length: TESTS }, (_, test) => [`case ${test}`, 0.1 * test]))
  return fakeWorkspace({ [join('reports', 'junit.xml')]: junit('shop', { ...shared, [testOf(id)]: 1 }) })
}

function recordingOf(assignment: Assignment, seat: Seat, observedAt: number): Recording {
  const { runId, attempt, event, branch, sha, trust, jobId, recorder } = assignment
  return {
    home: homeOf(seat),
    self: {
      runId,
      attempt,
      workflow: 'CI',
      workflowPath: WORKFLOW,
      event,
      branch,
      sha,
      status: 'in_progress',
      trust,
      witness: 'runner',
      observedAt
    },
    selfIsSure: true,
    recorder,
    job: { jobId },
    reports: ['**/*.xml'],
    artifacts: [],
    foreshock: FORESHOCK
  }
}

export const WORKFLOW = '.github/workflows/ci.yml'
export const FORESHOCK = '0.1.0'

export const homeOf = ({ repository, repositoryId }: Seat) => ({ repository, repositoryId, defaultBranch: 'main' })

/** Packs what is due after a recording, as actions/record/in-job.ts does. */
export const packAfter = ({ ports }: Pick<Recorder, 'ports'>, { history }: Recorded, { repositoryId }: Seat) =>
  compact(ports, { repositoryId, foreshock: FORESHOCK, history, retention: { keepDays: 90 } })

/** Whether somebody was told that a recording is kept. */
export const isAcknowledged = ({ appended, copied }: Recorded): boolean =>
  appended.is === 'stored' || appended.is === 'already-there' || copied?.is === 'stored'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { damageOf } from '../../src/history/manifest.js'
import { deleteCacheEntry, listCacheEntries } from '../../src/io/github/cache-entries.js'
import { gitHubClient } from '../../src/io/github/client.js'
import { noHurry } from '../fakes/no-hurry.js'
import { cachePlaceOf } from '../../src/io/store/cache/place.js'
import { type StoreName, stores } from '../../src/io/store/index.js'
import { type StoreContext } from '../../src/io/store/store.js'
import { type HistoryStore } from '../../src/ports.js'
import { fakeLog } from '../fakes/publisher.js'
import { liftLimits, unhurried } from '../io/store/unhurried.js'
import { addRepository, type Permissions, startLocalGitHub } from '../local-github/index.js'

/** One history that several processes write to: each store it gives knows nothing of the others. */
export interface Home {
  store(): HistoryStore
  readOnlyStore(): HistoryStore
  /** A store that cannot find out what is there. */
  blindStore(): HistoryStore
  close(): Promise<void>
}

/** A fresh and empty home for every store of the registry: a new store does not compile without one. */
export const homes: Readonly<Record<StoreName, () => Promise<Home>>> = {
  directory: directoryHome,
  cache: cacheHome,
  branch: branchHome
}

async function directoryHome(): Promise<Home> {
  const workspace = await mkdtemp(join(tmpdir(), 'store-law-'))
  const options = stores.directory.options.parse({})
  const create = (change: Partial<StoreContext> = {}, path = options.path) =>
    stores.directory.create({ path }, { ...contextIn(workspace), ...change })
  const refuse = (): Promise<never> =>
    Promise.reject(Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' }))
  return {
    store: () => create(),
    readOnlyStore: () => create({ beforeStep: refuse }),
    blindStore: () => create({}, '/dev/null/history'),
    close: () => rm(workspace, { recursive: true, force: true })
  }
}

/** The real cache client against a local cache service. */
async function cacheHome(): Promise<Home> {
  const workspace = await mkdtemp(join(tmpdir(), 'store-law-'))
  const gitHub = await startLocalGitHub()
  const repository = addRepository(gitHub.state)
  const token = (event: string) =>
    gitHub.issueRuntimeToken({
      repository: repository.full_name,
      runId: 1,
      jobId: 1,
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      event
    })
  const before = { ...process.env }
  const folder = process.cwd()
  const speakAgain = mute()
  process.chdir(workspace)
  const enter = (variables: Record<string, string>): void => {
    Object.assign(process.env, variables)
  }
  enter({
    ACTIONS_RESULTS_URL: gitHub.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: token('push'),
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(workspace, 'temp')
  })
  const client = gitHubClient({
    token: gitHub.issueToken({ repository: repository.full_name, permissions: { actions: 'write' } }),
    apiUrl: gitHub.url,
    deadline: noHurry(),
    requests: 1000,
    log: fakeLog()
  })
  const place = { repository: repository.full_name, refs: ['refs/heads/main'] }
  const create = (event: string, change: Partial<StoreContext> = {}) => {
    enter({ ACTIONS_RUNTIME_TOKEN: token(event) })
    return stores.cache.create(stores.cache.options.parse({}), {
      ...contextIn(workspace),
      cachePlace: cachePlaceOf(process.env),
      listCacheEntries: listCacheEntries(client, place),
      deleteCacheEntry: deleteCacheEntry(client, place.repository),
      ...change
    })
  }
  return {
    store: () => create('push'),
    readOnlyStore: () => create('pull_request_target'),
    blindStore: () => create('push', { cachePlace: cachePlaceOf({}) }),
    close: async () => {
      await gitHub.close()
      process.chdir(folder)
      speakAgain()
      for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name)
      Object.assign(process.env, before)
      await rm(workspace, { recursive: true, force: true })
    }
  }
}

/** A repository of a local GitHub, and a client that does not pause between writes. */
async function branchHome(): Promise<Home> {
  const gitHub = await startLocalGitHub()
  liftLimits(gitHub.state)
  const repository = addRepository(gitHub.state)
  const create = (permissions: Permissions) => {
    const auth = gitHub.issueToken({ repository: repository.full_name, permissions })
    const client = { octokit: unhurried(auth, gitHub.url) }
    const github = { client, repository: repository.full_name }
    return stores.branch.create(stores.branch.options.parse({}), { ...contextIn('.'), github })
  }
  return {
    store: () => create({ contents: 'write' }),
    readOnlyStore: () => create({ contents: 'read' }),
    blindStore: () => create({ actions: 'read' }),
    close: () => gitHub.close()
  }
}

/** The cache client writes a page of debug lines for every call. */
function mute(): () => void {
  const { stdout } = process
  const write = stdout.write.bind(stdout)
  stdout.write = () => true
  return () => {
    stdout.write = write
  }
}

const contextIn = (workspace: string): StoreContext => ({
  workspace,
  temp: join(workspace, 'temp'),
  deadline: noHurry(),
  damageOf
})

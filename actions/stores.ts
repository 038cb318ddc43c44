import { join } from 'node:path'
import type { GitHubClient } from '../src/io/github/client.js'
import { deleteCacheEntry, listCacheEntries } from '../src/io/github/cache-entries.js'
import type { Deadline } from '../src/io/runner/deadline.js'
import type { RunnerEnvironment } from '../src/io/runner/environment.js'
import type { World } from '../src/io/runner/run-action.js'
import { cachePlaceOf } from '../src/io/store/cache/place.js'
import { stores, type StoreName } from '../src/io/store/index.js'
import { damageOf } from '../src/history/manifest.js'
import { Problem } from '../src/domain/problem.js'
import type { StoreContext } from '../src/io/store/store.js'
import type { HistoryStore } from '../src/ports.js'
import type { Config } from './config.js'
import type { Target } from './target.js'

interface Wish {
  readonly store?: StoreName | undefined
  readonly directory: string | undefined
  readonly config: Config
}

/** Where a job works, and who asks GitHub for it. */
interface Place {
  readonly runner: RunnerEnvironment
  readonly client: GitHubClient
  readonly storeClient: GitHubClient
  readonly target: Target
  readonly deadline: Deadline
  readonly variables: World['variables']
}

/** The history of a job, and the small one that its own steps share. */
export function storesOfJob(
  wish: Wish,
  place: Place
): { readonly store: HistoryStore; readonly jobStore: HistoryStore } {
  const { runner, client, storeClient, target, deadline, variables } = place
  const { repository } = target.home
  const context = {
    workspace: runner.workspace,
    temp: runner.temp,
    cacheMode: runner.cacheMode,
    deadline,
    damageOf,
    cachePlace: cachePlaceOf(variables),
    listCacheEntries: listCacheEntries(client, { repository, refs: readableRefs(runner, target) }),
    deleteCacheEntry: deleteCacheEntry(storeClient, repository),
    github: { client: storeClient, repository }
  }
  const name = wish.store ?? wish.config.history.store ?? (hasActionsCache(runner.serverUrl) ? 'cache' : 'branch')
  return {
    store: storeNamed(name, wish, context),
    jobStore: stores.directory.create({ path: join(runner.temp, 'foreshock') }, context)
  }
}

/** GitHub Enterprise Server lacks the second version of the cache service. The client of the cache tells it by the same names. */
function hasActionsCache(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : ''
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')
}

/** Requests that listing and writing a segment take besides those that `most-reads` allows, repeated ones included. */
const SPARE_REQUESTS = 60

/** How many requests the store of a job or command may make of its own: what is asked about runs does not count. */
export const requestsOfStore = ({ history }: Config): number => history.branch['most-reads'] + SPARE_REQUESTS

function storeNamed(name: StoreName, { directory, config: { history } }: Wish, context: StoreContext): HistoryStore {
  const makers: Readonly<Record<StoreName, () => HistoryStore>> = {
    cache: () => stores.cache.create(history.cache, context),
    directory: () => stores.directory.create({ path: directory ?? history.directory.path }, context),
    branch: () => stores.branch.create(history.branch, context)
  }
  return makers[name]()
}

/** The history at a terminal: a folder, in the checkout unless it is named, or the repository at GitHub. */
export function storeAtTerminal(
  wish: Wish,
  context: Pick<StoreContext, 'workspace' | 'deadline' | 'github'>
): HistoryStore {
  const name = wish.store ?? 'directory'
  if (name === 'cache')
    throw new Problem({
      what: 'The cache of GitHub Actions can be reached from a job alone',
      todo: 'At a terminal, keep the history with --store directory --directory DIR'
    })
  return storeNamed(name, wish, { ...context, temp: context.workspace, damageOf })
}

/** A run restores what its own ref, the base of its pull request and the default branch have saved. */
function readableRefs(runner: RunnerEnvironment, { home }: Target): readonly string[] {
  const branches = [runner.baseRef, home.defaultBranch].filter((branch) => branch !== undefined)
  return [runner.ref, ...branches.map((branch) => `refs/heads/${branch}`)]
}

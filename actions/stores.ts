import { join } from 'node:path'
import type { GitHubClient } from '../src/io/github/client.js'
import { deleteCacheEntry, listCacheEntries } from '../src/io/github/cache-entries.js'
import type { Deadline } from '../src/io/runner/deadline.js'
import type { RunnerEnvironment } from '../src/io/runner/environment.js'
import type { World } from '../src/io/runner/run-action.js'
import { cachePlaceOf } from '../src/io/store/cache/place.js'
import { stores, type StoreName } from '../src/io/store/index.js'
import { damageOf } from '../src/history/manifest.js'
import type { HistoryStore } from '../src/ports.js'
import type { Config } from './config.js'
import type { Target } from './target.js'

interface Wish {
  readonly store: StoreName | undefined
  readonly directory: string | undefined
  readonly config: Config
}

/** The history of a job, and the small one that its own steps share. */
export function storesOfJob(
  { store, directory, config }: Wish,
  {
    runner,
    client,
    target,
    deadline,
    variables
  }: {
    runner: RunnerEnvironment
    client: GitHubClient
    target: Target
    deadline: Deadline
    variables: World['variables']
  }
): { readonly store: HistoryStore; readonly jobStore: HistoryStore } {
  const { repository } = target.home
  const context = {
    workspace: runner.workspace,
    temp: runner.temp,
    cacheMode: runner.cacheMode,
    deadline,
    damageOf,
    cachePlace: cachePlaceOf(variables),
    listCacheEntries: listCacheEntries(client, { repository, refs: readableRefs(runner, target) }),
    deleteCacheEntry: deleteCacheEntry(client, repository)
  }
  const path = directory ?? config.history.directory.path
  return {
    store:
      (store ?? config.history.store) === 'directory'
        ? stores.directory.create({ path }, context)
        : stores.cache.create(config.history.cache, context),
    jobStore: stores.directory.create({ path: join(runner.temp, 'foreshock') }, context)
  }
}

/** The history at a terminal: a folder, in the checkout unless it is named. */
export function storeAtTerminal(
  { directory, config }: Omit<Wish, 'store'>,
  { deadline }: World,
  folder: string
): HistoryStore {
  const context = { workspace: folder, temp: folder, deadline, damageOf }
  return stores.directory.create({ path: directory ?? config.history.directory.path }, context)
}

/** A run restores what its own ref, the base of its pull request and the default branch have saved. */
function readableRefs(runner: RunnerEnvironment, { home }: Target): readonly string[] {
  const branches = [runner.baseRef, home.defaultBranch].filter((branch) => branch !== undefined)
  return [runner.ref, ...branches.map((branch) => `refs/heads/${branch}`)]
}

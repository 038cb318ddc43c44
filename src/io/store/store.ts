import type * as z from 'zod/mini'
import type { Answer } from '../../domain/answer.js'
import type { Problem } from '../../domain/problem.js'
import type { Segment } from '../../domain/segment.js'
import type { HistoryStore } from '../../ports.js'
import type { GitHubClient } from '../github/client.js'
import type { CacheList } from '../github/cache-entries.js'
import type { Deadline } from '../runner/deadline.js'
import type { CacheClient } from './cache/client.js'
import type { CachePlace } from './cache/place.js'

/** One kind of home for the history. */
export interface StoreKind<Options extends z.ZodMiniObject> {
  /** One sentence for the documentation. */
  readonly summary: string
  /** Its part of the configuration; every option has a default and a description. */
  readonly options: Options
  create(options: z.output<Options>, context: StoreContext): HistoryStore
}

/** What the stores need of the place they work in; whoever composes an action or command hands it over. */
export interface StoreContext {
  /** Relative paths start here. In a job: GITHUB_WORKSPACE, which is the working directory, too. */
  readonly workspace: string
  /** A folder for what nobody needs afterwards. In a job: RUNNER_TEMP. */
  readonly temp: string
  /** ACTIONS_CACHE_MODE: what the workflow lets this job do with caches; absent where it does not say. */
  readonly cacheMode?: string | undefined
  /** No call to the outside outlasts it. */
  readonly deadline: Pick<Deadline, 'race'>
  /** What is wrong with the bytes of a segment: stores ask, and never look inside themselves. `only`: see `read`. */
  readonly damageOf: (segment: Segment, only?: readonly string[]) => Problem | undefined
  /** The repository that the history is about, for stores that lie in it; absent where there is no token to ask with. */
  readonly github?: { readonly client: Pick<GitHubClient, 'octokit'>; readonly repository: string }
  /** Where the cache service is; absent where there can be none. */
  readonly cachePlace?: Answer<CachePlace>
  /** The cache entries that this run may read and whose keys begin so, newest first. */
  readonly listCacheEntries?: (prefix: string) => Promise<Answer<CacheList>>
  /** Removes a cache entry; `not-found` where it is gone, or where the token may not know of it. */
  readonly deleteCacheEntry?: (id: number) => Promise<Answer<'deleted' | 'not-found'>>
  /** Default: the Actions toolkit, loaded when it is first needed. */
  readonly loadCacheClient?: () => Promise<CacheClient>
  /** Epoch milliseconds; default: the clock of the system. */
  readonly now?: () => number
  /** Awaited before each step that changes a disk: tests stop a writer there. */
  readonly beforeStep?: (step: string) => Promise<void>
}

/** Keeps the types of a store's options together where it is declared. */
export const defineStore = <const Options extends z.ZodMiniObject>(kind: StoreKind<Options>): StoreKind<Options> => kind

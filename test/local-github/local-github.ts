import type { Fault } from './faults.js'
import type { Permissions } from './permissions.js'
import type { CacheEntry, State } from './state.js'

/** A local GitHub: the REST API, the results service (caches and artifacts) and its blob storage. */
export interface LocalGitHub {
  /** GITHUB_API_URL, without a trailing slash. */
  readonly url: string
  /** ACTIONS_RESULTS_URL, with its trailing slash. */
  readonly resultsUrl: string
  /** Where signed URLs of logs, artifacts and caches point: another origin, as with the real blob storage. */
  readonly blobUrl: string
  readonly state: State
  /** Every request in the order of arrival, until `clearRequests`. */
  readonly requests: readonly LoggedRequest[]
  readonly clearRequests: () => void
  /** A GITHUB_TOKEN (`ghs_`) or a personal token (`ghp_`). A fork's token reads only, whatever its permissions say. */
  readonly issueToken: (wish: TokenWish) => string
  /** An ACTIONS_RUNTIME_TOKEN, with the cache scopes that GitHub gives to the ref, event and cache-mode. */
  readonly issueRuntimeToken: (wish: RuntimeTokenWish) => string
  readonly fault: (rule: FaultRule) => { readonly remove: () => void }
  readonly clearFaults: () => void
  /** Does something just before each matching call is worked on: moves an item between two pages, say. */
  readonly before: (rule: HookRule) => { readonly remove: () => void }
  /** Removes the caches that the predicate picks, and says how many. */
  readonly evict: (predicate: (entry: CacheEntry) => boolean) => number
  /** Stops listening and destroys open sockets, hanging ones too. */
  readonly close: () => Promise<void>
}

export interface LocalGitHubOptions {
  now?: () => Date
  /** Requests an hour for each repository. Default: 1,000, as for GITHUB_TOKEN. */
  rateLimit?: number
}

export interface LoggedRequest {
  readonly at: Date
  readonly method: string
  /** With its query; signatures are left out. */
  readonly path: string
  /** GitHub's operation id, `cache/…`, `artifact/…`, `blob/…`, or `unknown`. */
  readonly operation: string
  /** Undefined when no reply was sent (yet). */
  readonly status: number | undefined
  /** The permissions of which any one suffices; empty when none is needed. */
  readonly permission: readonly Permissions[]
  readonly tokenKind: TokenKind
  readonly fault: Fault | undefined
  /** The JSON body, when smaller than 64 kB. */
  readonly requestBody: unknown
}

export type TokenKind = 'installation' | 'user' | 'runtime' | 'signature' | 'unknown' | 'none'

export interface TokenWish {
  readonly repository: string
  readonly permissions: Permissions
  readonly kind?: 'installation' | 'user'
  readonly login?: string
  readonly fork?: boolean
}

export interface RuntimeTokenWish {
  readonly repository: string
  readonly runId: number
  readonly jobId: number
  /** The full ref of the run, such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string
  /** A branch name, with or without `refs/heads/`. */
  readonly defaultBranch: string
  /** The base branch of a pull request, with or without `refs/heads/`. */
  readonly baseRef?: string
  readonly event: string
  readonly cacheMode?: CacheMode
}

export type CacheMode = 'read' | 'write' | 'write-only' | 'none'

export interface HookRule {
  readonly operation: string | RegExp
  /** Gets the number of the call among the matching ones, from 1. */
  readonly act: (call: number) => void
}

export interface FaultRule {
  readonly operation: string | RegExp
  readonly fault: Fault
  /** How often; default: for ever. */
  readonly times?: number
  /** How many matching calls to leave alone first. */
  readonly afterCalls?: number
  /** Whether the server does the work before the reply is lost; default: no. */
  readonly afterWork?: boolean
}

import { createHmac, randomBytes } from 'node:crypto'
import type { CacheMode, RuntimeTokenWish, TokenKind, TokenWish } from './local-github.js'
import type { Permissions } from './permissions.js'
import type { State } from './state.js'

/** Who is calling the REST API. */
export interface Token {
  readonly kind: TokenKind
  /** The one repository that the token is for. */
  readonly repository: string | undefined
  readonly permissions: Permissions
  readonly login: string
  readonly isFork: boolean
}

/** What a job may do with caches and artifacts. */
export interface RuntimeToken {
  readonly repository: string
  readonly runId: number
  readonly jobId: number
  /** In the order in which entries are looked for. */
  readonly cacheScopes: readonly CacheScope[]
  readonly expires: Date
}

/** One entry of the token's `ac` claim. */
export interface CacheScope {
  readonly Scope: string
  readonly Permission: number
}

export const CAN_READ = 1
export const CAN_WRITE = 2

/** Issues tokens and knows the ones it issued. */
export interface Tokens {
  issue(wish: TokenWish): string
  issueRuntime(wish: RuntimeTokenWish): string
  /** The bearer of an Authorization header; undefined for an unknown token. */
  bearer(authorization: string | undefined): Token | undefined
  runtimeBearer(authorization: string | undefined): RuntimeToken | undefined
}

const ANONYMOUS: Token = { kind: 'none', repository: undefined, permissions: {}, login: '', isFork: false }

export function tokenIssuer(state: State): Tokens {
  const tokens = new Map<string, Token>()
  const runtimeTokens = new Map<string, RuntimeToken>()
  const secret = randomBytes(32)
  return {
    issue(wish) {
      const kind = wish.kind ?? 'installation'
      const token = (kind === 'user' ? 'ghp_' : 'ghs_') + randomBytes(18).toString('hex')
      tokens.set(token, {
        kind,
        repository: wish.repository,
        permissions: wish.permissions,
        login: wish.login ?? (kind === 'user' ? 'octocat' : 'github-actions[bot]'),
        isFork: wish.fork ?? false
      })
      return token
    },
    issueRuntime(wish) {
      const issued = state.now().getTime()
      const lifeMs = 6 * 3_600_000
      const cacheScopes = cacheScopesOf(wish)
      const claims = {
        ac: JSON.stringify(cacheScopes),
        scp: `Actions.Results:${wish.runId}:${wish.jobId} Actions.UploadArtifacts:${wish.runId}:${wish.jobId}`,
        nbf: Math.floor(issued / 1000),
        exp: Math.floor((issued + lifeMs) / 1000),
        iat: Math.floor(issued / 1000),
        jti: randomBytes(8).toString('hex')
      }
      const signed = [{ typ: 'JWT', alg: 'HS256' }, claims].map(base64url).join('.')
      const token = `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
      const { repository, runId, jobId } = wish
      runtimeTokens.set(token, { repository, runId, jobId, cacheScopes, expires: new Date(issued + lifeMs) })
      return token
    },
    bearer(authorization) {
      if (authorization === undefined) return ANONYMOUS
      return tokens.get(authorization.replace(/^(bearer|token) /i, ''))
    },
    runtimeBearer(authorization) {
      const token = runtimeTokens.get(authorization?.replace(/^bearer /i, '') ?? '')
      return token !== undefined && token.expires > state.now() ? token : undefined
    }
  }
}

/** Events that may write to the default branch's caches (GitHub changelog of 2026-06-26). */
const TRUSTED_EVENTS: readonly string[] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'delete',
  'registry_package',
  'page_build'
]

/** Own ref first, then the base branch, then the default branch; the others are never written to. */
function cacheScopesOf(wish: RuntimeTokenWish): CacheScope[] {
  const own = wish.ref
  const defaultRef = branchRef(wish.defaultBranch)
  const mode = wish.cacheMode ?? (own === defaultRef && !TRUSTED_EVENTS.includes(wish.event) ? 'read' : 'write')
  const others = [...(wish.baseRef === undefined ? [] : [branchRef(wish.baseRef)]), defaultRef]
  const scopes = [own, ...new Set(others.filter((ref) => ref !== own))].map((ref) => ({
    Scope: ref,
    Permission: ref === own ? PERMISSIONS[mode] : PERMISSIONS[mode] & CAN_READ
  }))
  return scopes.filter((scope) => scope.Permission !== 0)
}

const PERMISSIONS: Readonly<Record<CacheMode, number>> = {
  none: 0,
  read: CAN_READ,
  'write-only': CAN_WRITE,
  write: CAN_READ | CAN_WRITE
}

const branchRef = (branch: string): string => (branch.startsWith('refs/') ? branch : `refs/heads/${branch}`)
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

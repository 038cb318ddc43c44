import { apiError, Refusal, type Reply } from './reply.js'
import type { State } from './state.js'
import type { Token } from './tokens.js'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const USER_LIMIT = 5000
const ANONYMOUS_LIMIT = 60

/** GitHub's primary limit and the secondary ones that count requests. */
export interface RateLimits {
  /** Refuses the call when a limit is reached, and otherwise counts it. */
  spend(token: Token, call: { readonly isWrite: boolean; readonly isContent: boolean }): void
  /** Gives back a call that GitHub does not count: a 304. */
  giveBack(token: Token): void
  headers(token: Token): Record<string, string>
  status(token: Token): { limit: number; used: number; remaining: number; reset: number }
}

interface Bucket {
  resetMs: number
  used: number
}

export function rateLimits(state: State): RateLimits {
  const buckets = new Map<string, Bucket>()
  const recent = new Map<string, number[]>()

  const bucketOf = (token: Token): Bucket => {
    const nowMs = state.now().getTime()
    const key = bucketKey(token)
    const bucket = buckets.get(key)
    if (bucket !== undefined && bucket.resetMs > nowMs) return bucket
    const fresh = { resetMs: nowMs + HOUR_MS, used: 0 }
    buckets.set(key, fresh)
    return fresh
  }

  const status = (token: Token): { limit: number; used: number; remaining: number; reset: number } => {
    const bucket = bucketOf(token)
    const limit = limitOf(state, token)
    const reset = Math.ceil(bucket.resetMs / 1000)
    return { limit, used: bucket.used, remaining: Math.max(0, limit - bucket.used), reset }
  }

  /** Keeps the times of the last hour; the weight of a call is how often its time is kept. */
  const exceeds = (key: string, rule: { most: number; withinMs: number; weight: number }): boolean => {
    const nowMs = state.now().getTime()
    const times = (recent.get(key) ?? []).filter((at) => nowMs - at < rule.withinMs)
    recent.set(key, times)
    if (times.length + rule.weight > rule.most) return true
    for (let count = 0; count < rule.weight; count++) times.push(nowMs)
    return false
  }

  return {
    spend(token, call) {
      if (status(token).remaining === 0) throw new Refusal(primaryLimit(token))
      const key = bucketKey(token)
      const { contentPerMinute, contentPerHour, pointsPerMinute } = state.limits
      const points = { most: pointsPerMinute, withinMs: MINUTE_MS, weight: call.isWrite ? 5 : 1 }
      if (exceeds(`${key} points`, points)) throw new Refusal(secondaryLimit(state, 403))
      const minute = { most: contentPerMinute, withinMs: MINUTE_MS, weight: 1 }
      const hour = { most: contentPerHour, withinMs: HOUR_MS, weight: 1 }
      if (call.isContent && (exceeds(`${key} minute`, minute) || exceeds(`${key} hour`, hour))) {
        throw new Refusal(secondaryLimit(state, 403))
      }
      bucketOf(token).used += 1
    },
    giveBack(token) {
      bucketOf(token).used -= 1
    },
    headers(token) {
      const { limit, used, remaining, reset } = status(token)
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core'
      }
    },
    status
  }
}

/** The reply to a secondary limit; GitHub uses both 403 and 429. */
export function secondaryLimit(state: State, status: 403 | 429): Reply {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. For more on scraping ' +
    'GitHub and how it may affect your rights, please review our Terms of Service.'
  return { ...apiError(status, message), headers: { 'retry-after': String(state.limits.retryAfterSeconds) } }
}

function primaryLimit(token: Token): Reply {
  const whose = token.kind === 'installation' ? 'installation' : 'user ID 1'
  return apiError(403, `API rate limit exceeded for ${whose}.`)
}

function limitOf(state: State, token: Token): number {
  if (token.kind === 'none') return ANONYMOUS_LIMIT
  return token.kind === 'user' ? USER_LIMIT : state.limits.requestsPerHour
}

const bucketKey = (token: Token): string =>
  token.kind === 'user' ? `user ${token.login}` : `${token.kind} ${token.repository ?? ''}`

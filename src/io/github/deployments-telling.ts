import { known, unknown, type Answer } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { firstLine, isRateLimit, statusOf } from './ask.js'
import type { GitHubClient } from './client.js'

/** A write that may have arrived must not be sent again by itself: who reads what is there decides that. */
export const ONCE = { request: { retries: 0 } } as const

interface Telling {
  /** Completes "GitHub did not take …": `a status of deployment 4711`. */
  readonly what: string
  /** What to add to the job when the token may not: `deployments: write`. */
  readonly permission: string
}

/** Writes to GitHub within the client's time, once. `unknown` says what to do; the write may have arrived all the same. */
export async function tellGitHub<T>(
  { deadline }: Pick<GitHubClient, 'deadline'>,
  { what, permission }: Telling,
  request: () => Promise<T>
): Promise<Answer<T>> {
  try {
    return known(await deadline.race(request(), `Giving GitHub ${what}`))
  } catch (cause) {
    if (cause instanceof Problem) return unknown(cause)
    const status = statusOf(cause)
    const isForbidden = !isRateLimit(cause) && (status === 403 || status === 404)
    const todo = isForbidden ? { todo: `Add \`permissions: { ${permission} }\` to the job` } : {}
    const how = status === undefined ? '' : ` (${status})`
    return unknown(new Problem({ what: `GitHub did not take ${what}${how}: ${firstLine(cause)}`, ...todo, cause }))
  }
}

import type { Problem } from '../../domain/problem.js'
import type { RunSource } from '../../ports.js'

/** The requests that a backfill may still make. */
export interface Budget {
  left(): number
}

/** Holds a backfill to its share, so that what comes after it can be asked as well. */
export function budgetOf(runs: RunSource, most: number): Budget {
  const reserved = Math.max(0, runs.requestsLeft() - Math.max(0, most))
  return { left: () => Math.max(0, runs.requestsLeft() - reserved) }
}

/**
 * Why GitHub did not answer, as far as it decides what to ask next. Gone: this one thing will never be told. Limit: nothing
 * will be told for now, and asking on would be held against us.
 */
export function refusalOf({ cause }: Problem): 'gone' | 'limit' | 'other' {
  const status = typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : undefined
  if (status === 404 || status === 410) return 'gone'
  if (status === 429 || (status === 403 && /rate limit/i.test(String(cause)))) return 'limit'
  return 'other'
}

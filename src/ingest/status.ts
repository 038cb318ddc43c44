import type { Status } from '../domain/run.js'

/** GitHub's word where it is one of those we know; for a word not heard of, whether it ended is all that is said. */
export function statusOf(thing: { readonly status?: string | undefined; conclusion?: string | undefined }): Status {
  const heard = STATUSES.find((status) => status === thing.status)
  return heard ?? (thing.conclusion === undefined ? 'pending' : 'completed')
}

const STATUSES: readonly Status[] = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending']

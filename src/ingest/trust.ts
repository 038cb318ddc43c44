import type { Trust } from '../domain/trust.js'

/** The facts of a run that GitHub itself vouches for. */
export interface RunOrigin {
  readonly event: string
  readonly branch?: string | undefined
  readonly headRepository?: string | undefined
}

export interface Home {
  /** `owner/name` of the repository whose history is kept. */
  readonly repository: string
  readonly defaultBranch?: string | undefined
}

/**
 * Who could have written what a run reports, by facts alone: names of people decide nothing. A fact that is missing, such
 * as the repository of a deleted fork, counts against the run.
 */
export function trustOf(run: RunOrigin, home: Home): Trust {
  const startedAtHome = STARTED_AT_HOME.has(run.event)
  if (run.headRepository === undefined) {
    if (!startedAtHome && !BY_MAINTAINERS.has(run.event)) return 'fork'
  } else if (run.headRepository.toLowerCase() !== home.repository.toLowerCase()) return 'fork'
  return startedAtHome && run.branch !== undefined && run.branch === home.defaultBranch ? 'default' : 'branch'
}

/** Events that only those with write access to the repository can cause. */
const STARTED_AT_HOME: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])

/** Events that those with write access cause as well, and whose payload names no head repository. */
const BY_MAINTAINERS: ReadonlySet<string> = new Set([
  'merge_group',
  'release',
  'deployment',
  'deployment_status',
  'create'
])

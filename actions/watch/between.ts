import { name, say, type Prose } from '../../src/domain/prose.js'
import { isBetweenDeployments } from '../../src/flows/between-deployments.js'
import { unusualIn, withUnusual } from '../../src/flows/watch/unusual.js'
import { isCut, type Watched, type WatchPorts } from '../../src/flows/watch/ports.js'
import type { RunnerEnvironment } from '../../src/io/runner/environment.js'
import { parseAlertEvent } from '../../src/schema/alert-event.js'

const DAY_MS = 86_400_000

/** Values that are older than this were there for the watch before. */
const RECENT_MS = 3_600_000

interface Between {
  readonly event: string
  /** How many days of the past a gauge is held against. */
  readonly days: number
}

/** Between deployments a gauge is held against its own past, too. */
export async function alsoUnusual(
  ports: Pick<WatchPorts, 'sources' | 'clock' | 'log'>,
  watched: Watched,
  { event, days }: Between
): Promise<Watched> {
  if (!isBetweenDeployments(event) || days === 0 || isCut(watched.ending)) return watched
  const until = watched.endedAt
  const since = Math.min(watched.plan.startedAt, until - RECENT_MS)
  return withUnusual(watched, await unusualIn(ports, watched, { from: until - days * DAY_MS, until, since }))
}

/** Which alert has started this watch. It is told, and chooses nothing. */
export function startedBy({ event, payload }: Pick<RunnerEnvironment, 'event' | 'payload'>): readonly Prose[] {
  const alert = event === 'repository_dispatch' ? parseAlertEvent(payload) : undefined
  if (alert === undefined) return []
  if (alert.count === 0) return [say`An alert that is over has started this watch.`]
  const [first = '', ...others] = alert.firing
  const more = alert.count - 1
  const all = others.flatMap((one) => [', ', name(one)])
  return [
    [
      ...say`The alert ${name(first)}`,
      ...all,
      ...say`${more > others.length ? ` and ${more - others.length} more` : ''} started this watch.`
    ]
  ]
}

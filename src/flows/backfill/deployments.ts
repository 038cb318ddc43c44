import type { Deployment } from '../../domain/deployment.js'
import type { Run } from '../../domain/run.js'
import { deploymentFrom } from '../../ingest/deployment.js'
import type { Log } from '../../ports.js'
import type { Listing } from './listing.js'

const MOST_PAGES = 2
const MOST_STATUSES = 10

interface Known {
  readonly deployments: readonly Deployment[]
  /** They tell how far a deployment may be trusted. */
  readonly runs: readonly Run[]
}

interface Asking extends Pick<Listing, 'runs' | 'clock' | 'home' | 'budget'> {
  readonly log: Log
}

/**
 * Lists deployments down to those that are known, and asks how the newest of each environment fares. Few repositories
 * deploy through GitHub, and few jobs may read it: no answer is no news.
 */
export async function askForDeployments(asking: Asking, kept: Known): Promise<readonly Deployment[]> {
  const { runs, clock, home, budget, log } = asking
  const known = new Map(kept.deployments.map((deployment) => [deployment.deploymentId, deployment]))
  const parse = (item: unknown, statuses: readonly unknown[] = []): readonly Told[] => {
    const answer = deploymentFrom(item, statuses, { ...home, observedAt: clock.now(), runs: kept.runs })
    return answer.is === 'known' ? [{ item, deployment: answer.value }] : []
  }
  const listed = await list(asking, (item) => parse(item).every(({ deployment }) => known.has(deployment.deploymentId)))
  const told = listed.flatMap((item) => parse(item))
  const open = [...newestOfEach(told), ...told.filter(({ deployment }) => isOpen(known.get(deployment.deploymentId)))]
  const wanted = [...new Set(open)].filter(({ deployment }) => !isFinal(known.get(deployment.deploymentId)))
  const many = Math.min(MOST_STATUSES, Math.ceil(budget.left() / 8))
  const asked = await Promise.all(
    wanted.slice(0, many).map(async ({ item, deployment }) => {
      const answer = await runs.deploymentStatuses(deployment.deploymentId)
      if (answer.is === 'known') return parse(item, answer.value.items)
      log.debug(answer.because.message)
      return []
    })
  )
  const unknown = told.filter(({ deployment }) => !known.has(deployment.deploymentId))
  return [
    ...new Map([...unknown, ...asked.flat()].map(({ deployment }) => [deployment.deploymentId, deployment])).values()
  ]
}

/** A deployment, and the JSON that it was read from. */
interface Told {
  readonly item: unknown
  readonly deployment: Deployment
}

/** Pages of a listing that grows while it is read repeat items; here that costs nothing, and none is passed over. */
async function list({ runs, budget, log }: Asking, isKnown: (item: unknown) => boolean): Promise<readonly unknown[]> {
  const items: unknown[] = []
  for (let page = 1; page <= MOST_PAGES && budget.left() > 0; page += 1) {
    const answer = await runs.deployments(page)
    if (answer.is === 'unknown') {
      log.debug(answer.because.message)
      break
    }
    items.push(...answer.value.items)
    if (answer.value.complete || answer.value.items.every(isKnown)) break
  }
  return items
}

/** The newest deployment of each environment, newest first. */
function newestOfEach(told: readonly Told[]): readonly Told[] {
  const newest = new Map<string, Told>()
  const inOrder = [...told].sort(({ deployment: one }, { deployment: other }) => other.createdAt - one.createdAt)
  for (const one of inOrder) if (!newest.has(one.deployment.environment)) newest.set(one.deployment.environment, one)
  return [...newest.values()]
}

const isFinal = (deployment: Deployment | undefined): boolean => FINAL.has(deployment?.state ?? '')

/** It was under way when it was last seen. */
const isOpen = (deployment: Deployment | undefined): boolean => deployment?.state !== undefined && !isFinal(deployment)

/** Only another deployment changes these. */
const FINAL: ReadonlySet<string> = new Set(['success', 'failure', 'error', 'inactive'])

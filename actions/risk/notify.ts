import { name, say } from '../../src/domain/prose.js'
import type { Run } from '../../src/domain/run.js'
import type { Gated } from '../../src/flows/risk/verdict.js'
import type { World } from '../../src/io/runner/run-action.js'
import type { RiskPage } from '../../src/report/risk-page.js'
import type { Level } from '../../src/risk/level.js'
import { isOfPullRequest, tell, whereOf, type Place } from '../notify.js'

interface OfRisk {
  readonly page: Pick<RiskPage, 'verdict' | 'advice'>
  readonly level: Level
  readonly gated: Gated
  /** Absent where no deployment is at hand. */
  readonly environment: string | undefined
  /** The newest commit of the change. */
  readonly head: string
  readonly run: Run
}

/** Tells what a gate says of a change and, where that holds nothing, how risky it is. */
export const notifyOfRisk = (
  place: Omit<Place, 'circumstances'>,
  { page: { verdict, advice }, level, gated, environment, head, run }: OfRisk,
  world: World
): Promise<void> => {
  const { runId, attempt } = place.runner
  const outcome = gated.is === 'held' || gated.is === 'overridden' ? gated.is : level
  return tell(
    { ...place, circumstances: { trust: run.trust, isPullRequest: isOfPullRequest(run) } },
    {
      id: `risk/${runId}/${attempt}/${environment ?? ''}`,
      from: 'risk',
      outcome,
      tone: outcome === 'held' ? 'bad' : outcome === 'low' && gated.is !== 'unknown' ? 'good' : 'unsure',
      title: environment === undefined ? say`risk` : say`risk ${name(environment)}`,
      headline: verdict.headline,
      details: [...(verdict.asides ?? []), advice, ...verdict.unseen.map((sentence) => say`Not seen: ${sentence}`)],
      ...whereOf(place.runner, runId),
      sha: head,
      branch: run.branch,
      environment
    },
    world
  )
}

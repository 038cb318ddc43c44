import { type Answer, known } from '../../domain/answer.js'
import type { RunKey } from '../../domain/run.js'
import { VERDICTS } from '../../domain/verdict.js'
import type { Deployments } from '../../ports.js'
import type { WatchSaid } from '../../verdict/rollback/facts.js'
import { newest } from '../../verdict/rollback/place.js'
import { recordsOf } from '../../verdict/rollback/record-line.js'

/**
 * The newest verdict that a run has written at the newest deployment of an environment; `undefined` where it has written
 * none there. For workflows that begin when the watch has ended, and get nothing from it but its number.
 */
export async function watchSaidByRun(
  deployments: Pick<Deployments, 'list' | 'statuses'>,
  { environment, by }: { readonly environment: string; readonly by: RunKey }
): Promise<Answer<WatchSaid | undefined>> {
  const page = await deployments.list(environment, 1)
  if (page.is === 'unknown') return page
  const last = newest(page.value.deployments)
  if (last === undefined) return known(undefined)
  const statuses = await deployments.statuses(last.deploymentId)
  if (statuses.is === 'unknown') return statuses
  const { deploymentId, sha } = last
  const records = recordsOf({ statuses: statuses.value })
  for (const { word, runId, attempt, at } of records) {
    const verdict = VERDICTS.find((one) => one === word)
    if (verdict !== undefined && runId === by.runId && attempt === by.attempt)
      return known({ verdict, deploymentId, environment: last.environment, sha, by, at })
  }
  return known(undefined)
}

import { type Answer, known, unknown } from '../../domain/answer.js'
import { Problem } from '../../domain/problem.js'
import { decideRollback, type RollbackDecision } from '../../verdict/rollback/decide.js'
import type { WatchSaid } from '../../verdict/rollback/facts.js'
import { newest } from '../../verdict/rollback/place.js'
import { rollbackFacts } from './facts.js'
import type { RollBackPorts } from './ports.js'

export interface Rehearsed {
  readonly said: WatchSaid
  readonly decision: RollbackDecision
}

/** A run that is none: nothing of it is ever written. */
const NOBODY = { runId: 1, attempt: 1 } as const

/**
 * What would be decided if a watch failed the newest deployment of an environment now. It reads, and does nothing: neither
 * claims nor records, and there is nothing here with which it could act.
 */
export async function rehearseRollBack(
  ports: Pick<RollBackPorts, 'deployments' | 'claims' | 'settings' | 'clock'>,
  environment: string
): Promise<Answer<Rehearsed>> {
  const page = await ports.deployments.list(environment, 1)
  if (page.is === 'unknown') return page
  const { at, deployments } = page.value
  const last = newest(deployments)
  if (last === undefined)
    return unknown(
      new Problem({
        what: 'GitHub was told of no deployment of this environment',
        todo: 'Name the environment exactly as deployments do'
      })
    )
  const { deploymentId, sha } = last
  const said: WatchSaid = { verdict: 'fail', deploymentId, environment: last.environment, sha, by: NOBODY, at }
  const facts = await rollbackFacts(ports, { said, expectedBy: NOBODY, hop: 0, allowed: true }, decideRollback)
  return known({ said, decision: decideRollback(facts) })
}

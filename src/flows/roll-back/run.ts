import { known, unknown, type Answer } from '../../domain/answer.js'
import { isNewer, type EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { Problem } from '../../domain/problem.js'
import type { RollbackOrder } from '../../domain/rollback-order.js'
import type { Deployments, StartedRun } from '../../ports.js'
import { newest } from '../../verdict/rollback/place.js'
import { ROLL_BACK_LIMITS, type RollBackPorts } from './ports.js'

type Ports = Pick<RollBackPorts, 'remedy' | 'clock'>

/** The run that an order started, once it shows up; `undefined` where it does not within the time. */
export async function appeared(
  { remedy, clock }: Ports,
  order: RollbackOrder,
  since: number
): Promise<StartedRun | undefined> {
  const until = clock.now() + ROLL_BACK_LIMITS.appearMs
  for (;;) {
    const answer = await remedy.startedBy(order, since)
    if (answer.is === 'known' && answer.value !== undefined) return answer.value
    if (clock.now() + ROLL_BACK_LIMITS.appearPollMs > until) return undefined
    await clock.sleep(ROLL_BACK_LIMITS.appearPollMs)
  }
}

/** A run once it has ended; `unknown` where it has not within the time. An answer that does not come is asked for again. */
export async function ended({ remedy, clock }: Ports, runId: number, waitMs: number): Promise<Answer<StartedRun>> {
  const until = clock.now() + waitMs
  for (;;) {
    const answer = await remedy.run(runId)
    if (answer.is === 'known' && answer.value.status === 'completed') return answer
    if (clock.now() + ROLL_BACK_LIMITS.runPollMs > until)
      return answer.is === 'unknown' ? answer : unknown(unended(answer.value))
    await clock.sleep(ROLL_BACK_LIMITS.runPollMs)
  }
}

/** A run that GitHub still holds back compares before it acts, whenever it begins. */
const unended = ({ status }: StartedRun): Problem =>
  status === 'waiting'
    ? new Problem({ what: 'It waits for an approval, and has not got one within the time that was given to it' })
    : new Problem({
        what: NOT_BEGUN.has(status)
          ? 'It is still queued, and has not begun within the time that was given to it'
          : 'The run has not ended within the time that was given to it',
        todo: 'Look whether it waits for an approval'
      })

const NOT_BEGUN: ReadonlySet<StartedRun['status']> = new Set(['queued', 'pending', 'requested'])

export interface Live {
  /** The deployment that the rollback made; absent where its workflow makes none. */
  readonly deployment?: EnvironmentDeployment
  /** GitHub's time of the last look. */
  readonly at: number
}

/** What is live after the run. `unknown`: another commit than the target, or no answer. */
export async function liveAfter(
  { deployments, clock }: { readonly deployments: Deployments; readonly clock: RollBackPorts['clock'] },
  order: RollbackOrder
): Promise<Answer<Live>> {
  for (let look = 1; ; look += 1) {
    const answer = await deployments.list(order.environment, 1)
    if (answer.is === 'known') {
      const { at } = answer.value
      const taken = answer.value.deployments.find(({ deploymentId }) => deploymentId === order.rollbackOf)
      const last = newest(answer.value.deployments)
      if (last !== undefined && taken !== undefined && isNewer(last, taken))
        return last.sha === order.target ? known({ at, deployment: last }) : unknown(otherLive(last.deploymentId))
      if (look >= ROLL_BACK_LIMITS.liveLooks) return known({ at })
    } else if (look >= ROLL_BACK_LIMITS.liveLooks) return answer
    await clock.sleep(ROLL_BACK_LIMITS.livePollMs)
  }
}

const otherLive = (deploymentId: number): Problem =>
  new Problem({ what: `Deployment ${deploymentId} of another commit came after the rollback` })

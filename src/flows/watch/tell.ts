import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { RunKey } from '../../domain/run.js'
import type { VerdictKind } from '../../domain/verdict.js'
import type { Deployments, Log } from '../../ports.js'
import { recordLine, recordsOf, stateFor } from '../../verdict/rollback/record-line.js'

interface Told {
  readonly deployment: EnvironmentDeployment
  readonly verdict: VerdictKind
  /** The run that says so. */
  readonly self: RunKey
}

export interface Recorded {
  readonly isRecorded: boolean
  /** When GitHub says that it was said: of the record, or of its last answer. Nobody knows where it gave none. */
  readonly at: number | undefined
}

/** Writes a verdict as a status of its deployment, and asks GitHub when that was. */
export async function recordVerdict(
  { deployments, log }: { readonly deployments: Deployments; readonly log: Log },
  { deployment, verdict, self }: Told
): Promise<Recorded> {
  const { deploymentId } = deployment
  const before = await deployments.statuses(deploymentId)
  const now = before.is === 'known' ? before.value[0]?.state : undefined
  const isFixed = verdict !== 'inconclusive' && verdict !== 'no-data'
  // What decides nothing leaves the state as it is: which one that is has to be known.
  if (before.is === 'unknown' && !isFixed) {
    log.warn(`The verdict of deployment ${deploymentId} was not recorded. ${before.because.message}`)
    return { isRecorded: false, at: await timeAt(deployments, deployment) }
  }
  const { runId, attempt } = self
  const description = recordLine({ word: verdict, runId, attempt })
  const told = await deployments.tell(deploymentId, { state: stateFor(verdict, now), description })
  if (told.is === 'unknown')
    log.warn(`The verdict of deployment ${deploymentId} was not recorded. ${told.because.message}`)
  const after = told.is === 'known' ? await deployments.statuses(deploymentId) : told
  const own =
    after.is === 'known' ? recordsOf({ statuses: after.value }).find((one) => isOwn(one, self, verdict)) : undefined
  return { isRecorded: told.is === 'known', at: own?.at ?? (await timeAt(deployments, deployment)) }
}

const isOwn = (
  { word, runId, attempt }: { readonly word: string } & RunKey,
  self: RunKey,
  verdict: VerdictKind
): boolean => word === verdict && runId === self.runId && attempt === self.attempt

/** GitHub's time now; `undefined` where it gives no answer. */
export async function timeAt(
  { list }: Pick<Deployments, 'list'>,
  { environment }: Pick<EnvironmentDeployment, 'environment'>
): Promise<number | undefined> {
  const page = await list(environment, 1)
  return page.is === 'known' ? page.value.at : undefined
}

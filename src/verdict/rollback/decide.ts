import { name, say } from '../../domain/prose.js'
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { incidentOf, isId, isSha, type RollbackOrder, wrongIn } from '../../domain/rollback-order.js'
import type { CheckCounts, RollbackFacts, WatchSaid } from './facts.js'
import { isRollback, newest, wasEver } from './place.js'
import { tooSoon } from './rate.js'
import { reasonOf } from './reason.js'
import { recordsOf, type RecordWord } from './record-line.js'
import { minutes, refusal, type Refusal, REFUSALS, unreadable } from './refusal.js'
import type { RollbackSettings } from './settings.js'
import { targetOf } from './target.js'

export type RollbackDecision =
  | { readonly is: 'dispatch'; readonly order: RollbackOrder }
  /** What would be dispatched if the configuration said `live`. */
  | { readonly is: 'dry-run'; readonly order: RollbackOrder }
  | { readonly is: 'nothing'; readonly because: Refusal }
  | { readonly is: 'needs-human'; readonly because: Refusal }

/**
 * Whether a bad deployment is taken back, and to what. Everything that is unknown, partial, old or of somebody else leads
 * to no rollback. The order of the questions is that of the answers a reader wants first.
 */
export function decideRollback(facts: RollbackFacts): RollbackDecision {
  const refused = notMeant(facts)
  if (refused !== undefined) return refusing(refused)
  const { settings, deployments, claimed } = facts
  if (settings.is === 'unknown')
    return refusing(
      refusal(
        'config-unreadable',
        unreadable('The configuration of the default branch could not be read.', settings.because.what)
      )
    )
  const off = turnedOff(facts, settings.value)
  if (off !== undefined) return refusing(off)
  if (deployments.is === 'unknown' || claimed.is === 'unknown') {
    const whys = [deployments, claimed].flatMap((answer) => (answer.is === 'unknown' ? [answer.because.what] : []))
    const what = 'What was deployed and rolled back before could not be read in full.'
    return refusing(refusal('deployments-unreadable', unreadable(what, whys.join(', '))))
  }
  const past = { deployments: deployments.value, claimed: claimed.value }
  return onKnown(facts, { past, settings: settings.value })
}

interface Known {
  readonly past: { readonly deployments: readonly EnvironmentDeployment[]; readonly claimed: ReadonlySet<number> }
  readonly settings: RollbackSettings
}

/** The decision once everything could be read. */
function onKnown(facts: RollbackFacts, { past, settings }: Known): RollbackDecision {
  const { said, now } = facts
  const judged = past.deployments.find(({ deploymentId }) => deploymentId === said.deploymentId)
  if (judged?.sha !== said.sha || judged.environment !== said.environment)
    return refusing(
      refusal(
        'unknown-deployment',
        say`GitHub knows of no deployment ${said.deploymentId} of this environment with the commit that was watched.`
      )
    )
  const refused =
    handled(judged, past.claimed, now) ??
    notCurrent(judged, past.deployments) ??
    secondHop(facts, judged, past.deployments) ??
    stale(said, now, settings) ??
    tooSoon(past.deployments, settings, now)
  if (refused !== undefined) return refusing(refused)
  const target = targetOf(judged, past, settings)
  if (target === undefined)
    return refusing(
      refusal('no-target', say`None of the earlier deployments that were looked at is known to have been good.`)
    )
  return ordered({ facts, judged, target, settings })
}

interface Ordered {
  readonly facts: RollbackFacts
  readonly judged: EnvironmentDeployment
  readonly target: EnvironmentDeployment
  readonly settings: RollbackSettings
}

function ordered({ facts, judged, target, settings }: Ordered): RollbackDecision {
  const order: RollbackOrder = {
    workflow: settings.workflow,
    environment: settings.environments.find((one) => one === judged.environment) ?? '',
    target: target.sha,
    targetDeployment: target.deploymentId,
    expectedCurrentSha: judged.sha,
    incident: incidentOf(judged.deploymentId),
    reason: reasonOf(facts.said, judged),
    hop: facts.hop + 1,
    rollbackOf: judged.deploymentId
  }
  const wrong = wrongIn(order)
  if (wrong.length > 0)
    return refusing(refusal('not-allowed', say`What would be dispatched is not as it must be: ${wrong.join(', ')}.`))
  return { is: settings.mode === 'live' ? 'dispatch' : 'dry-run', order }
}

const refusing = (because: Refusal): RollbackDecision =>
  REFUSALS[because.code] === 'human' ? { is: 'needs-human', because } : { is: 'nothing', because }

/** A verdict that asks for nothing, that cannot be believed, or that is not for this run. */
function notMeant({ said, expectedBy }: RollbackFacts): Refusal | undefined {
  if (said.verdict === 'pass' || said.verdict === 'warn')
    return refusal('healthy', say`The verdict is ${said.verdict}: there is nothing to take back.`)
  if (said.verdict !== 'fail')
    return refusal('not-proven', say`The verdict is ${said.verdict}: what could not be seen is no reason to roll back.`)
  if (!isPlausible(said))
    return refusal('not-proven', say`The verdict is a failure in which no check failed, or its numbers cannot be.`)
  if (said.by.runId === expectedBy.runId && said.by.attempt === expectedBy.attempt) return undefined
  return refusal(
    'other-run',
    say`The verdict is of run ${said.by.runId}, attempt ${said.by.attempt}, and the one waited for is of run ${expectedBy.runId}, attempt ${expectedBy.attempt}.`
  )
}

function isPlausible({ checks, at, sha, deploymentId, by }: WatchSaid): boolean {
  const areIds = isId(deploymentId) && isId(by.runId) && isSha(sha)
  return areIds && Number.isFinite(at) && (checks === undefined || areFailures(checks))
}

function areFailures({ failed, unmeasured, all }: CheckCounts): boolean {
  const areCounts = [failed, unmeasured, all].every((count) => Number.isInteger(count) && count >= 0)
  return areCounts && failed > 0 && failed + unmeasured <= all
}

function turnedOff({ allowed, said }: RollbackFacts, settings: RollbackSettings): Refusal | undefined {
  if (!settings.enabled)
    return refusal('turned-off', say`Rollbacks are turned off in the configuration of the default branch.`)
  if (!allowed) return refusal('turned-off', say`Rollbacks are turned off by the workflow.`)
  if (settings.environments.includes(said.environment)) return undefined
  return refusal(
    'not-configured',
    say`The configuration does not name ${name(said.environment)} among the environments that may be rolled back.`
  )
}

/** Somebody has seen to this deployment already, or began to. */
function handled(judged: EnvironmentDeployment, claimed: ReadonlySet<number>, now: number): Refusal | undefined {
  const { deploymentId } = judged
  if (wasEver(judged, SEEN_TO))
    return refusal('handled', say`The rollback of deployment ${deploymentId} was seen to before.`)
  const dispatched = recordsOf(judged).find(({ word }) => word === 'dispatched')
  if (dispatched !== undefined && now - dispatched.at < FOLLOWED_MS)
    return refusal(
      'handled',
      say`Deployment ${deploymentId} is being rolled back; run ${dispatched.runId} follows that.`
    )
  if (!claimed.has(deploymentId) && !wasEver(judged, BEGUN)) return undefined
  return refusal(
    'claimed',
    say`Somebody has claimed the rollback of deployment ${deploymentId}, and nothing tells what came of it.`
  )
}

/** Nobody follows a rollback for longer, so that one without an end by then has been left by whoever followed it. */
const FOLLOWED_MS = 3_600_000

const BEGUN: ReadonlySet<RecordWord> = new Set(['rolling-back', 'dispatched'])

const SEEN_TO: ReadonlySet<RecordWord> = new Set(['stood-down', 'rolled-back', 'not-rolled-back', 'needs-human'])

function notCurrent(judged: EnvironmentDeployment, deployments: readonly EnvironmentDeployment[]): Refusal | undefined {
  const last = newest(deployments)
  if (last === undefined || last.deploymentId === judged.deploymentId) return undefined
  const state = last.statuses?.[0]?.state
  if (state === 'failure' || state === 'error' || state === 'inactive')
    return refusal(
      'newer-failed',
      say`Deployment ${last.deploymentId} came after ${judged.deploymentId} and is in the state ${state}: which of them is live cannot be told.`
    )
  return refusal(
    'superseded',
    say`Deployment ${last.deploymentId} came after ${judged.deploymentId}, which is not what is live any more.`
  )
}

function secondHop(
  { hop }: RollbackFacts,
  judged: EnvironmentDeployment,
  deployments: readonly EnvironmentDeployment[]
): Refusal | undefined {
  if (hop === 0 && !isRollback(judged, deployments)) return undefined
  return refusal('second-hop', say`Deployment ${judged.deploymentId} is a rollback itself, and fails as well.`)
}

/** Clocks of GitHub's servers differ by a little, and their times are whole seconds: more than this ahead is wrong data. */
const AHEAD_MS = 5_000

export function stale(
  { at }: WatchSaid,
  now: number,
  { verdictTtlMs }: Pick<RollbackSettings, 'verdictTtlMs'>
): Refusal | undefined {
  if (now - at <= verdictTtlMs && at - now <= AHEAD_MS) return undefined
  return refusal(
    'stale',
    say`The verdict is ${minutes(now - at)} old, and only one of the last ${minutes(verdictTtlMs)} is acted on.`
  )
}

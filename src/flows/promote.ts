/**
 * Has the workflow of the user's go on with what a watch has passed. Only a pass leads here, once for each deployment:
 * everything that is unknown, old or of somebody else leads to nothing.
 */
import type { Answer } from '../domain/answer.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { PromotionOrder } from '../domain/promotion-order.js'
import type { RunKey } from '../domain/run.js'
import type { Trust } from '../domain/trust.js'
import type { Claims, Deployments, Remedy } from '../ports.js'
import type { WatchSaid } from '../verdict/rollback/facts.js'
import { newest } from '../verdict/rollback/place.js'
import { recordLine, stateFor } from '../verdict/rollback/record-line.js'
import { unreadable } from '../verdict/rollback/refusal.js'
import { isBetweenDeployments } from './between-deployments.js'
import type { PromoteSettings } from './promote/options.js'

export interface PromotePorts {
  /** Reads the section of the default branch afresh, each time. */
  readonly settings: () => Promise<Answer<PromoteSettings>>
  readonly deployments: Pick<Deployments, 'list' | 'tell'>
  readonly claims: Pick<Claims, 'take'>
  /** The remedy as these settings allow it. */
  readonly remedy: (settings: PromoteSettings) => Pick<Remedy<PromotionOrder>, 'act'>
}

export interface PromoteAsked {
  /** What the watch said; absent where no deployment is known. */
  readonly said: WatchSaid | undefined
  /** This run. */
  readonly self: RunKey
  /** Of the step: one that writes nothing promotes nothing. */
  readonly mode: 'live' | 'dry-run'
  readonly trust: Trust
  /** The event that started this run. */
  readonly event: string
}

export interface Promoted {
  /** `refused`: it should have been started and was not. `unknown`: GitHub did not say whether it was. */
  readonly is: 'nothing' | 'dry-run' | 'dispatched' | 'refused' | 'unknown'
  readonly says: Prose
  readonly runId?: number
}

/** Comes to an end whatever the world does, and sends one dispatch at most. */
export async function promote(ports: PromotePorts, asked: PromoteAsked): Promise<Promoted> {
  const { said } = asked
  const unfit = unfitness(asked)
  if (said === undefined || unfit !== undefined) return { is: 'nothing', says: unfit ?? NO_DEPLOYMENT }
  const first = await looked(ports, said)
  if ('is' in first) return first
  const order = orderOf(said, first.workflow)
  if (first.settings.mode !== 'live' || asked.mode !== 'live') return rehearsed(order)
  const claim = await ports.claims.take({ to: 'promote', deploymentId: said.deploymentId, sha: said.sha })
  if (claim.is === 'unknown') return refused('The promotion could not be claimed.', claim.because.message)
  if (claim.value === 'taken')
    return { is: 'nothing', says: say`The promotion of deployment ${said.deploymentId} was begun before.` }
  // Written before the dispatch, so that none goes without a record. It leaves the deployment as it is: a success.
  const description = recordLine({ word: 'promoting', ...asked.self })
  const told = await ports.deployments.tell(said.deploymentId, { state: stateFor('promoting', 'success'), description })
  if (told.is === 'unknown') return refused('The promotion could not be recorded.', told.because.message)
  const last = await looked(ports, said)
  if ('is' in last) return last
  if (last.settings.mode !== 'live' || last.workflow !== order.workflow)
    return { is: 'nothing', says: say`The configuration was changed while the promotion was prepared.` }
  return dispatched(ports, order, last.settings)
}

const NO_DEPLOYMENT = say`No deployment is known that could be promoted.`

/** Why this watch promotes nothing, whatever the configuration says. */
function unfitness({ said, trust, event }: PromoteAsked): Prose | undefined {
  if (said !== undefined && said.verdict !== 'pass')
    return say`Only what passes is promoted, and this is ${said.verdict}.`
  if (trust === 'fork') return say`What a fork has run promotes nothing.`
  if (isBetweenDeployments(event)) return say`A watch that a schedule or an alert has started promotes nothing.`
  return undefined
}

interface Allowed {
  readonly settings: PromoteSettings
  readonly workflow: string
}

/** Whether it may be promoted as all stands now. */
async function looked({ settings, deployments }: PromotePorts, said: WatchSaid): Promise<Allowed | Promoted> {
  const now = await settings()
  if (now.is === 'unknown') return refused('The configuration could not be read.', now.because.message)
  const { enabled, workflow, environments } = now.value
  if (!enabled || workflow === undefined) return { is: 'nothing', says: say`Promotions are turned off.` }
  if (!environments.includes(said.environment))
    return {
      is: 'nothing',
      says: say`${name(said.environment)} is not among ${name('watch.on-pass.environments')} in the configuration.`
    }
  const page = await deployments.list(said.environment, 1)
  if (page.is === 'unknown') return refused('What is deployed could not be read.', page.because.message)
  const current = newest(page.value.deployments)
  if (current?.deploymentId !== said.deploymentId || current.sha !== said.sha)
    return {
      is: 'nothing',
      says: say`Deployment ${said.deploymentId} is not the newest of its environment any more.`
    }
  return { settings: now.value, workflow }
}

const orderOf = ({ environment, sha, deploymentId, checks, by }: WatchSaid, workflow: string): PromotionOrder => ({
  workflow,
  environment,
  target: sha,
  promotionOf: deploymentId,
  reason: `The watch passed${checks === undefined ? '' : ` by ${checks.all} checks, ${checks.unmeasured} not measured`}; run ${by.runId}, attempt ${by.attempt}`
})

const rehearsed = ({ workflow, target, promotionOf }: PromotionOrder): Promoted => ({
  is: 'dry-run',
  says: say`A dry run: ${name(workflow)} would be started to promote ${name(target)}, of deployment ${promotionOf}. Nothing was dispatched until ${name('watch.on-pass.mode')} is ${name('live')}.`
})

async function dispatched(
  { remedy }: PromotePorts,
  order: PromotionOrder,
  settings: PromoteSettings
): Promise<Promoted> {
  const acted = await remedy(settings).act(order)
  if (acted.is === 'refused') return refused('The promotion was not dispatched.', acted.because.message)
  if (acted.is === 'unknown')
    return {
      is: 'unknown',
      says: unreadable('Whether the promotion was dispatched is not known.', acted.because.message)
    }
  if (acted.is !== 'dispatched') return { is: 'nothing', says: say`The promotion was not dispatched.` }
  const run = acted.runId === undefined ? say`` : say`, by run ${acted.runId}`
  return {
    is: 'dispatched',
    says: say`${name(order.workflow)} was started to promote ${name(order.target)}${run}.`,
    ...(acted.runId === undefined ? {} : { runId: acted.runId })
  }
}

const refused = (what: string, because: string): Promoted => ({ is: 'refused', says: unreadable(what, because) })

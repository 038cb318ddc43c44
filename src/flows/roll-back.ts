/**
 * Takes a bad deployment back: read everything fresh, decide, claim, record, look once more, dispatch the user's
 * workflow, wait for it, watch again, and tell people. Each step is written where the next watcher finds it, so that
 * whoever dies on the way leaves no second dispatch behind, and no silence.
 */
import { name, say } from '../domain/prose.js'
import type { RollbackOrder } from '../domain/rollback-order.js'
import { decideRollback, type RollbackDecision } from '../verdict/rollback/decide.js'
import { lastLook } from '../verdict/rollback/last-look.js'
import { recordsOf } from '../verdict/rollback/record-line.js'
import { refusal, unreadable } from '../verdict/rollback/refusal.js'
import { type Begun, SUCCESS, watchedAgain } from './roll-back/after.js'
import {
  type Ending,
  finished,
  judgedOf,
  keep,
  refused,
  type RollBackRules,
  type RolledBack,
  type Story
} from './roll-back/ending.js'
import { rollbackFacts } from './roll-back/facts.js'
import { ROLL_BACK_LIMITS, type RollBackAsked, type RollBackPorts } from './roll-back/ports.js'
import { appeared, ended, liveAfter } from './roll-back/run.js'
import { comment, record, recordIfPossible } from './roll-back/tell.js'
import { commentBody } from './roll-back/words.js'

const RULES: RollBackRules = { decide: decideRollback, lastLook }

/** Comes to an end whatever the world does: its ports answer in time, and it waits no longer than its limits say. */
export async function rollBack(
  ports: RollBackPorts,
  asked: RollBackAsked,
  rules: RollBackRules = RULES
): Promise<RolledBack> {
  const facts = await rollbackFacts(ports, asked, rules.decide)
  const story: Story = { ports, asked, rules, facts, decision: rules.decide(facts) }
  return finished(await told(await settled(story)))
}

/** Where somebody else has claimed it, a record soon tells what came of that; where none does, they have died. */
async function settled(story: Story): Promise<Story> {
  const { ports, asked, rules } = story
  const until = ports.clock.now() + ROLL_BACK_LIMITS.patienceMs
  let now = story
  while (isClaimed(now.decision) && ports.clock.now() < until) {
    await ports.clock.sleep(ROLL_BACK_LIMITS.patiencePollMs)
    const facts = await rollbackFacts(ports, asked, rules.decide)
    now = { ...now, facts, decision: rules.decide(facts) }
  }
  return now
}

const isClaimed = (decision: RollbackDecision): boolean => 'because' in decision && decision.because.code === 'claimed'

async function told(story: Story): Promise<Ending> {
  const { decision } = story
  if (decision.is === 'dispatch') return claimed(story, decision.order)
  if (decision.is === 'dry-run') return rehearsed(story, decision.order)
  return refused(story, decision.because)
}

async function rehearsed(story: Story, order: RollbackOrder): Promise<Ending> {
  const judged = judgedOf(story)
  const isTold = judged !== undefined && recordsOf(judged).some(({ word }) => word === 'dry-run')
  if (!isTold)
    await recordIfPossible(story, order.rollbackOf, {
      word: 'dry-run',
      other: order.targetDeployment,
      statuses: judged?.statuses
    })
  const says = say`A dry run: deployment ${order.rollbackOf} would be rolled back to ${name(order.target)}, which deployment ${order.targetDeployment} brought. Nothing was dispatched. Set ${name('rollback.mode: live')} in the configuration to have it done.`
  return { ...story, is: 'dry-run', says, course: { acted: false, reason: says } }
}

/** One of several watchers goes on from here. */
async function claimed(story: Story, order: RollbackOrder): Promise<Ending> {
  const { ports } = story
  const claim = await ports.claims.take({
    to: 'rollback',
    deploymentId: order.rollbackOf,
    sha: order.expectedCurrentSha
  })
  if (claim.is === 'unknown')
    return refused(
      story,
      refusal('claim-unknown', unreadable('The rollback could not be claimed.', claim.because.message))
    )
  if (claim.value === 'ours') return recorded(story, order)
  const facts = await rollbackFacts(ports, story.asked, story.rules.decide)
  const after = await settled({ ...story, facts, decision: story.rules.decide(facts) })
  const isOther = 'because' in after.decision
  // The list of claims lags behind: who lost the claim does not go on, whatever the list says.
  return refused(
    after,
    isOther ? after.decision.because : refusal('claimed', say`Somebody else has claimed this rollback.`)
  )
}

/** Written before the dispatch: so no dispatch is without a record, and none is left out when rollbacks are counted. */
async function recorded(story: Story, order: RollbackOrder): Promise<Ending> {
  const { ports, asked, rules } = story
  const written = await record(story, order.rollbackOf, { word: 'rolling-back', other: order.targetDeployment })
  if (written.is === 'unknown')
    return refused(
      story,
      refusal('not-recorded', unreadable('The rollback could not be recorded.', written.because.message))
    )
  const settings = await ports.settings()
  const page = await ports.deployments.list(order.environment, 1)
  const { at, deployments } =
    page.is === 'known'
      ? { at: page.value.at, deployments: { is: 'known', value: page.value.deployments } as const }
      : { at: story.facts.now, deployments: page }
  const objection = rules.lastLook(order, { now: at, said: asked.said, settings, deployments })
  if (objection === undefined) return dispatched(story, order, at)
  await recordIfPossible(story, order.rollbackOf, { word: 'stood-down' })
  return refused(story, objection)
}

async function dispatched(story: Story, order: RollbackOrder, at: number): Promise<Ending> {
  const { ports } = story
  const acted = await ports.remedy.act(order)
  if (acted.is === 'refused') {
    await recordIfPossible(story, order.rollbackOf, { word: 'stood-down' })
    return refused(story, refusal('refused', unreadable('The rollback was not dispatched.', acted.because.message)))
  }
  if (acted.is === 'dry-run' || acted.is === 'already-done') {
    await recordIfPossible(story, order.rollbackOf, { word: 'stood-down' })
    return refused(story, refusal('turned-off', say`The remedy does nothing in a dry run, and nothing twice.`))
  }
  const course = { acted: true, reason: BEGUN, dispatchedAt: at }
  const known = acted.is === 'dispatched' ? acted.runId : undefined
  const runId = known ?? (await appeared(ports, order, at))?.runId
  if (runId === undefined) {
    const says =
      acted.is === 'unknown'
        ? unreadable('Whether the rollback was dispatched is not known.', acted.because.message)
        : say`The rollback was dispatched, and no run of its workflow has shown up.`
    return refused(story, refusal('dispatch-unknown', says), course)
  }
  return followed(story, order, { ...course, runId })
}

const BEGUN = say`The deployment is being rolled back.`

async function followed(story: Story, order: RollbackOrder, course: Begun): Promise<Ending> {
  const { ports, asked, facts } = story
  await recordIfPossible(story, order.rollbackOf, { word: 'dispatched', other: order.targetDeployment })
  await keep({ ...story, is: 'rolled-back', says: BEGUN, course })
  await comment(story, commentBody({ asked, facts, order, runId: course.runId, says: [BEGUN] }))
  const run = await ended(ports, course.runId, asked.waitMs)
  if (run.is === 'unknown')
    return refused(
      story,
      refusal('run-unended', unreadable(`Run ${course.runId} rolls back.`, run.because.what)),
      course
    )
  if (run.value.conclusion !== 'success')
    return refused(
      story,
      refusal(
        'run-failed',
        say`Run ${course.runId}, which was to roll back, ended as ${name(run.value.conclusion ?? 'unknown')}.`
      ),
      course
    )
  const live = await liveAfter(ports, order)
  if (live.is === 'unknown')
    return refused(
      story,
      refusal('not-live', unreadable('What is live after the rollback is not the target.', live.because.what)),
      course
    )
  const { deployment, at } = live.value
  const restoredAt = run.value.updatedAt ?? at
  const restored = {
    ...course,
    restoredAt,
    ...(deployment === undefined ? {} : { restoredBy: deployment.deploymentId })
  }
  if (deployment !== undefined)
    await recordIfPossible(story, deployment.deploymentId, {
      word: 'rollback',
      other: order.rollbackOf,
      statuses: SUCCESS
    })
  return watchedAgain(story, order, { course: restored, deployment })
}

/**
 * Takes a bad deployment back: read everything fresh, decide, claim, record, look once more, dispatch the user's
 * workflow, wait for it, watch again, and tell people. Each step is written where the next watcher finds it, so that
 * whoever dies on the way leaves no second dispatch behind, and no silence.
 */
import type { EnvironmentDeployment } from '../domain/environment-deployment.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { RollbackOrder } from '../domain/rollback-order.js'
import type { VerdictKind } from '../domain/verdict.js'
import { decideRollback, type RollbackDecision } from '../verdict/rollback/decide.js'
import type { RollbackFacts } from '../verdict/rollback/facts.js'
import { lastLook } from '../verdict/rollback/last-look.js'
import { recordsOf } from '../verdict/rollback/record-line.js'
import { refusal, type Refusal, REFUSALS, unreadable } from '../verdict/rollback/refusal.js'
import { rollbackRows, type RollbackCourse, type RollbackRows } from '../verdict/rollback/rows.js'
import { rollbackFacts } from './roll-back-facts.js'
import { type Again, ROLL_BACK_LIMITS, type RollBackAsked, type RollBackPorts } from './roll-back-ports.js'
import { appeared, ended, liveAfter } from './roll-back-run.js'
import { alert, comment, record, recordIfPossible } from './roll-back-tell.js'
import { commentBody, type IncidentTimes, issueBody } from './roll-back-words.js'

export interface RolledBack {
  /** `needs-human`: the job that asked should fail, so that somebody sees it. */
  readonly is: 'nothing' | 'dry-run' | 'rolled-back' | 'needs-human'
  /** One or two sentences. */
  readonly says: Prose
  readonly decision: RollbackDecision
  /** Why nothing was dispatched, or what went wrong afterwards. */
  readonly because?: Refusal
  readonly course: RollbackCourse
  readonly rows: RollbackRows
  /** What the second watch said. */
  readonly verdict?: VerdictKind
  readonly issue?: number
  readonly pullRequests?: readonly number[]
  /** From the creation of the deployment to the verdict, and to the old commit being live again. */
  readonly timeToDetectMs?: number
  readonly timeToRestoreMs?: number
}

/** The pure half. Tests put broken ones in its place, to see that the invariants catch them. */
export interface RollBackRules {
  readonly decide: typeof decideRollback
  readonly lastLook: typeof lastLook
}

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

interface Story {
  readonly ports: RollBackPorts
  readonly asked: RollBackAsked
  readonly rules: RollBackRules
  readonly facts: RollbackFacts
  readonly decision: RollbackDecision
}

type Ending = Story &
  Pick<RolledBack, 'is' | 'says' | 'course'> & {
    readonly because?: Refusal
    readonly again?: Again
    readonly issue?: number
    readonly pullRequests?: readonly number[]
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

const UNDONE: RollbackCourse = { acted: false, reason: [] }

function refused(story: Story, because: Refusal, course: RollbackCourse = UNDONE): Promise<Ending> {
  const ending = { ...story, because, says: because.says, course: { ...course, reason: because.says } }
  return REFUSALS[because.code] === 'human'
    ? alerted({ ...ending, is: 'needs-human' })
    : Promise.resolve({ ...ending, is: 'nothing' })
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

/** What had happened before it was believed that the old commit is back. */
const begun = ({ acted, reason, runId, dispatchedAt }: Begun): Begun => ({
  acted,
  reason,
  runId,
  ...(dispatchedAt === undefined ? {} : { dispatchedAt })
})

type Begun = RollbackCourse & { readonly runId: number }

/** The run that deployed it ended well: a record about it must not make it look otherwise. */
const SUCCESS = [{ state: 'success', at: 0, description: '', isOurs: false }] as const

async function watchedAgain(
  story: Story,
  order: RollbackOrder,
  { course, deployment }: { readonly course: Begun; readonly deployment: EnvironmentDeployment | undefined }
): Promise<Ending> {
  const again = await secondWatch(story, deployment)
  const verdict = again?.is
  if (deployment !== undefined && verdict !== undefined && verdict !== 'no-data')
    await recordIfPossible(story, deployment.deploymentId, { word: verdict, statuses: SUCCESS })
  const watchedStory = { ...story, ...(again === undefined ? {} : { again }) }
  if (verdict === 'fail')
    return refused(
      watchedStory,
      refusal('still-bad', say`The old commit is live again, and it is found bad as well.`),
      course
    )
  if (verdict !== 'pass' && deployment === undefined) {
    const says = say`Run ${course.runId} ended well and made no deployment: whether the old commit is live is not known.`
    return refused(watchedStory, refusal('not-live', says), begun(course))
  }
  await recordIfPossible(story, order.rollbackOf, { word: 'rolled-back', other: order.targetDeployment })
  const says = say`The deployment was rolled back to ${name(order.target)}. ${afterwards(again)}`
  return {
    ...watchedStory,
    is: 'rolled-back',
    says,
    course: { ...course, reason: says, isProven: verdict === 'pass' }
  }
}

/** What cannot be watched is not known to be good. */
async function secondWatch(story: Story, live: EnvironmentDeployment | undefined): Promise<Again | undefined> {
  const { asked, ports } = story
  if (asked.watchAgain === undefined) return undefined
  const taken = judgedOf(story)
  try {
    return await asked.watchAgain({
      ...(live === undefined ? {} : { live }),
      ...(taken === undefined ? {} : { taken })
    })
  } catch (cause) {
    ports.log.warn(
      `What is live after the rollback could not be watched. ${cause instanceof Error ? cause.message : ''}`
    )
    return { is: 'inconclusive' }
  }
}

const afterwards = (again: Again | undefined): Prose =>
  again?.is === 'no-data' && again.rows !== undefined
    ? say`It was watched again, and nothing was seen.`
    : AFTERWARDS[again?.is ?? 'no-data']

const AFTERWARDS: Readonly<Record<VerdictKind, Prose>> = {
  pass: say`It was watched again and found good.`,
  warn: say`It was watched again: nothing failed, and something is worth a look.`,
  fail: say`It was watched again and found bad.`,
  inconclusive: say`It was watched again, and what was seen decides nothing.`,
  'no-data': say`It was not watched again.`
}

/** An issue, and a record at the deployment. A dry run bothers nobody: its step summary tells. */
async function alerted(ending: Ending): Promise<Ending> {
  const { facts, asked, decision, because, course, ports } = ending
  const isRehearsal = facts.settings.is === 'known' && facts.settings.value.mode === 'dry-run'
  if (because === undefined || isRehearsal) return ending
  const { deploymentId } = asked.said
  const word = because.code === 'still-bad' || because.code === 'run-failed' ? 'not-rolled-back' : 'needs-human'
  await recordIfPossible(ending, deploymentId, { word })
  const order = 'order' in decision ? decision.order : undefined
  const body = issueBody(
    { asked, facts, order, runId: course.runId, times: timesOf(ending), says: [because.says] },
    because
  )
  const issue = await alert(ending, body)
  if (issue.is === 'known') return { ...ending, issue: issue.value }
  ports.log.warn(`No issue tells of this. ${issue.because.message}`)
  return ending
}

async function finished(ending: Ending): Promise<RolledBack> {
  const { story, ...result } = resultOf(ending)
  const { asked, facts, decision } = story
  const isDone = ending.course.acted && 'order' in decision
  const pullRequests = isDone
    ? await comment(
        story,
        commentBody({
          asked,
          facts,
          order: decision.order,
          runId: ending.course.runId,
          times: result,
          says: [ending.says]
        })
      )
    : []
  await keep(ending)
  return { ...result, ...(pullRequests.length === 0 ? {} : { pullRequests }) }
}

async function keep(ending: Ending): Promise<void> {
  try {
    await ending.ports.keep(rowsOf(ending))
  } catch (cause) {
    ending.ports.log.warn(`What was decided was not kept. ${cause instanceof Error ? cause.message : ''}`)
  }
}

function rowsOf({ facts, decision, course, asked, ports, again }: Ending): RollbackRows {
  const observedAt = ports.clock.now()
  const { decisions, labels } = rollbackRows({
    facts,
    decision,
    course,
    self: asked.self,
    trust: asked.trust,
    observedAt
  })
  const seen = again?.rows ?? { decisions: [], labels: [] }
  return { decisions: [...seen.decisions, ...decisions], labels: [...seen.labels, ...labels] }
}

function resultOf(ending: Ending): RolledBack & { readonly story: Ending } {
  const { is, says, decision, because, course, again, issue } = ending
  return {
    story: ending,
    is,
    says,
    decision,
    course,
    rows: rowsOf(ending),
    ...(because === undefined ? {} : { because }),
    ...(again === undefined ? {} : { verdict: again.is }),
    ...(issue === undefined ? {} : { issue }),
    ...timesOf(ending)
  }
}

function timesOf(ending: Ending): IncidentTimes {
  const { asked, course } = ending
  const judged = judgedOf(ending)
  const since = (at: number | undefined): number | undefined =>
    at === undefined || judged === undefined ? undefined : Math.max(0, at - judged.createdAt)
  const timeToDetectMs = since(asked.said.at)
  const timeToRestoreMs = since(course.restoredAt)
  return {
    ...(timeToDetectMs === undefined ? {} : { timeToDetectMs }),
    ...(timeToRestoreMs === undefined ? {} : { timeToRestoreMs })
  }
}

const judgedOf = ({ facts, asked }: Story): EnvironmentDeployment | undefined =>
  facts.deployments.is === 'known'
    ? facts.deployments.value.find(({ deploymentId }) => deploymentId === asked.said.deploymentId)
    : undefined

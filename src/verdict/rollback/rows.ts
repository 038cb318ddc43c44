/** What a rollback leaves in the history: one decision, and what is true of deployments and commits from now on. */
import type { Decision } from '../../domain/decision.js'
import type { Label } from '../../domain/label.js'
import type { Prose } from '../../domain/prose.js'
import type { RunKey } from '../../domain/run.js'
import type { Trust } from '../../domain/trust.js'
import type { RollbackDecision } from './decide.js'
import type { RollbackFacts } from './facts.js'
import { rollbackTimes } from './rate.js'

/** How far a rollback has come. Times are GitHub's, in epoch milliseconds. */
export interface RollbackCourse {
  /** Whether a workflow was dispatched, or may have been. */
  readonly acted: boolean
  readonly reason: Prose
  readonly dispatchedAt?: number
  readonly runId?: number
  /** When the run that rolled back had ended well and the old commit was live. */
  readonly restoredAt?: number
  /** The deployment that the rollback made. */
  readonly restoredBy?: number
  /** Whether a second watch has found it good. */
  readonly isProven?: boolean
}

export interface RollbackRows {
  readonly decisions: readonly Decision[]
  readonly labels: readonly Label[]
}

export interface Recorded {
  readonly facts: RollbackFacts
  readonly decision: RollbackDecision
  readonly course: RollbackCourse
  /** The run that decides. */
  readonly self: RunKey
  readonly trust: Trust
  readonly observedAt: number
}

/** The same run and attempt leave the same decision, however often they say so. */
export function rollbackRows(recorded: Recorded): RollbackRows {
  const { facts, self, course, trust, observedAt } = recorded
  const { said } = facts
  const observed = { trust, witness: 'runner', observedAt } as const
  const decision: Decision = {
    ...observed,
    decisionId: decisionIdOf(said.deploymentId, self),
    kind: 'rollback',
    verdict: said.verdict,
    mode: modeOf(recorded),
    acted: course.acted,
    ...self,
    environment: said.environment,
    deploymentId: said.deploymentId,
    sha: said.sha,
    decidedAt: facts.now,
    reason: plain(course.reason),
    ...(facts.settings.is === 'known' && facts.settings.value.configSha !== undefined
      ? { configSha: facts.settings.value.configSha }
      : {}),
    evidence: JSON.stringify(evidenceOf(recorded))
  }
  return { decisions: [decision], labels: labelsOf(recorded).map((label) => ({ ...observed, ...label })) }
}

export const decisionIdOf = (deploymentId: number, { runId, attempt }: RunKey): string =>
  `rollback-${deploymentId}-${runId}-${attempt}`

/** Where nothing could be read, nothing was live. */
const modeOf = ({ facts: { settings } }: Recorded): Decision['mode'] =>
  settings.is === 'known' ? settings.value.mode : 'dry-run'

type Fact = Pick<Label, 'subjectKind' | 'subject' | 'label' | 'givenBy' | 'at' | 'knownAt' | 'decisionId'>

/** Only what was acted on becomes a label: a verdict that nobody acted on is the watch's to tell. */
function labelsOf({ facts, decision, course, self }: Recorded): readonly Fact[] {
  if (decision.is !== 'dispatch' || !course.acted) return []
  const { said } = facts
  const { order } = decision
  const decisionId = decisionIdOf(said.deploymentId, self)
  const of = (
    subjectKind: Label['subjectKind'],
    subject: string | number,
    fact: Pick<Fact, 'label' | 'givenBy' | 'at' | 'knownAt'>
  ): Fact => ({ subjectKind, subject: String(subject), ...fact, decisionId })
  const bad = { label: 'bad', givenBy: 'verdict', at: said.at, knownAt: said.at } as const
  const found = [of('deployment', said.deploymentId, bad), of('commit', said.sha, bad)]
  if (course.restoredAt === undefined) return found
  const { restoredAt: at } = course
  const back = { label: 'rolled-back', givenBy: 'rollback', at, knownAt: at } as const
  const good = { label: 'known-good', givenBy: 'verdict', at, knownAt: at } as const
  const proven =
    course.isProven === true
      ? [of('commit', order.target, good), of('deployment', course.restoredBy ?? order.targetDeployment, good)]
      : []
  return [...found, of('deployment', said.deploymentId, back), of('commit', said.sha, back), ...proven]
}

/** The inputs, values and thresholds. Numbers and words of ours, but for the names of the configuration. */
function evidenceOf({ facts, decision, course }: Recorded): object {
  const { said, expectedBy, hop, allowed, settings, deployments, claimed, now } = facts
  const judged =
    deployments.is === 'known'
      ? deployments.value.find(({ deploymentId }) => deploymentId === said.deploymentId)
      : undefined
  const { dispatchedAt, restoredAt, restoredBy, runId, isProven } = course
  const since = (at: number | undefined): number | undefined =>
    at === undefined || judged === undefined ? undefined : Math.max(0, at - judged.createdAt)
  return {
    said: { by: said.by, at: said.at, checks: said.checks },
    expectedBy,
    hop,
    allowed,
    ageMs: now - said.at,
    settings: settings.is === 'known' ? { ...settings.value } : 'unknown',
    deployments: deployments.is === 'known' ? deployments.value.length : 'unknown',
    claims: claimed.is === 'known' ? claimed.value.size : 'unknown',
    rollbacks: deployments.is === 'known' ? rollbackTimes(deployments.value) : 'unknown',
    refused: 'because' in decision ? decision.because.code : undefined,
    order: 'order' in decision ? decision.order : undefined,
    timeToDetectMs: since(said.at),
    timeToDispatchMs: since(dispatchedAt),
    timeToRestoreMs: since(restoredAt),
    dispatchedAt,
    rollbackRun: runId,
    restoredBy,
    isProven
  }
}

const plain = (prose: Prose): string => prose.map((part) => (typeof part === 'string' ? part : part.name)).join('')

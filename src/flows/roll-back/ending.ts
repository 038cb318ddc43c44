/** How a rollback ends, whatever the end is: people are told, rows are kept, and the outcome is put together. */
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import type { Prose } from '../../domain/prose.js'
import type { VerdictKind } from '../../domain/verdict.js'
import type { decideRollback, RollbackDecision } from '../../verdict/rollback/decide.js'
import type { RollbackFacts } from '../../verdict/rollback/facts.js'
import type { lastLook } from '../../verdict/rollback/last-look.js'
import { type Refusal, REFUSALS } from '../../verdict/rollback/refusal.js'
import { rollbackRows, type RollbackCourse, type RollbackRows } from '../../verdict/rollback/rows.js'
import type { Again, RollBackAsked, RollBackPorts } from './ports.js'
import { alert, comment, recordIfPossible } from './tell.js'
import { commentBody, type IncidentTimes, issueBody } from './words.js'

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

/** What one attempt to roll back knows. */
export interface Story {
  readonly ports: RollBackPorts
  readonly asked: RollBackAsked
  readonly rules: RollBackRules
  readonly facts: RollbackFacts
  readonly decision: RollbackDecision
}

export type Ending = Story &
  Pick<RolledBack, 'is' | 'says' | 'course'> & {
    readonly because?: Refusal
    readonly again?: Again
    readonly issue?: number
    readonly pullRequests?: readonly number[]
  }

const UNDONE: RollbackCourse = { acted: false, reason: [] }

/** Nothing more is done; where the reason asks for a human, one is called. */
export function refused(story: Story, because: Refusal, course: RollbackCourse = UNDONE): Promise<Ending> {
  const ending = { ...story, because, says: because.says, course: { ...course, reason: because.says } }
  return REFUSALS[because.code] === 'human'
    ? alerted({ ...ending, is: 'needs-human' })
    : Promise.resolve({ ...ending, is: 'nothing' })
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

export async function finished(ending: Ending): Promise<RolledBack> {
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

/** What was decided, for the next recording; a failure is said and stops nothing. */
export async function keep(ending: Ending): Promise<void> {
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

/** The deployment that is judged. */
export const judgedOf = ({ facts, asked }: Story): EnvironmentDeployment | undefined =>
  facts.deployments.is === 'known'
    ? facts.deployments.value.find(({ deploymentId }) => deploymentId === asked.said.deploymentId)
    : undefined

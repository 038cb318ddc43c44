/** After the run that rolls back has ended: the old commit is watched as a new one would be. */
import type { EnvironmentDeployment } from '../../domain/environment-deployment.js'
import { name, say, type Prose } from '../../domain/prose.js'
import type { RollbackOrder } from '../../domain/rollback-order.js'
import type { VerdictKind } from '../../domain/verdict.js'
import { refusal } from '../../verdict/rollback/refusal.js'
import type { RollbackCourse } from '../../verdict/rollback/rows.js'
import { type Ending, judgedOf, refused, type Story } from './ending.js'
import type { Again } from './ports.js'
import { recordIfPossible } from './tell.js'

/** A rollback whose run is known. */
export type Begun = RollbackCourse & { readonly runId: number }

/** The run that deployed it ended well: a record about it must not make it look otherwise. */
export const SUCCESS = [{ state: 'success', at: 0, description: '', isOurs: false }] as const

export async function watchedAgain(
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

/** What had happened before it was believed that the old commit is back. */
const begun = ({ acted, reason, runId, dispatchedAt }: Begun): Begun => ({
  acted,
  reason,
  runId,
  ...(dispatchedAt === undefined ? {} : { dispatchedAt })
})

import { known, unknown, type Answer } from '../domain/answer.js'
import type { EnvironmentStatus } from '../domain/environment-deployment.js'
import { Problem } from '../domain/problem.js'
import type { PostedComment } from '../ports.js'
import { recordLine, stateFor, type DeploymentRecord } from '../verdict/rollback/record-line.js'
import { ROLL_BACK_LIMITS, type RollBackAsked, type RollBackPorts } from './roll-back-ports.js'
import { commentMarker, issueMarker, issueTitle } from './roll-back-words.js'

interface At {
  readonly ports: RollBackPorts
  readonly asked: RollBackAsked
}

/** Writes a record as a status of a deployment. */
export function record(
  { ports, asked }: At,
  deploymentId: number,
  told: Pick<DeploymentRecord, 'word' | 'other'> & { readonly statuses?: readonly EnvironmentStatus[] | undefined }
): Promise<Answer<undefined>> {
  const { statuses, ...what } = told
  const state = stateFor(what.word, statuses?.[0]?.state)
  return ports.deployments.tell(deploymentId, { state, description: recordLine({ ...what, ...asked.self }) })
}

/** The same where nothing depends on it any more. */
export async function recordIfPossible(
  at: At,
  deploymentId: number,
  told: Parameters<typeof record>[2]
): Promise<void> {
  const answer = await record(at, deploymentId, told)
  if (answer.is === 'unknown')
    at.ports.log.warn(
      `The record "${told.word}" of deployment ${deploymentId} was not written. ${answer.because.message}`
    )
}

/**
 * Opens the issue of a deployment, unless it is there. A claim settles who opens it, and nobody else ever does: where the
 * one who has the claim dies over it, the record at the deployment and the failed job have to do. Where no claim can be
 * made at all, telling people counts for more than telling them once.
 */
export async function alert({ ports, asked }: At, body: string): Promise<Answer<number>> {
  const { issues, claims, clock } = ports
  const { deploymentId, sha } = asked.said
  const find = (): Promise<Answer<number | undefined>> => issues.find(issueMarker(deploymentId))
  let last: Answer<number> = unknown(new Problem({ what: 'Somebody else has begun to open the issue' }))
  let isMine = false
  let isTaken = false
  for (let round = 1; round <= ROLL_BACK_LIMITS.alerts; round += 1) {
    if (round > 1) await clock.sleep(ROLL_BACK_LIMITS.alertMs)
    const found = await find()
    if (found.is === 'known' && found.value !== undefined) return known(found.value)
    if (!isMine && !isTaken) {
      const claim = await claims.take({ to: 'alert', deploymentId, sha })
      if (claim.is === 'known') isMine = claim.value === 'ours'
      if (claim.is === 'known') isTaken = claim.value === 'taken'
      if (claim.is === 'unknown') last = claim
    }
    // What was opened and not heard of shows in the list; while that is not known, nothing is opened again.
    if (isMine && (round === 1 || found.is === 'known')) last = await issues.open(issueOf(deploymentId, body))
    if (last.is === 'known') return last
  }
  return isMine || isTaken ? last : issues.open(issueOf(deploymentId, body))
}

const issueOf = (deploymentId: number, body: string) => ({ title: issueTitle(deploymentId), body })

/** Writes one comment on each pull request that brought the commit, or brings the one that is there up to date. */
export async function comment({ ports, asked }: At, body: string): Promise<readonly number[]> {
  const { broughtBy, log } = ports
  const { deploymentId, sha } = asked.said
  const numbers = await broughtBy.pullRequests(sha)
  if (numbers.is === 'unknown') {
    log.warn(`The pull request that brought ${sha.slice(0, 7)} was not told. ${numbers.because.message}`)
    return []
  }
  const told: number[] = []
  for (const number of numbers.value) {
    const written = await write(ports, number, { marker: commentMarker(deploymentId), body })
    if (written.is === 'known') told.push(number)
    else log.warn(`Pull request ${number} was not told. ${written.because.message}`)
  }
  return told
}

async function write(
  { broughtBy }: RollBackPorts,
  number: number,
  { marker, body }: { readonly marker: string; readonly body: string }
): Promise<Answer<PostedComment>> {
  const publisher = broughtBy.comments(number)
  const comments = await publisher.comments()
  if (comments.is === 'unknown') return comments
  const own = comments.value.find((one) => one.body.includes(marker))
  return own === undefined ? publisher.createComment(body) : publisher.updateComment(own.id, body)
}

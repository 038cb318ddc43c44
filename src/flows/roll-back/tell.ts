import { known, unknown, type Answer } from '../../domain/answer.js'
import type { EnvironmentStatus } from '../../domain/environment-deployment.js'
import { Problem } from '../../domain/problem.js'
import type { PostedComment } from '../../ports.js'
import { recordLine, stateFor, type DeploymentRecord } from '../../verdict/rollback/record-line.js'
import { ROLL_BACK_LIMITS, type RollBackAsked, type RollBackPorts } from './ports.js'
import { commentMarker, issueMarker, issueTitle } from './words.js'

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
 * one who has the claim dies over it, the record at the deployment and the failed job have to do. Only where the token
 * may not claim at all does telling people count for more than telling them once.
 */
export async function alert({ ports, asked }: At, body: string): Promise<Answer<number>> {
  const { issues, claims, clock } = ports
  const { deploymentId, sha } = asked.said
  const issue = { title: issueTitle(deploymentId), body }
  let claim: Claimed = 'unknown'
  let last: Answer<number> = unknown(new Problem({ what: 'Somebody else has begun to open the issue' }))
  for (let round = 1; round <= ROLL_BACK_LIMITS.alerts; round += 1) {
    if (round > 1) await clock.sleep(ROLL_BACK_LIMITS.alertMs)
    const found = await issues.find(issueMarker(deploymentId))
    if (found.is === 'known' && found.value !== undefined) return known(found.value)
    if (claim === 'unknown') {
      const made = await claims.take({ to: 'alert', deploymentId, sha })
      if (made.is === 'known') claim = made.value
      else if (isForbidden(made.because)) claim = 'forbidden'
      else last = made
    }
    // What was opened and not heard of shows in the list: while that is not known, nothing is opened.
    if (found.is === 'known' && (claim === 'ours' || claim === 'forbidden')) last = await issues.open(issue)
    else if (found.is === 'unknown') last = found
    if (last.is === 'known') return last
  }
  return last
}

type Claimed = 'ours' | 'taken' | 'forbidden' | 'unknown'

/** GitHub's answer to a token that may not. */
const isForbidden = ({ cause }: Problem): boolean =>
  typeof cause === 'object' && cause !== null && 'status' in cause && (cause.status === 403 || cause.status === 404)

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

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
 * Opens the issue of a deployment, unless it is there. Who opens it is settled by a claim, and by the next one when
 * whoever had that claim has died over it. Where no claim can be made, telling people counts for more than telling once.
 */
export async function alert({ ports, asked }: At, body: string): Promise<Answer<number>> {
  const { issues, claims, clock } = ports
  const { deploymentId, sha } = asked.said
  let isTaken = false
  for (let round = 1; round <= ROLL_BACK_LIMITS.alerts; round += 1) {
    const found = await issues.find(issueMarker(deploymentId))
    if (found.is === 'unknown') return found
    if (found.value !== undefined) return known(found.value)
    const claim = await claims.take({ to: `alert-${round}`, deploymentId, sha })
    if (claim.is === 'known' && claim.value === 'ours') return issues.open({ title: issueTitle(deploymentId), body })
    if (claim.is === 'known') isTaken = true
    await clock.sleep(claim.is === 'known' ? ROLL_BACK_LIMITS.patienceMs : ROLL_BACK_LIMITS.patiencePollMs)
  }
  if (isTaken) return unknown(new Problem({ what: 'Others have begun to open the issue, and it is not there' }))
  return issues.open({ title: issueTitle(deploymentId), body })
}

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

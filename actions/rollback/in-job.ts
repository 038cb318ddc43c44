import { Problem } from '../../src/domain/problem.js'
import { ENVIRONMENT_NAME, incidentOf } from '../../src/domain/rollback-order.js'
import { rollBackSummary } from '../../src/flows/roll-back/summary.js'
import { rollBack } from '../../src/flows/roll-back.js'
import type { RolledBack } from '../../src/flows/roll-back/ending.js'
import type { RollBackAsked, RollBackPorts } from '../../src/flows/roll-back/ports.js'
import { parseWatchSaid } from '../../src/flows/watch/said.js'
import { watchSaidByRun } from '../../src/flows/watch/said-by-run.js'
import { gitHubClient } from '../../src/io/github/client.js'
import { appendSummary } from '../../src/io/notify/summary.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { text } from '../../src/report/text.js'
import type { WatchSaid } from '../../src/verdict/rollback/facts.js'
import { notifyOfRollback } from '../notify.js'
import { config } from '../config.js'
import { isOfFork } from '../of-fork.js'
import { targetOf, type Target } from '../target.js'
import { rollBackPorts } from './ports.js'
import { watchAgain } from './watch-again.js'

interface Asked {
  readonly token: string | undefined
  readonly decision: string | undefined
  readonly environment: string | undefined
  readonly allowed: boolean
  readonly hop: number
  readonly 'wait-minutes': number
  readonly config: string
  readonly 'check-run-id': string | undefined
  readonly matrix: string | undefined
}

/** Requests that a rollback and a second watch may make, and what each minute of waiting for its run costs. */
const REQUESTS = { most: 400, eachMinute: 7 } as const

/** What is left of the time when the run has been waited for: to look again, and to tell people. */
const AFTERWARDS_MS = 120_000

/** Rolls back what the watch of this run, or of the run that started this one, has failed. */
export async function rollBackInJob(asked: Asked, world: World): Promise<Outcome> {
  const { runner, deadline, log, clock } = world
  if (runner === undefined) throw new Error('an action without a runner')
  if (asked.token === undefined)
    throw new Problem({
      where: 'input token:',
      what: 'The token is empty',
      todo: 'Leave the input out, or pass a token'
    })
  const now = clock.now()
  const target = targetOf(runner, { checkRunId: asked['check-run-id'], matrix: asked.matrix, now })
  const { home } = target
  if (home.defaultBranch === undefined)
    throw new Problem({
      what: 'The event does not tell the default branch, from which configuration and workflow are taken',
      todo: 'Run the action on an event of GitHub Actions'
    })
  const requests = REQUESTS.most + REQUESTS.eachMinute * asked['wait-minutes']
  const client = gitHubClient({ token: asked.token, apiUrl: runner.apiUrl, deadline, requests, log })
  const place = { client, token: asked.token, runner, target, defaultBranch: home.defaultBranch, path: asked.config }
  if (isOfFork(world)) return nothingToDo('The run that started this one is of a fork, whose verdict does not count.')
  const ports = rollBackPorts(place, world)
  const said = await saidOf(asked, target, ports)
  if (said === undefined)
    return nothingToDo(
      `Run ${target.self.runId}, attempt ${target.self.attempt}, has written no verdict at the newest deployment.`
    )
  const order: RollBackAsked = {
    said,
    self: { runId: runner.runId, attempt: runner.attempt },
    expectedBy: { runId: target.self.runId, attempt: target.self.attempt },
    hop: asked.hop,
    allowed: asked.allowed,
    // A run that another one started is believed no more than any branch: so GitHub's record of it is read, too.
    trust: target.isOwnRun ? target.self.trust : 'branch',
    repositoryUrl: `${runner.serverUrl}/${home.repository}`,
    waitMs: Math.max(0, Math.min(asked['wait-minutes'] * 60_000, deadline.leftMs() - AFTERWARDS_MS)),
    watchAgain: (restored) => watchAgain({ ...place, ports, said }, restored, world)
  }
  const done = await rollBack(ports, order)
  const summary = await appendSummary(rollBackSummary(done, order), { path: runner.summaryFile })
  if (summary.is === 'unknown') log.warn(`The job summary was not written. ${summary.because.message}`)
  log.info(`Rollback of deployment ${said.deploymentId}: ${done.is}. ${text(done.says)}`)
  const { environment, sha } = said
  const notice = { ...done, incident: incidentOf(said.deploymentId), environment, sha, trust: order.trust }
  await notifyOfRollback({ config: ports.latest() ?? config.defaults(), runner, deadline }, notice, world)
  return outcomeOf(done, said)
}

async function saidOf(
  { decision, environment }: Asked,
  { self, isOwnRun }: Target,
  { deployments }: Pick<RollBackPorts, 'deployments'>
): Promise<WatchSaid | undefined> {
  if (decision !== undefined) {
    const said = parseWatchSaid(decision)
    if (said.is === 'unknown') throw said.because
    if (environment === undefined || environment === said.value.environment) return said.value
    throw new Problem({
      where: 'input environment:',
      what: 'It is not the environment that the decision is about',
      todo: 'Leave it out where there is a decision'
    })
  }
  if (isOwnRun)
    throw new Problem({
      where: 'input decision:',
      what: 'There is no verdict to act on',
      todo: 'Pass the output `decision` of the watch, or start this by `workflow_run` when the watch has ended'
    })
  if (environment === undefined || !ENVIRONMENT_NAME.test(environment))
    throw new Problem({
      where: 'input environment:',
      what: 'Without a decision, the environment must be named',
      todo: 'Name the environment that was watched, such as production'
    })
  const said = await watchSaidByRun(deployments, { environment, by: self })
  if (said.is === 'unknown') throw said.because
  return said.value
}

function outcomeOf(done: RolledBack, { deploymentId }: WatchSaid): Outcome {
  const { is, decision, course, issue } = done
  const reason = text(done.says)
  return {
    outputs: {
      rollback: is,
      target: 'order' in decision ? decision.order.target : '',
      incident: incidentOf(deploymentId),
      'run-id': String(course.runId ?? ''),
      issue: String(issue ?? ''),
      'seconds-to-detect': seconds(done.timeToDetectMs),
      'seconds-to-restore': seconds(done.timeToRestoreMs),
      reason
    },
    exitCode: is === 'needs-human' ? 1 : 0,
    json: { rollback: is, reason, decision: done.rows.decisions },
    text: () => reason
  }
}

const seconds = (ms: number | undefined): string => (ms === undefined ? '' : String(Math.round(ms / 1000)))

const nothingToDo = (reason: string): Outcome => ({
  outputs: {
    rollback: 'nothing',
    target: '',
    incident: '',
    'run-id': '',
    issue: '',
    'seconds-to-detect': '',
    'seconds-to-restore': '',
    reason
  },
  exitCode: 0,
  json: { rollback: 'nothing', reason },
  text: () => reason
})

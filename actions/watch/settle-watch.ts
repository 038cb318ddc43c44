import { renderLocated } from '../../src/config/located.js'
import type { EnvironmentDeployment } from '../../src/domain/environment-deployment.js'
import { Problem } from '../../src/domain/problem.js'
import { type Believed, believing } from '../../src/io/github/believed.js'
import { gitHubClient, type GitHubClient } from '../../src/io/github/client.js'
import { gitHubConfig } from '../../src/io/github/config-source.js'
import { gitHubDeployments } from '../../src/io/github/deployments.js'
import type { Deadline } from '../../src/io/runner/deadline.js'
import type { RunnerEnvironment } from '../../src/io/runner/environment.js'
import type { World } from '../../src/io/runner/run-action.js'
import type { Deployments } from '../../src/ports.js'
import { configInForce } from '../config-in-force.js'
import type { Config } from '../config.js'
import { targetOf, type Target } from '../target.js'
import { deploymentToWatch } from './deployment.js'
import { wished, type Wish } from './plan.js'

export interface AskedOfWatch extends Wish {
  readonly token: string | undefined
  readonly config: string
  readonly environment: string
  readonly 'deployment-id': number | undefined
}

/** A watch in a job, before it begins. */
export interface WatchSetting {
  readonly runner: RunnerEnvironment
  readonly token: string
  readonly target: Target
  readonly config: Config
  /** The commit of the configuration; absent where there is no file. */
  readonly configSha?: string
  /** Whose records count. */
  readonly believed: Believed
  /** What the configuration and the step say together. */
  readonly section: Config['watch']
  readonly client: GitHubClient
  readonly deployments: Deployments
  readonly deployment: EnvironmentDeployment | undefined
  /** Holds for all of it: the watch, and a few minutes for what surrounds it. */
  readonly deadline: Deadline
  /** Sentences on what could not be set up. */
  readonly notes: readonly string[]
}

/** Beyond the minutes of the watch: to ask what was, to wait for the last looks, to tell people. */
const SPARE_MS = 5 * 60_000

/** Requests for what surrounds the watch, and those that ask each minute whether another deployment came. */
const MOST_REQUESTS = 60
const REQUESTS_A_MINUTE = 8

/** Sets a watch up. What makes it impossible is thrown as a Problem: then nothing was watched, and that is the verdict. */
export async function settleWatch(asked: AskedOfWatch, world: World): Promise<WatchSetting> {
  const { runner, log } = world
  if (runner === undefined) throw new Error('an action without a runner')
  const { token } = asked
  if (token === undefined)
    throw new Problem({
      where: 'input token:',
      what: 'The token is empty',
      todo: 'Leave the input out, or pass a token'
    })
  const target = targetOf(runner, { checkRunId: undefined, matrix: undefined, now: world.clock.now() })
  const { repository, defaultBranch } = target.home
  const clientIn = (deadline: Deadline, requests: number): GitHubClient =>
    gitHubClient({ token, apiUrl: runner.apiUrl, deadline, requests, log })
  const reading = clientIn(world.deadline.within(SPARE_MS / 5), MOST_REQUESTS)
  const place = { path: asked.config, workspace: runner.workspace }
  const source = gitHubConfig(reading, { repository, defaultBranch, namesCommit: true }, place)
  const found = await configInForce(source, { home: repository, path: asked.config, log })
  if (found.is === 'unknown') throw found.because
  const parsed = found.value.whole
  if (!parsed.ok)
    throw new Problem({
      what: `The configuration says what nobody can follow, so nothing was watched.\n${renderLocated(parsed)}`
    })
  const { config: inForce, at: configSha } = parsed.config
  const believed = believing(inForce.rollback.believe)
  const section = wished(inForce.watch, asked)
  const lengthMs = section.minutes * 60_000
  const deadline = world.deadline.within(lengthMs + SPARE_MS)
  const client = clientIn(deadline, MOST_REQUESTS + REQUESTS_A_MINUTE * section.minutes)
  const { environment } = asked
  const answer = await deploymentToWatch(gitHubDeployments(reading, { repository }), {
    environment,
    deploymentId: asked['deployment-id'],
    sha: target.self.sha,
    event: runner.event
  })
  if (answer.is === 'unknown' && asked['deployment-id'] !== undefined) throw answer.because
  const deployment = answer.is === 'known' ? answer.value : undefined
  return {
    runner,
    token,
    target,
    config: inForce,
    ...(configSha === undefined ? {} : { configSha }),
    believed,
    section,
    client,
    deployments: gitHubDeployments(client, { repository, believed }),
    deployment,
    deadline,
    notes:
      deployment === undefined ? [noDeployment(environment, answer.is === 'unknown' ? answer.because : undefined)] : []
  }
}

const noDeployment = (environment: string, because: Problem | undefined): string =>
  because === undefined
    ? `GitHub knows of no deployment of this commit to ${environment}, so none gets the verdict.`
    : `Which deployment this is could not be read, so none gets the verdict. ${because.message}`

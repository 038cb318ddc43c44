import { mapAnswer } from '../../src/domain/answer.js'
import { Problem } from '../../src/domain/problem.js'
import { say, name, type Prose } from '../../src/domain/prose.js'
import { ENVIRONMENT_NAME } from '../../src/domain/rollback-order.js'
import { rehearseRollBack, type Rehearsed } from '../../src/flows/roll-back/rehearse.js'
import { rollbackSettingsOf } from '../../src/flows/roll-back/options.js'
import { withBot } from '../../src/io/github/believed.js'
import { gitHubClaims } from '../../src/io/github/claims.js'
import { gitHubConfig } from '../../src/io/github/config-source.js'
import { gitHubDeployments } from '../../src/io/github/deployments.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { text } from '../../src/report/text.js'
import { gitHubAtTerminal } from '../terminal.js'
import { freshConfig } from './fresh-settings.js'

interface Asked {
  readonly config: string
  readonly environment: string | undefined
}

/** Tells what would become of the newest deployment if a watch failed it now, and does nothing. */
export async function rollBackAtTerminal({ config, environment }: Asked, world: World): Promise<Outcome> {
  if (environment === undefined || !ENVIRONMENT_NAME.test(environment))
    throw new Problem({ what: 'There is no environment to look at', todo: 'Name it: --environment production' })
  const { client, repository } = await gitHubAtTerminal(world, world.folder)
  const place = { path: config, workspace: world.folder }
  const source = gitHubConfig(client, { repository, defaultBranch: undefined }, place)
  const from = { home: repository, path: config, log: world.log }
  const ports = {
    deployments: gitHubDeployments(client, {
      repository,
      believed: async () => mapAnswer(await freshConfig(source, from), ({ config }) => withBot(config.rollback.believe))
    }),
    claims: gitHubClaims(client, repository),
    settings: async () =>
      mapAnswer(await freshConfig(source, from), ({ config }) => rollbackSettingsOf(config.rollback, undefined)),
    clock: world.clock
  }
  const rehearsed = await rehearseRollBack(ports, environment)
  if (rehearsed.is === 'unknown') throw rehearsed.because
  const { said, decision } = rehearsed.value
  return {
    outputs: {},
    exitCode: 0,
    json: { deployment: said.deploymentId, sha: said.sha, decision },
    text: () => `${text(wordsOf(rehearsed.value))}\nThis was a look: nothing was written or dispatched.`
  }
}

function wordsOf({ said, decision }: Rehearsed): Prose {
  const begin = say`If a watch failed deployment ${said.deploymentId} of ${name(said.environment)} now`
  if ('because' in decision)
    return decision.is === 'needs-human'
      ? say`${begin}, a human would be called. ${decision.because.says}`
      : say`${begin}, nothing would be done. ${decision.because.says}`
  const { target, targetDeployment, workflow } = decision.order
  const back = say`to commit ${name(target)}, which deployment ${targetDeployment} brought`
  return decision.is === 'dispatch'
    ? say`${begin}, ${name(workflow)} would be started, to go back ${back}.`
    : say`${begin}, it would be recorded that ${name(workflow)} could go back ${back}. Nothing would be dispatched until ${name('rollback.mode')} is ${name('live')}.`
}

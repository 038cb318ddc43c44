import { mapAnswer } from '../../src/domain/answer.js'
import type { Trust } from '../../src/domain/trust.js'
import { promote, type Promoted } from '../../src/flows/promote.js'
import { gitHubClaims } from '../../src/io/github/claims.js'
import { gitHubConfig } from '../../src/io/github/config-source.js'
import { gitHubDeployments } from '../../src/io/github/deployments.js'
import { remedies } from '../../src/io/remedy/index.js'
import { text } from '../../src/report/text.js'
import type { World } from '../../src/io/runner/run-action.js'
import type { WatchSaid } from '../../src/verdict/rollback/facts.js'
import { freshConfig } from '../rollback/fresh-settings.js'
import type { WatchSetting } from './settle-watch.js'

interface Wish {
  readonly said: WatchSaid | undefined
  readonly mode: 'live' | 'dry-run'
  readonly trust: Trust
  /** Of the configuration file. */
  readonly path: string
}

/** Starts the workflow that promotes, where the configuration names one; undefined where it names none. */
export async function promoteIfWanted(
  setting: WatchSetting,
  { said, mode, trust, path }: Wish,
  { log }: World
): Promise<Promoted | undefined> {
  const { runner, target, section } = setting
  const { repository, defaultBranch } = target.home
  if (section['on-pass'].workflow === undefined || defaultBranch === undefined) return undefined
  const client = { ...setting.client, deadline: setting.deadline }
  const source = gitHubConfig(client, { repository, defaultBranch }, { path, workspace: runner.workspace })
  const promoted = await promote(
    {
      settings: async () =>
        mapAnswer(await freshConfig(source, { home: repository, path, log }), ({ config }) => config.watch['on-pass']),
      deployments: gitHubDeployments(client, { repository, believed: setting.believed }),
      claims: gitHubClaims(client, repository),
      remedy: ({ mode, workflow }) =>
        remedies['workflow-dispatch'].create(
          {},
          { client, repository, defaultBranch, mode, allowed: workflow === undefined ? [] : [workflow] }
        )
    },
    { said, self: { runId: runner.runId, attempt: runner.attempt }, mode, trust, event: runner.event }
  )
  if (promoted.is === 'refused' || promoted.is === 'unknown') log.warn(text(promoted.says))
  else log.info(text(promoted.says))
  return promoted
}

import { mapAnswer } from '../../src/domain/answer.js'
import { leavingRows } from '../../src/flows/leave-rows.js'
import { rollbackSettingsOf } from '../../src/flows/roll-back-options.js'
import type { RollBackPorts } from '../../src/flows/roll-back-ports.js'
import { artifactService } from '../../src/io/github/artifact-service.js'
import { gitHubClaims } from '../../src/io/github/claims.js'
import type { GitHubClient } from '../../src/io/github/client.js'
import { gitHubConfig } from '../../src/io/github/config-source.js'
import { gitHubBroughtBy } from '../../src/io/github/deployments-brought-by.js'
import { gitHubDeployments } from '../../src/io/github/deployments.js'
import { gitHubIssues } from '../../src/io/github/issues.js'
import { gitHubSecondCopy } from '../../src/io/github/second-copy.js'
import { remedies } from '../../src/io/remedy/index.js'
import type { RemedyContext } from '../../src/io/remedy/remedy.js'
import type { RunnerEnvironment } from '../../src/io/runner/environment.js'
import type { World } from '../../src/io/runner/run-action.js'
import { VERSION } from '../../src/io/runner/version.js'
import type { Remedy } from '../../src/ports.js'
import { config, type Config } from '../config.js'
import type { Target } from '../target.js'
import { freshConfig } from './fresh-settings.js'

interface Place {
  readonly client: GitHubClient
  readonly token: string
  readonly runner: RunnerEnvironment
  readonly target: Target
  readonly defaultBranch: string
  /** Of the configuration file. */
  readonly path: string
}

/** How long leaving an artifact may hold up the rest. */
const LEAVING_MS = 20_000

/** Everything that a rollback speaks to, of one job. */
export async function rollBackPorts(place: Place, world: World): Promise<RollBackPorts> {
  const { client, token, runner, target, defaultBranch, path } = place
  const { repository } = target.home
  const source = gitHubConfig(client, { repository, defaultBranch }, { path, workspace: runner.workspace })
  const atFirst = await freshConfig(source)
  // Where the configuration cannot be read, the remedy does nothing whatever is asked of it.
  const { rollback, history, record } = atFirst.is === 'known' ? atFirst.value : config.defaults()
  const mode = atFirst.is === 'known' ? rollback.mode : 'dry-run'
  return {
    deployments: gitHubDeployments(client, { repository }),
    claims: gitHubClaims(client, repository),
    remedy: remedyOf(rollback, { client, repository, defaultBranch, mode, allowed: [rollback.workflow] }),
    issues: gitHubIssues(client, { repository }),
    broughtBy: gitHubBroughtBy(client, { repository, token }),
    settings: async () =>
      mapAnswer(await freshConfig(source), ({ rollback: section }) => rollbackSettingsOf(section, undefined)),
    keep:
      history['artifact-days'] === 0
        ? () => Promise.resolve()
        : leaving(place, { retentionDays: history['artifact-days'], names: record['name-mode'], ...history }, world),
    clock: world.clock,
    log: world.log
  }
}

const remedyOf = (section: Config['rollback'], context: RemedyContext): Remedy =>
  section.remedy === 'repository-dispatch'
    ? remedies['repository-dispatch'].create(section['repository-dispatch'], context)
    : remedies['workflow-dispatch'].create({}, context)

interface Keeping {
  readonly retentionDays: number
  readonly names: 'plain' | 'hash'
  readonly forget: readonly string[]
}

function leaving(
  { client, runner, target }: Place,
  { retentionDays, names, forget }: Keeping,
  { variables, clock, log }: World
): RollBackPorts['keep'] {
  const { repository, repositoryId } = target.home
  const options = { repository, service: artifactService(variables), clock, retentionDays }
  const secondCopy = {
    leave: (segment: Parameters<ReturnType<typeof gitHubSecondCopy>['leave']>[0]) =>
      gitHubSecondCopy({ ...client, deadline: client.deadline.within(LEAVING_MS) }, options).leave(segment)
  }
  return leavingRows(
    { secondCopy, clock, log },
    {
      self: { runId: runner.runId, attempt: runner.attempt },
      recorder: `${target.recorder} rollback`,
      repositoryId,
      foreshock: VERSION,
      privacy: { names, forget }
    }
  )
}

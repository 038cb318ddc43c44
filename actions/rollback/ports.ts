import { type Answer, known, mapAnswer } from '../../src/domain/answer.js'
import type { Segment } from '../../src/domain/segment.js'
import { leavingRows } from '../../src/flows/leave-rows.js'
import { rollbackSettingsOf } from '../../src/flows/roll-back/options.js'
import type { RollBackPorts } from '../../src/flows/roll-back/ports.js'
import { artifactService } from '../../src/io/github/artifact-service.js'
import { withBot } from '../../src/io/github/believed.js'
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
import type { RollbackSettings } from '../../src/verdict/rollback/settings.js'
import { config, type Config } from '../config.js'
import type { Target } from '../target.js'
import { type FreshConfig, freshConfig } from './fresh-settings.js'

export interface Place {
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

export interface RollBackSurroundings extends RollBackPorts {
  /** The configuration as it was last read; undefined where it never could be. */
  readonly latest: () => Config | undefined
}

/** Everything that a rollback speaks to, of one job. */
export function rollBackPorts(place: Place, world: World): RollBackSurroundings {
  const { client, token, runner, target, defaultBranch, path } = place
  const { repository } = target.home
  const source = gitHubConfig(
    client,
    { repository, defaultBranch, namesCommit: true },
    { path, workspace: runner.workspace }
  )
  let latest: Config | undefined
  const fresh = async (): Promise<Answer<FreshConfig>> => {
    const found = await freshConfig(source, { home: repository, path, log: world.log })
    if (found.is === 'known') latest = found.value.config
    return found
  }
  const settings = async (): Promise<Answer<RollbackSettings>> =>
    mapAnswer(await fresh(), ({ config, at }) => rollbackSettingsOf(config.rollback, at))
  // Read once more where nobody has yet: whose records count is for the default branch to say.
  const believed = async (): Promise<Answer<readonly string[]>> =>
    latest === undefined
      ? mapAnswer(await fresh(), ({ config }) => withBot(config.rollback.believe))
      : known(withBot(latest.rollback.believe))
  // Made when it is first wanted, right after the last look at the configuration, and then kept: it acts once.
  const remedy = once(() => remedyOf(latest, { client, repository, defaultBranch }))
  const keep = once(() => leaving(place, latest ?? config.defaults(), world))
  return {
    deployments: gitHubDeployments(client, { repository, believed }),
    claims: gitHubClaims(client, repository),
    remedy: {
      name: 'as configured',
      act: (order) => remedy().act(order),
      startedBy: (order, since) => remedy().startedBy(order, since),
      run: (runId) => remedy().run(runId)
    },
    issues: gitHubIssues(client, { repository, believed }),
    broughtBy: gitHubBroughtBy(client, { repository, token }),
    settings,
    keep: (rows) => keep()(rows),
    clock: world.clock,
    log: world.log,
    latest: () => latest
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Where the configuration could not be read, the remedy does nothing, whatever is asked of it. */
function remedyOf(latest: Config | undefined, at: Omit<RemedyContext, 'mode' | 'allowed'>): Remedy {
  const { rollback } = latest ?? config.defaults()
  const mode = latest === undefined ? 'dry-run' : rollback.mode
  const context = { ...at, mode, allowed: [rollback.workflow] }
  return rollback.remedy === 'repository-dispatch'
    ? remedies['repository-dispatch'].create(rollback['repository-dispatch'], context)
    : remedies['workflow-dispatch'].create({}, context)
}

function leaving(
  { client, runner, target }: Place,
  { history, record }: Pick<Config, 'history' | 'record'>,
  { variables, clock, log }: World
): RollBackPorts['keep'] {
  const { repository, repositoryId } = target.home
  const { 'artifact-days': retentionDays, forget } = history
  if (retentionDays === 0) return () => Promise.resolve()
  const options = { repository, service: artifactService(variables), clock, retentionDays }
  const secondCopy = {
    leave: (segment: Segment) =>
      gitHubSecondCopy({ ...client, deadline: client.deadline.within(LEAVING_MS) }, options).leave(segment)
  }
  return leavingRows(
    { secondCopy, clock, log },
    {
      self: { runId: runner.runId, attempt: runner.attempt },
      recorder: `${target.recorder} rollback`,
      repositoryId,
      foreshock: VERSION,
      privacy: { names: record['name-mode'], forget }
    }
  )
}

import type { Proposal } from '../src/config/in-force.js'
import { renderLocated } from '../src/config/located.js'
import { Problem } from '../src/domain/problem.js'
import { name, say, type Prose } from '../src/domain/prose.js'
import { pullRequestOf } from '../src/flows/pull-request-of.js'
import type { ReadConfig } from '../src/flows/read-config.js'
import type { Recording } from '../src/flows/record/recording.js'
import type { GitHubClient } from '../src/io/github/client.js'
import type { RunnerEnvironment } from '../src/io/runner/environment.js'
import type { World } from '../src/io/runner/run-action.js'
import { VERSION } from '../src/io/runner/version.js'
import type { StoreName } from '../src/io/store/names.js'
import type { ConfigText, Deployments, HistoryStore, RunSource, SecondCopy, Workspace } from '../src/ports.js'
import type { Answer } from '../src/domain/answer.js'
import { configInForce } from './config-in-force.js'
import { config, type Config } from './config.js'
import { targetOf, type Target } from './target.js'

/** What the actions of this family are asked. */
export interface Asked {
  readonly token: string | undefined
  readonly config: string
  readonly store: StoreName | undefined
  readonly directory: string | undefined
  readonly 'check-run-id': string | undefined
  readonly matrix: string | undefined
  readonly reports?: readonly string[]
  readonly artifacts?: readonly string[]
}

/** Everything that a job's flows work with, made once. */
export interface Setting {
  readonly runner: RunnerEnvironment
  readonly target: Target
  readonly config: Config
  /** False: nobody could read the configuration, and the defaults stand in for it. */
  readonly isConfigRead: boolean
  readonly client: GitHubClient
  readonly token: string
  readonly runs: RunSource
  readonly store: HistoryStore
  /** How long the store may still take. */
  readonly storingLeftMs: () => number
  /** Artifacts of runs; undefined where the configuration wants none. */
  readonly secondCopy: SecondCopy | undefined
  /** Bears out what other runs say to have decided. */
  readonly deployments: Deployments
  /** What earlier steps of this job have recorded, also where the store takes no writes. */
  readonly jobStore: HistoryStore
  readonly workspace: Workspace
  readonly recording: Recording
  /** Sentences on what could not be set up. */
  readonly notes: readonly string[]
  /** What the pull request at hand would change in the configuration: shown, without effect. */
  readonly proposal: readonly Prose[]
}

/** Requests that one recording may make, of the 1,000 an hour that a repository has. */
const MOST_REQUESTS = 30

/** How the time of a step is shared, so that the history is kept and people are told even when GitHub answers slowly. */
const SHARE = { reading: 0.45, storing: 0.3 } as const

/** Sets a job up: whose run it is about, what the configuration says, and every port its flows speak to. */
export async function settle(asked: Asked, world: World): Promise<Setting> {
  const { runner, deadline, log } = world
  if (runner === undefined) throw new Error('an action without a runner')
  const now = world.clock.now()
  const arrived = targetOf(runner, { checkRunId: asked['check-run-id'], matrix: asked.matrix, now })
  if (asked.token === undefined)
    throw new Problem({
      where: 'input token:',
      what: 'The token is empty',
      todo: 'Leave the input out, or pass a token'
    })

  const [
    { gitHubClient },
    { gitHubRuns },
    { gitHubConfig },
    { readZip },
    { workspaceAt },
    { REPORT_FILES },
    { storesOfJob, requestsOfStore },
    { untrackedReports },
    { secondCopyOfJob },
    { gitHubDeployments },
    { believing }
  ] = await Promise.all([
    import('../src/io/github/client.js'),
    import('../src/io/github/runs.js'),
    import('../src/io/github/config-source.js'),
    import('../src/io/archive/zip.js'),
    import('../src/io/workspace/workspace.js'),
    import('../src/ingest/reports/index.js'),
    import('./stores.js'),
    import('../src/io/git/untracked.js'),
    import('./second-copy.js'),
    import('../src/io/github/deployments.js'),
    import('../src/io/github/believed.js')
  ])
  const reading = deadline.within(SHARE.reading * deadline.leftMs())
  const client = gitHubClient({
    token: asked.token,
    apiUrl: runner.apiUrl,
    deadline: reading,
    requests: MOST_REQUESTS,
    log
  })
  const { home } = arrived
  const runs = gitHubRuns(client, home.repository, (zip) => readZip(zip, 'artifact'))
  const { target, notes: ofTarget } = await withPullRequest(arrived, runs)
  const configPlace = { path: asked.config, workspace: runner.workspace }
  const source = gitHubConfig(client, { ...home, defaultBranch: home.defaultBranch }, configPlace)
  const { inForce, isRead, notes, proposal } = usable(
    await configInForce(source, { home: home.repository, path: asked.config, log }),
    target.isOwnRun ? await source.proposed() : undefined
  )
  const storing = deadline.within((SHARE.reading + SHARE.storing) * deadline.leftMs())
  const storeClient = gitHubClient({
    token: asked.token,
    apiUrl: runner.apiUrl,
    deadline: storing,
    requests: requestsOfStore(inForce),
    log
  })
  const { store, jobStore } = storesOfJob(
    { ...asked, config: inForce },
    { runner, client, storeClient, target, deadline: storing, variables: world.variables }
  )
  return {
    runner,
    target,
    config: inForce,
    isConfigRead: isRead,
    client,
    token: asked.token,
    runs,
    store,
    storingLeftMs: () => storing.leftMs(),
    jobStore,
    secondCopy: secondCopyOfJob({ client, storeClient, target, config: inForce }, world),
    deployments: gitHubDeployments(client, {
      repository: home.repository,
      believed: believing(inForce.rollback.believe)
    }),
    workspace: untrackedReports(workspaceAt(runner.workspace), runner.workspace),
    recording: {
      home,
      self: target.self,
      selfIsSure: target.isOwnRun,
      recorder: target.recorder,
      ...(target.job === undefined ? {} : { job: target.job }),
      reports: firstOf(asked.reports, inForce.record.reports, REPORT_FILES),
      named:
        firstOf(asked.reports).length > 0
          ? { by: 'step', globs: firstOf(asked.reports) }
          : { by: 'settings', globs: inForce.record.reports },
      artifacts: firstOf(asked.artifacts, inForce.record.artifacts),
      foreshock: VERSION,
      privacy: { names: inForce.record['name-mode'], forget: inForce.history.forget },
      keepDays: inForce.history['keep-days']
    },
    notes: [...ofTarget, ...notes],
    proposal
  }
}

/** A run that is over does not say of which pull request it was: GitHub is asked, never an artifact of the run. */
async function withPullRequest(
  target: Target,
  runs: RunSource
): Promise<{ readonly target: Target; readonly notes: readonly string[] }> {
  if (target.pullRequestOf === undefined) return { target, notes: [] }
  const found = await pullRequestOf(runs, target.pullRequestOf, target.home.repository)
  if (found.is === 'unknown') return { target, notes: [found.because.message] }
  return { target: found.value === undefined ? target : { ...target, pullRequest: found.value }, notes: [] }
}

interface Usable {
  readonly inForce: Config
  readonly isRead: boolean
  readonly notes: readonly string[]
  readonly proposal: readonly Prose[]
}

/**
 * A configuration that cannot be used relaxes nothing: the defaults are in force, and the reader is told. Where only a
 * file that it builds on fails, the repository's own settings are, for what observes; `isRead` stops what decides.
 */
function usable(found: Answer<ReadConfig<Config>>, proposed: Answer<ConfigText | undefined> | undefined): Usable {
  if (found.is === 'unknown') {
    const note = `The configuration could not be read, so the defaults are in force. ${found.because.message}`
    return { inForce: config.defaults(), isRead: false, notes: [note], proposal: [] }
  }
  const text = proposed?.is === 'known' ? proposed.value : undefined
  const { whole, alone } = found.value
  if (whole.ok) {
    const proposal = text === undefined ? [] : proposalProse(text.path, config.proposed(text, whole.config))
    return { inForce: whole.config.config, isRead: true, notes: [], proposal }
  }
  const instead = alone === undefined ? 'The defaults are in force.' : WITHOUT_SHARED
  return {
    inForce: alone?.config ?? config.defaults(),
    isRead: false,
    notes: [`${instead}\n${renderLocated(whole)}`],
    proposal: []
  }
}

/** What a pull request would change: its text is its author's, so every value is a name. */
function proposalProse(path: string, { changes, errors }: Proposal): readonly Prose[] {
  const wrong = errors.map(
    (error) => say`${name(`${path}:${error.line}:${error.column}`)} has an error: ${name(error.message)}`
  )
  const told = changes.map(
    ({ key, from, to }) => say`Once merged, ${name(key)} is ${name(shown(to))} instead of ${name(shown(from))}.`
  )
  return [...wrong, ...told]
}

const WITHOUT_SHARED = 'Only what this repository says itself is in force: a file that it builds on could not be used.'

const shown = (value: unknown): string => (value === undefined ? 'not set' : JSON.stringify(value))

const firstOf = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] =>
  lists.find((list) => list !== undefined && list.length > 0) ?? []

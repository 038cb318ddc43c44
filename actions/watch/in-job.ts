import { Problem } from '../../src/domain/problem.js'
import { name, say, type Prose } from '../../src/domain/prose.js'
import type { Trust } from '../../src/domain/trust.js'
import type { Verdict } from '../../src/domain/verdict.js'
import { told } from '../../src/flows/told.js'
import type { OnInconclusive } from '../../src/flows/watch/options.js'
import type { Watched } from '../../src/flows/watch/ports.js'
import { watchSaid, type WatchRecord } from '../../src/flows/watch/rows.js'
import { recordVerdict, timeAt, type Recorded } from '../../src/flows/watch/tell.js'
import { watch } from '../../src/flows/watch.js'
import { checkLines, watchPage } from '../../src/flows/watch/verdict.js'
import { lookSaid } from '../../src/flows/watch/words.js'
import { healthContext } from '../../src/io/health/health-context.js'
import { gitHubDeployments } from '../../src/io/github/deployments.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { FLUSH_MS, stopSignal } from '../../src/io/runner/stop-signal.js'
import { appendSummary } from '../../src/io/notify/summary.js'
import { summary } from '../../src/report/summary.js'
import { text } from '../../src/report/text.js'
import type { WatchPage } from '../../src/report/watch-table.js'
import type { FailOn } from '../fail-on.js'
import { alsoUnusual, startedBy } from './between.js'
import { isOfFork } from '../of-fork.js'
import { NO_CHECKS } from './at-terminal.js'
import { notifyOfWatch } from '../notify.js'
import { keepRecord } from './keep.js'
import { watchOutcome } from './outcome.js'
import { planned } from './plan.js'
import { promoteIfWanted } from './promote.js'
import { tellPeople } from './publish.js'
import { settleWatch, type AskedOfWatch, type WatchSetting } from './settle-watch.js'

export interface AskedInJob extends AskedOfWatch {
  readonly 'fail-on': FailOn
  readonly 'on-inconclusive': OnInconclusive | undefined
  readonly mode: 'live' | 'dry-run'
}

/** Watches in a job. Whatever keeps it from watching is no verdict on the deployment: it is inconclusive then. */
export async function watchInJob(asked: AskedInJob, world: World): Promise<Outcome> {
  const stop = stopSignal()
  try {
    return await watchWith(await settleWatch(asked, world), { asked, stop }, world)
  } catch (error) {
    if (error instanceof Problem) return nothingWatched(error, asked, world)
    throw error
  }
}

interface Wish {
  readonly asked: AskedInJob
  readonly stop: AbortSignal
}

async function watchWith(setting: WatchSetting, { asked, stop }: Wish, world: World): Promise<Outcome> {
  const { environment, mode } = asked
  const { target, deployment, section } = setting
  const { log } = world
  for (const note of setting.notes) log.warn(note)
  const watched = await watchNow(setting, { asked, stop }, world)
  for (const line of checkLines(watched)) log.info(text(line))
  const isStopped = watched.ending.is === 'stopped'
  const deadline = setting.deadline.within(isStopped ? FLUSH_MS : TELLING_MS)
  const page = watchPage(watched, { environment, trust: trustOf(target), unseen: unseenOf(setting, environment) })
  const hurried = { ...setting, deadline }
  const plain = { setting: hurried, mode, isStopped, environment, page }
  // What the next job and the next rollback go by comes first; the time that is left is for readers.
  const [recorded] = await Promise.all([
    recordedBy(hurried, watched, mode, world),
    ...(isStopped ? [tellPeople(plain, world)] : [])
  ])
  const record: WatchRecord = {
    watched,
    environment,
    ...(deployment === undefined ? {} : { deployment }),
    self: { runId: setting.runner.runId, attempt: setting.runner.attempt },
    at: recorded.at,
    mode,
    configSha: setting.configSha,
    trust: trustOf(target),
    observedAt: world.clock.now()
  }
  const said = watchSaid(record)
  const wish = { said, mode, trust: isOfFork(world) ? ('fork' as const) : trustOf(target), path: asked.config }
  const promoted = isStopped ? undefined : await promoteIfWanted(hurried, wish, world)
  const kept = keepRecord(hurried, promoted === undefined ? record : { ...record, promoted }, world)
  const asides = [...startedBy(setting.runner), ...(promoted === undefined ? [] : [promoted.says])]
  const telling = { ...plain, page: withAsides(page, asides) }
  await Promise.all([kept, ...(isStopped ? [] : [tellPeople(telling, world)])])
  const notice = { verdict: page.verdict, environment, sha: deployment?.sha, trust: trustOf(target), mode }
  if (!isStopped) await notifyOfWatch(hurried, notice, world)
  const onInconclusive = asked['on-inconclusive'] ?? section['on-inconclusive']
  const outcome = watchOutcome(page.verdict, watched, { failOn: asked['fail-on'], onInconclusive })
  log.info(`Watched ${environment}: ${watched.is}.`)
  return {
    ...outcome,
    outputs: {
      status: setting.notes.length === 0 && recorded.isRecorded ? 'complete' : 'partial',
      ...outcome.outputs,
      decision: said === undefined ? '' : JSON.stringify(said),
      environment,
      'deployment-id': deployment === undefined ? '' : String(deployment.deploymentId),
      sha: deployment?.sha ?? '',
      promotion: promoted?.is ?? '',
      'promotion-run-id': String(promoted?.runId ?? '')
    }
  }
}

/** With what a reader should know beside the verdict. */
const withAsides = (page: WatchPage, asides: readonly Prose[]): WatchPage =>
  asides.length === 0 ? page : { ...page, verdict: { ...page.verdict, asides } }

/** What runs after another run is a workflow of the default branch, whatever that other run was of. */
const trustOf = ({ isOwnRun, self }: WatchSetting['target']): Trust => (isOwnRun ? self.trust : 'default')

/** To record the verdict, keep it and tell people, when nobody hurries. */
const TELLING_MS = 120_000

/** Of the time that is left, what is kept back for telling. */
const RESERVE_MS = 60_000

async function watchNow(setting: WatchSetting, { asked, stop }: Wish, world: World): Promise<Watched> {
  const { deadline, deployment, deployments, target, runner, client } = setting
  const { clock, log, variables } = world
  const { repository } = target.home
  const sha = deployment?.sha ?? target.self.sha
  const context = healthContext({
    deadline,
    clock,
    workspace: runner.workspace,
    variables,
    github: { client, repository, sha }
  })
  const section = isWatched(setting, asked.environment) ? setting.section : { ...setting.section, checks: {} }
  const leftMs = deadline.leftMs() - RESERVE_MS
  if (leftMs < section.minutes * 60_000) log.warn('The watch is shorter than it should be, to fit into time-limit.')
  const place = { context, now: clock.now(), mostMs: leftMs, deployment, stop }
  const { asked: plan, sources } = planned(section, place)
  const names = [...sources.keys()].join(', ')
  log.info(`Watching ${asked.environment} by ${names === '' ? 'nothing' : names}, ${section.minutes} min at most.`)
  const tell: Parameters<typeof watch>[0]['tell'] = (look, so) => log.info(text(lookSaid(look, so)))
  const stand: Parameters<typeof watch>[0]['stand'] = (standing, sinceStartMs) => {
    log.info(`After ${Math.round(sinceStartMs / 60_000)} min: ${standing.is} so far.`)
    for (const line of checkLines({ standing })) log.info(`  ${text(line)}`)
  }
  const ports = { sources, clock, log, tell, stand, ...(deployment === undefined ? {} : { deployments }) }
  return alsoUnusual(ports, await watch(ports, plan), { event: runner.event, days: section['series-days'] })
}

const isWatched = ({ section: { environments } }: WatchSetting, environment: string): boolean =>
  environments.length === 0 || environments.includes(environment)

function unseenOf(setting: WatchSetting, environment: string): readonly Prose[] {
  const { checks } = setting.section
  return [
    ...setting.notes.map(told),
    ...(Object.keys(checks).length === 0 ? [NO_CHECKS] : []),
    ...(isWatched(setting, environment)
      ? []
      : [say`${name(environment)} is not among ${name('watch.environments')} in the configuration.`])
  ]
}

/** Records the verdict at its deployment; a dry run only asks for the time. */
async function recordedBy(
  { client, deadline, deployment, target, believed }: WatchSetting,
  { is }: Watched,
  mode: AskedInJob['mode'],
  { runner, log }: World
): Promise<Recorded> {
  if (deployment === undefined || runner === undefined) return { isRecorded: true, at: undefined }
  const deployments = gitHubDeployments({ ...client, deadline }, { repository: target.home.repository, believed })
  if (mode === 'dry-run') return { isRecorded: true, at: await timeAt(deployments, deployment) }
  const self = { runId: runner.runId, attempt: runner.attempt }
  return recordVerdict({ deployments, log }, { deployment, verdict: is, self })
}

/** A watch that never began. Nobody knows how the deployment fares, and the outputs say that. */
async function nothingWatched(because: Problem, asked: AskedInJob, { log, runner }: World): Promise<Outcome> {
  const { environment } = asked
  const verdict: Verdict = {
    is: 'inconclusive',
    headline: say`${name(environment)} could not be watched`,
    findings: [],
    unseen: [told(because.message)]
  }
  log.warn(because.message)
  await appendSummary(summary(verdict, { title: environment }), { path: runner?.summaryFile })
  const onInconclusive = asked['on-inconclusive'] ?? 'pause'
  const outcome = watchOutcome(verdict, undefined, { failOn: asked['fail-on'], onInconclusive })
  const nothing = { decision: '', 'deployment-id': '', sha: '', promotion: '', 'promotion-run-id': '' }
  return { ...outcome, outputs: { status: 'degraded', ...outcome.outputs, ...nothing, environment } }
}

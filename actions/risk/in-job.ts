import { detect } from '../../src/flows/detect.js'
import { publish } from '../../src/flows/publish.js'
import { knownHistory } from '../../src/flows/record.js'
import { defaultRisk } from '../../src/flows/risk/options.js'
import { risk, type Risked, type RiskPorts } from '../../src/flows/risk.js'
import { riskPage } from '../../src/flows/risk/verdict.js'
import { silenceOf } from '../../src/flows/detect/silence.js'
import { told } from '../../src/flows/told.js'
import type { Finding } from '../../src/domain/finding.js'
import { rowsOf, type Tables } from '../../src/history/columns.js'
import { joined } from '../../src/history/combine.js'
import { gitCommits } from '../../src/io/git/commit-details.js'
import { gitHubClient } from '../../src/io/github/client.js'
import { gitHubCommits } from '../../src/io/github/commit-details.js'
import { gitHubDeployingRuns } from '../../src/io/github/deploying-runs.js'
import { gitHubDeployments } from '../../src/io/github/deployments.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import type { Deployments } from '../../src/ports.js'
import { annotations } from '../../src/report/annotations.js'
import { checkText } from '../../src/report/check.js'
import { riskSection, riskSummary } from '../../src/report/risk-page.js'
import type { FailOn } from '../fail-on.js'
import { publisherFor } from '../publisher.js'
import { settle, type Asked, type Setting } from '../setting.js'
import { decide } from './decide.js'
import { notifyOfRisk } from './notify.js'
import { riskOutcome } from './outcome.js'
import { pullRequestToTell } from './tell.js'
import { whereOf } from './where.js'

export interface AskedOfRisk extends Asked {
  readonly environment: string | undefined
  readonly 'fail-on': FailOn
  readonly strict: boolean
}

/** Runs of the history that tell how the base branch fares and which tests are flaky. */
const ENOUGH_RUNS = 60

/** Requests for the commits of a change, and for those before it where the checkout is not deep enough. */
const MOST_REQUESTS = 150

export async function riskInJob(asked: AskedOfRisk, world: World): Promise<Outcome> {
  const setting = await settle(asked, world)
  for (const note of setting.notes) world.log.warn(note)
  const kept = await knownHistory(setting.store, setting.target.home, { runs: ENOUGH_RUNS })
  const earlierSteps = await knownHistory(setting.jobStore, setting.target.home)
  const tables = joined(kept.tables, rowsOf(earlierSteps.tables))
  const notes = [...setting.notes, ...kept.notes]
  return riskWith(setting, { tables, notes, asked }, world)
}

interface Wish {
  readonly tables: Tables
  /** What of the history or the configuration could not be read. */
  readonly notes: readonly string[]
  readonly asked: Pick<AskedOfRisk, 'environment' | 'fail-on' | 'strict'>
}

/** Looks at the change of a job, asks the gate, and tells it where people look. */
export async function riskWith(setting: Setting, { tables, notes, asked }: Wish, world: World): Promise<Outcome> {
  const { target, config, runner } = setting
  const { environment } = asked
  const { log, clock } = world
  const settings = config.risk ?? defaultRisk()
  const client = gitHubClient({
    token: setting.token,
    apiUrl: runner.apiUrl,
    deadline: world.deadline.within(world.deadline.leftMs() * 0.6),
    requests: MOST_REQUESTS,
    log
  })
  const { repository } = target.home
  const deployments = gitHubDeployments(client, { repository })
  const heard = environment === undefined ? undefined : await deployments.list(environment, 1)
  const { workflowPath, runId: self } = runner
  const branch = runner.ref.startsWith('refs/heads/') ? runner.ref.slice('refs/heads/'.length) : undefined
  const ports: RiskPorts = {
    local: gitCommits(runner.workspace),
    remote: gitHubCommits(client, { repository, requests: MOST_REQUESTS / 2 }),
    deployments: heard === undefined ? deployments : withFirstPage(deployments, heard),
    ...(workflowPath === undefined
      ? {}
      : {
          runs: gitHubDeployingRuns(client, {
            repository,
            workflowPath,
            self,
            ...(branch === undefined ? {} : { branch })
          })
        }),
    log
  }
  const where = whereOf(runner, target, environment)
  const at = heard?.is === 'known' ? heard.value.at : clock.now()
  const owners = await setting.runs.fileAt('.github/CODEOWNERS', where.change.pullRequestBase ?? where.change.head)
  const risked = await risk(ports, {
    ...where,
    ...(environment === undefined ? {} : { environment }),
    tables,
    findings: findingsOn(setting, { tables, head: where.change.head, now: clock.now() }),
    ...(owners.is === 'known' ? { owners: owners.value } : {}),
    settings,
    self,
    ...(workflowPath === undefined ? {} : { workflowPath }),
    at
  })
  const seen: Risked = { ...risked, unseen: [...risked.unseen, ...notes.map(told)] }
  const tellTo = await pullRequestToTell(setting, { client, head: risked.head })
  const { gated, label } = await decide(
    { setting, settings, risked: seen, environment, at, pullRequest: tellTo, client },
    world
  )
  const repositoryUrl = `${runner.serverUrl}/${repository}`
  const page = riskPage({ risked: seen, gated, overrideLabel: label, repositoryUrl })
  const title = environment === undefined ? 'risk' : `risk ${environment}`
  const { when } = config.comment
  const section = riskSection(page, {
    name: environment === undefined ? 'risk' : `risk/${environment}`,
    stamp: { runId: runner.runId, attempt: runner.attempt, at: clock.now() }
  })
  const ofPull = tellTo === undefined ? target : { ...target, pullRequest: tellTo }
  const published = await publish(
    { publisher: publisherFor({ ...setting, target: ofPull }, world), clock, log },
    {
      ...(tellTo === undefined || when === 'never' ? {} : { section }),
      summary: riskSummary(page, { title }),
      annotations: annotations(page.verdict),
      ...(config.check.when === 'never'
        ? {}
        : { check: { name: `Foreshock: ${title}`, sha: risked.head, ...checkText(page.verdict, { title }) } }),
      createWhen: when === 'always' ? 'always' : 'has-findings',
      withinMs: world.deadline.leftMs()
    }
  )
  log.info(
    `Looked at ${risked.set.commits.length} commits up to ${risked.head.slice(0, 7)}: risk ${risked.assessment.level}, gate ${gated.is}.`
  )
  await notifyOfRisk(
    { config, runner, deadline: world.deadline },
    { page, level: risked.assessment.level, gated, environment, head: risked.head, run: target.self },
    world
  )
  const { comment } = published
  const isWhole = seen.unseen.length === 0
  const outcome = riskOutcome(
    { page, risked: seen, gated },
    { failOn: asked['fail-on'], commentId: 'id' in comment ? comment.id : undefined }
  )
  return {
    ...outcome,
    exitCode: asked.strict && !isWhole ? 1 : outcome.exitCode,
    outputs: { status: isWhole ? 'complete' : 'partial', ...outcome.outputs }
  }
}

/** What was heard already is not asked again. */
const withFirstPage = (deployments: Deployments, first: Awaited<ReturnType<Deployments['list']>>): Deployments => ({
  ...deployments,
  list: (environment, page) => (page === 1 ? Promise.resolve(first) : deployments.list(environment, page))
})

/** What detectors say of the newest run of the head that has ended, or else of the one that asks. */
export function findingsOn(
  { config, target }: Pick<Setting, 'config' | 'target'>,
  { tables, head, now }: { readonly tables: Tables; readonly head: string; readonly now: number }
): readonly Finding[] {
  const ended = [...tables.runs]
    .filter(({ sha, status }) => sha === head && status === 'completed')
    .sort((one, other) => other.runId - one.runId || other.attempt - one.attempt)[0]
  const silence = { rules: silenceOf(config.findings), now }
  return detect({ tables, judged: ended ?? target.self, options: config.detect, silence, unseen: [] }).findings
}

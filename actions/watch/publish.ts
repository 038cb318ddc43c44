import type { Section } from '../../src/report/section.js'
import { publish, type Publication } from '../../src/flows/publish.js'
import { gitHubBroughtBy } from '../../src/io/github/deployments-brought-by.js'
import { githubPublisher } from '../../src/io/notify/github-publisher.js'
import type { World } from '../../src/io/runner/run-action.js'
import type { Publisher } from '../../src/ports.js'
import { annotations } from '../../src/report/annotations.js'
import { checkText } from '../../src/report/check.js'
import { watchSection, watchSummary, type WatchPage } from '../../src/report/watch-table.js'
import type { WatchSetting } from './settle-watch.js'

interface Telling {
  readonly setting: WatchSetting
  readonly page: WatchPage
  readonly environment: string
  readonly mode: 'live' | 'dry-run'
  /** There is no time but for the summary. */
  readonly isStopped: boolean
}

/** Tells the summary, the annotations, the check run, and each pull request that brought what was deployed. */
export async function tellPeople(
  { setting, page, environment, mode, isStopped }: Telling,
  world: World
): Promise<void> {
  const { config, deployment, deadline, runner } = setting
  const { log, clock } = world
  const isQuiet = isStopped || mode === 'dry-run'
  const title = `watch ${environment}`
  const sha = deployment?.sha
  const hasCheck = !isQuiet && config.check.when === 'always' && sha !== undefined
  const main: Publication = {
    summary: watchSummary(page, { title }),
    annotations: annotations(page.verdict),
    ...(hasCheck ? { check: { name: `Foreshock: ${title}`, sha, ...checkText(page.verdict, { title }) } } : {}),
    createWhen: config.comment.when === 'always' ? 'always' : 'has-findings',
    withinMs: deadline.leftMs()
  }
  await publish({ publisher: publisherOf(setting, undefined, world), clock, log }, main)
  if (isQuiet || config.comment.when === 'never' || sha === undefined) return
  const section: Section = watchSection(page, {
    name: `watch/${environment}`,
    stamp: { runId: runner.runId, attempt: runner.attempt, at: clock.now() }
  })
  const pulls = await pullRequestsOf(setting, sha, world)
  await Promise.all(
    pulls.map((number) =>
      publish(
        { publisher: publisherOf(setting, number, world), clock, log },
        { createWhen: main.createWhen, summary: '', annotations: [], section, withinMs: deadline.leftMs() }
      )
    )
  )
}

async function pullRequestsOf(
  { client, deadline, target, token }: WatchSetting,
  sha: string,
  { log }: World
): Promise<readonly number[]> {
  const { repository } = target.home
  const found = await gitHubBroughtBy({ ...client, deadline }, { repository, token }).pullRequests(sha)
  if (found.is === 'known') return found.value
  log.info(`The pull request that brought ${sha.slice(0, 7)} was not told. ${found.because.message}`)
  return []
}

function publisherOf(
  { client, target, token, runner }: WatchSetting,
  pullRequest: number | undefined,
  { print }: World
): Publisher {
  const [owner = '', repo = ''] = target.home.repository.split('/')
  return githubPublisher({
    api: client.octokit.rest,
    repository: { owner, repo },
    token,
    summaryPath: runner.summaryFile,
    write: print,
    ...(pullRequest === undefined ? {} : { pullRequest: { owner, repo, number: pullRequest } })
  })
}

import type { Notice } from '../src/domain/notice.js'
import { name, say, type Prose } from '../src/domain/prose.js'
import type { Run } from '../src/domain/run.js'
import type { Trust } from '../src/domain/trust.js'
import type { Verdict, VerdictKind } from '../src/domain/verdict.js'
import { isWanted, notify, type Circumstances } from '../src/flows/notify.js'
import { notifiers } from '../src/io/notify/chat/index.js'
import type { NotifyContext } from '../src/io/notify/chat/notify-context.js'
import type { Deadline } from '../src/io/runner/deadline.js'
import type { RunnerEnvironment } from '../src/io/runner/environment.js'
import type { World } from '../src/io/runner/run-action.js'
import type { Notifier } from '../src/ports.js'
import type { Config } from './config.js'

/** Where actions tell people outside GitHub, and of what. The configuration is that of the default branch. */
export interface Place {
  readonly config: Pick<Config, 'notify'>
  readonly runner: RunnerEnvironment
  /** Nothing is sent after it. */
  readonly deadline: Pick<Deadline, 'signal'>
  readonly circumstances: Circumstances
}

/** Tells whoever wants to hear of a notice. Never throws for what the world does. */
export async function tell(place: Place, notice: Notice, world: World): Promise<void> {
  if (Object.values(place.config.notify).every((one) => one === false)) return
  const { fetchTextIn } = await import('../src/io/health/fetch/fetch-text.js')
  const wanting = wantedBy(place, notice, {
    secret: (variable) => (world.variables[variable] === '' ? undefined : world.variables[variable]),
    fetchText: fetchTextIn({ signal: place.deadline.signal, variables: world.variables }),
    clock: world.clock
  })
  await notify({ notifiers: wanting, log: world.log }, notice)
}

function wantedBy({ config, circumstances }: Place, notice: Notice, context: NotifyContext): readonly Notifier[] {
  const { slack, teams, webhook } = config.notify
  const wants = (wanted: Parameters<typeof isWanted>[0]): boolean => isWanted(wanted, notice, circumstances)
  return [
    ...(slack !== false && wants(slack) ? [notifiers.slack.create(slack, context)] : []),
    ...(teams !== false && wants(teams) ? [notifiers.teams.create(teams, context)] : []),
    ...(webhook !== false && wants(webhook) ? [notifiers.webhook.create(webhook, context)] : [])
  ]
}

interface OfRun {
  /** With hashes in the place of names where the history holds hashes: what leaves GitHub tells no more than it does. */
  readonly verdict: Verdict
  readonly run: Run
  readonly title: string
}

/** Tells of the verdict on a run. */
export const notifyOfRun = (
  place: Omit<Place, 'circumstances'>,
  { verdict, run, title }: OfRun,
  world: World
): Promise<void> =>
  tell(
    { ...place, circumstances: { trust: run.trust, isPullRequest: isOfPullRequest(run) } },
    {
      ...fromVerdict(verdict),
      id: `detect/${run.runId}/${run.attempt}/${title}`,
      from: 'detect',
      title: say`${name(title)}`,
      ...whereOf(place.runner, run.runId),
      sha: run.sha,
      branch: run.branch
    },
    world
  )

export const isOfPullRequest = ({ event, pullRequest }: Run): boolean =>
  pullRequest !== undefined || event.startsWith('pull_request') || event === 'merge_group'

interface OfWatch {
  readonly verdict: Verdict
  readonly environment: string
  readonly sha: string | undefined
  readonly trust: Trust
  readonly mode: 'live' | 'dry-run'
}

/** Tells of the verdict on a deployment, unless it was a dry run. */
export async function notifyOfWatch(
  place: Omit<Place, 'circumstances'>,
  { verdict, environment, sha, trust, mode }: OfWatch,
  world: World
): Promise<void> {
  if (mode === 'dry-run') return
  const { runId, attempt } = place.runner
  await tell(
    { ...place, circumstances: { trust, isPullRequest: false } },
    {
      ...fromVerdict(verdict),
      id: `watch/${runId}/${attempt}/${environment}`,
      from: 'watch',
      title: say`watch ${name(environment)}`,
      ...whereOf(place.runner, runId),
      sha,
      environment
    },
    world
  )
}

interface OfRollback {
  readonly is: 'nothing' | 'dry-run' | 'rolled-back' | 'needs-human'
  readonly says: Prose
  readonly incident: string
  readonly environment: string
  /** The commit that was taken back, or was to be. */
  readonly sha: string
  readonly trust: Trust
}

/** Tells what became of a rollback. */
export const notifyOfRollback = (
  place: Omit<Place, 'circumstances'>,
  { is, says, incident, environment, sha, trust }: OfRollback,
  world: World
): Promise<void> =>
  tell(
    { ...place, circumstances: { trust, isPullRequest: false } },
    {
      id: `rollback/${incident}/${is}`,
      from: 'rollback',
      outcome: is,
      tone: is === 'rolled-back' ? 'good' : is === 'needs-human' ? 'bad' : 'unsure',
      title: say`rollback ${name(environment)}`,
      headline: says,
      details: [],
      ...whereOf(place.runner, place.runner.runId),
      sha,
      environment
    },
    world
  )

const TONES = {
  pass: 'good',
  warn: 'unsure',
  fail: 'bad',
  inconclusive: 'unsure',
  'no-data': 'unsure'
} as const satisfies Record<VerdictKind, Notice['tone']>

const fromVerdict = ({
  is,
  headline,
  findings,
  unseen
}: Verdict): Pick<Notice, 'outcome' | 'tone' | 'headline' | 'details'> => ({
  outcome: is,
  tone: TONES[is],
  headline,
  details: [
    ...findings.map((finding) => finding.headline).filter((one) => !isSame(one, headline)),
    ...unseen.map((sentence) => say`Not seen: ${sentence}`)
  ]
})

/** The headline of a verdict may be that of its only finding. */
const isSame = (one: Prose, other: Prose): boolean => JSON.stringify(one) === JSON.stringify(other)

export const whereOf = (
  { serverUrl, repository }: RunnerEnvironment,
  runId: number
): Pick<Notice, 'repository' | 'runUrl'> => ({
  repository,
  runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`
})

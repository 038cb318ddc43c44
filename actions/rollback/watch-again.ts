import { told } from '../../src/flows/told.js'
import type { Again, Restored } from '../../src/flows/roll-back/ports.js'
import { stateAgain } from '../../src/flows/roll-back/state-again.js'
import type { Watched } from '../../src/flows/watch/ports.js'
import { watchRows } from '../../src/flows/watch/rows.js'
import { timeAt } from '../../src/flows/watch/tell.js'
import { checkLines } from '../../src/flows/watch/verdict.js'
import { lookSaid } from '../../src/flows/watch/words.js'
import { watch } from '../../src/flows/watch.js'
import { healthContext } from '../../src/io/health/health-context.js'
import type { World } from '../../src/io/runner/run-action.js'
import { stopSignal } from '../../src/io/runner/stop-signal.js'
import { text } from '../../src/report/text.js'
import type { WatchSaid } from '../../src/verdict/rollback/facts.js'
import type { Config } from '../config.js'
import { planned } from '../watch/plan.js'
import type { Place, RollBackSurroundings } from './ports.js'

interface Surroundings extends Place {
  readonly ports: RollBackSurroundings
  readonly said: WatchSaid
}

/** Of the time that is left, what is kept back for telling people. */
const RESERVE_MS = 60_000

/** In less time nothing can be seen. */
const LEAST_MS = 5_000

/**
 * Watches what is live after a rollback, by the same checks and bounds as any deployment, in less time. What is usual is
 * what was before the deployment that was taken back: the minutes right before were bad. Where nothing can be watched,
 * GitHub's own state of the deployment is all that is known.
 */
export async function watchAgain(at: Surroundings, { live, taken }: Restored, world: World): Promise<Again> {
  const { ports, said, runner, client, target } = at
  const { clock, log, deadline, variables } = world
  const state = await stateAgain(ports, live)
  const section = wanted(ports.latest(), said.environment)
  if (live === undefined || section === undefined || state === 'fail') return { is: state }
  const mostMs = Math.min(section.minutes * 60_000, deadline.leftMs() - RESERVE_MS)
  if (mostMs < LEAST_MS) {
    log.warn('There is no time left to watch again what is live after the rollback.')
    return { is: 'inconclusive' }
  }
  const { repository } = target.home
  const github = { client, repository, sha: live.sha }
  const context = healthContext({ deadline, clock, workspace: runner.workspace, variables, github })
  const place = { context, now: clock.now(), mostMs, deployment: live, stop: stopSignal() }
  const { asked, sources } = planned(section, { ...place, usualUntil: taken?.createdAt })
  log.info(`Watching what is live after the rollback by ${[...sources.keys()].join(', ')}, ${minutes(mostMs)} at most.`)
  const tell: Parameters<typeof watch>[0]['tell'] = (look, so) => log.info(text(lookSaid(look, so)))
  const watched = await watch({ sources, clock, log, tell, deployments: ports.deployments }, asked)
  for (const line of checkLines(watched)) log.info(text(line))
  const rows = watchRows({
    watched,
    environment: said.environment,
    deployment: live,
    self: { runId: runner.runId, attempt: runner.attempt },
    at: await timeAt(ports.deployments, live),
    mode: 'live',
    trust: target.isOwnRun ? target.self.trust : 'branch',
    observedAt: clock.now()
  })
  warnOfUnseen(watched, world)
  return { is: watched.is, rows }
}

/** The section as it holds for a second watch; undefined where there is nothing to look at. */
function wanted(config: Config | undefined, environment: string): Config['watch'] | undefined {
  if (config === undefined) return undefined
  const { watch: section, rollback } = config
  const minutes = Math.min(section.minutes, rollback['watch-minutes'])
  const isWatched = section.environments.length === 0 || section.environments.includes(environment)
  const hasChecks = Object.keys(section.checks).length > 0
  return minutes > 0 && isWatched && hasChecks ? { ...section, minutes } : undefined
}

function warnOfUnseen({ lookUnknown }: Watched, { log }: World): void {
  for (const [check, because] of lookUnknown)
    log.warn(`${check} gave no answer when it was watched again. ${text(told(because.message))}`)
}

const minutes = (ms: number): string => `${Math.round(ms / 6000) / 10} min`

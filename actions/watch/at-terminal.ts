import { say } from '../../src/domain/prose.js'
import type { OnInconclusive } from '../../src/flows/watch/options.js'
import { watch } from '../../src/flows/watch.js'
import { watchVerdict } from '../../src/flows/watch/verdict.js'
import { lookSaid } from '../../src/flows/watch/words.js'
import { healthContext } from '../../src/io/health/health-context.js'
import { deadlineIn } from '../../src/io/runner/deadline.js'
import type { Outcome } from '../../src/io/runner/define-action.js'
import type { World } from '../../src/io/runner/run-action.js'
import { stopSignal } from '../../src/io/runner/stop-signal.js'
import { text } from '../../src/report/text.js'
import type { FailOn } from '../fail-on.js'
import { settleAtTerminal } from '../terminal.js'
import { watchOutcome } from './outcome.js'
import { planned, wished } from './plan.js'

interface Asked {
  readonly config: string
  readonly environment: string
  readonly minutes: number | undefined
  readonly every: number | undefined
  readonly 'fail-on': FailOn
  readonly 'on-inconclusive': OnInconclusive | undefined
}

/** Time beyond the watch itself for what hangs. */
const SPARE_MS = 5 * 60_000

/** Watches by the configuration of the checkout, from now on: it asks GitHub for no deployment, and writes nothing. */
export async function watchAtTerminal(asked: Asked, world: World): Promise<Outcome> {
  const stop = stopSignal()
  const { log, clock, variables } = world
  const { config, root } = await settleAtTerminal({ config: asked.config, directory: undefined }, world, world.folder)
  const section = wished(config.watch, asked)
  const deadline = deadlineIn(section.minutes * 60_000 + SPARE_MS)
  const context = healthContext({ deadline, clock, workspace: root, variables })
  const { asked: plan, sources } = planned(section, {
    context,
    now: clock.now(),
    mostMs: Infinity,
    deployment: undefined,
    stop
  })
  const tell: Parameters<typeof watch>[0]['tell'] = (look, so) => log.info(text(lookSaid(look, so)))
  const watched = await watch({ sources, clock, log, tell }, plan)
  const verdict = watchVerdict(watched, {
    environment: asked.environment,
    trust: 'branch',
    unseen: sources.size === 0 ? [NO_CHECKS] : []
  })
  const onInconclusive = asked['on-inconclusive'] ?? section['on-inconclusive']
  return watchOutcome(verdict, watched, { failOn: asked['fail-on'], onInconclusive })
}

export const NO_CHECKS = say`Name checks under ${{ name: 'watch.checks' }} in the configuration.`

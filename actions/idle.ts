import type { Outcome } from '../src/io/runner/define-action.js'
import type { RunnerEnvironment } from '../src/io/runner/environment.js'
import type { World } from '../src/io/runner/run-action.js'

/** Events about people and pages: the runs they start build nothing. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
  'branch_protection_rule',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issues',
  'label',
  'milestone',
  'page_build',
  'public',
  'star',
  'watch'
])

/** Does the work of an action, unless its event gives it none: then nothing heavy is loaded, and nobody is asked. */
export async function unlessIdle({ runner, log }: World, work: () => Promise<Outcome>): Promise<Outcome> {
  const why = runner === undefined ? undefined : whyIdle(runner)
  if (why === undefined) return work()
  log.info(`Nothing to do: ${why}.`)
  return {
    outputs: { status: 'idle' },
    exitCode: 0,
    json: { status: 'idle', why },
    text: () => `Nothing to do: ${why}.`
  }
}

function whyIdle({ event, payload }: RunnerEnvironment): string | undefined {
  if (HOUSEKEEPING.has(event)) return `the event ${event} builds nothing`
  if (event === 'workflow_run' && actionOf(payload) !== 'completed')
    return 'the run that this is about has not ended yet'
  return undefined
}

const actionOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'action' in payload ? payload.action : undefined

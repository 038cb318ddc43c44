import type { World } from '../src/io/runner/run-action.js'
import { isFromFork, parseEvent } from '../src/schema/event.js'

/** What a fork has run under the name of our workflow says nothing of our deployments. */
export function isOfFork({ runner }: Pick<World, 'runner'>): boolean {
  if (runner?.event !== 'workflow_run') return false
  const event = parseEvent(runner.event, runner.payload)
  return event.is === 'unknown' || isFromFork(event.value) !== false
}

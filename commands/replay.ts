import { defineCommand } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { sharedInputs } from '../actions/shared-inputs.js'
import { terminalInputs } from './terminal-inputs.js'

export const replay = defineCommand({
  name: 'replay',
  summary:
    'Runs a configuration over the kept history, and tells what it would have said of each run: to tune it before it is in force.',
  inputs: {
    ...terminalInputs,
    store: sharedInputs.store,
    runs: { kind: 'count', description: 'How many of the newest runs are judged; 50 without it.' }
  },
  run: async (inputs, world: World) => (await import('./replay-run.js')).replayHistory(inputs, world)
})

import { defineCommand } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { sharedInputs } from '../actions/shared-inputs.js'
import { terminalInputs } from './terminal-inputs.js'

export const history = defineCommand({
  name: 'history',
  summary: 'Tells what the history holds: how many rows each table has.',
  inputs: { ...terminalInputs, store: sharedInputs.store },
  run: async (inputs, world: World) => (await import('./history-run.js')).tellHistory(inputs, world)
})

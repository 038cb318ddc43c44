import { defineCommand } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { terminalInputs } from './terminal-inputs.js'

export const doctor = defineCommand({
  name: 'doctor',
  summary:
    'Looks through the workflows, the configuration and what the tests leave for whatever keeps Foreshock from its work, and says what to change.',
  arguments: [{ name: 'path', description: 'The checkout to look through; without it, the current folder.' }],
  inputs: {
    config: terminalInputs.config,
    reach: { kind: 'flag', description: 'Also look once at each health source of `watch.checks`, over the network.' },
    offline: { kind: 'flag', description: 'Ask nobody, also where there is a token.' },
    'time-limit': terminalInputs['time-limit']
  },
  run: async (inputs, world: World) => (await import('./doctor-run.js')).examine(inputs, world)
})

import { recordInputs } from '../actions/shared-inputs.js'
import { failOnInput } from '../actions/fail-on.js'
import { defineCommand } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { terminalInputs } from './terminal-inputs.js'

export const scan = defineCommand({
  name: 'scan',
  summary:
    'Reads a checkout: its git history, its test reports, its runs on GitHub; keeps them and says what it found.',
  arguments: [{ name: 'path', description: 'The checkout to scan; without it, the current folder.' }],
  inputs: {
    ...terminalInputs,
    reports: recordInputs.reports,
    ...failOnInput
  },
  run: async (inputs, world: World) => (await import('./scan-run.js')).scanCheckout(inputs, world)
})

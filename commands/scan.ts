import { recordInputs } from '../actions/shared-inputs.js'
import { FAIL_ON } from '../actions/outcomes.js'
import { defineCommand } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { terminalInputs } from './terminal-inputs.js'

export const scan = defineCommand({
  name: 'scan',
  summary:
    'Reads a checkout: its git history, its test reports, its runs on GitHub; keeps them and says what it found.',
  argument: { name: 'path', description: 'The checkout to scan; without it, the current folder.' },
  inputs: {
    ...terminalInputs,
    reports: recordInputs.reports,
    'fail-on': {
      kind: 'choice',
      choices: FAIL_ON,
      description: 'Which verdicts end in exit code 1.',
      default: 'never',
      placeholder: 'VERDICT'
    }
  },
  run: async (inputs, world: World) => (await import('./scan-run.js')).scanCheckout(inputs, world)
})

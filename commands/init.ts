import { defineCommand } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'
import { terminalInputs } from './terminal-inputs.js'

export const init = defineCommand({
  name: 'init',
  summary:
    'Looks at a repository, shows what would have its runs recorded, asks, and writes it: a step in the workflow that tests, and `.github/foreshock.yml`.',
  arguments: [{ name: 'path', description: 'The checkout to change; without it, the current folder.' }],
  inputs: {
    'dry-run': { kind: 'flag', description: 'Show what would be written, and write nothing.' },
    yes: { kind: 'flag', description: 'Write without asking.' },
    ref: {
      kind: 'text',
      description: 'What stands behind the `@` of the action: a version, or the SHA of a commit.',
      default: 'v1',
      placeholder: 'REF'
    },
    'time-limit': terminalInputs['time-limit']
  },
  run: async (inputs, world: World) => (await import('./init-run.js')).initRepository(inputs, world)
})

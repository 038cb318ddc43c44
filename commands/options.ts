import type { InputSpec } from '../src/io/runner/define-action.js'

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, InputSpec>> = {
  json: { kind: 'flag', description: 'Print plain data for programs, as one line of JSON.' },
  'no-color': {
    kind: 'flag',
    description: 'Print without colours. They are left out where the output is no terminal.'
  },
  verbose: { kind: 'flag', description: 'Tell each thing that is done.' },
  help: { kind: 'flag', description: 'Show this help.' }
}

import type { Command, InputSpec, InputSpecs } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'

/** A terminal waits longer than a build: the limit is there for what would never end. */
export const TERMINAL_LIMIT_S = 600

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

/** What a terminal offers of the inputs of a command, and with which defaults. */
export function inputsAtTerminal({ inputs }: Pick<Command<World>, 'inputs'>): InputSpecs {
  const offered = Object.entries(inputs).filter(([, spec]) => spec.only !== 'action')
  return Object.fromEntries(
    offered.map(([name, spec]) => [name, name === 'time-limit' ? { ...spec, default: String(TERMINAL_LIMIT_S) } : spec])
  )
}

import type { InputSpecs } from '../src/io/runner/define-action.js'
import { sharedInputs } from '../actions/shared-inputs.js'

/** What the commands that exist at a terminal alone have in common with the actions. */
export const terminalInputs = {
  config: sharedInputs.config,
  directory: sharedInputs.directory,
  'time-limit': sharedInputs['time-limit']
} as const satisfies InputSpecs

import { actions } from '../actions/index.js'
import type { Command } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'

const { record, detect, risk, watch, rollback } = actions

/** Every command of the CLI, loaded when it is called. Actions are commands; the others exist at a terminal alone. */
export const commands = {
  init: async () => (await import('./init.js')).init,
  doctor: async () => (await import('./doctor.js')).doctor,
  scan: async () => (await import('./scan.js')).scan,
  record,
  detect,
  risk,
  watch,
  rollback,
  replay: async () => (await import('./replay.js')).replay,
  history: async () => (await import('./history.js')).history,
  completion: async () => (await import('./completion.js')).completion
} as const satisfies Record<string, () => Promise<Command<World>>>

export type CommandName = keyof typeof commands

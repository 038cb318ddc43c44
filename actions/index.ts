import type { Action } from '../src/io/runner/define-action.js'
import type { World } from '../src/io/runner/run-action.js'

/** Every action, loaded when it is wanted. One line adds one: `action.yml`, CLI command and documentation follow. */
export const actions = {
  auto: async () => (await import('./auto/action.js')).auto,
  record: async () => (await import('./record/action.js')).record,
  detect: async () => (await import('./detect/action.js')).detect,
  risk: async () => (await import('./risk/action.js')).risk,
  watch: async () => (await import('./watch/action.js')).watch,
  rollback: async () => (await import('./rollback/action.js')).rollback
} as const satisfies Record<string, () => Promise<Action<World>>>

export type ActionName = keyof typeof actions

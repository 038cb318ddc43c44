import { name, say, type Prose } from '../../domain/prose.js'

/** Why nothing is dispatched. */
export interface Refusal {
  readonly code: RefusalCode
  /** One sentence; numbers of ours, and the words of a Problem as a name. */
  readonly says: Prose
}

/** `nothing`: all is as it should be. `human`: something is wrong, and a machine must not go on. */
export const REFUSALS = {
  healthy: 'nothing',
  'not-proven': 'nothing',
  'other-run': 'nothing',
  'turned-off': 'nothing',
  'not-configured': 'nothing',
  handled: 'nothing',
  superseded: 'nothing',
  'config-unreadable': 'human',
  'deployments-unreadable': 'human',
  'unknown-deployment': 'human',
  claimed: 'human',
  'newer-failed': 'human',
  'second-hop': 'human',
  stale: 'human',
  'cool-down': 'human',
  'most-a-day': 'human',
  'no-target': 'human',
  'not-allowed': 'human',
  // Once it was decided to act:
  'claim-unknown': 'human',
  'not-recorded': 'human',
  refused: 'human',
  'dispatch-unknown': 'human',
  'run-failed': 'human',
  'run-unended': 'human',
  'not-live': 'human',
  'still-bad': 'human'
} as const satisfies Record<string, 'nothing' | 'human'>

export type RefusalCode = keyof typeof REFUSALS

export const refusal = (code: RefusalCode, says: Prose): Refusal => ({ code, says })

export const minutes = (ms: number): string => `${Math.max(0, Math.round(ms / 60_000))} min`

/** With what a Problem says; its backticks mark code. */
export const unreadable = (what: string, because: string): Prose => [
  ...say`${what} `,
  ...because.split('`').map((part, index, parts) => (index % 2 === 1 && index < parts.length - 1 ? name(part) : part))
]

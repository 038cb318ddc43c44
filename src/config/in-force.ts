import type { Located, Parsed } from './located.js'
import type { ConfigChange } from './what-changes.js'

/**
 * The config that may relax a gate or start a rollback: read from the default branch. Only this module can make one, so
 * whoever asks for an `InForce` cannot be handed what a pull request proposes.
 */
export interface InForce<C> {
  readonly [FROM_DEFAULT_BRANCH]: true
  readonly config: C
  /** The commit it was read at; absent when there is no file and all is default. */
  readonly at?: string
  /** The files that it builds on, the nearest first. */
  readonly shared: readonly ConfigText[]
}

const FROM_DEFAULT_BRANCH: unique symbol = Symbol('from the default branch')

/** A text and where it was read. */
export interface ConfigText {
  readonly path: string
  readonly text: string
  readonly at: string
}

/**
 * What a pull request's version would change, and what is wrong with it. The proposed config itself is not here: it is
 * shown, never used.
 */
export interface Proposal {
  readonly changes: readonly ConfigChange[]
  readonly errors: readonly Located[]
  readonly unshown: number
  readonly notes: readonly string[]
}

interface Origin {
  readonly at?: string
  readonly shared?: readonly ConfigText[]
}

/** Marks a config as the one in force. Hand it only what was read from the default branch, and what that builds on. */
export function inForce<C>(parsed: Parsed<C>, { at, shared = [] }: Origin = {}): Parsed<InForce<C>> {
  if (!parsed.ok) return parsed
  const { config, notes } = parsed
  return {
    ok: true,
    notes,
    config: { [FROM_DEFAULT_BRANCH]: true, config, shared, ...(at === undefined ? {} : { at }) }
  }
}

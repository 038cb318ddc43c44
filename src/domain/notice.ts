import type { Prose } from './prose.js'

export const NOTICE_SOURCES = ['detect', 'risk', 'watch', 'rollback'] as const

/** One thing that happened, for people who read it in a chat. Whoever writes it there escapes every name. */
export interface Notice {
  /** The same for the same thing, so that a receiver can tell a repetition. */
  readonly id: string
  /** What it comes from. */
  readonly from: (typeof NOTICE_SOURCES)[number]
  /** A verdict, what a gate says or how risky it is, or what became of a rollback: `fail`, `held`, `high`, `rolled-back`. */
  readonly outcome: string
  readonly tone: 'good' | 'bad' | 'unsure'
  /** What it is about: a workflow, an environment. */
  readonly title: Prose
  readonly headline: Prose
  /** Most important first. */
  readonly details: readonly Prose[]
  /** `owner/name` */
  readonly repository: string
  /** Of the run that says so. */
  readonly runUrl: string
  readonly sha?: string | undefined
  readonly branch?: string | undefined
  readonly environment?: string | undefined
}

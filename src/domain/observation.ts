import type { Trust } from './trust.js'

/** Which witness a row comes from; for times the API is believed before a report. */
export const WITNESSES = ['api', 'event', 'runner', 'git', 'report'] as const

export type Witness = (typeof WITNESSES)[number]

/** What every stored row carries beside its own facts. */
export interface Observation {
  readonly trust: Trust
  readonly witness: Witness
  /** When this was seen, in epoch milliseconds. The newest observation of a fact wins. */
  readonly observedAt: number
}

import type { Finding } from '../domain/finding.js'
import type { RunKey } from '../domain/run.js'
import type { Tables } from '../history/columns.js'
import * as z from 'zod/mini'

/** What a detector looks at: the whole history, merged, and which attempt of which run is judged. */
export interface Evidence {
  readonly tables: Tables
  readonly judged: RunKey
}

/** One kind of trouble. Pure: the same evidence gives the same findings, and none about another run than the judged. */
export interface Detector<Options extends z.ZodMiniObject> {
  /** One sentence for the documentation: what it says, and when. */
  readonly summary: string
  /** Its part of the configuration; every option has a default and a description. */
  readonly options: Options
  detect(evidence: Evidence, options: z.output<Options>): readonly Finding[]
}

/** Keeps the types of a detector's options together where it is declared; its summary explains it in the configuration. */
export const defineDetector = <const Options extends z.ZodMiniObject>(
  detector: Detector<Options>
): Detector<Options> => ({ ...detector, options: detector.options.check(z.describe(detector.summary)) })

import { numberedNames } from '../numbered-names.js'
import type { TapPoint } from './tap-line.js'

/** The whole of a TAP file, or the subtests of one point. */
export interface TapLevel {
  readonly indent: number
  /** What the subtests belong to, as soon as that is known. */
  name: string | undefined
  /** The point that opened it by a brace. Without one, the point comes after its subtests. */
  readonly opener: TapPoint | undefined
  readonly numbered: (name: string) => string
  plan: number | undefined
  points: number
  failures: number
  /** What a comment says the next subtests belong to. */
  announced: string | undefined
}

export const tapLevel = (indent: number, name?: string, opener?: TapPoint): TapLevel => ({
  indent,
  name,
  opener,
  numbered: numberedNames(),
  plan: undefined,
  points: 0,
  failures: 0,
  announced: undefined
})

/** By how much subtests are indented. */
export const INDENT = 4

import type { Measured } from '../measured.js'
import { columnsOf } from './columns.js'
import { type ContextFold, contextFold, kindsOf } from './context.js'
import type { Labelled } from './labelled.js'
import type { Prior } from './prior.js'

/** Changes with what is known of each by itself and by what was known when it was made. */
export interface Prepared {
  readonly prior: Prior
  readonly changes: readonly Measured[]
  readonly rows: ReadonlyMap<Measured, Row>
  /** Labels by the time from which they are known. */
  readonly labels: readonly Labelled[]
  /** Stands after the last change. */
  readonly fold: ContextFold
}

export interface Row {
  /** Unscaled. */
  readonly columns: Float64Array
  /** The sum of the prior's weights for the words of the subject. */
  readonly words: number
}

/** `changes`: oldest first. A label is used for a change only where it was known by then. */
export function prepared(changes: readonly Measured[], labels: readonly Labelled[], prior: Prior): Prepared {
  const bad = labels.filter(({ label, weight, kind }) => label === 1 && weight > 0 && kind === 'real')
  const fold = contextFold(bad)
  const rows = new Map<Measured, Row>()
  for (const measured of changes) rows.set(measured, rowBy(fold.take, prior, measured))
  return { prior, changes, rows, labels: [...labels].sort((one, other) => one.knownAt - other.knownAt), fold }
}

/** The row of a change: as it was in the past, or made now. */
export const rowOf = ({ rows, fold, prior }: Omit<Prepared, 'changes' | 'labels'>, measured: Measured): Row =>
  rows.get(measured) ?? rowBy(fold.peek, prior, measured)

function rowBy(contextOf: ContextFold['peek'], { words }: Prior, measured: Measured): Row {
  const kinds = kindsOf(measured)
  const weight = kinds.words.reduce((sum, word) => sum + (Object.hasOwn(words, word) ? (words[word] ?? 0) : 0), 0)
  return { columns: columnsOf(measured, contextOf(measured, kinds)), words: weight }
}

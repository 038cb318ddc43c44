import type { Measured } from '../measured.js'
import { columnsOf } from './columns.js'
import { contextFold, type ContextFold } from './context.js'
import type { Labelled } from './labelled.js'

/** Changes with their unscaled columns, each seen with what was known when it was made. */
export interface Prepared {
  readonly changes: readonly Measured[]
  readonly rows: ReadonlyMap<Measured, Float64Array>
  /** Labels by the time from which they are known. */
  readonly labels: readonly Labelled[]
  /** Stands after the last change. */
  readonly fold: ContextFold
}

/** `changes`: oldest first. A label is used for a change only where it was known by then. */
export function prepared(changes: readonly Measured[], labels: readonly Labelled[]): Prepared {
  const bad = labels.filter(({ label, weight, kind }) => label === 1 && weight > 0 && kind === 'real')
  const fold = contextFold(bad)
  const rows = new Map<Measured, Float64Array>()
  for (const measured of changes) rows.set(measured, columnsOf(measured, fold.take(measured)))
  return { changes, rows, labels: [...labels].sort((one, other) => one.knownAt - other.knownAt), fold }
}

/** The unscaled columns of a change: as it was in the past, or made now. */
export const rowOf = ({ rows, fold }: Pick<Prepared, 'rows' | 'fold'>, measured: Measured): Float64Array =>
  rows.get(measured) ?? columnsOf(measured, fold.peek(measured))

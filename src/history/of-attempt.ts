import { type RunKey } from '../domain/run.js'
import { type Columns, placesOf } from './columns.js'

/** The rows of one attempt, as objects. */
export function ofAttempt<Row extends RunKey>(columns: Columns<Row> & AboutRuns, { runId, attempt }: RunKey): Row[] {
  const [runIds, attempts] = [columns.numbers('runId'), columns.numbers('attempt')]
  const places = placesOf(columns.length, (row) => runIds[row] === runId && attempts[row] === attempt)
  return Array.from(places, (row) => columns.row(row))
}

interface AboutRuns {
  numbers(name: 'runId' | 'attempt'): Float64Array
}

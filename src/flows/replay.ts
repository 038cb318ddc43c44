import type { RunKey } from '../domain/run.js'
import type { Run } from '../domain/run.js'
import type { Verdict } from '../domain/verdict.js'
import type { TableName } from '../domain/recording.js'
import { type Columns, type LooseColumns, placesOf, select, type Tables } from '../history/columns.js'
import type { RowOf } from '../schema/table-row.js'
import { detect, type Detecting } from './detect.js'

export interface Replayed {
  readonly run: Run
  readonly verdict: Verdict
}

/**
 * What a configuration would have said of the newest runs, oldest first: each is judged with nothing but what came before
 * it, at the time that it ended.
 */
export function* replay(
  tables: Tables,
  {
    options,
    rules,
    most
  }: Pick<Detecting, 'options'> & { rules: NonNullable<Detecting['silence']>['rules']; most: number }
): Generator<Replayed> {
  const ended = [...tables.runs].filter(({ status }) => status === 'completed').sort(byTurn)
  for (const run of ended.slice(-most)) {
    const now = run.updatedAt ?? run.startedAt ?? run.observedAt
    const seen = upTo(tables, run)
    yield { run, verdict: detect({ tables: seen, judged: run, options, silence: { rules, now }, unseen: [] }) }
  }
}

const byTurn = (one: RunKey, other: RunKey): number => one.runId - other.runId || one.attempt - other.attempt

/** The history as it was when an attempt had ended: earlier runs, and earlier attempts of its own. */
function upTo(tables: Tables, { runId, attempt }: RunKey): Tables {
  const earlier = <Name extends TableName>(name: Name, columns: Columns<RowOf<Name>>): Columns<RowOf<Name>> => {
    const loose: LooseColumns = columns
    const [runIds, attempts] = [loose.numbers('runId'), loose.numbers('attempt')]
    const isSeen = (row: number): boolean => {
      const id = runIds[row] ?? NaN
      return id < runId || (id === runId && (attempts[row] ?? NaN) <= attempt)
    }
    return select(name, columns, placesOf(columns.length, isSeen))
  }
  return {
    ...tables,
    runs: earlier('runs', tables.runs),
    jobs: earlier('jobs', tables.jobs),
    steps: earlier('steps', tables.steps),
    tests: earlier('tests', tables.tests)
  }
}

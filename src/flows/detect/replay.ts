import { beganAt, type Run } from '../../domain/run.js'
import type { Verdict } from '../../domain/verdict.js'
import type { TableName } from '../../domain/recording.js'
import { type Columns, type LooseColumns, placesOf, select, type Tables } from '../../history/columns.js'
import type { RowOf } from '../../schema/table-row.js'
import { detect, type Detecting } from '../detect.js'

export interface Replayed {
  readonly run: Run
  readonly verdict: Verdict
}

/**
 * What a configuration would have said of the newest runs, oldest first: each is judged with nothing but what came before
 * it, at the time that it ended: a mute that is over by now was in force then.
 */
export function* replay(
  tables: Tables,
  {
    options,
    rules,
    most
  }: Pick<Detecting, 'options'> & { rules: NonNullable<Detecting['silence']>['rules']; most: number }
): Generator<Replayed> {
  const turns = [...tables.runs].sort(byTurn)
  const ended = turns.filter(({ status }) => status === 'completed').slice(-most)
  /** The greatest attempt of each run that has had its turn. */
  const seen = new Map<number, number>()
  let next = 0
  for (const run of ended) {
    for (; next <= turns.indexOf(run); next += 1) {
      const { runId = NaN, attempt = NaN } = turns[next] ?? {}
      seen.set(runId, Math.max(attempt, seen.get(runId) ?? 0))
    }
    const verdict = detect({
      tables: upTo(tables, seen),
      judged: run,
      options,
      silence: { rules, now: run.updatedAt ?? beganAt(run) },
      unseen: []
    })
    yield { run, verdict }
  }
}

/** Runs of a checkout have ids that tell no order. */
const byTurn = (one: Run, other: Run): number =>
  beganAt(one) - beganAt(other) || one.runId - other.runId || one.attempt - other.attempt

/** The history as it was when some attempts had begun. */
function upTo(tables: Tables, seen: ReadonlyMap<number, number>): Tables {
  const earlier = <Name extends TableName>(name: Name, columns: Columns<RowOf<Name>>): Columns<RowOf<Name>> => {
    const loose: LooseColumns = columns
    const [runIds, attempts] = [loose.numbers('runId'), loose.numbers('attempt')]
    const isSeen = (row: number): boolean => (attempts[row] ?? NaN) <= (seen.get(runIds[row] ?? NaN) ?? 0)
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

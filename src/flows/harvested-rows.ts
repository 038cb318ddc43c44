import type { Rows, TableName } from '../domain/recording.js'
import type { RunKey } from '../domain/run.js'
import { lesserTrust, type Trust } from '../domain/trust.js'
import { everyTable, type RowOf, TABLE_NAMES } from '../schema/table-row.js'

/** Every row deserves no more trust than the run that brought it. */
export const lowerTrust = (rows: Rows, trust: Trust): Rows =>
  everyTable((name) => rows[name].map((row) => ({ ...row, trust: lesserTrust(row.trust, trust) })))

/** What one attempt of a run may say of itself: its jobs, steps and tests, and nothing that stands for the repository. */
export const onlyRun = (rows: Rows, { runId, attempt }: RunKey): Rows => {
  const isOwn = (row: RunKey): boolean => row.runId === runId && row.attempt === attempt
  const { runs, jobs, steps, tests } = rows
  return {
    runs: runs.filter(isOwn),
    jobs: jobs.filter(isOwn),
    steps: steps.filter(isOwn),
    tests: tests.filter(isOwn),
    changes: [],
    deployments: [],
    decisions: [],
    labels: []
  }
}

/** The newest observation of a fact wins: what says that it comes from the future would win for ever. */
export const seenUntil = (rows: Rows, epochMs: number): Rows =>
  everyTable(<Name extends TableName>(name: Name): readonly RowOf<Name>[] =>
    rows[name].filter(({ observedAt }) => observedAt <= epochMs)
  )

export const rowCount = (rows: Rows): number => TABLE_NAMES.reduce((sum, table) => sum + rows[table].length, 0)

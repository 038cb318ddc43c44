import type { Job } from '../../src/domain/job.js'
import type { Rows } from '../../src/domain/recording.js'
import { NO_ROWS } from '../../src/domain/recording.js'
import type { Run } from '../../src/domain/run.js'
import type { Outcome, TestResult } from '../../src/domain/test.js'

const DAWN = Date.UTC(2026, 9, 1)
const HOUR = 3_600_000

/** What one attempt of a run held: seconds of each job and test. A list of outcomes is what each try of a test came to. */
export interface Told {
  readonly runId: number
  readonly attempt?: number
  readonly sha?: string
  readonly trust?: Run['trust']
  readonly jobs?: Readonly<Record<string, number | readonly [number, string]>>
  readonly tests?: Readonly<Record<string, number | readonly [number, ...Outcome[]]>>
}

/** Rows of runs of one workflow, an hour apart; only what a test is about needs to be said. */
export function history(...told: readonly Told[]): Rows {
  return told.reduce<Rows>((rows, one) => add(rows, one), NO_ROWS)
}

function add(rows: Rows, { runId, attempt = 1, sha, trust = 'default', jobs = {}, tests = {} }: Told): Rows {
  const startedAt = DAWN + (runId * 10 + attempt) * HOUR
  const seen = { runId, attempt, trust, observedAt: startedAt + HOUR } as const
  const run: Run = {
    ...seen,
    runNumber: runId,
    workflow: 'CI',
    event: 'push',
    branch: 'main',
    sha: sha ?? String(runId).padStart(40, '0'),
    status: 'completed',
    conclusion: 'success',
    startedAt,
    witness: 'api'
  }
  const jobRows = Object.entries(jobs).map(([name, value], index): Job => {
    const [seconds, conclusion] = typeof value === 'number' ? [value, 'success'] : value
    const times = { startedAt, completedAt: startedAt + Math.round(1000 * seconds) }
    const jobId = runId * 1000 + attempt * 100 + index
    return { ...seen, jobId, name, status: 'completed', conclusion, ...times, witness: 'api' }
  })
  const testRows = Object.entries(tests).flatMap(([name, value]) => {
    const [seconds, ...outcomes] = typeof value === 'number' ? ([value, 'passed'] as const) : value
    return outcomes.map((outcome, index): TestResult => {
      const result = { suite: 'unit', name, outcome, durationMs: 1000 * seconds, tries: index + 1 }
      return { ...seen, ...result, origin: 'artifact:results', witness: 'report' }
    })
  })
  return {
    ...rows,
    runs: [...rows.runs, run],
    jobs: [...rows.jobs, ...jobRows],
    tests: [...rows.tests, ...testRows]
  }
}

/** As many runs as asked for, numbered from 1, all alike but for what is said of each. */
export const runs = (many: number, tell: (index: number) => Omit<Told, 'runId'>): readonly Told[] =>
  Array.from({ length: many }, (_, index) => ({ runId: index + 1, ...tell(index) }))

import type { Job } from '../../src/domain/job.js'
import type { Rows } from '../../src/domain/recording.js'
import type { Run } from '../../src/domain/run.js'
import type { Step } from '../../src/domain/step.js'
import type { TestResult } from '../../src/domain/test.js'
import { aJob, aRun, aStep, aTest, rowsOf } from '../history/builders.js'

const DAWN = Date.UTC(2026, 9, 1)
const HOUR = 3_600_000

/** What a job did: seconds after the start of its run, and whatever else is to be said of it. */
export interface JobTold extends Partial<Omit<Job, 'createdAt' | 'startedAt' | 'completedAt'>> {
  readonly created?: number
  readonly started?: number
  readonly took?: number
  readonly steps?: readonly Partial<Step>[]
  readonly tests?: readonly Partial<TestResult>[]
}

export interface AttemptTold extends Partial<Run> {
  readonly runId: number
  readonly jobs: Readonly<Record<string, JobTold>>
}

/** When a run began: they are an hour apart. */
export const startOf = (runId: number): number => DAWN + runId * HOUR

/** Rows of attempts of one workflow, with the times, runners and steps that the shorter `history` does not tell of. */
export function attempts(...told: readonly AttemptTold[]): Rows {
  const all = told.map(rowsOfOne)
  return rowsOf({
    runs: all.flatMap(({ runs }) => runs),
    jobs: all.flatMap(({ jobs }) => jobs),
    steps: all.flatMap(({ steps }) => steps),
    tests: all.flatMap(({ tests }) => tests)
  })
}

function rowsOfOne({ jobs, ...facts }: AttemptTold): Pick<Rows, 'runs' | 'jobs' | 'steps' | 'tests'> {
  const startedAt = facts.startedAt ?? startOf(facts.runId)
  const sha = String(facts.runId).padStart(40, '0')
  const run = aRun({ runNumber: facts.runId, createdAt: startedAt, startedAt, sha, ...facts })
  const { runId, attempt, trust } = run
  const each = Object.entries(jobs).map(
    ([name, { created = 0, started = created, took = 60, steps = [], tests = [], ...job }], index) => {
      const jobId = runId * 1000 + index
      const begun = startedAt + 1000 * started
      const times = {
        createdAt: startedAt + 1000 * created,
        startedAt: begun,
        completedAt: begun + Math.round(1000 * took)
      }
      return {
        job: asFarAsItIs(aJob({ runId, attempt, trust, jobId, name, ...times, ...job })),
        steps: steps.map((step, place) =>
          asFarAsItIs(aStep({ runId, attempt, trust, jobId, number: place + 1, ...step }))
        ),
        tests: tests.map((test) => ofItsOrigin(aTest({ runId, attempt, trust, jobId, ...test })))
      }
    }
  )
  return {
    runs: [run],
    jobs: each.map(({ job }) => job),
    steps: each.flatMap(({ steps }) => steps),
    tests: each.flatMap(({ tests }) => tests)
  }
}

/** What has not ended has no end. */
function asFarAsItIs<Row extends Job | Step>(row: Row): Row {
  return row.status === 'completed' ? row : without(row, ['conclusion', 'completedAt'])
}

/** Nobody knows the job of a report in an artifact. */
function ofItsOrigin(test: TestResult): TestResult {
  return test.origin.startsWith('artifact:') ? without(test, ['jobId']) : test
}

function without<Row extends object>(row: Row, facts: readonly string[]): Row {
  const rest = { ...row }
  for (const fact of facts) Reflect.deleteProperty(rest, fact)
  return rest
}

/** Numbered from 1. */
export const attemptsOf = (many: number, tell: (index: number) => Omit<AttemptTold, 'runId'>): readonly AttemptTold[] =>
  Array.from({ length: many }, (_, index) => ({ runId: index + 1, ...tell(index) }))

/** Pings people, links, breaks tables and comments. */
export const HOSTILE = '@you | [free](https://evil.example) `x` <!-- --> ::error::'

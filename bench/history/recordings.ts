import { NO_ROWS, type Rows } from '../../src/domain/recording.js'
import { encodeSegment } from '../../src/history/segment.js'
import { type Segment } from '../../src/domain/segment.js'

export const REPOSITORY = { repositoryId: 4711 }

const FIRST = Date.UTC(2026, 8, 1)
const EVERY_MS = 600_000

/** When the run of a number began: one every ten minutes. */
export const beganAt = (run: number): number => FIRST + run * EVERY_MS

/** A run with five jobs of eight steps, and results of so many tests, as one job that records a whole run would see it. */
export function recordingOf(run: number, tests: number): Rows {
  const startedAt = beganAt(run)
  const runId = 19_000_000_000 + run * 1_237
  const seen = { trust: 'default', witness: 'api', observedAt: startedAt + 500_000 } as const
  const chance = chances(run)
  const jobs = Array.from({ length: 5 }, (_, job) => ({
    runId,
    attempt: 1,
    jobId: 55_000_000_000 + run * 6_151 + job,
    name: `test (${job})`,
    status: 'completed' as const,
    conclusion: 'success',
    createdAt: startedAt,
    startedAt: startedAt + 4_000,
    completedAt: startedAt + 240_000 + Math.round(chance() * 30_000),
    labels: 'ubuntu-24.04',
    ...seen
  }))
  const steps = jobs.flatMap(({ jobId, startedAt: from }) =>
    Array.from({ length: 8 }, (_, number) => ({
      runId,
      attempt: 1,
      jobId,
      number: number + 1,
      name: `step ${number + 1}`,
      status: 'completed' as const,
      conclusion: 'success',
      startedAt: from + number * 20_000,
      completedAt: from + number * 20_000 + Math.round(chance() * 20) * 1_000,
      ...seen
    }))
  )
  return {
    ...NO_ROWS,
    runs: [
      {
        runId,
        attempt: 1,
        runNumber: run + 1,
        workflow: 'CI',
        workflowPath: '.github/workflows/ci.yml',
        event: 'push',
        branch: 'main',
        sha: run.toString(16).padStart(40, '0'),
        status: 'completed',
        conclusion: 'success',
        createdAt: startedAt,
        startedAt,
        updatedAt: startedAt + 400_000,
        ...seen
      }
    ],
    jobs,
    steps,
    tests: Array.from({ length: tests }, (_, test) => ({
      runId,
      attempt: 1,
      origin: `artifact:results-${test % 5}`,
      suite: `suite ${Math.floor(test / 40)} of the shop`,
      className: `shop.area${Math.floor(test / 400)}.Suite${Math.floor(test / 40)}`,
      name: `case ${test} keeps the promise that was made in chapter ${(test * 7_919) % 1_000}`,
      file: `test/area-${Math.floor(test / 400)}/suite-${Math.floor(test / 40)}.test.ts`,
      tries: 1,
      outcome: chance() < 0.999 ? ('passed' as const) : ('failed' as const),
      // JUnit reports give thousandths of a second.
      durationMs: Math.round(20 * 2 ** ((test % 97) / 12) * (0.8 + 0.4 * chance())),
      ...seen,
      witness: 'report'
    }))
  }
}

export const segmentOf = (run: number, rows: Rows): Segment =>
  encodeSegment({
    rows,
    about: {
      runId: rows.runs[0]?.runId ?? 0,
      attempt: 1,
      recorder: '.github/workflows/ci.yml foreshock',
      ...REPOSITORY,
      createdAt: beganAt(run) + 500_000
    },
    foreshock: '0.0.0'
  })

/** Numbers in [0, 1) that are the same in every execution (a linear congruential generator, as of Numerical Recipes). */
function chances(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 2 ** 32
  return () => (state = (1_664_525 * state + 1_013_904_223) % 2 ** 32) / 2 ** 32
}

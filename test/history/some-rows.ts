import fc from 'fast-check'
import { type Job } from '../../src/domain/job.js'
import { WITNESSES } from '../../src/domain/observation.js'
import { type TestResult } from '../../src/domain/test.js'
import { TRUSTS } from '../../src/domain/trust.js'
import { mergeRows } from '../../src/history/merge.js'
import { rowsOf } from './builders.js'

/** Few keys and few values, so that observations meet, tie and disagree. */
const optionalNumber = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined })

const someJob = fc
  .record({
    runId: fc.integer({ min: 1, max: 2 }),
    jobId: fc.integer({ min: 1, max: 2 }),
    status: fc.constantFrom('completed' as const, 'in_progress' as const),
    conclusion: fc.option(fc.constantFrom('success', 'failure'), { nil: undefined }),
    startedAt: optionalNumber,
    completedAt: optionalNumber,
    labels: fc.option(fc.constantFrom('linux', 'windows'), { nil: undefined }),
    imageVersion: fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }),
    trust: fc.constantFrom(...TRUSTS),
    witness: fc.constantFrom(...WITNESSES),
    observedAt: fc.integer({ min: 1, max: 3 })
  })
  .map((facts) => JSON.parse(JSON.stringify({ attempt: 1, name: 'build', ...facts })) as Job)

const someTest = fc
  .record({
    runId: fc.integer({ min: 1, max: 3 }),
    jobId: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
    origin: fc.constantFrom('workspace', 'artifact:unit'),
    suite: fc.constantFrom('', 'billing'),
    name: fc.constantFrom('adds up', '__proto__', 'takes away'),
    file: fc.option(fc.constant('a.test.ts'), { nil: undefined }),
    tries: fc.integer({ min: 1, max: 2 }),
    outcome: fc.constantFrom('passed', 'failed'),
    durationMs: fc.option(fc.constantFrom(0, 1.5, 2000), { nil: undefined }),
    trust: fc.constantFrom(...TRUSTS),
    witness: fc.constantFrom(...WITNESSES),
    observedAt: fc.integer({ min: 1, max: 3 })
  })
  .map((facts) => JSON.parse(JSON.stringify({ attempt: 1, ...facts })) as TestResult)

/** What somebody may have seen of two runs: observations of a few jobs, and results of a few tests. */
export const someRows = fc
  .tuple(fc.array(someJob, { maxLength: 4 }), fc.array(someTest, { maxLength: 6 }))
  .map(([jobs, tests]) => rowsOf({ jobs, tests }))

/** The same as a recording keeps it: merged, and without a memory of what it was merged from. */
export const someRecording = someRows.map((rows) => structuredClone(mergeRows([rows])))

import { expect, test } from '@jest/globals'
import { redStepGreenReport } from '../../src/detect/red-step-green-report.js'
import type { TestResult } from '../../src/domain/test.js'
import { tablesOf } from '../../src/history/columns.js'
import { text } from '../../src/report/text.js'
import { aJob, aRun, aStep, aTest, rowsOf } from '../history/builders.js'

const JOB = aJob()
const JUDGED = { runId: JOB.runId, attempt: JOB.attempt }
const written = (facts: Partial<TestResult>): TestResult => aTest({ ...JUDGED, jobId: JOB.jobId, step: 3, ...facts })

const find = (conclusion: string, tests: readonly TestResult[]) => {
  const step = aStep({ ...JUDGED, jobId: JOB.jobId, number: 3, name: 'Run tests', conclusion })
  const rows = rowsOf({ runs: [aRun(JUDGED)], jobs: [JOB], steps: [step], tests: [...tests] })
  return redStepGreenReport.detect({ tables: tablesOf(rows), judged: JUDGED }, {})
}

const green = [written({ name: 'adds' }), written({ name: 'pays', outcome: 'skipped' })]

test('a step that failed beside a report without failures is told, with what the report holds', () => {
  const [found, ...others] = find('failure', green)
  expect(others).toEqual([])
  expect(text(found?.headline ?? [])).toBe(
    `Step Run tests of ${JOB.name} failed, though its test report shows no failure`
  )
  expect(text(found?.evidence[0] ?? [])).toBe('The report tells of 1 passed test, and of 1 that was skipped.')
})

test.each([
  ['the step succeeded', 'success', green],
  ['a test failed', 'failure', [...green, written({ name: 'ships', outcome: 'failed' })]],
  ['a test could not be carried out', 'failure', [...green, written({ name: 'ships', outcome: 'error' })]],
  ['the report is of another step', 'failure', [written({ step: 2 })]],
  ['nobody knows which step wrote the report', 'failure', [aTest({ ...JUDGED, jobId: JOB.jobId })]],
  ['there is no report', 'failure', []],
  ['nothing of the report was run', 'failure', [written({ outcome: 'skipped' })]]
])('nothing is told where %s', (_, conclusion, tests) => {
  expect(find(conclusion, tests)).toEqual([])
})

test('a test that passed when it was tried again is no failure', () => {
  const retried = [written({ name: 'adds', outcome: 'failed' }), written({ name: 'adds', tries: 2 })]
  expect(find('failure', retried)).toHaveLength(1)
})

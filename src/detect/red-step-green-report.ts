import * as z from 'zod/mini'
import type { Finding } from '../domain/finding.js'
import { name, say, type Prose } from '../domain/prose.js'
import type { Step } from '../domain/step.js'
import { ofAttempt } from '../history/of-attempt.js'
import type { SeriesSubject } from '../history/series.js'
import { type ReportedTests, reportedTests } from '../history/reported-tests.js'
import { defineDetector } from './detector.js'
import { fingerprintOf } from './fingerprint.js'

/** What a report says is all there is of a run's tests only where the process that wrote it lived to their end. */
export const redStepGreenReport = defineDetector({
  summary:
    'A step failed, and the test report that it wrote tells of no failed test: the runner of the tests died, or something beside them failed.',
  options: z.object({}),
  detect({ tables, judged }) {
    const [run] = ofAttempt(tables.runs, judged)
    if (run === undefined) return []
    const jobs = new Map(ofAttempt(tables.jobs, judged).map((job) => [job.jobId, job]))
    return ofAttempt(tables.steps, judged).flatMap((step) => {
      const job = jobs.get(step.jobId)
      if (step.conclusion !== 'failure' || job === undefined) return []
      const tests = reportedTests(tables, step)
      if (tests === undefined || tests.failed > 0 || tests.passed === 0) return []
      const { workflow, workflowPath } = run
      const subject: SeriesSubject = {
        what: 'step',
        workflow,
        ...(workflowPath === undefined ? {} : { workflowFile: workflowPath }),
        job: job.name,
        step: step.name
      }
      return [findingOf(subject, { step, tests, trust: run.trust })]
    })
  }
})

interface Contradiction {
  readonly step: Step
  readonly tests: ReportedTests
  readonly trust: Finding['trust']
}

const findingOf = (subject: SeriesSubject, { tests, trust }: Contradiction): Finding => ({
  detector: 'red-step-green-report',
  level: 'warn',
  subject,
  headline: say`Step ${name(subject.step ?? '')} of ${name(subject.job ?? '')} failed, though its test report shows no failure`,
  evidence: [
    passedOf(tests),
    say`The tests may have been ended before their end, by a lack of memory or time, or something beside them failed: the end of the log of the step tells.`
  ],
  fingerprint: fingerprintOf('red-step-green-report', subject),
  trust
})

const passedOf = ({ passed, skipped }: ReportedTests): Prose =>
  skipped === 0
    ? say`The report tells of ${String(passed)} passed ${passed === 1 ? 'test' : 'tests'}.`
    : say`The report tells of ${String(passed)} passed ${passed === 1 ? 'test' : 'tests'}, and of ${String(skipped)} that ${skipped === 1 ? 'was' : 'were'} skipped.`

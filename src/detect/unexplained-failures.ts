import type { Finding } from '../domain/finding.js'
import type { Job } from '../domain/job.js'
import { name, say, type Prose } from '../domain/prose.js'
import { judgedJobs, type JobPast } from '../history/job-past.js'
import type { Evidence } from './detector.js'
import { counted } from './in-words.js'

/** Fewer earlier runs say nothing of how often a job fails. */
const LEAST_EARLIER = 5
const MOST_NAMED = 3

/** Detectors that say why something failed. */
const OF_FAILURES: ReadonlySet<string> = new Set([
  'infra-failure',
  'flaky-test',
  'broken-test',
  'new-failure',
  'red-step-green-report'
])

/**
 * Jobs that failed without any finding that tells of it: a sentence each, at most three, that says how often they failed
 * before on the default branch. A fact and no finding, since most such failures are what the job is there for: it alters
 * no verdict and asks for no comment. `findings` are those that may tell of a failure of the judged run.
 */
export function unexplainedFailures(evidence: Evidence, findings: readonly Finding[]): readonly Prose[] {
  const jobs = judgedJobs(evidence.tables, evidence.judged)
  const telling = findings.filter(({ detector, state }) => OF_FAILURES.has(detector) && state !== 'resolved')
  return (jobs?.pasts ?? [])
    .filter(({ job }) => job.conclusion === 'failure' && !telling.some(isOf(job)))
    .flatMap(sentence)
    .slice(0, MOST_NAMED)
}

/** Tests of an artifact may be of any job, and what hit the whole run hit each. */
const isOf =
  (job: Job) =>
  ({ subject }: Finding): boolean =>
    subject.job === undefined || subject.job === job.name

function sentence({ job, earlier }: JobPast): readonly Prose[] {
  const ended = earlier.filter((one) => one.job.conclusion === 'success' || one.job.conclusion === 'failure')
  const failed = ended.filter((one) => one.job.conclusion === 'failure').length
  if (ended.length < LEAST_EARLIER) return []
  const before = `${counted(ended.length, 'earlier run')} of the default branch`
  return [
    failed === 0
      ? say`Job ${name(job.name)} failed, as it did in none of ${before}.`
      : say`Job ${name(job.name)} failed, as it did in ${failed} of ${before}.`
  ]
}

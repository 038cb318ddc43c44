import type { Finding } from '../../domain/finding.js'
import { explains, lossIn } from './loss.js'

/** Leaves out slow steps that explain a slow job, and those that are fast again with it: the finding of the job tells of them. */
export function withoutExplained(findings: readonly Finding[]): readonly Finding[] {
  const jobs = findings.filter(({ detector }) => detector === 'slow-job')
  return findings.filter(
    (finding) =>
      finding.detector !== 'slow-step' ||
      !jobs.some((job) => isItsStep(finding, job) && finding.state === job.state && isAllOf(finding, job))
  )
}

const isAllOf = (step: Finding, job: Finding): boolean =>
  step.state === 'resolved' ? step.since?.runId === job.since?.runId : explains(lossIn(step), lossIn(job))

const isItsStep = ({ subject }: Finding, job: Finding): boolean =>
  subject.job === job.subject.job && subject.workflow === job.subject.workflow

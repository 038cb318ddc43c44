import type { Finding } from '../../domain/finding.js'
import { explains, lossIn } from './loss.js'

/** Leaves out slow steps that explain a slow job: the finding of the job names them. */
export function withoutExplained(findings: readonly Finding[]): readonly Finding[] {
  const jobs = findings.filter(({ detector, state }) => detector === 'slow-job' && state !== 'resolved')
  return findings.filter(
    (finding) =>
      finding.detector !== 'slow-step' ||
      finding.state === 'resolved' ||
      !jobs.some((job) => isItsStep(finding, job) && explains(lossIn(finding), lossIn(job)))
  )
}

const isItsStep = ({ subject }: Finding, job: Finding): boolean =>
  subject.job === job.subject.job && subject.workflow === job.subject.workflow

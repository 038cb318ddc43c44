import type { Finding } from '../domain/finding.js'
import { isOf } from './fingerprint.js'

const OF_OUTCOMES: ReadonlySet<string> = new Set(['flaky-test', 'new-failure', 'broken-test'])

/**
 * Leaves out that a job failed where most of its tests failed at once: why it failed is told. Where the reports do not say
 * which job ran them, that goes for every job.
 */
export function withoutStormy(findings: readonly Finding[]): readonly Finding[] {
  const storms = findings.filter((finding) => isOf('infra-failure/tests', finding))
  return findings.filter(
    ({ detector, subject, state }) =>
      !OF_OUTCOMES.has(detector) ||
      subject.what !== 'job' ||
      state === 'resolved' ||
      !storms.some((storm) => storm.subject.job === undefined || storm.subject.job === subject.job)
  )
}

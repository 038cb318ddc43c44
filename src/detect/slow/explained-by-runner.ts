import type { Finding, Since, Subject } from '../../domain/finding.js'
import { say } from '../../domain/prose.js'

const SLOW: ReadonlySet<string> = new Set(['slow-job', 'slow-step'])

/**
 * What became slower at the very run at which its runner changed is told once: the finding that stays open until it is
 * fixed says by what it is explained. A change of the runner that explains nothing else that is told stands by itself.
 */
export function explainedByRunner(findings: readonly Finding[]): readonly Finding[] {
  const changes = findings.filter(({ explains, change }) => explains !== undefined && (change?.value ?? 0) > 1)
  const said = new Set<string>()
  const joined = findings.map((finding) => {
    const cause = changes.find((change) => isCause(change, finding))
    if (cause?.explains === undefined) return finding
    said.add(keyOf(cause, finding.subject))
    const { by, evidence } = cause.explains
    return {
      ...finding,
      headline: say`${finding.headline}: ${by}`,
      evidence: [...finding.evidence, ...evidence, say`The commits of that run explain it less well.`]
    }
  })
  return joined.filter(
    (finding) =>
      !changes.includes(finding) || !finding.explains?.subjects.every((subject) => said.has(keyOf(finding, subject)))
  )
}

const isCause = (change: Finding, { detector, state, subject, since }: Finding): boolean =>
  SLOW.has(detector) &&
  state !== 'resolved' &&
  since !== undefined &&
  change.since !== undefined &&
  isSameRun(since, change.since) &&
  change.explains?.subjects.some((one) => isSameJob(one, subject)) === true

/** Where a level begins is estimated: it may be off by a run. */
const isSameRun = (one: Since, other: Since): boolean =>
  one.runId === other.runId || one.lastGoodSha === other.sha || one.sha === other.lastGoodSha

const isSameJob = (one: Subject, other: Subject): boolean => one.workflow === other.workflow && one.job === other.job

const keyOf = ({ fingerprint }: Finding, { workflow, job = '' }: Subject): string =>
  JSON.stringify([fingerprint, workflow, job])

import type { Finding } from '../../domain/finding.js'
import { name, say, type Prose } from '../../domain/prose.js'
import { median } from '../../stats/robust.js'
import type { Evidence } from '../detector.js'
import { explains, lossIn } from './loss.js'
import { isSetUp } from './set-up.js'
import { timesAt, type Timing, timingsOf } from './timing.js'
import { duration } from './words.js'

/** How many runs tell how long a step took before. */
const BEFORE = 30

/** Names in each finding of a job the step that lost most of what the job has lost. */
export function withItsSteps(findings: readonly Finding[], evidence: Evidence): readonly Finding[] {
  if (findings.every(({ state }) => state === 'resolved')) return findings
  const steps = timingsOf(evidence, 'step')
  return findings.map((finding) => {
    const sentence = finding.state === 'resolved' ? undefined : explanation(finding, steps)
    return sentence === undefined ? finding : { ...finding, evidence: [...finding.evidence, sentence] }
  })
}

function explanation(finding: Finding, steps: readonly Timing[]): Prose | undefined {
  const losses = steps
    .filter(
      ({ series: { subject } }) => subject.job === finding.subject.job && subject.workflow === finding.subject.workflow
    )
    .map((step) => ({ step: step.series.subject.step ?? '', ...lossOf(step, finding) }))
    .sort((one, other) => other.lost - one.lost)
  const [first] = losses
  if (first === undefined || !explains(first.lost, lossIn(finding))) return undefined
  const also = isSetUp(first.step) ? say`, which prepares the machine and is not the project's code` : []
  return say`Most of it is step ${name(first.step)}${also}: ${duration(first.now)}, ${duration(first.now - first.lost)} before.`
}

/** What a step has lost in the time in which its job has: since the change, or in this run. */
function lossOf(
  { series, taught, index, now }: Timing,
  { since }: Finding
): { readonly now: number; readonly lost: number } {
  const start = since === undefined ? -1 : taught.findIndex((at) => series.runIds[at] === since.runId)
  const before = start < 0 ? taught.filter((at) => at !== index) : taught.slice(0, start)
  const current = start < 0 ? now : (median(timesAt(series, taught.slice(start))) ?? now)
  return { now: current, lost: current - (median(timesAt(series, before.slice(-BEFORE))) ?? current) }
}

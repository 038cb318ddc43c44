import { type Finding } from '../../src/domain/finding.js'
import { name, type Prose, say } from '../../src/domain/prose.js'
import { type Verdict } from '../../src/domain/verdict.js'
import { type Section } from '../../src/report/section.js'

/** A finding in which only what is given matters. */
export const aFinding = (given: Partial<Finding> = {}): Finding => ({
  detector: 'slow-job',
  level: 'warn',
  subject: { what: 'job', workflow: 'ci.yml', job: 'build' },
  headline: say`Job ${name('build')} became slower.`,
  evidence: [],
  fingerprint: '3f9a12c0',
  trust: 'default',
  ...given
})

export const aVerdict = (given: Partial<Verdict> = {}): Verdict => ({
  is: 'warn',
  headline: say`Job ${name('build')} became slower.`,
  findings: [],
  unseen: [],
  ...given
})

export const aSection = (given: Partial<Section> = {}): Section => ({
  name: 'detect',
  stamp: { runId: 1, attempt: 1, at: 1 },
  verdict: 'warn',
  findings: 1,
  head: '**detect** · worth a look: it is slow.',
  rows: '',
  fold: '',
  leftOut: 'nothing',
  ...given
})

/** A verdict with the same hostile text as every name and every word. */
export function everywhere(text: string): Verdict {
  const prose: Prose = say`${name(text)} and ${text}`
  const subject = { what: 'test', workflow: text, job: text, step: text, suite: text, test: text } as const
  const finding = aFinding({ detector: text, subject, headline: prose, evidence: [prose], fingerprint: text })
  return {
    is: 'fail',
    headline: prose,
    findings: [finding, { ...finding, level: 'fail', now: { value: 5, unit: 'ms' } }, { ...finding, level: 'note' }],
    unseen: [prose]
  }
}

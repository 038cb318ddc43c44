import { type Finding, type Measure, type Subject } from '../domain/finding.js'
import { type Prose } from '../domain/prose.js'
import { type Verdict } from '../domain/verdict.js'

/** The verdict for programs. Keys are only ever added; names are exact, for a program escapes for its own sink. */
export interface VerdictJson {
  readonly version: 1
  readonly verdict: Verdict['is']
  readonly headline: string
  readonly findings: readonly FindingJson[]
  readonly unseen: readonly string[]
  readonly asides: readonly string[]
}

export interface FindingJson {
  readonly detector: string
  readonly level: Finding['level']
  readonly subject: Subject
  readonly headline: string
  readonly now?: Measure
  readonly usual?: Measure
  readonly change?: NonNullable<Finding['change']>
  readonly since?: NonNullable<Finding['since']>
  readonly lostMsAWeek?: number
  readonly state?: NonNullable<Finding['state']>
  readonly evidence: readonly string[]
  readonly fingerprint: string
  readonly trust: Finding['trust']
}

/** The verdict as plain data with stable keys, always in the same order. */
export const toJson = ({ is, headline, findings, unseen, asides = [] }: Verdict): VerdictJson => ({
  version: 1,
  verdict: is,
  headline: exact(headline),
  findings: findings.map(findingJson),
  unseen: unseen.map(exact),
  asides: asides.map(exact)
})

/**
 * Any plain data as one line of JSON that can be printed in a job: it parses to the same values, and holds neither a command of
 * the runner nor a character that a terminal would obey.
 */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, escaped)
    .replace(/#(?=[#[])/g, escaped)

const findingJson = (finding: Finding): FindingJson => ({
  detector: finding.detector,
  level: finding.level,
  subject: subjectJson(finding.subject),
  headline: exact(finding.headline),
  ...(finding.now === undefined ? {} : { now: measureJson(finding.now) }),
  ...(finding.usual === undefined ? {} : { usual: measureJson(finding.usual) }),
  ...(finding.change === undefined ? {} : { change: finding.change }),
  ...(finding.since === undefined ? {} : { since: finding.since }),
  ...(finding.lostMsAWeek === undefined ? {} : { lostMsAWeek: finding.lostMsAWeek }),
  ...(finding.state === undefined ? {} : { state: finding.state }),
  evidence: finding.evidence.map(exact),
  fingerprint: finding.fingerprint,
  trust: finding.trust
})

const measureJson = ({ value, unit }: Measure): Measure => ({ value, unit })

const subjectJson = ({ what, workflow, job, step, suite, test }: Subject): Subject => ({
  what,
  workflow,
  ...(job === undefined ? {} : { job }),
  ...(step === undefined ? {} : { step }),
  ...(suite === undefined ? {} : { suite }),
  ...(test === undefined ? {} : { test })
})

const exact = (prose: Prose): string => prose.map((part) => (typeof part === 'string' ? part : part.name)).join('')

const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

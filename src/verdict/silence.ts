import type { Finding } from '../domain/finding.js'
import { name, say, type Prose } from '../domain/prose.js'

/** What people do not want to hear of, as the configuration says it. */
export interface Silence {
  /** A change that is meant: findings that began with its commit are no findings. */
  readonly accepted: readonly Accepted[]
  /** What somebody looks after until some day. */
  readonly muted: readonly Muted[]
}

export interface Accepted {
  /** The commit that a finding began with, or the first digits of it. */
  readonly sha: string
  readonly isMeant: (finding: Finding) => boolean
}

export interface Muted {
  /** The pattern, as it is written. */
  readonly pattern: string
  readonly owner: string
  /** The last day, as it is written, and when it is over, in epoch milliseconds. */
  readonly until: string
  readonly endsAt: number
  readonly isMeant: (finding: Finding) => boolean
}

export interface Heard {
  readonly findings: readonly Finding[]
  /** What was left out, and whose mute is over: silence is never silent about itself. */
  readonly asides: readonly Prose[]
}

export const NOTHING_SILENCED: Silence = { accepted: [], muted: [] }

/** Takes out what is accepted or muted at a time, in epoch milliseconds, and says so. */
export function silenced(findings: readonly Finding[], { accepted, muted }: Silence, now: number): Heard {
  const acceptedBy = (finding: Finding): Accepted | undefined =>
    accepted.find(({ sha, isMeant }) => finding.since?.sha.startsWith(sha) === true && isMeant(finding))
  const mutedBy = (finding: Finding): Muted | undefined =>
    muted.find(({ endsAt, isMeant }) => now < endsAt && isMeant(finding))
  const open = findings.filter((finding) => acceptedBy(finding) === undefined)
  const heard = open.filter((finding) => mutedBy(finding) === undefined)
  const over = muted.filter(({ endsAt, isMeant }) => now >= endsAt && heard.some(isMeant))
  return {
    findings: heard,
    asides: [
      ...tally(findings, acceptedBy).map(
        ([{ sha }, times]) => say`${several(times)} accepted since commit ${name(sha)}.`
      ),
      ...tally(open, mutedBy).map(
        ([{ pattern, until, owner }, times]) =>
          say`${several(times)} muted as ${name(pattern)} until ${until} by ${name(owner)}.`
      ),
      ...over.map(
        ({ pattern, until, owner }) =>
          say`The mute of ${name(pattern)} by ${name(owner)} ended on ${until}: what it covered is shown again.`
      )
    ]
  }
}

function tally<Rule>(
  findings: readonly Finding[],
  ruleOf: (finding: Finding) => Rule | undefined
): readonly (readonly [Rule, number])[] {
  const times = new Map<Rule, number>()
  for (const finding of findings) {
    const rule = ruleOf(finding)
    if (rule !== undefined) times.set(rule, (times.get(rule) ?? 0) + 1)
  }
  return [...times]
}

const several = (times: number): string => (times === 1 ? 'One finding is' : `${times} findings are`)

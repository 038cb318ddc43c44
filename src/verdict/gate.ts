import { name, say, type Prose } from '../domain/prose.js'
import { type Freeze, isFrozen } from './freeze.js'

/** What may be deployed to an environment, as the default branch says. */
export interface GatePolicy {
  /** From this percentile of the repository's own changes on it is held, 0 to 100. */
  readonly holdPercentile: number | undefined
  /** From this chance on that it has to be taken back, 0 to 1. */
  readonly holdProbability: number | undefined
  /** Whether what nobody can tell is held. */
  readonly onUnknown: 'pass' | 'hold'
  readonly freezes: readonly Freeze[]
  /** The label of the pull request that releases it, where somebody set it who may write. */
  readonly overrideLabel: string | undefined
}

export interface GateFacts {
  readonly level: 'low' | 'medium' | 'high' | 'unknown'
  readonly percentile: number | undefined
  readonly probability: number | undefined
  /** By GitHub's clock where it was heard. */
  readonly at: number
  /** Who set the label, where it is set. */
  readonly override: OverrideState
}

/** `other`: somebody set it who may not write, which releases nothing. */
export type OverrideState = 'writer' | 'other' | 'not-set' | 'unknown'

export type GateState = 'open' | 'held' | 'overridden'

export interface GateDecision {
  readonly is: GateState
  readonly rule: 'none' | 'freeze' | 'unknown' | 'percentile' | 'probability'
  /** A clause: why it is held, or would be. */
  readonly because: Prose
  /** What became of the label, where that needs a word. */
  readonly override: OverrideState
}

/** Whether a change may be deployed. Pure: the same facts give the same answer. */
export function gate(policy: GatePolicy, facts: GateFacts): GateDecision {
  const held = firstRule(policy, facts)
  if (held === undefined)
    return { is: 'open', rule: 'none', because: say`nothing in its policy holds it`, override: 'not-set' }
  const override = policy.overrideLabel === undefined ? 'not-set' : facts.override
  return { ...held, is: override === 'writer' ? 'overridden' : 'held', override }
}

type Held = Pick<GateDecision, 'rule' | 'because'>

function firstRule(policy: GatePolicy, { level, percentile, probability, at }: GateFacts): Held | undefined {
  const { freezes, onUnknown, holdPercentile, holdProbability } = policy
  const freeze = freezes.find((one) => isFrozen(one, at))
  if (freeze !== undefined) return { rule: 'freeze', because: frozenWords(freeze) }
  if (holdPercentile !== undefined && percentile !== undefined && percentile >= holdPercentile)
    return {
      rule: 'percentile',
      because: say`it is riskier than ${percentile >= 100 ? 'all' : `${shown(percentile)} %`} of the changes here, and ${shown(holdPercentile)} % are the limit`
    }
  if (holdProbability !== undefined && probability !== undefined && probability >= holdProbability)
    return {
      rule: 'probability',
      because: say`the chance that it has to be taken back is ${shown(100 * probability)} %, and ${shown(100 * holdProbability)} % are the limit`
    }
  if (level === 'unknown' && onUnknown === 'hold')
    return { rule: 'unknown', because: say`nobody can tell how risky it is, and its policy holds that` }
  return undefined
}

function frozenWords({ from, until, timeZone, because }: Freeze): Prose {
  const why = because === undefined ? say`` : say` (${name(because)})`
  return say`nothing is deployed from ${from} until ${until}, ${name(timeZone)}${why}`
}

/** Cut, not rounded: 94.99 is not 95. */
const shown = (value: number): string => (Math.floor(value * 10) / 10).toString()
